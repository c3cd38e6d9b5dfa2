//! The fields of a part: what somebody changed, and how it is kept.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement, UrlSearchParams,
};

use crate::browser::{document, find};

const FIELDS: &str = "input, textarea, select";

/// The elements in `root` that match, in order.
pub fn list(root: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let list = root.query_selector_all(selector).ok();
    let count = list.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |index| list.as_ref()?.item(index)?.dyn_into().ok())
}

/// Fields as they go over the wire.
pub fn encoded(data: &FormData) -> Option<String> {
    let fields = UrlSearchParams::new_with_str_sequence_sequence(data).ok()?;
    Some(fields.to_string().into())
}

/// The same of a form as it stands.
pub fn fields_of(form: &HtmlFormElement) -> String {
    let data = FormData::new_with_form(form).ok();
    data.and_then(|data| encoded(&data)).unwrap_or_default()
}

/// Whether a field differs from what the server wrote.
pub fn is_changed(part: &Element) -> bool {
    list(part, FIELDS).any(|field| differs(&field))
}

fn differs(field: &Element) -> bool {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return match input.type_().as_str() {
            "radio" | "checkbox" => input.checked() != input.default_checked(),
            "hidden" => false,
            _ => input.value() != input.default_value(),
        };
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return area.default_value() != Ok(area.value());
    }
    field.dyn_ref::<HtmlSelectElement>().is_some_and(|select| {
        let chosen = find::<Element>(select, "option[selected]");
        chosen.is_some_and(|option| option.get_attribute("value") != Some(select.value()))
    })
}

/// Takes what somebody changed over into the same forms of a new part: of the same address, and
/// about the same vote.
pub fn carry(old: &Element, new: &Element) {
    for form in list(old, "form[action]") {
        let action = form.get_attribute("action").unwrap_or_default();
        let there = find::<Element>(new, &format!("form[action=\"{action}\"]"));
        let vote = |form: &Element| {
            find::<HtmlInputElement>(form, "input[name=stemming]").map(|field| field.value())
        };
        let Some(there) = there.filter(|there| vote(there) == vote(&form)) else {
            continue;
        };
        for field in list(&form, FIELDS).filter(differs) {
            let name = field.get_attribute("name").unwrap_or_default();
            let mut twins = list(&there, &format!("[name=\"{name}\"]"));
            if let Some(twin) = twins.find(|twin| is_twin(&field, twin)) {
                copy(&field, &twin);
            }
        }
    }
}

/// Of a group of choices, whether it is the same one.
fn is_twin(field: &Element, other: &Element) -> bool {
    let is_choice = |field: &Element| {
        let kind = field.get_attribute("type");
        matches!(kind.as_deref(), Some("radio" | "checkbox"))
    };
    field.tag_name() == other.tag_name()
        && (!is_choice(field) || field.get_attribute("value") == other.get_attribute("value"))
}

fn copy(from: &Element, to: &Element) {
    if let (Some(from), Some(to)) = (from.dyn_ref(), to.dyn_ref()) {
        let (from, to): (&HtmlInputElement, &HtmlInputElement) = (from, to);
        match from.type_().as_str() {
            "radio" | "checkbox" => to.set_checked(from.checked()),
            _ => to.set_value(&from.value()),
        }
    }
    if let (Some(from), Some(to)) = (from.dyn_ref(), to.dyn_ref()) {
        let (from, to): (&HtmlTextAreaElement, &HtmlTextAreaElement) = (from, to);
        to.set_value(&from.value());
    }
    if let (Some(from), Some(to)) = (from.dyn_ref(), to.dyn_ref()) {
        let (from, to): (&HtmlSelectElement, &HtmlSelectElement) = (from, to);
        to.set_value(&from.value());
    }
}

/// What has the focus, and where somebody is in its text.
pub struct Focus {
    id: String,
    caret: Option<(u32, u32)>,
}

impl Focus {
    /// If it is in this element.
    pub fn of(root: &Element) -> Option<Self> {
        let element = document().active_element()?;
        let id = element.id();
        let area = element.dyn_ref::<HtmlTextAreaElement>();
        let caret = area.and_then(|area| {
            let (start, end) = (area.selection_start().ok()?, area.selection_end().ok()?);
            start.zip(end)
        });
        let inside = root.contains(Some(&element)) && !id.is_empty();
        inside.then_some(Self { id, caret })
    }

    /// Where the same element is new, it gets both.
    pub fn restore(&self) {
        let Some(element) = document().get_element_by_id(&self.id) else {
            return;
        };
        if document().active_element().as_ref() == Some(&element) {
            return;
        }
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if let (Some(area), Some((start, end))) =
            (element.dyn_ref::<HtmlTextAreaElement>(), self.caret)
        {
            let _ = area.set_selection_range(start, end);
        }
    }
}
