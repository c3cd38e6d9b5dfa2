//! Names in addresses: no secrets, they give no right.

use std::fmt;

use serde::Deserialize;

/// Makes a type of names, so that those of different things cannot be mixed up.
macro_rules! name {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// 12 characters of `a-z` and `0-9`; `None` for anything else.
            pub fn parse(text: &str) -> Option<Self> {
                let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
                (text.len() == 12 && text.chars().all(known)).then(|| Self(text.to_owned()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text).ok_or("not a name")
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A round.
    RoundName
}

name! {
    /// The reports of all teams of a coordinator in one file.
    BundleName
}

name! {
    /// A board of colleague pairing.
    BoardName
}

name! {
    /// A shared link.
    ShareName
}
