//! The stable names of the things that can be wrong in a list.

use std::fmt;

use serde::Serialize;

/// Declares [`Code`] with its kebab-case keys in one place.
macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident = $key:literal,)+) => {
        /// What kind of fault a finding is about. The keys are stable: documentation, tests and
        /// people's notes refer to them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        pub enum Code {
            $($(#[$doc])+ #[serde(rename = $key)] $name,)+
        }

        impl Code {
            /// Every kind of fault.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable name, such as `unknown-key`.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }
        }
    };
}

codes! {
    /// The file is larger than 1 MiB.
    FileTooLarge = "file-too-large",
    /// The file is not text in UTF-8.
    NotUtf8 = "not-utf-8",
    /// The file holds nothing, or only comments.
    EmptyFile = "empty-file",
    /// The file is no YAML.
    SyntaxError = "syntax-error",
    /// Lists within lists, deeper than 32.
    NestedTooDeep = "nested-too-deep",
    /// A second document after `---`.
    SeveralDocuments = "several-documents",
    /// `&name` or `*name`.
    AnchorOrAlias = "anchor-or-alias",
    /// A no-break space or the like where YAML wants a space.
    NotASpace = "not-a-space",
    /// `!tag`.
    Tag = "tag",
    /// More findings in a file than are listed.
    TooManyFindings = "too-many-findings",
    /// The directory holds no questionnaire.
    NoQuestionnaire = "no-questionnaire",
    /// A note: a file that is not read looks like a list.
    NotRead = "not-read",
    /// A key is there twice.
    DuplicateKey = "duplicate-key",
    /// A key that the format does not know.
    UnknownKey = "unknown-key",
    /// A key that must be there.
    MissingKey = "missing-key",
    /// A list where a text belongs, and so on.
    WrongType = "wrong-type",
    /// A key without a text behind it.
    EmptyText = "empty-text",
    /// A list without anything in it.
    EmptyList = "empty-list",
    /// An invisible control character in a text.
    ControlCharacter = "control-character",
    /// A character that nobody sees, or that turns the direction of reading.
    InvisibleCharacter = "invisible-character",
    /// A text with more characters than fit.
    TextTooLong = "text-too-long",
    /// A note: what follows ` #` is perhaps no remark but the rest of the text.
    TextCut = "text-cut",
    /// The same thing twice in a list of names.
    DuplicateValue = "duplicate-value",
    /// `format` is not 1.
    UnknownFormat = "unknown-format",
    /// An id with characters that are not allowed.
    InvalidId = "invalid-id",
    /// An id that is taken.
    DuplicateId = "duplicate-id",
    /// A role that is not in the list.
    UnknownRole = "unknown-role",
    /// A topic that is in no list.
    UnknownTopic = "unknown-topic",
    /// An item that is in no list.
    UnknownItem = "unknown-item",
    /// None of `po`, `vo`, `mbo`.
    UnknownSector = "unknown-sector",
    /// None of the three areas.
    UnknownArea = "unknown-area",
    /// An area that is there twice.
    DuplicateArea = "duplicate-area",
    /// No known kind of item or offer.
    UnknownKind = "unknown-kind",
    /// None of the seven domains.
    UnknownDomain = "unknown-domain",
    /// Fewer than 2 or more than 7 levels.
    ScaleLength = "scale-length",
    /// Not one description per level.
    LevelCount = "level-count",
    /// A target that is no level of the scale.
    TargetOutsideScale = "target-outside-scale",
    /// A target on a resource item.
    TargetOnResource = "target-on-resource",
    /// A role that is in no role group.
    RoleWithoutGroup = "role-without-group",
    /// A role that is in more than one role group.
    RoleInTwoGroups = "role-in-two-groups",
    /// A number that must be above zero.
    NotPositive = "not-positive",
    /// A number beyond what makes sense.
    NumberTooLarge = "number-too-large",
    /// A date that does not exist or is not written as 2026-11-01.
    InvalidDate = "invalid-date",
    /// Marked for pairing but not a skill.
    PairingWithoutSkill = "pairing-without-skill",
    /// A short name of a skill that is not marked for pairing.
    SkillWithoutPairing = "skill-without-pairing",
    /// An id that asks something else in another list.
    DifferentItem = "different-item",
    /// A note: nobody checked a legal claim at its source yet.
    ClaimUnchecked = "claim-unchecked",
    /// A note: a legal claim was last checked more than a year ago.
    ClaimOld = "claim-old",
    /// No item is part of the short scan.
    NoShortItems = "no-short-items",
    /// More than 500 items in a list.
    TooManyItems = "too-many-items",
    /// A link that is no http(s) address.
    InvalidLink = "invalid-link",
    /// An offer without topics and without items.
    OfferWithoutTarget = "offer-without-target",
    /// The last day comes before the first.
    ValidUntilBeforeFrom = "valid-until-before-from",
    /// An offer that nobody can ask for.
    OfferWithoutContact = "offer-without-contact",
    /// An offer for a sector whose lists have none of its topics and items.
    OfferOutOfReach = "offer-out-of-reach",
    /// A note: the last day of an offer is past.
    OfferEnded = "offer-ended",
    /// A note: a topic with fewer than two offers that fit.
    FewOffers = "few-offers",
    /// A note about style: a level that perhaps asks two things.
    SeveralDemands = "several-demands",
    /// A note about style: levels of one item that differ much in length.
    UnevenLevels = "uneven-levels",
    /// A note about style: an absolute word in a level below the highest.
    AbsoluteWord = "absolute-word",
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Must be mended: the server does not start with it.
    Fault,
    /// Deserves a look, and may be as it should be.
    Note,
}

impl Code {
    /// How bad findings of this kind are.
    pub fn severity(self) -> Severity {
        match self {
            Self::NotRead
            | Self::TextCut
            | Self::ClaimUnchecked
            | Self::ClaimOld
            | Self::OfferEnded
            | Self::FewOffers
            | Self::SeveralDemands
            | Self::UnevenLevels
            | Self::AbsoluteWord => Severity::Note,
            _ => Severity::Fault,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
