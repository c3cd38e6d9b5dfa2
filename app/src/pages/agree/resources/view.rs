//! The page of resources.

use super::form::{FormInput, add, edit, switch};
use super::state;
use crate::components::field::{ErrorSummary, soft_warning};
use crate::pages::agree::parts::closed;
use crate::pages::agree::talk::TalkPages;
use crate::pages::manage::kicker;
use crate::pages::overview::resources::badge;
use crate::pages::prelude::*;
use scan::agreement::Line;
use scan_report::agreed::resources::{Entry, Place, entries};
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words::choice;
use scan_report::overview::resources::figures;
use scan_report::words::lower_first;
use scan_texts::t;

/// The page; `typed` is a form that came back.
pub(super) fn view(talk: &Talk, typed: Option<&FormInput>) -> AnyView {
    let base = talk.base();
    let all = entries(talk);
    let errors = typed.map(|typed| typed.errors.clone()).unwrap_or_default();
    let of = |place: Place| -> Vec<AnyView> {
        let found = all.iter().filter(|entry| entry.place() == place);
        found.map(|one| entry(talk, one, typed)).collect()
    };
    let missing = of(Place::Missing);
    let list = if missing.is_empty() {
        html! { <p>{t!("agree-resources-view-list-empty")}</p> }
    } else {
        html! { <ul class="needs">{missing}</ul> }
    };
    let new = typed.filter(|typed| typed.is_new);
    let own = talk.is_open().then(|| {
        view! {
            <section class="card flow no-print" id="nieuw">
                <h2>{t!("agree-resources-view-anything-else")}</h2>
                <p class="small">{t!("agree-resources-view-add-it")}</p>
                {add(format!("{base}/middelen"), new)}
            </section>
        }
    });
    let frozen = (!talk.is_open()).then(closed);
    html! {
        <main class="page page--wide" id="inhoud">
            <ErrorSummary errors=errors/>
            {lead(Some(kicker(&talk.round)), t!("agree-resources-view-heading"), t!("agree-resources-view-lead"))}
            {frozen}
            {state::areas(talk, &all)}
            <section class="card flow">
                <h2>{t!("common-resources-that-are-missing")}</h2>
                {list}
            </section>
            {own}
            {apart(t!("agree-resources-view-taken-off"), of(Place::Dropped), typed)}
            {apart(t!("agree-resources-view-other-resources"), of(Place::Other), typed)}
            <p class="small no-print">{t!("agree-resources-view-on-paper")}</p>
        </main>
    }
}

/// Resources that are not on the list; open when a form in it came back.
fn apart(title: &'static str, rows: Vec<AnyView>, typed: Option<&FormInput>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let open = typed.is_some_and(|typed| !typed.is_new);
    let summary = format!("{title} ({})", rows.len());
    Some(html! {
        <details class="card details no-print" open=open>
            <summary>{summary}</summary>
            <ul class="needs">{rows}</ul>
        </details>
    })
}

fn entry(talk: &Talk, entry: &Entry, typed: Option<&FormInput>) -> AnyView {
    let base = talk.base();
    let action = format!("{base}/middelen/{}", entry.id);
    let typed = typed.filter(|typed| !typed.is_new && typed.id == entry.id);
    let badge = entry.seen.as_ref().map(badge);
    let said = entry.seen.as_ref().map(figures);
    let said = said.filter(|said| !said.is_empty());
    let together = entry.agreed.map(|given| {
        let words = lower_first(&choice(
            Some(given),
            talk.round.questionnaire.resource_scale(),
        ));
        view! { <p class="small"><b>{t!("common-team-answer")}</b>{format!(": {words}")}</p> }
    });
    let keep = format!("{base}/middelen#middel-{}", entry.id);
    let place = entry.place();
    let controls = talk.is_open().then(|| match place {
        Place::Missing => html! {
            <details class="data no-print" open=typed.is_some()>
                <summary>{t!("agree-resources-view-complete-or-change")}<span class="visually-hidden">{format!(": {}", entry.name)}</span></summary>
                {edit(entry, action.clone(), keep, typed)}
            </details>
            {switch(entry, action, true, t!("agree-resources-view-take-off"))}
        },
        _ => html! {
            {typed.map(|typed| edit(entry, action.clone(), keep, Some(typed)))}
            {switch(entry, action, false, t!("common-add-to-the-list"))}
        },
    });
    let act = (place == Place::Missing).then(|| {
        let href = format!("{base}/acties/nieuw?middel={}", entry.id);
        let of = format!(": {}", entry.name);
        view! { <a class="button button--plain no-print" href=href>{t!("common-turn-it-into-an")}<span class="visually-hidden">{of}</span></a> }
    });
    html! {
        <li id=format!("middel-{}", entry.id)>
            <p class="needs__name"><b>{entry.name.clone()}</b>" "{badge}</p>
            <p class="small">{said}</p>
            {together}
            {(place == Place::Missing).then(|| facts(entry))}
            <div class="more">{act}{controls}</div>
        </li>
    }
}

/// What is missing, for whom, from whom; on paper there is room to write where it is open.
fn facts(entry: &Entry) -> AnyView {
    let need = entry.need.as_ref();
    let what = need.map(|need| need.what.as_str().to_owned());
    let what = what.filter(|what| *what != entry.name);
    let what = what.map(|what| view! { <div><dt>{t!("common-what")}</dt><dd>{what}</dd></div> });
    let line = |line: Option<&Line>| match line {
        Some(text) => html! { {text.as_str().to_owned()} },
        None => {
            html! { <span class="soft no-print">{t!("common-still-open")}</span><span class="write-line print-only"></span> }
        }
    };
    let texts = need.map(|need| {
        let lines = [
            Some(&need.what),
            need.for_whom.as_ref(),
            need.supplier.as_ref(),
        ];
        let texts: Vec<_> = lines.into_iter().flatten().map(Line::as_str).collect();
        soft_warning(&texts.join("\n"))
    });
    html! {
        <dl class="needs__facts">
            {what}
            <div><dt>{t!("common-for-whom")}</dt><dd>{line(need.and_then(|need| need.for_whom.as_ref()))}</dd></div>
            <div><dt>{t!("agree-resources-view-who-can-supply")}</dt><dd>{line(need.and_then(|need| need.supplier.as_ref()))}</dd></div>
        </dl>
        {texts}
    }
}
