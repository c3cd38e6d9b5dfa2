//! An item, by its number or its id.

use crate::overview::{ItemView, Overview, ResourceState};
use crate::questionnaire::{Id, Questionnaire};

/// What the overview holds of an item, resources included.
pub(super) fn view(overview: &Overview, number: u16) -> Option<(&ItemView, Option<ResourceState>)> {
    if let Some(item) = overview.item(number) {
        return Some((item, None));
    }
    let mut resources = overview.resources.iter();
    let found = resources.find(|resource| resource.item.number == number)?;
    Some((&found.item, found.state.into_option()))
}

/// The text of an item of a list.
pub(super) fn item_text(list: &Questionnaire, id: &Id) -> Option<String> {
    Some(list.item_by_id(id)?.item.text.clone())
}
