//! Free names.

use super::InvalidText;
use crate::visible::has_visible;

/// Trimmed, runs of white space made one space; `Ok("")` when nothing is left, an error when there
/// is something that nobody can see.
pub(crate) fn clean(text: &str, most: usize) -> Result<String, InvalidText> {
    let text = tidy(text, most)?;
    if text.is_empty() || has_visible(&text) {
        Ok(text)
    } else {
        Err(InvalidText::Invisible)
    }
}

/// The same for a text that was accepted before: what nobody can see was stored once, and must not
/// make unreadable what stands around it.
pub(crate) fn tidy(text: &str, most: usize) -> Result<String, InvalidText> {
    let text = text.trim();
    if text.chars().any(|c| c.is_control() || is_invisible(c)) {
        return Err(InvalidText::ControlCharacter);
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > most {
        return Err(InvalidText::TooLong(most));
    }
    Ok(text)
}

/// Line separators and marks that change the direction of the text around them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

name! {
    /// The name of a school, 1 to 120 characters.
    pub struct SchoolName, 120;
    /// The name of a team in a school, 1 to 80 characters.
    pub struct TeamName, 80;
    /// The name of a person in open kaart, 1 to 60 characters.
    pub struct PersonName, 60;
}
