//! Names in addresses: no secrets, they give no right.

/// Makes types of names, so that those of different things cannot be mixed up.
macro_rules! address_names {
    ($($(#[$about:meta])* pub struct $name:ident;)+) => {$(
        text! {
            $(#[$about])*
            pub struct $name, &'static str, |text: String| Self::parse(&text).ok_or("not a name");
        }

        impl $name {
            /// 12 characters of `a-z` and `0-9`; `None` for anything else.
            pub fn parse(text: &str) -> Option<Self> {
                let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
                (text.len() == 12 && text.chars().all(known)).then(|| Self(text.to_owned()))
            }
        }
    )+};
}

address_names! {
    /// A round.
    pub struct RoundName;
    /// The reports of all teams of a coordinator in one file.
    pub struct BundleName;
    /// A board of colleague pairing.
    pub struct BoardName;
    /// A shared link.
    pub struct ShareName;
}
