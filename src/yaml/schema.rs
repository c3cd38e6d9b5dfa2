//! The format as JSON Schema, for editors that help while writing.
//!
//! These types are never filled; they only describe. A test compares their keys with those that
//! the reader knows.

#![allow(dead_code, reason = "the fields exist to be described")]

mod id;
mod translation;

use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::length;
use crate::offer::OfferKind;
use crate::questionnaire::{Area, Domain, ItemKind, Sector};
use id::Id;
use translation::Translations;

/// The schema of a questionnaire and that of a file of offers.
///
/// The committed copies in `questionnaires/schema` equal these; `UPDATE_SCHEMA=1 cargo test -p
/// scan schema` writes them.
pub fn schema() -> (Value, Value) {
    (
        schema_of::<Questionnaire>().to_value(),
        schema_of::<OffersFile>().to_value(),
    )
}

/// Draft 7, which every YAML editor understands.
fn schema_of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft07()
        .with_transform(tidy)
        .into_generator()
        .into_root_schema_for::<T>()
}

/// Leaves out what only concerns Rust: `skip_serializing` stands for "may be left out" here.
fn tidy(schema: &mut Schema) {
    schema.remove("writeOnly");
    schema.remove("format");
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace('\n', " ");
    }
    transform_subschemas(&mut tidy, schema);
}

/// A questionnaire of Scan Passend Onderwijs. Keys are English, names and texts Dutch.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Questionnaire {
    /// The version of this format: always 1.
    #[schemars(range(min = 1, max = 1))]
    format: u8,
    /// Name of the list; never changes. Unique in the directory.
    id: Id,
    /// Version of the list, in quotes, such as "2026.1".
    #[schemars(length(min = 1, max = length::VERSION))]
    version: String,
    /// For whom or about what, such as Voortgezet onderwijs.
    #[schemars(length(min = 1, max = length::TITLE))]
    title: String,
    /// For whom the list is and beside which list it goes, for whoever chooses one.
    #[schemars(length(min = 1, max = length::ABOUT))]
    #[serde(default, skip_serializing)]
    about: String,
    /// Introduction: a few sentences.
    #[schemars(length(min = 1, max = length::INTRODUCTION))]
    intro: String,
    /// For which sectors.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    sectors: Vec<Sector>,
    /// How many minutes filling in takes.
    minutes: Minutes,
    /// The words for the levels, lowest first. Default: Nog niet, Begonnen, Grotendeels, Geborgd.
    #[schemars(length(min = 2, max = 7), inner(length(min = 1, max = length::LABEL)), extend("uniqueItems" = true))]
    #[serde(default, skip_serializing)]
    scale: Vec<String>,
    /// The level to reach, counted from 1. Default 3; required when the scale does not have four
    /// levels.
    #[schemars(range(min = 1, max = 7))]
    #[serde(default, skip_serializing)]
    target: u8,
    /// Roles that respondents choose from.
    #[schemars(length(min = 1))]
    roles: Vec<Role>,
    /// Groups of roles that are shown together; every role is in exactly one.
    #[schemars(length(min = 1))]
    role_groups: Vec<RoleGroup>,
    /// The areas; each at most once.
    #[schemars(length(min = 1))]
    areas: Vec<AreaPart>,
    /// The texts in other languages, by the id of what they belong to.
    #[serde(default, skip_serializing)]
    translations: Translations,
}

/// Minutes that filling in takes.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Minutes {
    /// The short scan.
    #[schemars(range(min = 1, max = 480))]
    short: u16,
    /// The full scan.
    #[schemars(range(min = 1, max = 480))]
    full: u16,
}

/// A role at school.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Role {
    /// Name of the role; never changes.
    id: Id,
    /// Dutch name of the role.
    #[schemars(length(min = 1, max = length::LABEL))]
    label: String,
}

/// Roles that are shown together.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct RoleGroup {
    /// Name of the group; never changes.
    id: Id,
    /// Dutch name of the group.
    #[schemars(length(min = 1, max = length::LABEL))]
    label: String,
    /// The roles in this group.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    roles: Vec<Id>,
}

/// An area with its topics.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct AreaPart {
    /// Which area.
    area: Area,
    /// One or two sentences.
    #[schemars(length(min = 1, max = length::PARAGRAPH))]
    #[serde(default, skip_serializing)]
    intro: String,
    /// The topics.
    #[schemars(length(min = 1))]
    topics: Vec<Topic>,
}

/// A topic: items that belong together.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Topic {
    /// Name, unique in the list; never changes. Offers refer to it.
    id: Id,
    /// A few words.
    #[schemars(length(min = 1, max = length::TITLE))]
    title: String,
    /// One or two sentences.
    #[schemars(length(min = 1, max = length::PARAGRAPH))]
    #[serde(default, skip_serializing)]
    intro: String,
    /// Questions to talk about.
    #[schemars(inner(length(min = 1, max = length::QUESTION)))]
    #[serde(default, skip_serializing)]
    discuss: Vec<String>,
    /// What the law says, with source and date.
    #[serde(default, skip_serializing)]
    law: Vec<LegalClaim>,
    /// The items.
    #[schemars(length(min = 1))]
    items: Vec<Item>,
}

