//! Radio cards.

use leptos::prelude::*;

use super::errors::{Errors, field_error};

/// One of several radio cards.
#[derive(Clone, Debug)]
pub struct Choice {
    pub value: String,
    pub name: String,
    /// What it means, also in several lines; empty for none.
    pub text: String,
}

impl Choice {
    pub fn new(value: impl ToString, name: impl ToString, text: impl ToString) -> Self {
        Self {
            value: value.to_string(),
            name: name.to_string(),
            text: text.to_string(),
        }
    }
}

/// A group of radio cards; the first has the id `name`, so that an error can lead there.
#[component]
pub fn Choices(
    /// Name in the form and id of the first.
    name: &'static str,
    legend: &'static str,
    /// Class beside `choices`.
    #[prop(default = "")]
    class: &'static str,
    /// One line of help; empty for none.
    #[prop(optional, into)]
    hint: String,
    choices: Vec<Choice>,
    /// The value that is chosen.
    chosen: String,
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
