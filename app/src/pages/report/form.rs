//! The form of what stands in the report.

use leptos::prelude::*;
use scan::agreement::LongText;
use scan::questionnaire::Questionnaire;
use scan::report::Part;

use super::form_input::{Back, COMMENT, COMMENTS, FOREWORD, FormInput};
use crate::components::field::{ErrorSummary, Errors, LongField};
use crate::pages::agree::parts::{hidden, overtaken};
use scan_report::words::{count, list_of, lower_first};
use scan_texts::t;

/// What a part is called, and what it holds.
fn words(part: Part) -> (&'static str, &'static str) {
    match part {
        Part::Leeswijzer => (
            t!("common-how-to-read-this"),
            t!("report-form-reading-guide-text"),
        ),
        Part::Verdeling => (
            t!("common-answers-per-question"),
            t!("report-form-answers-text"),
        ),
        Part::Rollen => (
            t!("common-differences-between-roles"),
            t!("report-form-roles-text"),
        ),
        Part::Opmerkingen => (
            t!("common-remarks-of-colleagues"),
            t!("report-form-remarks-text"),
        ),
        Part::Afspraken => (t!("common-what-we-agreed"), t!("report-form-agreed-text")),
        Part::Redenen => (t!("report-form-reasons"), t!("report-form-reasons-text")),
        Part::Vergelijking => (
            t!("common-comparison-with-earlier-rounds"),
            t!("report-form-comparison-text"),
        ),
        Part::Naast => (
            t!("common-beside-other-schools"),
            t!("report-form-beside-text"),
        ),
        Part::Acties => (t!("common-actions-short"), t!("common-who-does-what-and")),
        Part::Ondersteuning => (
            t!("common-support-that-fits"),
            t!("report-form-support-text"),
        ),
        Part::Bijlage => (t!("report-form-appendix"), t!("report-form-appendix-text")),
    }
}

pub fn form(
    questionnaire: &Questionnaire,
    typed: &FormInput,
    back: &Back,
    action: &str,
) -> AnyView {
    let errors = match back {
        Back::Errors(errors) => errors.clone(),
        Back::No | Back::Overtaken(_) => Errors::default(),
    };
    let notice = match back {
        Back::Overtaken(now) => {
            let theirs = FormInput::of(now, 0, String::new());
            Some(overtaken(
                in_words(typed),
                in_words(&theirs),
                action.to_owned(),
            ))
        }
        Back::No | Back::Errors(_) => None,
    };
    let foreword = LongField {
        name: FOREWORD.into(),
        label: t!("report-foreword").into(),
        value: typed.foreword.clone(),
        max: LongText::MAX,
    };
    html! {
        <form class="card flow" id="kiezen" method="post" action=action.to_owned() autocomplete="off" novalidate>
            <h2>{t!("report-form-choose")}</h2>
            <ErrorSummary errors=errors/>
            {notice}
            {hidden(&typed.idempotency_key, typed.base)}
            {parts(typed)}
            {foreword.view()}
            {comments(questionnaire, typed)}
            <div class="form-actions">
                <button class="button">{t!("common-save")}</button>
                <button class="button button--quiet" name="daarna" value="rapport">{t!("report-form-save-and-download")}</button>
            </div>
        </form>
    }
}

fn parts(typed: &FormInput) -> AnyView {
    let boxes = Part::ALL.map(|part| {
        let (name, text) = words(part);
        let checked = typed.parts.contains(&part);
        view! {
            <label class="choice">
                <input type="checkbox" name="deel" value=part.key() checked=checked/>
                <span class="choice__name">{name}</span>
                <span class="choice__text">{text}</span>
            </label>
        }
    });
    html! {
        <fieldset class="form-field">
            <legend>{t!("report-form-parts")}</legend>
            <p class="form-hint">{t!("report-form-parts-hint")}</p>
            <div class="choices choices--two">{boxes.to_vec()}</div>
        </fieldset>
    }
}

fn comments(questionnaire: &Questionnaire, typed: &FormInput) -> AnyView {
    let fields: Vec<_> = questionnaire
        .topics()
        .map(|(_, topic)| {
            let value = typed.comments.get(&topic.id).cloned().unwrap_or_default();
            LongField {
                name: format!("{COMMENT}{}", topic.id).into(),
                label: topic.title.clone().into(),
                value,
                max: LongText::MAX,
            }
            .view()
        })
        .collect();
    let written = typed
        .comments
        .values()
        .filter(|text| !text.trim().is_empty());
    let summary = match written.count() {
        0 => t!("common-explanation-per-topic").to_owned(),
        number => t!("report-form-explanation-written", number = number),
    };
    let too_long = |text: &String| text.trim().chars().count() > LongText::MAX;
    html! {
        <details class="data" id=COMMENTS open=typed.comments.values().any(too_long)>
            <summary>{summary}</summary>
            <div class="flow">{fields}</div>
        </details>
    }
}

/// Choices as one text, to see two of them beside each other.
fn in_words(typed: &FormInput) -> String {
    let names: Vec<String> = typed
        .parts
        .iter()
        .map(|part| lower_first(words(*part).0))
        .collect();
    let mut lines = vec![t!("report-form-parts-in-words", names = list_of(&names))];
    if !typed.foreword.trim().is_empty() {
        lines.push(t!(
            "report-form-foreword-in-words",
            text = typed.foreword.trim()
        ));
    }
    let written = typed
        .comments
        .values()
        .filter(|text| !text.trim().is_empty());
    lines.push(t!(
        "report-form-explained-topics",
        written = count(
            written.count(),
            t!("common-topic-in-sentence"),
            t!("common-topics")
        )
    ));
    lines.join("\n")
}
