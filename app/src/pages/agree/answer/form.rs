//! The form of a team answer, for every page that has one: the item's own, and the leader's.

use std::sync::Arc;

use axum::http::StatusCode;
use leptos::prelude::*;
use scan::agreement::{Agreement, Revision, TeamAnswer};
use scan::answer::{Choice, Remark};
use scan::questionnaire::{Placed, Questionnaire};

use crate::pages::agree::parts::{LongField, Target, hidden, overtaken};
use crate::pages::fill_in::item::{apart, levels, priority};
use crate::pages::form_body::is_idempotency_key;
use scan::application::agreeing::Writing;
use scan_report::agreed::words;

/// The fields as they arrive.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    idempotency_key: String,
    basis: i64,
    keuze: Option<String>,
    prioriteit: Option<String>,
    #[serde(default)]
    reden: String,
}

/// What somebody typed and what was not stored.
#[derive(Clone, Debug)]
pub struct FormInput {
    /// The answer; its reason is empty when it is too long.
    pub answer: TeamAnswer,
    /// The revision that it was made on.
    pub base: i64,
    /// Why it was not stored.
    pub refused: Refused,
}

/// Why a form comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The reason, as typed, is longer than [`Remark::MAX`].
    TooLong(String),
    /// Somebody else wrote in between.
    Overtaken,
}

impl FormInput {
    /// What came back because somebody else wrote in between; `None` unless it is an answer.
    pub fn overtaken(writing: Writing) -> Option<Self> {
        let Agreement::Answer(_, answer) = writing.agreement else {
            return None;
        };
        Some(Self {
            answer,
            base: writing.base,
            refused: Refused::Overtaken,
        })
    }

    /// The status of the page that shows it.
    pub fn status(&self) -> StatusCode {
        match self.refused {
            Refused::TooLong(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Refused::Overtaken => StatusCode::CONFLICT,
        }
    }
}

/// Reads a posted form: what to write down, or what to show again; `None` when it holds what no
/// browser sends, such as a level that is not on the scale.
pub fn read(
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    fields: Fields,
) -> Option<Result<Writing, FormInput>> {
    if !is_idempotency_key(&fields.idempotency_key) {
        return None;
    }
    let choice = match fields.keuze.as_deref() {
        Some(text) => Some(Choice::parse(text, &questionnaire.scale_of(placed.item))?),
        None => None,
    };
    let priority = match fields.prioriteit.as_deref() {
        Some(key) => Some(key.parse().ok()?),
        None => None,
    };
    let (reason, too_long) = match Remark::new(&fields.reden) {
        Ok(reason) => (reason, None),
        Err(_) => (None, Some(fields.reden)),
    };
    let answer = TeamAnswer {
        choice,
        priority,
        reason,
    };
    Some(match too_long {
        Some(text) => Err(FormInput {
            answer,
            base: fields.basis,
            refused: Refused::TooLong(text),
        }),
        None => Ok(Writing {
            agreement: Agreement::Answer(placed.item.id.clone(), answer),
            base: fields.basis,
            idempotency_key: fields.idempotency_key,
        }),
    })
}

/// The fields that write this answer anew, beside mark and base.
pub fn fields_of(answer: &TeamAnswer) -> Vec<(&'static str, String)> {
    let choice = answer.choice.map(|choice| ("keuze", choice.value()));
    let priority = answer
        .priority
        .map(|priority| ("prioriteit", priority.key().to_owned()));
    let reason = answer
        .reason
        .as_ref()
        .map(|reason| ("reden", reason.as_str().to_owned()));
    [choice, priority, reason].into_iter().flatten().collect()
}

/// The form. `typed` is what came back with why; a conflict builds on what stands there `now`, so
/// that sending it again is the choice.
pub fn answer_form(
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    now: Option<&Revision<TeamAnswer>>,
    typed: Option<&FormInput>,
    to: Target<'_>,
    idempotency_key: &str,
) -> impl IntoView + use<> {
    let scale = questionnaire.scale_of(placed.item);
    let stands = now.map(|now| now.value.clone()).unwrap_or_default();
    let revision = now.map_or(0, |now| now.number);
    let shown = typed.map_or(&stands, |typed| &typed.answer);
    let conflict = typed.filter(|typed| typed.refused == Refused::Overtaken);
    let base = match typed {
        Some(typed) if conflict.is_none() => typed.base,
        _ => revision,
    };
    let notice = conflict.map(|typed| {
        let mine = words::answer(&typed.answer, &scale);
        let theirs = words::answer(&stands, &scale);
        overtaken(mine, theirs, to.page.to_owned())
    });
    let reason = match typed.map(|typed| &typed.refused) {
        Some(Refused::TooLong(text)) => text.clone(),
        _ => shown
            .reason
            .as_ref()
            .map(|reason| reason.as_str().to_owned())
            .unwrap_or_default(),
    };
    let field = LongField {
        name: "reden".into(),
        label: "Waarom kiezen we dit?".into(),
        value: reason,
        max: Remark::MAX,
    };
    let name: Arc<str> = "keuze".into();
    let legend = if placed.item.is_resource() {
        "Is dit er, volgens ons als team?"
    } else {
        "Waar staan we als team?"
    };
    view! {
        <form class="card flow agree-form" id="teamantwoord" method="post" action=to.action.to_owned()
            autocomplete="off" novalidate>
            <h2>"Teamantwoord"</h2>
            {notice}
            {hidden(idempotency_key, base)}
            <fieldset class="item">
                <legend class="item__statement">{legend}</legend>
                {levels(&name, placed.item, &scale, shown.choice)}
                {apart(&name, shown.choice)}
            </fieldset>
            {priority("prioriteit".to_owned(), "Prioriteit: hoe nodig is het dat we hier nu aan werken?", shown.priority)}
            {field.view()}
            <div class="form-actions"><button class="button">"Bewaar het teamantwoord"</button></div>
        </form>
    }
}
