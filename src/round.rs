//! A round: one time that a team fills in a list.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::questionnaire::Id;

keyed! {
    /// Who may see whose answers; shown to everybody before the first answer.
    #[derive(Serialize, Deserialize)]
    pub enum Anonymity {
        /// Only groups of at least five are shown.
        #[serde(rename = "anoniem")]
        Anonymous = "anoniem" => "Anoniem",
        /// The team sees its answers by role or name.
        #[serde(rename = "open-kaart")]
        OpenCards = "open-kaart" => "Open kaart",
    }
}

keyed! {
    /// Where a round is; it only moves forward.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Phase {
        /// Colleagues answer, each alone.
        Private = "private",
        /// That phase is closed; the overview is open.
        Review = "review",
        /// The round is finished.
        Frozen = "frozen",
    }
}

keyed! {
    /// Whether a team lets its figures count in the anonymised comparison between schools.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Contribution {
        /// It does.
        Ja = "ja",
        /// It does not.
        Nee = "nee",
    }
}

/// One respondent as scoring sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct Respondent {
    /// A role of the list.
    pub role: Id,
    /// Only in [`Anonymity::OpenCards`], and only if given.
    pub name: Option<String>,
    /// Said *klaar*.
    pub finished: bool,
    /// By item number ([`crate::questionnaire::Placed::number`]); as long as the list.
    pub answers: Vec<Answer>,
}
