//! Types of texts, each with one constructor.

/// Makes types of texts: with the error of a text that is none, and what reads one that was accepted
/// before.
macro_rules! text {
    ($($(#[$about:meta])* pub struct $name:ident, $error:ty, $stored:expr;)+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
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
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                let read = $stored;
                read(text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }
    )+};
}

/// Makes types of names: one line, not empty, of at most so many characters.
macro_rules! name {
    ($($(#[$about:meta])* pub struct $name:ident, $most:literal;)+) => {$(
        text! {
            $(#[$about])*
            pub struct $name, $crate::school::InvalidText,
            |text: String| Self::of($crate::school::tidy(&text, Self::MAX)?);
        }

        impl $name {
            /// Most characters.
            pub const MAX: usize = $most;

            /// Trims, and makes runs of white space one space.
            ///
            /// # Errors
            /// Empty, nothing to see, too long, or with a control character.
            pub fn new(text: &str) -> Result<Self, $crate::school::InvalidText> {
                Self::of($crate::school::clean(text, Self::MAX)?)
            }

            fn of(text: String) -> Result<Self, $crate::school::InvalidText> {
                if text.is_empty() {
                    Err($crate::school::InvalidText::Empty)
                } else {
                    Ok(Self(text))
                }
            }
        }
    )+};
}
