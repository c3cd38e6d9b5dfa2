//! Enums whose values have a word each.

/// Makes an enum of which each value has a word: as it is stored, in forms and in addresses. Where it
/// says so, after `=>`, there is what it is called in Dutch. `parse` reads the first back.
macro_rules! keyed {
    ($(#[$about:meta])* pub enum $name:ident {
        $($(#[$of:meta])* $value:ident = $key:literal => $label:literal,)+
    }) => {
        keyed! { $(#[$about])* pub enum $name { $($(#[$of])* $value = $key,)+ } }

        impl $name {
            /// What it is called in Dutch; pages ask `scan-texts` for its label.
            pub fn dutch(self) -> &'static str {
                match self {
                    $(Self::$value => $label,)+
                }
            }
        }
    };
    ($(#[$about:meta])* pub enum $name:ident {
        $($(#[$of:meta])* $value:ident = $key:literal,)+
    }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
        $(#[$about])*
        pub enum $name {
            $($(#[$of])* #[strum(serialize = $key)] $value,)+
        }

        impl $name {
            /// Every value, in the order in which pages offer them.
            pub const ALL: [Self; [$($key),+].len()] = [$(Self::$value),+];

            /// Its word.
            pub fn key(self) -> &'static str {
                self.into()
            }
        }
    };
}
