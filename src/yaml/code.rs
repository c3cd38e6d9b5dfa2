//! The stable names of the things that can be wrong in a list.

use serde::Serialize;
use strum::{Display, IntoStaticStr, VariantArray};

/// What kind of fault a finding is about. The keys are stable: documentation, tests and people's
/// notes refer to them.
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
    Display,
    IntoStaticStr,
    VariantArray,
)]
#[serde(into = "&'static str")]
#[strum(serialize_all = "kebab-case")]
pub enum Code {
    /// The file is larger than 1 MiB.
    FileTooLarge,
    /// The file is not text in UTF-8.
    #[strum(serialize = "not-utf-8")]
    NotUtf8,
    /// The file holds nothing, or only comments.
    EmptyFile,
    /// The file is no YAML.
    SyntaxError,
    /// Lists within lists, deeper than 32.
    NestedTooDeep,
    /// A second document after `---`.
    SeveralDocuments,
    /// `&name` or `*name`.
    AnchorOrAlias,
    /// A no-break space or the like where YAML wants a space.
    NotASpace,
    /// `!tag`.
    Tag,
    /// More findings in a file than are listed.
    TooManyFindings,
    /// The directory holds no questionnaire.
    NoQuestionnaire,
    /// A note: a file that is not read looks like a list.
    NotRead,
    /// A key is there twice.
    DuplicateKey,
    /// A key that the format does not know.
    UnknownKey,
    /// A key that must be there.
    MissingKey,
    /// A list where a text belongs, and so on.
    WrongType,
    /// A key without a text behind it.
    EmptyText,
    /// A list without anything in it.
    EmptyList,
    /// An invisible control character in a text.
    ControlCharacter,
    /// A character that nobody sees, or that turns the direction of reading.
    InvisibleCharacter,
    /// A text with more characters than fit.
    TextTooLong,
    /// A note: what follows ` #` is perhaps no remark but the rest of the text.
    TextCut,
    /// The same thing twice in a list of names.
    DuplicateValue,
    /// `format` is not 1.
    UnknownFormat,
    /// An id with characters that are not allowed.
    InvalidId,
    /// An id that is taken.
    DuplicateId,
    /// A role that is not in the list.
    UnknownRole,
    /// A translated role group that is not in the list.
    UnknownRoleGroup,
    /// A translation to a language that pages are not in.
    UnknownLanguage,
    /// A translation of a text that the list does not have.
    NothingToTranslate,
    /// A translation with more or fewer texts than the list has.
    TranslationCount,
    /// A topic that is in no list.
    UnknownTopic,
    /// An item that is in no list.
    UnknownItem,
    /// None of `po`, `vo`, `mbo`.
    UnknownSector,
    /// None of the three areas.
    UnknownArea,
    /// An area that is there twice.
    DuplicateArea,
    /// No known kind of item or offer.
    UnknownKind,
    /// None of the seven domains.
    UnknownDomain,
    /// Fewer than 2 or more than 7 levels.
    ScaleLength,
    /// Not one description per level.
    LevelCount,
    /// A target that is no level of the scale.
    TargetOutsideScale,
    /// A target on a resource item.
    TargetOnResource,
    /// A role that is in no role group.
    RoleWithoutGroup,
    /// A role that is in more than one role group.
    RoleInTwoGroups,
    /// A number that must be above zero.
    NotPositive,
    /// A number beyond what makes sense.
    NumberTooLarge,
    /// A date that does not exist or is not written as 2026-11-01.
    InvalidDate,
    /// Marked for pairing but not a skill.
    PairingWithoutSkill,
    /// A short name of a skill that is not marked for pairing.
    SkillWithoutPairing,
    /// An id that asks something else in another list.
    DifferentItem,
    /// A version that does not come after the last one of the same list.
    VersionNotNewer,
    /// A note: nobody checked a legal claim at its source yet.
    ClaimUnchecked,
    /// A note: a legal claim was last checked more than a year ago.
    ClaimOld,
    /// No item is part of the short scan.
    NoShortItems,
    /// More than 500 items in a list.
    TooManyItems,
    /// A link that is no http(s) address.
    InvalidLink,
    /// An offer without topics and without items.
    OfferWithoutTarget,
    /// The last day comes before the first.
    ValidUntilBeforeFrom,
    /// An offer that nobody can ask for.
    OfferWithoutContact,
    /// An offer for a sector whose lists have none of its topics and items.
    OfferOutOfReach,
    /// A note: the last day of an offer is past.
    OfferEnded,
    /// A note: a topic with fewer than two offers that fit.
    FewOffers,
    /// A note about style: a level that perhaps asks two things.
    SeveralDemands,
    /// A note about style: levels of one item that differ much in length.
    UnevenLevels,
    /// A note about style: an absolute word in a level below the highest.
    AbsoluteWord,
    /// A note about style: a text without a translation, in a list that has others.
    Untranslated,
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
    /// Every kind of fault.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable name, such as `unknown-key`.
    pub fn key(self) -> &'static str {
        self.into()
    }

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
            | Self::AbsoluteWord
            | Self::Untranslated => Severity::Note,
            _ => Severity::Fault,
        }
    }
}
