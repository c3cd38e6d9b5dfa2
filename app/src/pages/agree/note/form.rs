//! The form of a note, for every page that has one: the item's own, and the leader's.

use scan::agreement::{Agreement, LongText, Revision};
use scan::questionnaire::Placed;

use crate::components::field::LongField;
use crate::pages::agree::parts::{Refused, Target, agree, hidden, overtaken};
use crate::pages::prelude::*;
use scan_texts::t;

#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    idempotency_key: String,
    basis: i64,
    #[serde(default)]
    notitie: String,
}

/// A note that was not stored, as typed.
#[derive(Clone, Debug)]
pub struct FormInput {
    text: String,
    /// The revision that it was made on.
    base: i64,
    pub refused: Refused,
}

/// Writes a posted note down; gives what is to be shown again.
pub async fn keep(
    visit: &Allowed<Led>,
    placed: Placed<'_>,
    fields: Fields,
) -> Result<Option<FormInput>, Failure> {
    let back = |refused| FormInput {
        text: fields.notitie.clone(),
        base: fields.basis,
        refused,
    };
    let Ok(text) = LongText::new(&fields.notitie) else {
        return Ok(Some(back(Refused::TooLong)));
    };
    let note = Agreement::Note(placed.item.id.clone(), text);
    let written = agree(visit, note, fields.basis, &fields.idempotency_key);
    Ok(written.await?.map(back))
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
        label: t!("agree-note-form-what-we-said").into(),
        value: typed.map_or(stands, |typed| typed.text.clone()),
        max: LongText::MAX,
    };
    view! {
        <form class="card flow agree-form" id="notities" method="post" action=to.action.to_owned()
            autocomplete="off" novalidate>
            <h2>{t!("common-note")}</h2>
            {notice}
            {hidden(idempotency_key, base)}
            {field.view()}
            <div class="form-actions"><button class="button button--quiet">{t!("agree-note-form-save")}</button></div>
        </form>
    }
}
