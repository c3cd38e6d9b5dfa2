//! The overview of a round: the only thing that pages, charts and exports receive of the answers.
//!
//! It is computed from what [`crate::disclosure`] lets pass and from nothing else, so a hidden
//! value is not in it. Texts (titles, statements, labels) are looked up in the list by id.

mod aggregate;
mod difference;
mod figure;
mod hidden;
mod item;
mod kept;
mod others;
mod pooled;
mod reason;
mod view;
mod whole;

use crate::questionnaire::Questionnaire;
use crate::round::{Anonymity, Respondent};

pub use figure::{Figure, PartOf, RoleDifference, TopicFigure};
pub use item::{ItemView, ResourceState, ResourceView};
pub use kept::{BrokenTeamCounts, TeamCounts};
pub use reason::{HiddenNote, Reason};
pub use view::{Order, View};
pub use whole::{AreaView, GroupTopic, Overview, Ranked, TopicView};

impl Overview {
    /// Computes what may be shown of the answers.
    ///
    /// `list` is the list as this round asks it, with the team's own targets; `respondents` may
    /// be in any order. `seed` is the round's own and orders the remarks.
    pub fn of(
        questionnaire: &Questionnaire,
        anonymity: Anonymity,
        respondents: &[Respondent],
        seed: u64,
    ) -> Self {
        aggregate::overview(
            questionnaire,
            anonymity,
            crate::disclosure::publish(questionnaire, anonymity, respondents, seed),
        )
    }
}

#[cfg(test)]
pub(crate) mod tests;