/// A legal claim.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct LegalClaim {
    /// What the law says, in plain Dutch.
    #[schemars(length(min = 1, max = length::CLAIM))]
    claim: String,
    /// Where it stands, such as WVO 2020, artikel 2.44 lid 2.
    #[schemars(length(min = 1, max = length::SOURCE))]
    article: String,
    /// The web address where the article can be read, with https:// in front.
    #[schemars(length(max = length::LINK), regex(pattern = "^https?://"))]
    address: String,
    /// The day on which this was last checked at that address, or nog-na-te-gaan: then pages and
    /// reports leave the claim out.
    checked_on: CheckedOn,
}

/// A date, such as 2026-11-01, or nog-na-te-gaan.
#[derive(JsonSchema)]
struct CheckedOn(
    #[schemars(regex(pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|nog-na-te-gaan)$"))] String,
);

/// A date, such as 2026-11-01.
#[derive(JsonSchema)]
struct Date(#[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))] String);

/// An item: one thing that is asked.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Item {
    /// Name, unique in the list; never changes, not even in a new version.
    id: Id,
    /// The statement, or the name of the resource.
    #[schemars(length(min = 1, max = length::STATEMENT))]
    text: String,
    /// Explanation in one line.
    #[schemars(length(min = 1, max = length::EXPLANATION))]
    #[serde(default, skip_serializing)]
    explain: String,
    /// What is asked. Default: statement.
    #[serde(default, skip_serializing)]
    kind: ItemKind,
    /// One line per level about what one would see, lowest first; as many as the scale has
    /// levels (a resource: three).
    #[schemars(length(min = 2, max = 7), inner(length(min = 1, max = length::LEVEL)))]
    #[serde(default, skip_serializing)]
    levels: Vec<String>,
    /// One of the seven domains.
    domain: Domain,
    /// The level to reach, counted from 1. Not for a resource.
    #[schemars(range(min = 1, max = 7))]
    #[serde(default, skip_serializing)]
    target: u8,
    /// Weight in its topic; default 1.
    #[schemars(range(max = 100), extend("exclusiveMinimum" = 0))]
    #[serde(default, skip_serializing)]
    weight: f64,
    /// Part of the short scan.
    #[serde(default, skip_serializing)]
    short: bool,
    /// Fit for the board where colleagues find each other; only for a skill.
    #[serde(default, skip_serializing)]
    pairing: bool,
    /// A short name for that board, such as Omgaan met verzet; required with pairing.
    #[schemars(length(min = 1, max = length::LABEL))]
    #[serde(default, skip_serializing)]
    skill: String,
    /// Only these roles are asked; without this key everybody is.
    #[schemars(extend("uniqueItems" = true))]
    #[serde(default, skip_serializing)]
    roles: Vec<Id>,
    /// Questions to talk about.
    #[schemars(inner(length(min = 1, max = length::QUESTION)))]
    #[serde(default, skip_serializing)]
    discuss: Vec<String>,
    /// What the law says, with source and date.
    #[serde(default, skip_serializing)]
    law: Vec<LegalClaim>,
}

/// Support offers of Scan Passend Onderwijs.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OffersFile {
    /// What a team can turn to.
    #[schemars(length(min = 1))]
    offers: Vec<Offer>,
}

/// A support offer.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Offer {
    /// Name, unique among all offers; never changes.
    id: Id,
    /// What kind of support it is.
    kind: OfferKind,
    /// A few words.
    #[schemars(length(min = 1, max = length::TITLE))]
    title: String,
    /// Who offers it.
    #[schemars(length(min = 1, max = length::TITLE))]
    provider: String,
    /// One to three sentences in plain Dutch.
    #[schemars(length(min = 1, max = length::OFFER))]
    text: String,
    /// Web address of the page it speaks of, with https:// in front; link or contact is required.
    #[schemars(length(max = length::LINK), regex(pattern = "^https?://"))]
    #[serde(default, skip_serializing)]
    link: String,
    /// How to get in touch; no names of persons, no telephone numbers.
    #[schemars(length(min = 1, max = length::CONTACT))]
    #[serde(default, skip_serializing)]
    contact: String,
    /// For which sectors.
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    sectors: Vec<Sector>,
    /// For which roles; without this key for everybody.
    #[schemars(extend("uniqueItems" = true))]
    #[serde(default, skip_serializing)]
    roles: Vec<Id>,
    /// Topics that it helps with; topics or items is required.
    #[schemars(extend("uniqueItems" = true))]
    #[serde(default, skip_serializing)]
    topics: Vec<Id>,
    /// Items that it helps with.
    #[schemars(extend("uniqueItems" = true))]
    #[serde(default, skip_serializing)]
    items: Vec<Id>,
    /// First day.
    #[serde(default, skip_serializing)]
    valid_from: Date,
    /// Last day.
    #[serde(default, skip_serializing)]
    valid_until: Date,
}
