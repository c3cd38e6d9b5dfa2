//! What people read, in every language that the program speaks.
//!
//! Texts stand in `locales/<language>/*.ftl` (Fluent), one file for each group of pages. Code takes
//! them with [`t!`], words of the domain with [`Label`]. Which language it is, the request says: see
//! [`Language`]. A test holds that every text which code asks for is there in every language, with
//! the same placeholders, and that none is there that nobody asks for.

mod in_words;
mod label;
mod language;
mod list;
mod text;

pub use in_words::{InWords, too_few};
pub use label::Label;
#[doc(hidden)]
pub use label::keys_of_labels;
pub use language::{Language, in_language, language, within};
pub use list::{in_words as list_in_words, lang_of, lang_of_item, lang_of_levels};
pub use list::{resource_scale, to_read as list_to_read};
#[doc(hidden)]
pub use text::Text;
pub use text::filled;

/// A text that is asked for later: constants hold these, because the language differs by request.
pub type Phrase = fn() -> &'static str;

/// A text by its key: `t!("home-title")` is a `&'static str`, with values for its placeholders
/// (`t!("home-rounds", count = 3)`) a `String`. Values are anything that can be displayed.
#[macro_export]
macro_rules! t {
    ($key:literal) => {{
        static TEXT: $crate::Text = $crate::Text::new($key);
        TEXT.get()
    }};
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::filled($key, &[$((stringify!($name), ($value).to_string())),+])
    };
}
