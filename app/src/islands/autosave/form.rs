//! The form of a page of questions, as HTML: reads what somebody chose, and shows what the server
//! or the queue has.

use scan::personal_data;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement,
};

use super::queue::Values;
use crate::api::SentAnswer;
use crate::islands::browser::{document, find};

/// The form; items are its elements with `data-item`.
#[derive(Clone)]
pub struct Form(HtmlFormElement);

impl Form {
    /// The form with this id.
    pub fn find(id: &str) -> Option<Self> {
        document().get_element_by_id(id)?.dyn_into().ok().map(Self)
    }

    /// The element, to listen to.
    pub fn element(&self) -> &HtmlFormElement {
        &self.0
    }

    /// Where *Volgende* or *Vorige* leads.
    pub fn target_of(submitter: &Element) -> Option<String> {
        submitter.get_attribute("data-href")
    }

    /// The item in which an event happened.
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

    /// The revision that this page knows.
    pub fn revision(&self, item: u16) -> i64 {
        let known = self
            .item(item)
            .and_then(|element| element.get_attribute("data-revision"));
        known.and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    /// Remembers the revision under which the server has it.
    pub fn set_revision(&self, item: u16, revision: i64) {
        if let Some(element) = self.item(item) {
            let _ = element.set_attribute("data-revision", &revision.to_string());
        }
    }

    /// What is chosen at an item now.
    pub fn values(&self, item: u16) -> Values {
        let chosen = |name: &str| {
            let selector = format!("input[name=\"{name}-{item}\"]:checked");
            find::<HtmlInputElement>(&self.0, &selector).map(|input| input.value())
        };
        Values {
            choice: chosen("keuze").unwrap_or_default(),
            priority: chosen("prioriteit").unwrap_or_default(),
            remark: self
                .remark(item)
                .map(|area| area.value().trim().to_owned())
                .unwrap_or_default(),
        }
    }

    /// The items at which somebody chose or typed something while the script was still on its way.
    pub fn touched(&self) -> Vec<u16> {
        let mut touched = Vec::new();
        let mut next = self.0.first_element_child();
        while let Some(element) = next {
            let item = element.get_attribute("data-item");
            let item = item.and_then(|text| text.parse().ok());
            touched.extend(item.filter(|item| self.is_touched(*item)));
            next = element.next_element_sibling();
        }
        touched
    }

    /// Whether the fields of an item differ from what the server wrote.
    fn is_touched(&self, item: u16) -> bool {
        let chosen = |name: &str, which: &str| {
            let selector = format!("input[name=\"{name}-{item}\"]{which}");
            find::<HtmlInputElement>(&self.0, &selector).map(|input| input.value())
        };
        let radio = |name: &str| chosen(name, ":checked") != chosen(name, "[checked]");
        let remark = self
            .remark(item)
            .is_some_and(|area| area.text_content().unwrap_or_default() != area.value());
        radio("keuze") || radio("prioriteit") || remark
    }

    /// Shows these values, when the item is on this page.
    pub fn show(&self, item: u16, values: &Values) {
        if self.item(item).is_none() {
            return;
        }
        for (name, value) in [("keuze", &values.choice), ("prioriteit", &values.priority)] {
            if let Some(input) =
                find::<HtmlInputElement>(&self.0, &format!("input[name=\"{name}-{item}\"]:checked"))
            {
                input.set_checked(false);
            }
            let selector = format!("input[name=\"{name}-{item}\"][value=\"{value}\"]");
            if let Some(input) = find::<HtmlInputElement>(&self.0, &selector) {
                input.set_checked(true);
            }
        }
        if let Some(area) = self.remark(item) {
            area.set_value(&values.remark);
        }
    }

    fn remark(&self, item: u16) -> Option<HtmlTextAreaElement> {
        find(&self.0, &format!("textarea[name=\"opmerking-{item}\"]"))
    }

    /// Warns softly when a remark seems to hold personal data.
    pub fn warn(&self, item: u16) {
        let Some(area) = self.remark(item) else {
            return;
        };
        let Some(place) = find::<Element>(&self.0, &format!("#let-op-{item}")) else {
            return;
        };
        let hints = personal_data::hints(&area.value());
        let text: Vec<&str> = hints.iter().map(|hint| hint.message()).collect();
        place.set_text_content(Some(&text.join(" ")));
        let _ = place.toggle_attribute_with_force("hidden", hints.is_empty());
    }

    /// Asks to choose between this device's answer and the server's.
    pub fn ask(&self, theirs: &SentAnswer, mine: &Values) {
        let Some(notice) = find::<HtmlElement>(&self.0, "#twee-versies") else {
            return;
        };
        let describe = |choice: &str, priority: &str, remark: &str| {
            let label = |name: &str, value: &str| {
                let selector = format!("input[name=\"{name}-{}\"][value=\"{value}\"]", theirs.item);
                let input = find::<HtmlInputElement>(&self.0, &selector);
                let label = input?.closest("label").ok()??;
                find::<Element>(&label, ".level__name")
                    .unwrap_or(label)
                    .text_content()
            };
            let open = || "nog open".to_owned();
            let mut text = label("keuze", choice).unwrap_or_else(open);
            text.push_str(", prioriteit ");
            text.push_str(
                &label("prioriteit", priority)
                    .unwrap_or_else(open)
                    .to_lowercase(),
            );
            if !remark.is_empty() {
                text.push_str(", opmerking: “");
                text.push_str(remark);
                text.push('”');
            }
            text
        };
        let fill = |part: &str, text: String| {
            if let Some(place) = find::<Element>(&notice, part) {
                place.set_text_content(Some(&text));
            }
        };
        let statement = self
            .item(theirs.item)
            .and_then(|item| find::<Element>(&item, ".item__statement"));
        // The number of the question and its text follow each other without a space.
        let text = statement
            .and_then(|legend| legend.last_child())
            .and_then(|text| text.text_content());
        fill("[data-statement]", text.unwrap_or_default());
        let _ = notice.set_attribute("data-item", &theirs.item.to_string());
        fill(
            "[data-mine]",
            describe(&mine.choice, &mine.priority, &mine.remark),
        );
        fill(
            "[data-theirs]",
            describe(&theirs.choice, &theirs.priority, &theirs.remark),
        );
        notice.set_hidden(false);
    }

    /// Takes the question away.
    pub fn asked(&self) {
        if let Some(notice) = find::<HtmlElement>(&self.0, "#twee-versies") {
            notice.set_hidden(true);
        }
    }
}
