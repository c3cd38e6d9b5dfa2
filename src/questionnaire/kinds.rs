//! The fixed lists of words: sectors, areas, domains and kinds of items.

use serde::{Deserialize, Serialize};

/// Dutch education sectors that a list can be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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
        match self {
            Self::Po => "po",
            Self::Vo => "vo",
            Self::Mbo => "mbo",
        }
    }

    /// The full Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Po => "Primair onderwijs",
            Self::Vo => "Voortgezet onderwijs",
            Self::Mbo => "Middelbaar beroepsonderwijs",
        }
    }

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sector| sector.key() == key)
    }
}

/// The three areas of needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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
        match self {
            Self::Informatie => "informatie",
            Self::Vaardigheden => "vaardigheden",
            Self::Organisatie => "organisatie",
        }
    }

    /// The Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Informatie => "Informatie",
            Self::Vaardigheden => "Vaardigheden",
            Self::Organisatie => "Schoolorganisatie",
        }
    }

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.key() == key)
    }
}

/// The seven domains of the 2021 scan; a tag on each item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// In the order of the 2021 scan.
    pub const ALL: [Self; 7] = [
        Self::VisieEnBeleid,
        Self::OndersteuningInDeSchool,
        Self::SamenwerkingMetPartners,
        Self::PositieLeerling,
        Self::PositieOuder,
        Self::KwaliteitszorgEnCultuur,
        Self::BekwaamhedenLeraren,
    ];

    /// The name in YAML and JSON, such as `visie-en-beleid`.
    pub fn key(self) -> &'static str {
        match self {
            Self::VisieEnBeleid => "visie-en-beleid",
            Self::OndersteuningInDeSchool => "ondersteuning-in-de-school",
            Self::SamenwerkingMetPartners => "samenwerking-met-partners",
            Self::PositieLeerling => "positie-leerling",
            Self::PositieOuder => "positie-ouder",
            Self::KwaliteitszorgEnCultuur => "kwaliteitszorg-en-cultuur",
            Self::BekwaamhedenLeraren => "bekwaamheden-leraren",
        }
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

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.key() == key)
    }
}

/// What an item asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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
    /// The default first.
    pub const ALL: [Self; 3] = [Self::Statement, Self::Skill, Self::Resource];

    /// The name in YAML and JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Skill => "skill",
            Self::Resource => "resource",
        }
    }

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}
