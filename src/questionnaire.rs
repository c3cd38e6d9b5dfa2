//! A questionnaire: areas, topics, items, their scale and who is asked.
//!
//! A [`Questionnaire`] that exists has passed every rule in [`crate::yaml`]; code that holds one
//! need not check again. A round stores it as JSON (a snapshot), so these types also read back
//! what an older version of the program wrote: new fields get a default.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A stable name of a list, topic, item, role or role group: `a-z`, `0-9` and `-`, at most 64 long.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

impl Id {
    /// Accepts lower-case letters, digits and hyphens; starts with a letter or digit.
    ///
    /// # Errors
    /// Names what is wrong with the text.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
        let text = text.into();
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if text.is_empty() || text.len() > 64 || text.starts_with('-') || !text.chars().all(allowed)
        {
            return Err(InvalidId(text));
        }
        Ok(Self(text))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text is no [`Id`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId(pub String);

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not an id: use a-z, 0-9 and hyphens, at most 64",
            self.0
        )
    }
}

impl std::error::Error for InvalidId {}

impl TryFrom<String> for Id {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        Self::new(text)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

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

/// A level of a scale, counted from 1 (lowest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Level(u8);

impl Level {
    /// `number` counted from 1; `None` for 0.
    pub fn new(number: u8) -> Option<Self> {
        (number >= 1).then_some(Self(number))
    }

    /// 1 is the lowest level.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The place in a list of levels, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

/// The words for the levels, lowest first: 2 to 7 of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scale(Vec<String>);

impl Scale {
    /// Fewest and most levels of a scale.
    pub const LENGTH: std::ops::RangeInclusive<usize> = 2..=7;

    /// `None` when there are not 2 to 7 labels.
    pub fn new(labels: Vec<String>) -> Option<Self> {
        Self::LENGTH.contains(&labels.len()).then_some(Self(labels))
    }

    /// Labels, lowest level first.
    pub fn labels(&self) -> &[String] {
        &self.0
    }

    /// How many levels there are.
    pub fn len(&self) -> u8 {
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }

    /// Never: a scale has at least two levels.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All levels, lowest first.
    pub fn levels(&self) -> impl DoubleEndedIterator<Item = Level> + use<> {
        (1..=self.len()).map(Level)
    }

    /// The label of a level; empty when the level is not on this scale.
    pub fn label(&self, level: Level) -> &str {
        self.0.get(level.index()).map_or("", String::as_str)
    }

    /// The level, when it is on this scale.
    pub fn level(&self, number: u8) -> Option<Level> {
        Level::new(number).filter(|level| level.number() <= self.len())
    }

    /// The scale of resource items: *ontbreekt, deels, aanwezig*.
    pub fn resource() -> Self {
        Self(
            ["Ontbreekt", "Deels", "Aanwezig"]
                .map(String::from)
                .to_vec(),
        )
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

/// A legal claim, shown with "gecontroleerd op …".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalClaim {
    /// What the law says, in plain Dutch.
    pub claim: String,
    /// Where it stands.
    pub source: String,
    /// ISO 8601 date of the last check.
    pub checked_on: String,
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Stable over versions; unique in the list.
    pub id: Id,
    /// The statement or the name of the resource.
    pub text: String,
    /// One line of explanation.
    #[serde(default)]
    pub explain: Option<String>,
    /// What is asked.
    pub kind: ItemKind,
    /// One description per level of [`Questionnaire::scale_of`], or none at all.
    #[serde(default)]
    pub levels: Vec<String>,
    /// Tag: one of the seven domains.
    pub domain: Domain,
    /// The level to reach.
    pub target: Level,
    /// Weight in its topic; 1 unless the list says otherwise. Positive and finite.
    pub weight: f64,
    /// Part of the short scan.
    #[serde(default)]
    pub short: bool,
    /// A skill for the pairing board.
    #[serde(default)]
    pub pairing: bool,
    /// Only these roles are asked; empty means everybody.
    #[serde(default)]
    pub roles: Vec<Id>,
    /// Questions to talk about.
    #[serde(default)]
    pub discuss: Vec<String>,
    /// Legal background.
    #[serde(default)]
    pub law: Vec<LegalClaim>,
}

impl Item {
    /// Whether somebody in this role is asked.
    pub fn asks(&self, role: &Id) -> bool {
        self.roles.is_empty() || self.roles.contains(role)
    }

