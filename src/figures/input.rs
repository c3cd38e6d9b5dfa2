//! What the tables are filled from.

use super::RoundFacts;
use crate::agreement::Agreed;
use crate::compare::Comparison;
use crate::offer::Offer;
use crate::overview::Overview;
use crate::questionnaire::Questionnaire;
use crate::report::{Part, Settings};

/// What figures are made of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Which round; who joined and answered is taken from the overview instead.
    pub facts: &'a RoundFacts,
    /// The list as the round asks it.
    pub questionnaire: &'a Questionnaire,
    /// What may be shown of its answers, of the whole team.
    pub overview: &'a Overview,
    /// What the team agreed in it.
    pub agreed: &'a Agreed,
    /// The round before.
    pub before: Option<Before<'a>>,
    /// Earlier rounds, for what is still to be done of them.
    pub earlier: &'a [Earlier<'a>],
    /// For the titles of offers that actions name.
    pub offers: &'a [Offer],
    /// What the coordinator leaves out.
    pub settings: &'a Settings,
}

/// The round before, compared.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// Its list, for the texts of items that are gone.
    pub questionnaire: &'a Questionnaire,
    /// Both rounds side by side.
    pub comparison: &'a Comparison,
}

/// An earlier round, for its actions.
#[derive(Clone, Copy, Debug)]
pub struct Earlier<'a> {
    /// Its number.
    pub number: u32,
    /// Its list, for what actions are about.
    pub questionnaire: &'a Questionnaire,
    /// What the team agreed in it.
    pub agreed: &'a Agreed,
}

impl Input<'_> {
    /// Rows of a part that may be left out.
    pub(super) fn of<T>(&self, part: Part, rows: impl FnOnce() -> Vec<T>) -> Vec<T> {
        if self.settings.has(part) {
            rows()
        } else {
            Vec::new()
        }
    }
}
