//! What is compared.

use crate::overview::Overview;
use crate::questionnaire::Questionnaire;

/// One round of a team.
#[derive(Clone, Copy, Debug)]
pub struct RoundView<'a> {
    /// Counted per team, from 1.
    pub number: u32,
    /// As this round asked it.
    pub questionnaire: &'a Questionnaire,
    /// Of that list.
    pub overview: &'a Overview,
}