    /// Resource items feed the list of missing resources and no mean.
    pub fn is_resource(&self) -> bool {
        self.kind == ItemKind::Resource
    }
}

/// Items that belong together: one page while answering.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Stable over versions; unique in the list; offers refer to it.
    pub id: Id,
    /// A few words.
    pub title: String,
    /// One or two sentences.
    #[serde(default)]
    pub intro: Option<String>,
    /// Questions to talk about.
    #[serde(default)]
    pub discuss: Vec<String>,
    /// Legal background.
    #[serde(default)]
    pub law: Vec<LegalClaim>,
    /// At least one.
    pub items: Vec<Item>,
}

/// The part of a list that belongs to one area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaPart {
    /// Which area; each at most once.
    pub area: Area,
    /// One or two sentences.
    #[serde(default)]
    pub intro: Option<String>,
    /// At least one.
    pub topics: Vec<Topic>,
}

/// A role at school that respondents choose from. Data, never a permission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Stable name.
    pub id: Id,
    /// Dutch name.
    pub label: String,
}

/// Roles that are shown together, so that a single head or IB'er does not stand out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleGroup {
    /// Stable name.
    pub id: Id,
    /// Dutch name.
    pub label: String,
    /// At least one; each role of the list is in exactly one group.
    pub roles: Vec<Id>,
}

/// Minutes that filling in takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// The short scan.
    pub short: u16,
    /// The full scan.
    pub full: u16,
}

/// Short or full scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// Only items marked `short`.
    Short,
    /// All items.
    Full,
}

/// A whole list. At least one area; areas in the order of [`Area::ALL`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Stable over versions.
    pub id: Id,
    /// Such as `2026.1`.
    pub version: String,
    /// For whom or about what, such as "Voortgezet onderwijs".
    pub title: String,
    /// A few sentences.
    pub intro: String,
    /// At least one.
    pub sectors: Vec<Sector>,
    /// How long it takes.
    pub minutes: Minutes,
    /// For statements and skills.
    pub scale: Scale,
    /// At least one.
    pub roles: Vec<Role>,
    /// Every role in exactly one.
    pub role_groups: Vec<RoleGroup>,
    /// At least one.
    pub areas: Vec<AreaPart>,
}

/// An item with its place in the list.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The place among all items of this (snapshot of a) list, from 0: how answers are stored.
    pub number: u16,
    /// Area of its topic.
    pub area: Area,
    /// Its topic.
    pub topic: &'a Topic,
    /// The item.
    pub item: &'a Item,
}

impl Questionnaire {
    /// All items in order, numbered from 0.
    pub fn items(&self) -> impl Iterator<Item = Placed<'_>> {
        self.topics()
            .flat_map(|(area, topic)| topic.items.iter().map(move |item| (area, topic, item)))
            .zip(0_u16..)
            .map(|((area, topic, item), number)| Placed {
                number,
                area,
                topic,
                item,
            })
    }

    /// All topics in order, with their area.
    pub fn topics(&self) -> impl Iterator<Item = (Area, &Topic)> {
        self.areas
            .iter()
            .flat_map(|part| part.topics.iter().map(move |topic| (part.area, topic)))
    }

    /// The scale on which an item is answered.
    pub fn scale_of(&self, item: &Item) -> Scale {
        if item.is_resource() {
            Scale::resource()
        } else {
            self.scale.clone()
        }
    }

    /// The group that a role is shown in.
    pub fn group_of(&self, role: &Id) -> Option<&RoleGroup> {
        self.role_groups
            .iter()
            .find(|group| group.roles.contains(role))
    }

    /// The Dutch name of a role; empty when it is not in this list.
    pub fn role_label(&self, role: &Id) -> &str {
        self.roles
            .iter()
            .find(|known| known.id == *role)
            .map_or("", |role| role.label.as_str())
    }

    /// The list as a round asks it: for [`Extent::Short`] only the items marked `short`, without
    /// topics and areas that are then empty.
    #[must_use]
    pub fn for_extent(&self, extent: Extent) -> Self {
        let mut list = self.clone();
        if extent == Extent::Short {
            for part in &mut list.areas {
                for topic in &mut part.topics {
                    topic.items.retain(|item| item.short);
                }
                part.topics.retain(|topic| !topic.items.is_empty());
            }
            list.areas.retain(|part| !part.topics.is_empty());
        }
        list
    }
}
