//! What is wrong with a form.

use std::borrow::Cow;

use axum::http::StatusCode;
use leptos::prelude::*;

use crate::components::icon::icon;
use scan_texts::{InWords, t};

/// Errors of a form: by the id of the field, in the order of the form.
#[derive(Clone, Debug, Default)]
pub struct Errors(Vec<(Cow<'static, str>, String)>);

impl Errors {
    pub fn one(field: &'static str, message: impl ToString) -> Self {
        let mut errors = Self::default();
        errors.add(field, message);
        errors
    }

    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, message: impl ToString) {
        self.0.push((field.into(), message.to_string()));
    }

    /// Keeps the value, or adds the error.
    pub fn keep<T, E: InWords>(&mut self, field: &'static str, result: Result<T, E>) -> Option<T> {
        result
            .map_err(|error| self.add(field, error.in_words()))
            .ok()
    }

    /// What the whole form means, when nothing is wrong with it.
    pub fn finish<T>(self, read: Option<T>) -> Result<T, Self> {
        read.filter(|_| self.is_empty()).ok_or(self)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The status of a page with this form.
    pub fn status(&self) -> StatusCode {
        if self.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }

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
        1 => t!("frame-errors-check-one").to_owned(),
        n => t!("frame-errors-check-several", n = n),
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

pub fn field_error(id: &str, errors: &Errors) -> impl IntoView + use<> {
    let id = format!("{id}-fout");
    errors.of(id.trim_end_matches("-fout")).map(|message| {
        view! { <p class="form-error" id=id>{icon("error")}{message}</p> }
    })
}
