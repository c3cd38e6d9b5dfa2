//! Lists in the language of the work at hand.

use std::borrow::Cow;
use std::sync::Arc;

use scan::overview::ResourceState;
use scan::questionnaire::{Item, Questionnaire, Scale};

use crate::{Label, language};

/// A list with its texts in the language of the work at hand, as far as it has them: what pages and
/// documents are made with, and nothing that is stored.
pub fn in_words(list: &Questionnaire) -> Cow<'_, Questionnaire> {
    list.in_language(language().code(), &resource_scale())
}

/// The same of a list that others hold too: itself where there is nothing to put in other words.
pub fn to_read(list: &Arc<Questionnaire>) -> Arc<Questionnaire> {
    match in_words(list) {
        Cow::Borrowed(_) => list.clone(),
        Cow::Owned(list) => Arc::new(list),
    }
}

/// What the levels of resources are called.
pub fn resource_scale() -> Scale {
    let labels = ResourceState::ALL.map(|state| state.label().to_owned());
    Scale::new(labels.to_vec()).unwrap_or_else(Scale::resource)
}

/// For `lang` on what a list says: its language where that is not the one of the page.
pub fn lang_of(list: &Questionnaire) -> Option<&'static str> {
    foreign(list.language())
}

/// The same for what it says about an item.
pub fn lang_of_item(list: &Questionnaire, item: &Item) -> Option<&'static str> {
    foreign(list.language_of(item))
}

/// The same for the names of an item's levels; those of resources the program says.
pub fn lang_of_levels(list: &Questionnaire, item: &Item) -> Option<&'static str> {
    lang_of(list).filter(|_| !item.is_resource())
}

/// A list speaks the language of the page, or Dutch.
fn foreign(of_list: &str) -> Option<&'static str> {
    (of_list != language().code()).then_some(scan::questionnaire::DUTCH)
}
