//! Texts by their keys.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, langid, static_loader};

use crate::{Language, language};

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "nl",
        // Marks around values, for texts in two directions: neither language has them, and they
        // would stand in addresses and names that people copy.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static IDENTIFIERS: [LanguageIdentifier; Language::ALL.len()] = [langid!("nl"), langid!("en")];

/// A text without placeholders, at the place in the code that asks for it: read once in each
/// language.
pub struct Text {
    key: &'static str,
    read: [OnceLock<&'static str>; Language::ALL.len()],
}

impl Text {
    pub const fn new(key: &'static str) -> Self {
        Self {
            key,
            read: [const { OnceLock::new() }; Language::ALL.len()],
        }
    }

    /// In the language of the work at hand. As many are kept as places in the code ask for one.
    pub fn get(&self) -> &'static str {
        let language = language();
        self.read[language as usize]
            .get_or_init(|| Box::leak(read(language, self.key, &[]).into_boxed_str()))
    }
}

/// A text with its placeholders filled, in the language of the work at hand.
pub fn filled(key: &str, values: &[(&'static str, String)]) -> String {
    read(language(), key, values)
}

pub(crate) fn read(language: Language, key: &str, values: &[(&'static str, String)]) -> String {
    let identifier = &IDENTIFIERS[language as usize];
    if values.is_empty() {
        return LOCALES.lookup(identifier, key);
    }
    let values: HashMap<_, _> = values
        .iter()
        .map(|(name, value)| (Cow::Borrowed(*name), FluentValue::from(value.as_str())))
        .collect();
    LOCALES.lookup_with_args(identifier, key, &values)
}
