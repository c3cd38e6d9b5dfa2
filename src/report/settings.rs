//! What a coordinator chooses for a report.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::agreement::LongText;
use crate::questionnaire::Id;

keyed! {
    /// A part of a report that can be left out. Front, overview and account are always in it.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Part {
        /// *Leeswijzer*: how to read the figures.
        Leeswijzer = "leeswijzer",
        /// *Per onderwerp*: a row per item with its bar and figures.
        Verdeling = "verdeling",
        /// *Verschillen tussen rollen*, where they may be shown.
        Rollen = "rollen",
        /// *Opmerkingen* of people, where they may be shown.
        Opmerkingen = "opmerkingen",
        /// *Afspraken*: team answers, ambitions, resources.
        Afspraken = "afspraken",
        /// *Redenen* beside the team answers, and notes of the talk.
        Redenen = "redenen",
        /// *Vergelijking* with the rounds before.
        Vergelijking = "vergelijking",
        /// *Naast andere scholen*: the team's means beside those of all schools.
        Naast = "naast",
        /// *Acties*.
        Acties = "acties",
        /// *Ondersteuning* that fits.
        Ondersteuning = "ondersteuning",
        /// *Bijlage*: how many gave each answer, question by question.
        Bijlage = "bijlage",
    }
}

/// The choices for the report of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// What is in it.
    pub parts: BTreeSet<Part>,
    /// In the coordinator's own words, after the message.
    #[serde(default)]
    pub foreword: Option<LongText>,
    /// Of the coordinator, by topic.
    #[serde(default)]
    pub comments: BTreeMap<Id, LongText>,
}

impl Default for Settings {
    /// Everything but the words of single people, and what is for the team alone.
    fn default() -> Self {
        let mut parts = BTreeSet::from(Part::ALL);
        parts.remove(&Part::Opmerkingen);
        parts.remove(&Part::Naast);
        Self {
            parts,
            foreword: None,
            comments: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Whether a part is in the report.
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}
