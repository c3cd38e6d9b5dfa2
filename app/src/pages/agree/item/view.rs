//! The page of one item: the form, the individual picture beside it, and how it came about.

use scan::agreement::{Agreement, Revision};
use scan::questionnaire::{Item, Placed};

use crate::components::said::said;
use crate::pages::agree::answer::form::{self as answer_of, answer_form};
use crate::pages::agree::note::form::{self as note_of, note_form};
use crate::pages::agree::parts::{Target, closed, history};
use crate::pages::agree::talk::TalkPages;
use crate::pages::form_body::new_idempotency_key;
use crate::pages::overview::topic::distribution;
use crate::pages::prelude::*;
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words;
use scan_report::overview::beside;
use scan_texts::{Label, lang_of_item, t};

/// What came back to the page of an item.
#[derive(Clone, Debug)]
pub enum FormInput {
    Nothing,
    Answer(answer_of::FormInput),
    Note(note_of::FormInput),
}

impl FormInput {
    /// The status of the page that shows it.
    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Nothing => StatusCode::OK,
            Self::Answer(typed) => typed.refused.status(),
            Self::Note(typed) => typed.refused.status(),
        }
    }
}

/// All revisions of what the page shows, newest first.
pub(super) struct Histories {
    pub(super) answers: Vec<Revision<Agreement>>,
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
    let lang = lang_of_item(&talk.round.questionnaire, item);
    let help = item
        .explain
        .clone()
        .map(|text| view! { <p lang=lang>{text}</p> });
    let topic = format!(" · {}", placed.topic.title);
    let lead = view! {
        <div class="lead">
            <p class="kicker"><strong>{placed.area.label()}</strong>{topic}</p>
            <h1 lang=lang>{item.text.clone()}</h1>
            {help}
        </div>
    };
    html! {
        <main class=class id="inhoud">
            {breadcrumb([(back, t!("common-agreements"))], placed.topic.title.clone())}
            {lead}
            <div class="agree">
                <div class="flow">
                    {answer(talk, placed, histories, typed, &here)}
                    {note(talk, item, histories, typed, &here)}
                </div>
                <div class="flow">
                    {picture(talk, placed)}
                    {questions(item, lang)}
                </div>
            </div>
            {pager(talk, placed)}
        </main>
    }
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
        let key = new_idempotency_key();
        answer_form(questionnaire, placed, now, typed, to, &key).into_any()
    } else {
        let words = now.map_or_else(
            || t!("agree-item-view-no-team-answer").to_owned(),
            |now| words::answer(&now.value, &scale),
        );
        html! {
            {closed()}
            <section class="card flow"><h2>{t!("common-team-answer")}</h2><p class="agreed-text">{words}</p></section>
        }
    };
    let fields = |one: &Agreement| match one {
        Agreement::Answer(_, answer) => answer_of::fields_of(answer),
        _ => Vec::new(),
    };
    let earlier = history(&histories.answers, &scale, here, talk.is_open(), fields);
    html! { {form}{earlier} }
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
            html! { <section class="card flow"><h2>{t!("common-note")}</h2><p class="agreed-text">{text}</p></section> }
        })
    };
    let scale = talk.round.questionnaire.scale_of(item);
    let fields = |one: &Agreement| match one {
        Agreement::Note(_, text) => note_of::fields_of(text.as_ref()),
        _ => Vec::new(),
    };
    let earlier = history(&histories.notes, &scale, &action, talk.is_open(), fields);
    html! { {form}{earlier} }
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
            let number =
                beside::answered(view).map(|n| t!("agree-item-view-colleagues-answered", n = n));
            html! { <p class="small">{number}</p>{why}{rows} }
        }
        None => html! { <p><span class="hidden-value">{t!("common-not-shown")}</span></p> },
    };
    let all = format!("{}/overzicht/{}", talk.base(), placed.topic.id);
    Some(html! {
        <section class="card flow">
            <h2>{t!("agree-item-view-each-answered")}</h2>
            {content}
            <a href=all>{t!("agree-item-view-view-topic")}</a>
        </section>
    })
}

fn questions(item: &Item, lang: Option<&'static str>) -> Option<AnyView> {
    (!item.discuss.is_empty()).then(|| {
        let list = bullets(item.discuss.iter().map(|text| said(text.clone(), lang)));
        html! { <section class="card flow"><h2>{t!("common-to-talk-about-together")}</h2>{list}</section> }
    })
}

/// The items before and after this one, in the order of the list.
fn pager(talk: &Talk, placed: Placed<'_>) -> AnyView {
    let link = |number: u16| {
        let found = talk.round.questionnaire.item(number)?;
        Some(format!("{}/afspraken/{}", talk.base(), found.item.id))
    };
    let before = placed.number.checked_sub(1).and_then(link).map(|href| {
        view! { <a class="button button--quiet" href=href>{icon("back")}{t!("agree-item-view-previous")}</a> }
    });
    let after = link(placed.number + 1).map(|href| {
        view! { <a class="button button--quiet" href=href>{t!("agree-item-view-next")}{icon("arrow")}</a> }
    });
    html! { <nav class="pager" aria-label=t!("common-questions-text")>{before}{after}</nav> }
}
