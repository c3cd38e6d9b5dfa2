//! What a release is about: items, role groups, samenwerkingsverbanden and school years, numbered.

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::menu::SchoolYear;
use crate::questionnaire::{Area, Id};
use crate::school::Partnership;

/// A question, over all versions of a list that ask it in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ItemKey {
    /// The list.
    pub list: Id,
    /// The item in it.
    pub item: Id,
    /// Counts up whenever the item is *gewijzigd*: other words or another scale are another
    /// question, and figures of the two are never put in one row.
    pub wording: u16,
}

/// How it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// On a scale of 2 to 7 levels: mean and distribution.
    Levels(u8),
    /// *Ontbreekt, deels, aanwezig*: the share that lacks it, and nothing else of the three levels.
    Resource,
}

impl Asked {
    /// Levels of the scale.
    pub fn levels(self) -> u8 {
        match self {
            Self::Levels(levels) => levels,
            Self::Resource => 3,
        }
    }
}

/// One item of the release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemSpec {
    /// Which.
    pub key: ItemKey,
    /// How it is answered.
    pub asked: Asked,
    /// Its topic; `None` for a question that a newer wording took the place of: it keeps its own
    /// figures and counts in no topic and no area.
    pub topic: Option<Id>,
    /// Its area.
    pub area: Area,
    /// Its weight in topic and area, in thousandths.
    pub weight: u32,
}

macro_rules! number {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) $inner);

        impl $name {
            pub(super) fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}

number! {
    /// The place of an item in a [`Catalogue`].
    ItemNo(u16)
}
number! {
    /// The place of a list in a [`Catalogue`].
    ListNo(u16)
}
number! {
    /// The place of a role group in a [`Catalogue`].
    RoleNo(u8)
}
number! {
    /// The place of a samenwerkingsverband in a [`Catalogue`].
    PartnershipNo(u16)
}
number! {
    /// The place of a school year in a [`Catalogue`].
    YearNo(u8)
}

/// The words of a release with their numbers; sorted, so that the order in which they were given
/// leaves no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    items: Vec<ItemSpec>,
    roles: Vec<Id>,
    partnerships: Vec<Partnership>,
    years: Vec<SchoolYear>,
}

/// Why there is no such catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidCatalogue {
    /// A scale that is not 2 to 7 levels long.
    Scale(ItemKey),
    /// The same question with two scales.
    TwoScales(ItemKey),
    /// More than 65,000 items or samenwerkingsverbanden, 250 years or 60 role groups.
    TooMany,
}

impl fmt::Display for InvalidCatalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scale(key) => write!(f, "the scale of {key:?} is not 2 to 7 levels long"),
            Self::TwoScales(key) => write!(f, "{key:?} has two scales"),
            Self::TooMany => f.write_str("too many words"),
        }
    }
}

impl std::error::Error for InvalidCatalogue {}

impl Catalogue {
    /// Sorts; what is given twice counts once (of an item the last).
    pub fn new(
        items: Vec<ItemSpec>,
        roles: Vec<Id>,
        partnerships: Vec<Partnership>,
        years: Vec<SchoolYear>,
    ) -> Result<Self, InvalidCatalogue> {
        let mut catalogue = Self {
            items: Vec::with_capacity(items.len()),
            roles: sorted(roles),
            partnerships: sorted(partnerships),
            years: sorted(years),
        };
        let mut items = items;
        items.sort_by(|a, b| a.key.cmp(&b.key));
        for item in items {
            if !(2..=7).contains(&item.asked.levels()) {
                return Err(InvalidCatalogue::Scale(item.key));
            }
            match catalogue.items.last_mut().filter(|l| l.key == item.key) {
                Some(last) if last.asked != item.asked => {
                    return Err(InvalidCatalogue::TwoScales(item.key));
                }
                Some(last) => *last = item,
                None => catalogue.items.push(item),
            }
        }
        let fits = catalogue.items.len() <= 65_000
            && catalogue.partnerships.len() <= 65_000
            && catalogue.years.len() <= 250
            && catalogue.roles.len() <= 60;
        fits.then_some(catalogue).ok_or(InvalidCatalogue::TooMany)
    }

    /// Everything that is in either; of an item that is in both, the newer one says its topic.
    pub(super) fn united(older: &Self, newer: Self) -> Result<Self, InvalidCatalogue> {
        let both = |mut a: Vec<_>, b: Vec<_>| {
            a.extend(b);
            a
        };
        let mut roles = older.roles.clone();
        roles.extend(newer.roles);
        let mut partnerships = older.partnerships.clone();
        partnerships.extend(newer.partnerships);
        let mut years = older.years.clone();
        years.extend(newer.years);
        Self::new(
            both(older.items.clone(), newer.items),
            roles,
            partnerships,
            years,
        )
    }

    /// By its key.
    pub fn item(&self, key: &ItemKey) -> Option<ItemNo> {
        let place = self.items.binary_search_by(|item| item.key.cmp(key)).ok()?;
        u16::try_from(place).ok().map(ItemNo)
    }

    /// By its name.
    pub fn role(&self, role: &Id) -> Option<RoleNo> {
        let place = self.roles.binary_search(role).ok()?;
        u8::try_from(place).ok().map(RoleNo)
    }

    /// By code or name.
    pub fn partnership(&self, partnership: &Partnership) -> Option<PartnershipNo> {
        let place = self.partnerships.binary_search(partnership).ok()?;
        u16::try_from(place).ok().map(PartnershipNo)
    }

    /// By the year in which it begins.
    pub fn year(&self, year: SchoolYear) -> Option<YearNo> {
        let place = self.years.binary_search(&year).ok()?;
        u8::try_from(place).ok().map(YearNo)
    }

    /// By its name.
    pub fn list(&self, list: &Id) -> Option<ListNo> {
        let place = self
            .lists()
            .position(|range| self.list_at(&range) == list)?;
        u16::try_from(place).ok().map(ListNo)
    }

    /// All items, sorted by key.
    pub fn items(&self) -> &[ItemSpec] {
        &self.items
    }

    pub(super) fn roles(&self) -> &[Id] {
        &self.roles
    }

    pub(super) fn partnerships(&self) -> &[Partnership] {
        &self.partnerships
    }

    pub(super) fn years(&self) -> &[SchoolYear] {
        &self.years
    }

    /// The items of each list: places in [`Self::items`].
    pub(super) fn lists(&self) -> impl Iterator<Item = Range<usize>> {
        let mut start = 0;
        self.items
            .chunk_by(|a, b| a.key.list == b.key.list)
            .map(move |items| {
                let range = start..start + items.len();
                start = range.end;
                range
            })
    }

    fn list_at(&self, range: &Range<usize>) -> &Id {
        &self.items[range.start].key.list
    }
}

fn sorted<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests;
