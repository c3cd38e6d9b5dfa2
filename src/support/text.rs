//! Questions and answers.

use crate::school::InvalidText;
use crate::visible::has_visible;

text! {
    /// A question to the support centre, or an answer of it: one or more lines, at most 4,000
    /// characters, trimmed, with something to see.
    pub struct SupportText, InvalidText, |text: String| Self::new(&text);
}

impl SupportText {
    /// Most characters.
    pub const MAX: usize = 4000;

    /// Trims, ends lines with `\n`, and leaves out control characters, which nobody sees and no
    /// page can hold. What it accepted once it accepts again, unchanged.
    ///
    /// # Errors
    /// Empty, nothing to see, or too long.
    pub fn new(text: &str) -> Result<Self, InvalidText> {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let is_kept = |c: &char| matches!(c, '\n' | '\t') || !c.is_control();
        let text: String = lines.chars().filter(is_kept).collect();
        let text = text.trim();
        match text.chars().count() {
            0 => Err(InvalidText::Empty),
            length if length > Self::MAX => Err(InvalidText::TooLong(Self::MAX)),
            _ if !has_visible(text) => Err(InvalidText::Invisible),
            _ => Ok(Self(text.to_owned())),
        }
    }
}
