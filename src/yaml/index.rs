//! What a list has and where it stands, readable or not as a whole: for the checks between places.

use super::place::Place;
use super::scalar::Located;
use super::texts::{Texts, TranslatedTexts};
use crate::questionnaire::{Area, Domain, Id, ItemKind, Sector};

/// The ids of a list and where they are used.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub list: Option<Located<Id>>,
    pub version: Option<Located<String>>,
    pub sectors: Vec<Sector>,
    pub roles: Vec<Located<Id>>,
    pub groups: Vec<Located<Id>>,
    pub topics: Vec<Located<Id>>,
    pub items: Vec<ItemEntry>,
    pub items_in_short_scan: usize,
    /// Roles that the groups name.
    pub grouped: Vec<Located<Id>>,
    /// Roles that items ask.
    pub asked: Vec<Located<Id>>,
    /// The days on which claims were last checked.
    pub checked: Vec<Located<String>>,
    /// Every text that can be translated.
    pub texts: Vec<Texts>,
    pub translations: Vec<TranslatedTexts>,
}

/// An item of which the id is readable; `None` is what is not, or what stands nowhere yet.
#[derive(Debug)]
pub(super) struct ItemEntry {
    pub id: Located<Id>,
    pub area: Option<Area>,
    pub topic: Option<Id>,
    pub kind: Option<Located<ItemKind>>,
    pub domain: Option<Located<Domain>>,
    /// The roles that are asked; empty for all of them.
    pub roles: Vec<Id>,
    pub levels: Levels,
}

/// The descriptions of levels, lowest first.
#[derive(Debug)]
pub(super) struct Levels {
    /// Where they begin.
    pub place: Place,
    pub texts: Vec<Located<String>>,
}

impl Index {
    /// The ids of all items.
    pub fn item_ids(&self) -> impl Iterator<Item = &Located<Id>> {
        self.items.iter().map(|item| &item.id)
    }
}
