//! The page of one item: the form, the individual picture beside it, and how it came about.

use leptos::prelude::*;
use scan::agreement::{Agreement, Revision};
use scan::questionnaire::{Item, Placed};

use crate::components::icon::icon;
use crate::pages::agree::answer::form::{self as answer_of, answer_form};
use crate::pages::agree::note::form::{self as note_of, note_form};
use crate::pages::agree::parts::{Earlier, Target, closed, history};
use crate::pages::agree::talk::TalkPages;
use crate::pages::form_body::new_idempotency_key;
use crate::pages::overview::topic::distribution;
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words;
use scan_report::overview::beside;

/// What came back to the page of an item.
#[derive(Clone, Debug)]
pub enum FormInput {
    Nothing,
    Answer(answer_of::FormInput),
    Note(note_of::FormInput),
}

/// All revisions of what the page shows, newest first.
pub(super) struct Histories {
    /// Of the answer.
    pub(super) answers: Vec<Revision<Agreement>>,
    /// Of the note.
    pub(super) notes: Vec<Revision<Agreement>>,
}

pub(super) fn view(
    talk: &Talk,
    placed: Placed<'_>,
    histories: &Histories,
    typed: &FormInput,
) -> AnyView {
    let base = talk.base();
    let item = placed.item;
    let here = format!("{base}/afspraken/{}", item.id);
    let back = format!("{base}/afspraken#vraag-{}", item.id);
    let class = format!("page {}", placed.area.key());
    let help = item.explain.clone().map(|text| view! { <p>{text}</p> });
    view! {
        <main class=class id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol>
                    <li><a href=back>"Afspraken"</a></li>
                    <li aria-current="page">{placed.topic.title.clone()}</li>
                </ol>
            </nav>
            <div class="lead">
                <p class="kicker"><strong>{placed.area.label()}</strong>{format!(" · {}", placed.topic.title)}</p>
                <h1>{item.text.clone()}</h1>
                {help}
            </div>
            <div class="agree">
                <div class="flow">
                    {answer(talk, placed, histories, typed, &here)}
                    {note(talk, item, histories, typed, &here)}
                </div>
                <div class="flow">
                    {picture(talk, placed)}
                    {questions(item)}
                </div>
            </div>
            {pager(talk, placed)}
        </main>
    }
    .into_any()
}

fn answer(
    talk: &Talk,
    placed: Placed<'_>,
    histories: &Histories,
    typed: &FormInput,
    here: &str,
) -> AnyView {
    let questionnaire = &talk.round.questionnaire;
    let scale = questionnaire.scale_of(placed.item);
    let now = talk.agreed.answers.get(&placed.item.id);
    let form = if talk.is_open() {
        let typed = match typed {
            FormInput::Answer(typed) => Some(typed),
            _ => None,
        };
        let to = Target {
            action: here,
            page: here,
        };
        answer_form(
            questionnaire,
            placed,
            now,
            typed,
            to,
            &new_idempotency_key(),
        )
        .into_any()
    } else {
        let words = now.map_or_else(
            || "Geen teamantwoord afgesproken.".to_owned(),
            |now| words::answer(&now.value, &scale),
        );
        view! {
            {closed()}
            <section class="card flow"><h2>"Teamantwoord"</h2><p class="agreed-text">{words}</p></section>
        }
        .into_any()
    };
    let earlier = histories.answers.iter().map(|one| Earlier {
        number: one.number,
        day: one.day.clone(),
        words: words::agreement(&one.value, &scale),
        fields: match &one.value {
            Agreement::Answer(_, answer) => answer_of::fields_of(answer),
            _ => Vec::new(),
        },
    });
    view! { {form}{history(earlier.collect(), here, new_idempotency_key, talk.is_open())} }
        .into_any()
}

fn note(talk: &Talk, item: &Item, histories: &Histories, typed: &FormInput, here: &str) -> AnyView {
    let action = format!("{}/notities/{}", talk.base(), item.id);
    let now = talk.agreed.notes.get(&item.id);
    let form = if talk.is_open() {
        let typed = match typed {
            FormInput::Note(typed) => Some(typed),
            _ => None,
        };
        let to = Target {
            action: &action,
            page: here,
        };
        Some(note_form(now, typed, to, &new_idempotency_key()).into_any())
    } else {
        now.and_then(|now| now.value.as_ref()).map(|text| {
            let text = text.as_str().to_owned();
            view! { <section class="card flow"><h2>"Notitie"</h2><p class="agreed-text">{text}</p></section> }
                .into_any()
        })
    };
    let scale = talk.round.questionnaire.scale_of(item);
    let earlier = histories.notes.iter().map(|one| Earlier {
        number: one.number,
        day: one.day.clone(),
        words: words::agreement(&one.value, &scale),
        fields: match &one.value {
            Agreement::Note(_, text) => note_of::fields_of(text.as_ref()),
            _ => Vec::new(),
        },
    });
    view! { {form}{history(earlier.collect(), &action, new_idempotency_key, talk.is_open())} }
        .into_any()
}

/// What people answered each by themselves; never mixed into the team's answer.
fn picture(talk: &Talk, placed: Placed<'_>) -> Option<AnyView> {
    let overview = talk.overview.as_deref()?;
    let view = talk.picture(placed.number)?;
    let scale = talk.round.questionnaire.scale_of(placed.item);
    let why = beside::reasons(&talk.round, overview, &view.reasons);
    let why = (!why.is_empty()).then(|| view! { <p>{why}</p> });
    let content = match distribution(view, &scale) {
        Some(rows) => {
            let number = beside::answered(view).map(|n| format!("{n} collega’s gaven antwoord."));
            view! { <p class="small">{number}</p>{why}{rows} }.into_any()
        }
        None => view! { <p><span class="hidden-value">"niet getoond"</span></p> }.into_any(),
    };
    let all = format!("{}/overzicht/{}", talk.base(), placed.topic.id);
    Some(
        view! {
            <section class="card flow">
                <h2>"Wat ieder voor zich antwoordde"</h2>
                {content}
                <a href=all>"Bekijk alles over dit onderwerp"</a>
            </section>
        }
        .into_any(),
    )
}

fn questions(item: &Item) -> Option<AnyView> {
    let rows: Vec<_> = item
        .discuss
        .iter()
        .map(|question| view! { <li>{question.clone()}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="card flow"><h2>"Om samen over te praten"</h2><ul class="list">{rows}</ul></section>
        }
        .into_any()
    })
}

/// The items before and after this one, in the order of the list.
fn pager(talk: &Talk, placed: Placed<'_>) -> AnyView {
    let link = |number: u16| {
        let found = talk.round.questionnaire.item(number)?;
        Some(format!("{}/afspraken/{}", talk.base(), found.item.id))
    };
    let before = placed.number.checked_sub(1).and_then(link).map(|href| {
        view! { <a class="button button--quiet" href=href>{icon("back")}"Vorige vraag"</a> }
    });
    let after = link(placed.number + 1).map(|href| {
        view! { <a class="button button--quiet" href=href>"Volgende vraag"{icon("arrow")}</a> }
    });
    view! { <nav class="pager" aria-label="Vragen">{before}{after}</nav> }.into_any()
}
