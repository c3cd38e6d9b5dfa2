//! Fields of forms: label, hint, error in place, and what was typed.

use leptos::prelude::*;

use super::icon::icon;

/// Errors of a form: by the id of the field, in the order of the form.
#[derive(Clone, Debug, Default)]
pub struct Errors(Vec<(&'static str, String)>);

impl Errors {
    /// Adds an error.
    pub fn add(&mut self, field: &'static str, message: impl ToString) {
        self.0.push((field, message.to_string()));
    }

    /// Keeps the value, or adds the error.
    pub fn keep<T, E: ToString>(&mut self, field: &'static str, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.add(field, error)).ok()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The error of a field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.0
            .iter()
            .find(|(id, _)| *id == field)
            .map(|(_, message)| message.clone())
    }
}

/// All errors on top of the page, each with a link to its field; nothing without errors.
#[component]
pub fn ErrorSummary(errors: Errors) -> impl IntoView {
    if errors.is_empty() {
        return None;
    }
    let heading = match errors.0.len() {
        1 => "Kijk nog naar 1 punt".to_owned(),
        n => format!("Kijk nog naar {n} punten"),
    };
    let links = errors.0.into_iter().map(|(field, message)| {
        view! { <li><a href=format!("#{field}")>{message}</a></li> }
    });
    Some(view! {
        <div class="error-summary" role="alert" tabindex="-1" id="fouten">
            <h2>{icon("error")}{heading}</h2>
            <ul>{links.collect_view()}</ul>
        </div>
    })
}

/// The error of one field.
pub fn field_error(id: &str, errors: &Errors) -> impl IntoView + use<> {
    let id = format!("{id}-fout");
    errors.of(id.trim_end_matches("-fout")).map(|message| {
        view! { <p class="form-error" id=id>{icon("error")}{message}</p> }
    })
}

/// How a text field behaves.
#[derive(Clone, Debug, Default)]
pub struct TextField {
    /// Id and name.
    pub name: &'static str,
    /// What is asked.
    pub label: &'static str,
    /// One line of help; empty for none.
    pub hint: &'static str,
    /// "(mag leeg blijven)" when set.
    pub optional: Optional,
    /// Class beside `textbox`.
    pub class: &'static str,
    /// Autocomplete token; empty for none.
    pub autocomplete: &'static str,
}

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Optional {
    /// It must be filled in.
    #[default]
    No,
    /// It may stay empty.
    Yes,
}

impl TextField {
    /// The field with what was typed.
    pub fn view(self, value: String, errors: &Errors) -> impl IntoView + use<> {
        let Self {
            name,
            label,
            hint,
            optional,
            class,
            autocomplete,
        } = self;
        let error = errors.of(name);
        let invalid = error.is_some();
        let described = [(!hint.is_empty(), "hulp"), (invalid, "fout")]
            .iter()
            .filter(|(there, _)| *there)
            .map(|(_, part)| format!("{name}-{part}"))
            .collect::<Vec<_>>()
            .join(" ");
        let described = (!described.is_empty()).then_some(described);
        view! {
            <div class=if invalid { "form-field form-field--invalid" } else { "form-field" }>
                <label class="form-label" for=name>
                    {label}
                    {(optional == Optional::Yes)
                        .then(|| view! { " "<span class="form-optional">"(mag leeg blijven)"</span> })}
                </label>
                {(!hint.is_empty())
                    .then(|| view! { <p class="form-hint" id=format!("{name}-hulp")>{hint}</p> })}
                {field_error(name, errors)}
                <input class=format!("textbox {class}") id=name name=name value=value
                    required=optional == Optional::No
                    autocomplete=if autocomplete.is_empty() { "off" } else { autocomplete }
                    aria-invalid=invalid.then_some("true") aria-describedby=described/>
            </div>
        }
    }
}

/// One of several radio cards.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    /// What it is called.
    pub name: String,
    /// What it means, also in several lines; empty for none.
    pub text: String,
}

/// A group of radio cards; the first has the id `name`, so that an error can lead there.
#[component]
pub fn Choices(
    /// Name in the form and id of the first.
    name: &'static str,
    /// What is asked.
    legend: &'static str,
    /// Class beside `choices`.
    #[prop(default = "")]
    class: &'static str,
    /// One line of help; empty for none.
    #[prop(default = "")]
    hint: &'static str,
    /// To choose from.
    choices: Vec<Choice>,
    /// The value that is chosen.
    chosen: String,
    /// Errors of the form.
    errors: Errors,
) -> impl IntoView {
    let invalid = errors.of(name).is_some();
    let cards = choices.into_iter().enumerate().map(|(place, choice)| {
        let id = if place == 0 { name.to_owned() } else { format!("{name}-{}", place + 1) };
        let text = choice.text;
        view! {
            <label class="choice">
                <input type="radio" id=id name=name checked=choice.value == chosen value=choice.value
                    aria-describedby=invalid.then(|| format!("{name}-fout"))/>
                <span class="choice__name">{choice.name}</span>
                {(!text.is_empty()).then(|| view! { <span class="choice__text">{text}</span> })}
            </label>
        }
    });
    view! {
        <fieldset class=if invalid { "form-field form-field--invalid" } else { "form-field" }>
            <legend>{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="form-hint">{hint}</p> })}
            {field_error(name, &errors)}
            <div class=format!("choices {class}")>{cards.collect_view()}</div>
        </fieldset>
    }
}
