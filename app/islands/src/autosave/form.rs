//! The form of a page of questions, as HTML: reads what somebody chose, and fills in what the machine
//! says.

use scan::answer::Remark;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement,
};

use super::machine::event::{Opened, Question};
use super::notice;
use super::record::Values;
use super::state::too_long;
use super::words::{Version, warning};
use crate::browser::{document, find};

/// The form; items are its elements with `data-item`.
#[derive(Clone)]
pub struct Form(HtmlFormElement);

impl Form {
    pub fn find(id: &str) -> Option<Self> {
        document().get_element_by_id(id)?.dyn_into().ok().map(Self)
    }

    pub fn element(&self) -> &HtmlFormElement {
        &self.0
    }

    /// Where *Volgende* or *Vorige* leads.
    pub fn target_of(submitter: &Element) -> Option<String> {
        submitter.get_attribute("data-href")
    }

    /// Where *Volgende* leads: in browsers that do not say which button sent a form.
    pub fn default_target(&self) -> Option<String> {
        Self::target_of(&find(&self.0, "button[value=volgende]")?)
    }

    pub fn item_of(event: &Event) -> Option<u16> {
        let target: Element = event.target()?.dyn_into().ok()?;
        target
            .closest("[data-item]")
            .ok()??
            .get_attribute("data-item")?
            .parse()
            .ok()
    }

    fn item(&self, item: u16) -> Option<Element> {
        find(&self.0, &format!("fieldset[data-item=\"{item}\"]"))
    }

    /// Whether the fields of an item stand on this page.
    pub fn has(&self, item: u16) -> bool {
        self.item(item).is_some()
    }

    /// All items of the page: what the server wrote in their fields, and what they hold by now.
    pub fn opened(&self) -> Vec<Opened> {
        let mut opened = Vec::new();
        let mut next = self.0.first_element_child();
        while let Some(element) = next {
            let number = |name: &str| element.get_attribute(name)?.parse::<i64>().ok();
            let item = number("data-item").and_then(|item| u16::try_from(item).ok());
            opened.extend(item.map(|item| Opened {
                item,
                revision: number("data-revision").unwrap_or(0),
                written: self.written(item),
                present: self.values(item),
            }));
            next = element.next_element_sibling();
        }
        opened
    }

    /// What is chosen and typed at an item now.
    pub fn values(&self, item: u16) -> Values {
        let remark = self.remark(item).map(|area| area.value());
        self.read(item, ":checked", remark)
    }

    /// The same as the server wrote it.
    fn written(&self, item: u16) -> Values {
        let remark = self.remark(item);
        let remark = remark.and_then(|area| area.default_value().ok());
        self.read(item, "[checked]", remark)
    }

    fn read(&self, item: u16, which: &str, remark: Option<String>) -> Values {
        let chosen = |name: &str| {
            let selector = format!("input[name=\"{name}-{item}\"]{which}");
            find::<HtmlInputElement>(&self.0, &selector).map(|input| input.value())
        };
        Values {
            choice: chosen("keuze").unwrap_or_default(),
            priority: chosen("prioriteit").unwrap_or_default(),
            remark: remark.unwrap_or_default().trim().to_owned(),
        }
    }

    /// Puts these values in the fields of an item.
    pub fn fill(&self, item: u16, values: &Values) {
        for (name, value) in [("keuze", &values.choice), ("prioriteit", &values.priority)] {
            let input = |which: &str| {
                let selector = format!("input[name=\"{name}-{item}\"]{which}");
                find::<HtmlInputElement>(&self.0, &selector)
            };
            if let Some(input) = input(":checked") {
                input.set_checked(false);
            }
            if let Some(input) = input(&format!("[value=\"{value}\"]")) {
                input.set_checked(true);
            }
        }
        if let Some(area) = self.remark(item) {
            area.set_value(&values.remark);
            unfold(&area, &values.remark);
        }
        self.comment(item);
    }

    fn remark(&self, item: u16) -> Option<HtmlTextAreaElement> {
        find(&self.0, &format!("textarea[name=\"opmerking-{item}\"]"))
    }

    /// Says below a remark how much is too long, and warns softly when it seems to hold personal data.
    pub fn comment(&self, item: u16) {
        let Some(area) = self.remark(item) else {
            return;
        };
        let text = area.value();
        let long = Remark::excess(&text).map(too_long);
        if let Some(place) = find::<Element>(&self.0, &format!("#opmerking-{item}-fout")) {
            notice::tell(&place, long.as_deref());
        }
        if let Some(place) = find::<Element>(&self.0, &format!("#let-op-{item}")) {
            notice::tell(&place, warning(&text).as_deref());
        }
    }

    /// Leads to what somebody must do something about.
    pub fn attend(&self, item: u16) {
        let asks = find::<HtmlElement>(&self.0, "#twee-versies:not([hidden]) button");
        let field = || {
            let area = self.remark(item)?;
            unfold(&area, &area.value());
            Some(area.unchecked_into())
        };
        if let Some(element) = asks.or_else(field) {
            let _ = element.focus();
        }
    }

    /// Asks to choose between this device's answer and the server's.
    pub fn ask(&self, question: &Question) {
        let Some(notice) = find::<HtmlElement>(&self.0, "#twee-versies") else {
            return;
        };
        let item = question.theirs.item;
        let fill = |part: &str, text: String| {
            if let Some(place) = find::<Element>(&notice, part) {
                place.set_text_content(Some(&text));
            }
        };
        let statement = self
            .item(item)
            .and_then(|item| find::<Element>(&item, ".item__statement"));
        // The number of the question and its text follow each other without a space.
        let text = statement
            .and_then(|legend| legend.last_child())
            .and_then(|text| text.text_content());
        fill("[data-statement]", text.unwrap_or_default());
        let _ = notice.set_attribute("data-item", &item.to_string());
        fill("[data-mine]", self.describe(item, &question.mine));
        let theirs = Values::of(&question.theirs);
        fill("[data-theirs]", self.describe(item, &theirs));
        notice.set_hidden(false);
    }

    fn describe(&self, item: u16, values: &Values) -> String {
        let label = |name: &str, value: &str| {
            let selector = format!("input[name=\"{name}-{item}\"][value=\"{value}\"]");
            let input = find::<HtmlInputElement>(&self.0, &selector);
            let label = input?.closest("label").ok()??;
            find::<Element>(&label, ".level__name")
                .unwrap_or(label)
                .text_content()
        };
        let version = Version {
            choice: label("keuze", &values.choice),
            priority: label("prioriteit", &values.priority),
            remark: &values.remark,
        };
        version.in_words()
    }

    /// Takes the question away.
    pub fn asked(&self) {
        if let Some(notice) = find::<HtmlElement>(&self.0, "#twee-versies") {
            notice.set_hidden(true);
        }
    }
}

/// A remark that is there can be seen.
fn unfold(area: &HtmlTextAreaElement, remark: &str) {
    let details = area.closest("details").ok().flatten();
    if let Some(details) = details.filter(|_| !remark.is_empty()) {
        let _ = details.set_attribute("open", "");
    }
}
