//! The form of a note, for every page that has one: the item's own, and the leader's.

use leptos::prelude::*;
use scan::agreement::{Agreement, LongText, Revision};
use scan::questionnaire::Placed;

use crate::pages::agree::parts::{LongField, Target, hidden, overtaken};
use crate::pages::form_body::is_idempotency_key;
use scan::application::agreeing::Writing;

/// The fields as they arrive.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    idempotency_key: String,
    basis: i64,
    #[serde(default)]
    notitie: String,
}

impl Fields {
    pub fn text(&self) -> &str {
        &self.notitie
    }
}

/// A note that was not stored, as typed.
#[derive(Clone, Debug)]
pub struct FormInput {
    pub text: String,
    /// The revision that it was made on.
    pub base: i64,
    /// Why it was not stored.
    pub refused: Refused,
}

/// Why a note comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Longer than [`LongText::MAX`].
    TooLong,
    /// Somebody else wrote in between.
    Overtaken,
}

/// Reads a posted note: what to write down, or what to show again; `None` when its key is none.
pub fn read(placed: Placed<'_>, fields: Fields) -> Option<Result<Writing, FormInput>> {
    if !is_idempotency_key(&fields.idempotency_key) {
        return None;
    }
    Some(match LongText::new(&fields.notitie) {
        Ok(text) => Ok(Writing {
            agreement: Agreement::Note(placed.item.id.clone(), text),
            base: fields.basis,
            idempotency_key: fields.idempotency_key,
        }),
        Err(_) => Err(FormInput {
            text: fields.notitie,
            base: fields.basis,
            refused: Refused::TooLong,
        }),
    })
}

/// The fields that write this note anew, beside key and base.
pub fn fields_of(note: Option<&LongText>) -> Vec<(&'static str, String)> {
    let text = note.map_or("", LongText::as_str).to_owned();
    vec![("notitie", text)]
}

/// The form of a note; see [`crate::pages::agree::answer::form::answer_form`].
pub fn note_form(
    now: Option<&Revision<Option<LongText>>>,
    typed: Option<&FormInput>,
    to: Target<'_>,
    idempotency_key: &str,
) -> impl IntoView + use<> {
    let text_of = |note: &Option<LongText>| {
        let text = note.as_ref().map(|text| text.as_str().to_owned());
        text.unwrap_or_default()
    };
    let stands = now.map(|now| text_of(&now.value)).unwrap_or_default();
    let revision = now.map_or(0, |now| now.number);
    let conflict = typed.filter(|typed| typed.refused == Refused::Overtaken);
    let base = match typed {
        Some(typed) if conflict.is_none() => typed.base,
        _ => revision,
    };
    let notice =
        conflict.map(|typed| overtaken(typed.text.clone(), stands.clone(), to.page.to_owned()));
    let field = LongField {
        name: "notitie".into(),
        label: "Wat zeiden we hierover?".into(),
        value: typed.map_or(stands, |typed| typed.text.clone()),
        max: LongText::MAX,
    };
    view! {
        <form class="card flow agree-form" id="notities" method="post" action=to.action.to_owned()
            autocomplete="off" novalidate>
            <h2>"Notitie"</h2>
            {notice}
            {hidden(idempotency_key, base)}
            {field.view()}
            <div class="form-actions"><button class="button button--quiet">"Bewaar de notitie"</button></div>
        </form>
    }
}
