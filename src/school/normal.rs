//! Texts of people, to compare.

use unicode_normalization::UnicodeNormalization;

use crate::visible::is_invisible;

/// What two spellings of one name have in common: no capitals, one kind of space, no letters that
/// only look different to a machine.
pub(super) fn normal(text: &str) -> String {
    let text: String = text
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
