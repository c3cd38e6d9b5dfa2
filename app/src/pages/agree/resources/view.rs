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
use scan::questionnaire::Scale;
use scan_report::agreed::resources::{Entry, Place, entries};
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words::choice;
use scan_report::overview::resources::figures;
use scan_report::words::lower_first;

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
        html! { <p>"Er staat nog niets op de lijst."</p> }
    } else {
        html! { <ul class="needs">{missing}</ul> }
    };
    let new = typed.filter(|typed| typed.is_new);
    let own = talk.is_open().then(|| {
        view! {
            <section class="card flow no-print" id="nieuw">
                <h2>"Mist u nog iets?"</h2>
                <p class="small">"Zet het erbij. Noem geen namen van leerlingen of collega’s."</p>
                {add(format!("{base}/middelen"), new)}
            </section>
        }
    });
    let frozen = (!talk.is_open()).then(closed);
    html! {
        <main class="page page--wide" id="inhoud">
            <ErrorSummary errors=errors/>
            {lead(Some(kicker(&talk.round)), "Van inzicht naar overzicht", "Zo staat het ervoor, en dit ontbreekt nog. Vul samen aan: voor wie is het nodig, en wie kan het leveren?")}
            {frozen}
            {state::areas(talk, &all)}
            <section class="card flow">
                <h2>"Middelen die ontbreken"</h2>
                {list}
            </section>
            {own}
            {apart("Van de lijst gehaald", of(Place::Dropped), typed)}
            {apart("Andere middelen uit de vragenlijst", of(Place::Other), typed)}
            <p class="small no-print">"Wilt u dit op papier? Kies ‘Afdrukken’ in uw browser."</p>
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
        let words = lower_first(&choice(Some(given), &Scale::resource()));
        view! { <p class="small"><b>"Teamantwoord"</b>{format!(": {words}")}</p> }
    });
    let keep = format!("{base}/middelen#middel-{}", entry.id);
    let place = entry.place();
    let controls = talk.is_open().then(|| match place {
        Place::Missing => html! {
            <details class="data no-print" open=typed.is_some()>
                <summary>"Vul aan of wijzig"<span class="visually-hidden">{format!(": {}", entry.name)}</span></summary>
                {edit(entry, action.clone(), keep, typed)}
            </details>
            {switch(entry, action, true, "Haal van de lijst")}
        },
        _ => html! {
            {typed.map(|typed| edit(entry, action.clone(), keep, Some(typed)))}
            {switch(entry, action, false, "Zet op de lijst")}
        },
    });
    let act = (place == Place::Missing).then(|| {
        let href = format!("{base}/acties/nieuw?middel={}", entry.id);
        let of = format!(": {}", entry.name);
        view! { <a class="button button--plain no-print" href=href>"Maak er een actie van"<span class="visually-hidden">{of}</span></a> }
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
    let what = what.map(|what| view! { <div><dt>"Wat"</dt><dd>{what}</dd></div> });
    let line = |line: Option<&Line>| match line {
        Some(text) => html! { {text.as_str().to_owned()} },
        None => {
            html! { <span class="soft no-print">"nog open"</span><span class="write-line print-only"></span> }
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
            <div><dt>"Voor wie"</dt><dd>{line(need.and_then(|need| need.for_whom.as_ref()))}</dd></div>
            <div><dt>"Wie kan dit leveren"</dt><dd>{line(need.and_then(|need| need.supplier.as_ref()))}</dd></div>
        </dl>
        {texts}
    }
}
