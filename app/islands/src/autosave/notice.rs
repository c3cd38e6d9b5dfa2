//! What a page says about saving, beside its fields. Words are set on elements as a whole, whatever
//! became of their texts: a browser that translates pages puts others in their place.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

use super::SaveState;
use super::record::Values;
use crate::browser::{document, find};

/// Says this in the line; nothing on a page without questions on which nothing happened.
pub fn say(state: SaveState, has_form: bool) {
    let Some(line) = document().get_element_by_id("bewaarstand") else {
        return;
    };
    let words = if state == SaveState::Idle && !has_form {
        ""
    } else {
        state.text()
    };
    line.set_class_name(state.class());
    line.set_text_content(Some(words));
}

/// Shows remarks that will not be saved any more and stand in no field of this page.
pub fn show_lost<'a>(lost: impl Iterator<Item = &'a Values>) {
    let remarks: Vec<&str> = lost
        .map(|values| values.remark.as_str())
        .filter(|remark| !remark.is_empty())
        .collect();
    let Some(place) = document().get_element_by_id("niet-bewaard") else {
        return;
    };
    let area: Option<HtmlTextAreaElement> = document()
        .get_element_by_id("niet-bewaarde-tekst")
        .and_then(|area| area.dyn_into().ok());
    if let Some(area) = area.filter(|_| !remarks.is_empty()) {
        area.set_value(&remarks.join("\n\n"));
        let _ = place.remove_attribute("hidden");
    }
}

/// Fills in or takes away a text below a field; beside its icon, if it has one.
pub fn tell(place: &Element, text: Option<&str>) {
    let words = find(place, "span").unwrap_or_else(|| place.clone());
    words.set_text_content(text);
    if let Some(place) = place.dyn_ref::<HtmlElement>() {
        place.set_hidden(text.is_none());
    }
}
