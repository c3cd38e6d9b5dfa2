//! Puts new parts in the place of old ones, without disturbing who is typing.

use std::collections::HashMap;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlFormElement};

use super::fields::{self, Focus, fields_of};
use super::verdict::Sending;
use crate::browser::{document, find};

/// The parts as the server last sent them, by name.
#[derive(Default)]
pub struct Parts(HashMap<String, String>);

/// The element that holds the parts.
pub fn root() -> Option<Element> {
    document().get_element_by_id("live")
}

/// Which events the parts of a document follow.
pub fn source(page: &Document) -> Option<String> {
    page.get_element_by_id("live")?.get_attribute("data-live")
}

/// Whether somebody wrote something that is not saved.
pub fn has_work() -> bool {
    let parts = root().map(|root| all(&root)).unwrap_or_default();
    parts.iter().any(is_written)
}

/// The form in an element that goes to an address.
pub fn form_in(element: &Element, action: &str) -> Option<HtmlFormElement> {
    find(element, &format!("form[action=\"{action}\"]"))
}

/// Takes away what was said about the form before.
pub fn clear_notice() {
    if let Some(notice) = document().get_element_by_id("melding") {
        notice.replace_children_with_node_0();
    }
}

fn all(root: &Element) -> Vec<Element> {
    fields::list(root, "[data-part]").collect()
}

fn name(part: &Element) -> String {
    part.get_attribute("data-part").unwrap_or_default()
}

fn key(part: &Element) -> Option<String> {
    part.get_attribute("data-key")
}

/// Whether this is a part to write in, and somebody did.
fn is_written(part: &Element) -> bool {
    key(part).is_some() && (part.has_attribute("data-typed") || fields::is_changed(part))
}

impl Parts {
    pub fn of_page() -> Self {
        let mut parts = Self::default();
        parts.remember(&root().map(|root| all(&root)).unwrap_or_default());
        parts
    }

    fn remember(&mut self, parts: &[Element]) {
        self.0 = parts
            .iter()
            .map(|part| (name(part), part.outer_html()))
            .collect();
    }

    /// Shows the parts of an event, or of a page that came back after a form was `sent`. What
    /// somebody wrote elsewhere stays as it is.
    pub fn show(&mut self, page: &Document, sent: Option<&Sending>) {
        let live = page.get_element_by_id("live");
        let from = live.or_else(|| Some(page.body()?.unchecked_into()));
        let (Some(from), Some(root)) = (from, root()) else {
            return;
        };
        let (old, new) = (all(&root), all(&from));
        if new.is_empty() {
            return;
        }
        if sent.is_some() {
            renew_notice(page);
        }
        let focus = Focus::of(&root);
        let same = old.iter().map(name).eq(new.iter().map(name));
        if same || old.iter().any(|part| stays(part, sent)) {
            self.merge(&old, &new, sent);
        } else {
            self.remember(&new);
            move_children(&from, &root);
        }
        if let Some(focus) = focus {
            focus.restore();
        }
    }

    /// Part by part: more or fewer may have come.
    fn merge(&mut self, old: &[Element], new: &[Element], sent: Option<&Sending>) {
        for gone in old
            .iter()
            .filter(|old| !new.iter().any(|new| name(new) == name(old)))
        {
            if !stays(gone, sent) {
                self.0.remove(&name(gone));
                gone.remove();
            }
        }
        let mut last: Option<Element> = None;
        for new in new {
            let here = old.iter().find(|old| name(old) == name(new));
            last = Some(match (here, last) {
                (Some(old), _) => self.show_one(old, new, sent),
                (None, last) => {
                    self.0.insert(name(new), new.outer_html());
                    if let Some(last) = last {
                        let _ = last.after_with_node_1(new);
                    }
                    new.clone()
                }
            });
        }
    }

    /// Gives the part that stands there from now on.
    fn show_one(&mut self, old: &Element, new: &Element, sent: Option<&Sending>) -> Element {
        let (name, html) = (name(new), new.outer_html());
        let sent = sent.filter(|sent| sent.part == name);
        let same = match (key(old), key(new)) {
            (Some(old), Some(new)) if sent.is_none() => old == new,
            _ => self.0.get(&name) == Some(&html),
        };
        if same {
            return old.clone();
        }
        if sent.is_none() && is_written(old) {
            tell_meanwhile(old, new);
            return old.clone();
        }
        self.0.insert(name, html);
        // What somebody folded out stays folded out.
        for id in fields::list(old, "details[open][id]").map(|details| details.id()) {
            if let Some(details) = find::<Element>(new, &format!("[id=\"{id}\"]")) {
                let _ = details.set_attribute("open", "");
            }
        }
        // So does what somebody chose, or typed on while the form was on its way.
        match sent {
            Some(sent) => {
                let form = form_in(old, &sent.action);
                if form.is_some_and(|form| fields_of(&form) != sent.fields) {
                    fields::carry(old, new);
                }
            }
            None => fields::carry(old, new),
        }
        let _ = old.replace_with_with_node_1(new);
        new.clone()
    }
}

/// Whether a page says something about a form that was not taken. If it is about another point by
/// now, what was written must not go for it.
pub fn explains(page: &Document, sent: &Sending) -> bool {
    let part = |root: Option<Element>| {
        let mut parts = root.map(|root| all(&root)).unwrap_or_default();
        parts.retain(|part| name(part) == sent.part);
        parts.pop()
    };
    let there = part(page.get_element_by_id("live"));
    there.is_some_and(|new| form_in(&new, &sent.action).is_some())
        || !part(root()).is_some_and(|old| is_written(&old))
}

/// Somebody is writing here: says that somebody else wrote this meanwhile (saving then shows both
/// versions), or that the page is about another point by now.
fn tell_meanwhile(old: &Element, new: &Element) {
    let point = |part: &Element| Some(key(part)?.rsplit_once('-')?.0.to_owned());
    let (shown, hidden) = if point(old) == point(new) {
        ("[data-stale]", "[data-moved]")
    } else {
        ("[data-moved]", "[data-stale]")
    };
    for (notice, hide) in [(shown, false), (hidden, true)] {
        if let Some(notice) = find::<HtmlElement>(old, notice) {
            notice.set_hidden(hide);
        }
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

/// Whether a part is left alone: it was written in, and that is not what was just sent.
fn stays(part: &Element, sent: Option<&Sending>) -> bool {
    is_written(part) && sent.is_none_or(|sent| sent.part != name(part))
}
