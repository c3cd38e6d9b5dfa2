//! Puts new parts in the place of old ones, without disturbing who is typing.

use std::collections::HashMap;

use wasm_bindgen::JsCast;
use web_sys::{
    Document, DomParser, Element, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement, SupportedType,
};

use crate::islands::browser::{document, find};

/// The parts as the server last sent them, by name.
#[derive(Default)]
pub struct Parts(HashMap<String, String>);

/// The element that holds the parts.
pub fn root() -> Option<Element> {
    document().get_element_by_id("live")
}

fn all(root: &Element) -> Vec<Element> {
    let Ok(list) = root.query_selector_all("[data-part]") else {
        return Vec::new();
    };
    let nodes = (0..list.length()).filter_map(|index| list.item(index));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

fn name(part: &Element) -> String {
    part.get_attribute("data-part").unwrap_or_default()
}

impl Parts {
    /// Remembers what the page came with.
    pub fn of_page() -> Self {
        let parts = root().map(|root| all(&root)).unwrap_or_default();
        Self(
            parts
                .iter()
                .map(|part| (name(part), part.outer_html()))
                .collect(),
        )
    }

    /// Shows the parts of an event, or of a page that came back after a form of the part `sent`: in
    /// other parts, fields that somebody changed stay as they are. `None` when the text has none.
    pub fn show(&mut self, html: &str, sent: Option<&str>) -> Option<()> {
        let parser = DomParser::new().ok()?;
        let parsed: Document = parser
            .parse_from_string(html, SupportedType::TextHtml)
            .ok()?;
        let source: Element = match parsed.get_element_by_id("live") {
            Some(live) => live,
            None => parsed.body()?.unchecked_into(),
        };
        let (new, root) = (all(&source), root()?);
        if new.is_empty() {
            return None;
        }
        if sent.is_some() {
            renew_notice(&parsed);
        }
        let old = all(&root);
        let focused = focused(&root);
        if old.iter().map(name).ne(new.iter().map(name)) {
            self.0 = new.iter().map(|p| (name(p), p.outer_html())).collect();
            move_children(&source, &root);
        } else {
            for (old, new) in old.iter().zip(&new) {
                self.show_one(old, new, sent);
            }
        }
        if let Some(id) = focused {
            let again = document().get_element_by_id(&id);
            if let Some(element) = again.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                let _ = element.focus();
            }
        }
        Some(())
    }

    fn show_one(&mut self, old: &Element, new: &Element, sent: Option<&str>) {
        let (name, html) = (name(new), new.outer_html());
        let sent = sent == Some(name.as_str());
        let key = |part: &Element| part.get_attribute("data-key");
        let same = match (key(old), key(new)) {
            (Some(old), Some(new)) if !sent => old == new,
            _ => self.0.get(&name) == Some(&html),
        };
        if same {
            return;
        }
        if !sent && key(old).is_some() && is_changed(old) {
            // Somebody else wrote this meanwhile: say so, and let the server show both versions.
            if let Some(notice) = find::<HtmlElement>(old, "[data-stale]") {
                notice.set_hidden(false);
            }
            return;
        }
        self.0.insert(name, html);
        // What somebody folded out stays folded out.
        for id in unfolded(old) {
            if let Some(details) = find::<Element>(new, &format!("[id=\"{id}\"]")) {
                let _ = details.set_attribute("open", "");
            }
        }
        let _ = old.replace_with_with_node_1(new);
    }
}

/// Puts what is in one element in the place of what is in another.
fn move_children(from: &Element, to: &Element) {
    to.replace_children_with_node_0();
    while let Some(child) = from.first_child() {
        let _ = to.append_child(&child);
    }
}

/// Says what became of the form, where the page has a place for that.
fn renew_notice(page: &Document) {
    let place = |document: &Document| document.get_element_by_id("melding");
    if let (Some(old), Some(new)) = (place(&document()), place(page)) {
        move_children(&new, &old);
    }
}

/// The ids of the details that are open.
fn unfolded(part: &Element) -> Vec<String> {
    let Ok(open) = part.query_selector_all("details[open][id]") else {
        return Vec::new();
    };
    (0..open.length())
        .filter_map(|index| open.item(index)?.dyn_into::<Element>().ok())
        .map(|details| details.id())
        .collect()
}

/// The id of what has the focus, if it is in a part.
fn focused(root: &Element) -> Option<String> {
    let element = document().active_element()?;
    let id = element.id();
    (root.contains(Some(&element)) && !id.is_empty()).then_some(id)
}

/// Whether a field differs from what the server wrote.
fn is_changed(part: &Element) -> bool {
    let Ok(fields) = part.query_selector_all("input, textarea, select") else {
        return false;
    };
    (0..fields.length())
        .filter_map(|index| fields.item(index))
        .any(|field| {
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
        })
}
