//! Texts in the languages of the program, made side by side.

use serde::Serialize;

/// A language in which findings are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Language {
    /// For those who run the program.
    #[default]
    #[serde(rename = "en")]
    English,
    /// For those who write lists.
    #[serde(rename = "nl")]
    Dutch,
}

/// A text in every [`Language`]. Within the program `words!` makes it, which asks for all of them
/// at once, so that none is forgotten.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Words {
    pub(super) en: String,
    pub(super) nl: String,
}

impl Words {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Dutch => &self.nl,
        }
    }

    /// The same with every text changed.
    pub(super) fn map(self, change: impl Fn(&str) -> String) -> Self {
        Self {
            en: change(&self.en),
            nl: change(&self.nl),
        }
    }
}

/// A fixed part of [`Words`], such as the name of a thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub en: &'static str,
    pub nl: &'static str,
}

impl Phrase {
    pub const fn new(en: &'static str, nl: &'static str) -> Self {
        Self { en, nl }
    }
}

/// [`Words`] from one format string per language. What stands in the braces is the same in both,
/// except for the parts named behind the strings: these are [`Words`] or [`Phrase`]s themselves,
/// and each language takes its own. A part that one of the strings leaves out does not compile
/// without a warning.
macro_rules! words {
    ($en:literal, $nl:literal $(, $part:ident)* $(,)?) => {
        $crate::yaml::words::Words {
            en: {
                $(let $part = &$part.en;)*
                format_args!($en).to_string()
            },
            nl: {
                $(let $part = &$part.nl;)*
                format_args!($nl).to_string()
            },
        }
    };
}

pub(super) use words;
