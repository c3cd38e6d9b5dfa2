//! The fixed lists of words: sectors, areas, domains and kinds of items.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Dutch education sectors that a list can be for.
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
    VariantArray,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub enum Sector {
    /// Primair onderwijs.
    Po,
    /// Voortgezet onderwijs.
    Vo,
    /// Middelbaar beroepsonderwijs.
    Mbo,
}

impl Sector {
    /// In the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::Po, Self::Vo, Self::Mbo];

    /// `po`, `vo` or `mbo`.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The full Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Po => "Primair onderwijs",
            Self::Vo => "Voortgezet onderwijs",
            Self::Mbo => "Middelbaar beroepsonderwijs",
        }
    }
}

/// The three areas of needs.
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
    VariantArray,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub enum Area {
    /// What staff need to know.
    Informatie,
    /// What staff need to be able to do.
    Vaardigheden,
    /// What the school needs to organise.
    Organisatie,
}

impl Area {
    /// In the order in which pages show them.
    pub const ALL: [Self; 3] = [Self::Informatie, Self::Vaardigheden, Self::Organisatie];

    /// `informatie`, `vaardigheden` or `organisatie`; also a CSS class and an address part.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Informatie => "Informatie",
            Self::Vaardigheden => "Vaardigheden",
            Self::Organisatie => "Schoolorganisatie",
        }
    }
}

/// The seven domains of the 2021 scan; a tag on each item.
// In the order of the scan.
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
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub enum Domain {
    /// Visie en beleid.
    VisieEnBeleid,
    /// Ondersteuning in de school.
    OndersteuningInDeSchool,
    /// Samenwerking met partners.
    SamenwerkingMetPartners,
    /// Positie van de leerling.
    PositieLeerling,
    /// Positie van de ouder.
    PositieOuder,
    /// Kwaliteitszorg en cultuur.
    KwaliteitszorgEnCultuur,
    /// Bekwaamheden van leraren.
    BekwaamhedenLeraren,
}

impl Domain {
    /// The name in YAML and JSON, such as `visie-en-beleid`.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::VisieEnBeleid => "Visie en beleid",
            Self::OndersteuningInDeSchool => "Ondersteuning in de school",
            Self::SamenwerkingMetPartners => "Samenwerking met partners",
            Self::PositieLeerling => "Positie van de leerling",
            Self::PositieOuder => "Positie van de ouder",
            Self::KwaliteitszorgEnCultuur => "Kwaliteitszorg en cultuur",
            Self::BekwaamhedenLeraren => "Bekwaamheden van leraren",
        }
    }
}

/// What an item asks for.
// The default first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub enum ItemKind {
    /// A statement about the team or school, answered on the scale of the list.
    Statement,
    /// A skill, answered like a statement; it can be marked for colleague pairing.
    Skill,
    /// A resource, answered as missing, partly there or there.
    Resource,
}

impl ItemKind {
    /// The name in YAML and JSON.
    pub fn key(self) -> &'static str {
        self.into()
    }
}
