//! What was chosen of a release.

use scan::application::releases::{CellFigures, MenuList, ReleaseHead};
use scan::questionnaire::{Item, Questionnaire};
use scan::release::Row;

/// What was chosen of a release, with its figures.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    pub head: &'a ReleaseHead,
    /// All releases: a figure can be of an earlier one.
    pub heads: &'a [ReleaseHead],
    /// The list, with the wording that the release has of its items.
    pub menu: &'a MenuList,
    /// The groups of schools, at least one.
    pub groups: &'a [CellFigures],
}

impl<'a> Chosen<'a> {
    pub fn list(self) -> &'a Questionnaire {
        &self.menu.questionnaire
    }

    /// The figures of an item in a group.
    pub fn item(self, group: &CellFigures, item: &Item) -> Row {
        let measure = self.menu.wordings.measure(&item.id);
        measure.map_or_else(Row::default, |measure| group.row(&measure))
    }
}
