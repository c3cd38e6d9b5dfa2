//! The texts of a list in other languages, by the id of what they belong to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::Id;
use super::kinds::Area;
use super::scale::Scale;

/// The language in which lists are written (BCP 47).
pub const DUTCH: &str = "nl";

/// The languages besides that a list can have texts in.
pub const LANGUAGES: [&str; 1] = ["en"];

/// The texts of a list in one language. Each may be missing; what is there is by the id of what it
/// belongs to, and has as many parts as the Dutch has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Translation {
    /// Of [`super::Questionnaire::title`].
    pub title: Option<String>,
    /// Of [`super::Questionnaire::about`].
    pub about: Option<String>,
    /// Of [`super::Questionnaire::intro`].
    pub intro: Option<String>,
    /// As many words as [`super::Questionnaire::scale`] has.
    pub scale: Option<Scale>,
    /// Labels.
    pub roles: BTreeMap<Id, String>,
    /// Labels.
    pub role_groups: BTreeMap<Id, String>,
    /// Introductions.
    pub areas: BTreeMap<Area, String>,
    /// Topics.
    pub topics: BTreeMap<Id, TopicTexts>,
    /// Items.
    pub items: BTreeMap<Id, ItemTexts>,
}

/// The texts of a [`super::Topic`] in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TopicTexts {
    /// A few words.
    pub title: Option<String>,
    /// One or two sentences.
    pub intro: Option<String>,
    /// All questions to talk about, or none.
    pub discuss: Vec<String>,
    /// What the law says, of all claims or of none.
    pub law: Vec<String>,
}

/// The texts of an [`super::Item`] in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ItemTexts {
    /// The statement or the name of the resource.
    pub text: Option<String>,
    /// One line of explanation.
    pub explain: Option<String>,
    /// All descriptions of levels, or none.
    pub levels: Vec<String>,
    /// The short name of a skill.
    pub skill: Option<String>,
    /// All questions to talk about, or none.
    pub discuss: Vec<String>,
    /// What the law says, of all claims or of none.
    pub law: Vec<String>,
}
