//! Stable names.

use std::fmt;

text! {
    /// A stable name of a list, topic, item, role or role group: `a-z`, `0-9` and `-`, at most 64 long.
    pub struct Id, InvalidId, Self::new;
}

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
