//! Free names.

use serde::{Deserialize, Serialize};

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

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Most characters.
            pub const MAX: usize = $most;

            /// Trims, and makes runs of white space one space.
            ///
            /// # Errors
            /// Empty, nothing to see, too long, or with a control character.
            pub fn new(text: &str) -> Result<Self, InvalidText> {
                Self::of(clean(text, Self::MAX)?)
            }

            fn of(text: String) -> Result<Self, InvalidText> {
                if text.is_empty() {
                    Err(InvalidText::Empty)
                } else {
                    Ok(Self(text))
                }
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidText;
            fn try_from(text: String) -> Result<Self, InvalidText> {
                Self::of(tidy(&text, Self::MAX)?)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }
    };
}

name! {
    /// The name of a school, 1 to 120 characters.
    SchoolName, 120
}

name! {
    /// The name of a team in a school, 1 to 80 characters.
    TeamName, 80
}

name! {
    /// The name of a person in open kaart, 1 to 60 characters.
    PersonName, 60
}
