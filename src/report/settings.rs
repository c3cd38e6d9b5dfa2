//! What a coordinator chooses for a report.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use crate::agreement::LongText;
use crate::questionnaire::Id;

/// A part of a report that can be left out. Front, overview and account are always in it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Part {
    /// *Leeswijzer*: how to read the figures.
    Leeswijzer,
    /// *Per onderwerp*: a row per item with its bar and figures.
    Verdeling,
    /// *Verschillen tussen rollen*, where they may be shown.
    Rollen,
    /// *Opmerkingen* of people, where they may be shown.
    Opmerkingen,
    /// *Afspraken*: team answers, ambitions, resources.
    Afspraken,
    /// *Redenen* beside the team answers, and notes of the talk.
    Redenen,
    /// *Vergelijking* with the rounds before.
    Vergelijking,
    /// *Naast andere scholen*: the team's means beside those of all schools.
    Naast,
    /// *Acties*.
    Acties,
    /// *Ondersteuning* that fits.
    Ondersteuning,
    /// *Bijlage*: how many gave each answer, question by question.
    Bijlage,
}

impl Part {
    /// In the order in which pages offer them.
    pub const ALL: [Self; 11] = [
        Self::Leeswijzer,
        Self::Verdeling,
        Self::Rollen,
        Self::Opmerkingen,
        Self::Afspraken,
        Self::Redenen,
        Self::Vergelijking,
        Self::Naast,
        Self::Acties,
        Self::Ondersteuning,
        Self::Bijlage,
    ];

    /// The form value.
    pub fn key(self) -> &'static str {
        self.into()
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
