//! What a list says, on a page that may be in another language.

use leptos::prelude::*;

/// A text of a list, marked with its language where that is not the one of the page, so that screen
/// readers pronounce it as it is written. `lang` comes from [`scan_texts::lang_of`] or
/// [`scan_texts::lang_of_item`]; an element that holds nothing else takes it itself.
pub fn said(text: String, lang: Option<&'static str>) -> AnyView {
    match lang {
        None => text.into_any(),
        Some(lang) => html! { <span lang=lang>{text}</span> },
    }
}
