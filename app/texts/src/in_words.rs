//! What else the domain says to people: in Dutch by itself, in other languages from
//! `locales/<language>/labels.ftl`.

use scan::application::lists::CheckWords;
use scan::mail::InvalidAddress;
use scan::release::{Count, Mean, TOO_FEW};
use scan::school::InvalidText;

use crate::{Language, language, text};

/// A sentence or a few words for people.
pub trait InWords {
    fn in_words(&self) -> String;
}

/// Keys of what stands here, for the test that each has its text.
pub(crate) const KEYS: [&str; 14] = [
    "address-empty",
    "address-several",
    "address-letters",
    "address-form",
    "about-schools",
    "text-empty",
    "text-invisible",
    "text-too-long",
    "text-control-character",
    "text-brin",
    "text-partnership-code",
    "text-board-number",
    "too-few-schools",
    "decimal-mark",
];

/// As the domain says it, or in another language by its key.
fn or_dutch(key: &str, dutch: impl ToString, values: &[(&'static str, String)]) -> String {
    match language() {
        Language::Dutch => dutch.to_string(),
        other @ Language::English => text::read(other, key, values),
    }
}

/// Stands for every figure of a release that is hidden.
pub fn too_few() -> String {
    or_dutch("too-few-schools", TOO_FEW, &[])
}

impl InWords for InvalidText {
    fn in_words(&self) -> String {
        let key = match self {
            Self::Empty => "text-empty",
            Self::Invisible => "text-invisible",
            Self::TooLong(_) => "text-too-long",
            Self::ControlCharacter => "text-control-character",
            Self::Brin => "text-brin",
            Self::PartnershipCode => "text-partnership-code",
            Self::BoardNumber => "text-board-number",
        };
        let values = match self {
            Self::TooLong(most) => vec![("most", most.to_string())],
            _ => Vec::new(),
        };
        or_dutch(key, self, &values)
    }
}

impl InWords for InvalidAddress {
    fn in_words(&self) -> String {
        let key = match self {
            Self::Empty => "address-empty",
            Self::Several => "address-several",
            Self::Letters => "address-letters",
            Self::Form => "address-form",
        };
        or_dutch(key, self, &[])
    }
}

impl InWords for Count {
    fn in_words(&self) -> String {
        let values = [("schools", self.about().to_string())];
        or_dutch("about-schools", self, &values)
    }
}

impl InWords for Mean {
    fn in_words(&self) -> String {
        let values = [];
        let mark = or_dutch("decimal-mark", ",", &values);
        self.to_string().replace(',', &mark)
    }
}

impl InWords for CheckWords {
    fn in_words(&self) -> String {
        match language() {
            Language::Dutch => self.dutch.clone(),
            Language::English => self.english.clone(),
        }
    }
}

/// What is in words already.
impl InWords for String {
    fn in_words(&self) -> String {
        self.clone()
    }
}

impl InWords for &str {
    fn in_words(&self) -> String {
        (*self).to_owned()
    }
}
