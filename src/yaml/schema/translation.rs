//! The texts of a list in other languages.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::id::Id;
use crate::yaml::length;

/// Texts of a list in other languages, by their code.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Translations {
    /// English.
    #[serde(default, skip_serializing)]
    en: Translation,
}

/// Texts of a list in one language. What is left out is shown in Dutch.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Translation {
    /// Title of the list.
    #[schemars(length(min = 1, max = length::TITLE))]
    #[serde(default, skip_serializing)]
    title: String,
    /// For whom the list is.
    #[schemars(length(min = 1, max = length::ABOUT))]
    #[serde(default, skip_serializing)]
    about: String,
    /// Introduction of the list.
    #[schemars(length(min = 1, max = length::INTRODUCTION))]
    #[serde(default, skip_serializing)]
    intro: String,
    /// The words for the levels, as many as in Dutch.
    #[schemars(length(min = 2, max = 7), inner(length(min = 1, max = length::LABEL)), extend("uniqueItems" = true))]
    #[serde(default, skip_serializing)]
    scale: Vec<String>,
    /// Labels of roles, by their id.
    #[serde(default, skip_serializing)]
    roles: BTreeMap<Id, Label>,
    /// Labels of role groups, by their id.
    #[serde(default, skip_serializing)]
    role_groups: BTreeMap<Id, Label>,
    /// The areas.
    #[serde(default, skip_serializing)]
    areas: AreasTexts,
    /// Topics, by their id.
    #[serde(default, skip_serializing)]
    topics: BTreeMap<Id, TopicTexts>,
    /// Items, by their id.
    #[serde(default, skip_serializing)]
    items: BTreeMap<Id, ItemTexts>,
}

/// A label in another language.
#[derive(JsonSchema)]
struct Label(#[schemars(length(min = 1, max = length::LABEL))] String);

/// Texts of areas.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AreasTexts {
    /// What staff need to know.
    #[serde(default, skip_serializing)]
    informatie: AreaTexts,
    /// What staff need to be able to do.
    #[serde(default, skip_serializing)]
    vaardigheden: AreaTexts,
    /// What the school needs to organise.
    #[serde(default, skip_serializing)]
    organisatie: AreaTexts,
}

/// Texts of an area.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AreaTexts {
    /// One or two sentences.
    #[schemars(length(min = 1, max = length::PARAGRAPH))]
    #[serde(default, skip_serializing)]
    intro: String,
}

/// Texts of a topic.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct TopicTexts {
    /// A few words.
    #[schemars(length(min = 1, max = length::TITLE))]
    #[serde(default, skip_serializing)]
    title: String,
    /// One or two sentences.
    #[schemars(length(min = 1, max = length::PARAGRAPH))]
    #[serde(default, skip_serializing)]
    intro: String,
    /// Questions to talk about, as many as in Dutch.
    #[schemars(inner(length(min = 1, max = length::QUESTION)))]
    #[serde(default, skip_serializing)]
    discuss: Vec<String>,
    /// What the law says, one text for each claim.
    #[schemars(inner(length(min = 1, max = length::CLAIM)))]
    #[serde(default, skip_serializing)]
    law: Vec<String>,
}

/// Texts of an item.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ItemTexts {
    /// The statement, or the name of the resource.
    #[schemars(length(min = 1, max = length::STATEMENT))]
    #[serde(default, skip_serializing)]
    text: String,
    /// Explanation in one line.
    #[schemars(length(min = 1, max = length::EXPLANATION))]
    #[serde(default, skip_serializing)]
    explain: String,
    /// One line per level, as many as in Dutch.
    #[schemars(length(min = 2, max = 7), inner(length(min = 1, max = length::LEVEL)))]
    #[serde(default, skip_serializing)]
    levels: Vec<String>,
    /// The short name of a skill.
    #[schemars(length(min = 1, max = length::LABEL))]
    #[serde(default, skip_serializing)]
    skill: String,
    /// Questions to talk about, as many as in Dutch.
    #[schemars(inner(length(min = 1, max = length::QUESTION)))]
    #[serde(default, skip_serializing)]
    discuss: Vec<String>,
    /// What the law says, one text for each claim.
    #[schemars(inner(length(min = 1, max = length::CLAIM)))]
    #[serde(default, skip_serializing)]
    law: Vec<String>,
}
