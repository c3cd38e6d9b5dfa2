//! Text fields and lists to choose from.

use leptos::prelude::*;

use super::errors::Errors;
use super::frame::{Frame, Optional};

#[derive(Clone, Debug, Default)]
pub struct TextField {
    /// Name, and id when there is one such field.
    pub name: &'static str,
    /// Behind the name in the id, where several have this name.
    pub suffix: String,
    pub label: &'static str,
    /// One line of help; empty for none.
    pub hint: &'static str,
    /// "(mag leeg blijven)" when set.
    pub optional: Optional,
    /// Type of the field, when it is none for text.
    pub kind: Option<&'static str>,
    /// Class beside `textbox`.
    pub class: &'static str,
    /// Autocomplete token; empty for none.
    pub autocomplete: &'static str,
}

impl TextField {
    pub fn view(self, value: String, errors: &Errors) -> AnyView {
        let Self {
            name,
            optional,
            kind,
            class,
            autocomplete,
            ..
        } = self;
        let id = format!("{name}{}", self.suffix);
        let frame = Frame {
            id: id.clone(),
            name: name.to_owned(),
            label: self.label.into(),
            hint: self.hint,
            optional,
            error: errors.of(name),
        };
        frame.around(move |invalid, described| {
            view! {
                <input class=format!("textbox {class}") type=kind id=id name=name value=value
                    required=optional == Optional::No
                    autocomplete=if autocomplete.is_empty() { "off" } else { autocomplete }
                    aria-invalid=invalid aria-describedby=described/>
            }
        })
    }
}

pub fn select(
    name: &'static str,
    label: &'static str,
    optional: Optional,
    options: AnyView,
    errors: &Errors,
) -> AnyView {
    let frame = Frame {
        id: name.to_owned(),
        name: name.to_owned(),
        label: label.into(),
        hint: "",
        optional,
        error: errors.of(name),
    };
    frame.around(move |invalid, described| {
        view! {
            <select class="select" id=name name=name autocomplete="off" aria-invalid=invalid
                aria-describedby=described>{options}</select>
        }
    })
}

/// What can be chosen from a list: values and words.
pub fn options(choices: &[(String, String)], chosen: &str) -> AnyView {
    let option = |(value, words): &(String, String)| {
        view! { <option value=value.clone() selected=value == chosen>{words.clone()}</option> }
    };
    let all: Vec<_> = choices.iter().map(option).collect();
    all.into_any()
}
