//! Which texts a list has and where they stand, as it is written and in its translations.

use super::place::Place;
use super::reader::MapReader;

/// What in a list has texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bearer {
    List,
    Role,
    RoleGroup,
    Area,
    Topic,
    Item,
}

/// The texts of one of these.
#[derive(Debug)]
pub(super) struct Texts {
    pub of: Bearer,
    /// Its id, readable as one or not; empty for the list.
    pub id: String,
    pub place: Place,
    pub keys: Vec<TextKey>,
    /// Of each of its legal claims whether somebody checked it.
    pub claims: Vec<bool>,
}

/// A key with one text or several.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextKey {
    pub key: &'static str,
    pub place: Place,
    /// How many, where it is a list.
    pub count: Option<usize>,
}

/// The texts of a list in another language.
#[derive(Debug)]
pub(super) struct TranslatedTexts {
    /// Such as `en`.
    pub code: &'static str,
    pub texts: Vec<Texts>,
}

impl Texts {
    /// Those of the keys that are there, readable or not.
    pub fn of_map(
        of: (Bearer, &str),
        place: Place,
        map: &MapReader,
        keys: &[&'static str],
    ) -> Self {
        let there = keys.iter().copied().filter(|key| map.has(key));
        let keys = there.map(|key| TextKey {
            key,
            place: map.place(key),
            count: map.count(key),
        });
        Self::new(of, place, keys.collect())
    }

    /// A single text.
    pub fn label(of: (Bearer, &str), place: Place) -> Self {
        let label = TextKey {
            key: "label",
            place,
            count: None,
        };
        Self::new(of, place, vec![label])
    }

    fn new((of, id): (Bearer, &str), place: Place, keys: Vec<TextKey>) -> Self {
        Self {
            of,
            id: id.to_owned(),
            place,
            keys,
            claims: Vec::new(),
        }
    }

    pub fn key(&self, key: &str) -> Option<&TextKey> {
        self.keys.iter().find(|known| known.key == key)
    }

    pub fn is_about(&self, other: &Self) -> bool {
        self.of == other.of && self.id == other.id
    }
}
