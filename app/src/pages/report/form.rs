//! The form of what stands in the report.

use leptos::prelude::*;
use scan::agreement::LongText;
use scan::questionnaire::Questionnaire;
use scan::report::Part;

use super::form_input::{Back, COMMENT, COMMENTS, FOREWORD, FormInput};
use crate::components::field::{ErrorSummary, Errors, LongField};
use crate::pages::agree::parts::{hidden, overtaken};
use scan_report::words::{count, list_of, lower_first};

/// What a part is called, and what it holds.
fn words(part: Part) -> (&'static str, &'static str) {
    match part {
        Part::Leeswijzer => ("Leeswijzer", "Zo leest u de cijfers en de balken."),
        Part::Verdeling => (
            "Antwoorden per vraag",
            "Per onderwerp een tabel: elke vraag op een rij, met een balk en de cijfers.",
        ),
        Part::Rollen => (
            "Verschillen tussen rollen",
            "Alleen waar elke groep groot genoeg is.",
        ),
        Part::Opmerkingen => (
            "Opmerkingen van collega’s",
            "In hun eigen woorden. Lees ze eerst zelf na op namen.",
        ),
        Part::Afspraken => ("Wat we afspraken", "Teamantwoorden, ambities en middelen."),
        Part::Redenen => (
            "Redenen en notities",
            "Waarom het team voor een antwoord koos.",
        ),
        Part::Vergelijking => (
            "Vergelijking met eerdere rondes",
            "Het verloop over alle rondes, als er eerdere zijn.",
        ),
        Part::Naast => (
            "Naast andere scholen",
            "Uw gemiddelden naast die van alle scholen die meedoen. Wie het rapport leest, ziet dit dan ook.",
        ),
        Part::Acties => ("Acties", "Wie doet wat, en wanneer?"),
        Part::Ondersteuning => (
            "Ondersteuning die past",
            "Waar u terecht kunt voor wat nog ontbreekt.",
        ),
        Part::Bijlage => (
            "Bijlage met alle antwoorden",
            "Tabellen met hoeveel collega’s welk antwoord gaven.",
        ),
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
        label: "Woord vooraf".into(),
        value: typed.foreword.clone(),
        max: LongText::MAX,
    };
    html! {
        <form class="card flow" id="kiezen" method="post" action=action.to_owned() autocomplete="off" novalidate>
            <h2>"Kies wat erin staat"</h2>
            <ErrorSummary errors=errors/>
            {notice}
            {hidden(&typed.idempotency_key, typed.base)}
            {parts(typed)}
            {foreword.view()}
            {comments(questionnaire, typed)}
            <div class="form-actions">
                <button class="button">"Bewaar"</button>
                <button class="button button--quiet" name="daarna" value="rapport">"Bewaar en download het rapport"</button>
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
            <legend>"Onderdelen"</legend>
            <p class="form-hint">"Het overzicht op de eerste bladzijden en de verantwoording staan er altijd in."</p>
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
        0 => "Toelichting per onderwerp".to_owned(),
        number => format!("Toelichting per onderwerp ({number} geschreven)"),
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
    let mut lines = vec![format!("Onderdelen: {}.", list_of(&names))];
    if !typed.foreword.trim().is_empty() {
        lines.push(format!("Woord vooraf: {}", typed.foreword.trim()));
    }
    let written = typed
        .comments
        .values()
        .filter(|text| !text.trim().is_empty());
    lines.push(format!(
        "{} met een toelichting.",
        count(written.count(), "onderwerp", "onderwerpen")
    ));
    lines.join("\n")
}
