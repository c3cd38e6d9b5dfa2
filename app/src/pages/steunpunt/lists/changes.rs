//! `/steunpunt/lijsten/concept/{draft}/wijzigingen`: what differs from what is in use.

use scan::application::lists::{ListContent, Proposal};
use scan::compare::{Comparable, Difference, Fate, VersionChanges, offer_changes};
use scan::ids::ListDraftId;

use super::words::aspect;
use super::{ADDRESS, draft_address};
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_report::words::count;

/// What changes; a draft with faults is mended first.
pub async fn page(visit: Allowed<Staff>, PathName(draft): PathName<ListDraftId>) -> PageResult {
    let back = draft_address(draft);
    let Some(proposal) = visit.ports.lists.proposal(&visit.right, draft).await? else {
        return Ok(go_to(&back));
    };
    let page = Page::new("Wat verandert er?").with_nav(nav(visit.right.member(), Tab::Lists));
    Ok(visit.page(page, || {
        let name = format!("Concept {}.yaml", proposal.head.file);
        let text = "Vergeleken met wat nu in gebruik is.";
        view! {
            <main class="page page--medium" id="inhoud">
                {breadcrumb([(ADDRESS.to_owned(), "Lijsten en aanbod".to_owned()), (back.clone(), name.clone())], "Wat verandert er?")}
                {lead(Some(name), "Wat verandert er?", text)}
                {changes(&proposal)}
                <div class="button-group"><a class="button button--quiet" href=back>"Terug naar het concept"</a></div>
            </main>
        }
    }))
}

/// What differs between a draft and what it would take the place of.
pub fn changes(proposal: &Proposal) -> AnyView {
    match (&proposal.present, &proposal.content) {
        (Some(ListContent::List(older)), ListContent::List(newer)) => {
            let changes = VersionChanges::between(older, newer);
            let from = format!(
                "Van versie {} naar versie {}.",
                older.version, newer.version
            );
            of_list(from, &changes)
        }
        (Some(ListContent::Offers(older)), ListContent::Offers(newer)) => {
            let changes = offer_changes(older, newer);
            if changes.is_empty() {
                return nothing();
            }
            section("Aanbod", &changes)
        }
        (_, ListContent::List(list)) => {
            let items = count(list.items().count(), "vraag", "vragen");
            let text = format!("Deze lijst is nieuw: {items}. Er is nog geen lijst met deze id.");
            view! { <p>{text}</p> }.into_any()
        }
        (_, ListContent::Offers(offers)) => {
            let size = count(offers.len(), "aanbod", "stuks aanbod");
            let text =
                format!("Dit bestand is nieuw: {size}. Het komt naast het aanbod dat er al is.");
            view! { <p>{text}</p> }.into_any()
        }
    }
}

fn nothing() -> AnyView {
    view! { <p>"Er verandert niets aan de inhoud."</p> }.into_any()
}

fn of_list(from: String, changes: &VersionChanges) -> AnyView {
    if changes.is_empty() {
        return nothing();
    }
    let apart = changes
        .items
        .iter()
        .filter(|one| matches!(one.fate, Fate::Changed(_, Comparable::No)));
    let apart = match apart.count() {
        0 => None,
        number => {
            let text = format!(
                "{} zo anders dat we de resultaten van vóór en na niet van elkaar aftrekken.",
                count(number, "vraag is", "vragen zijn")
            );
            Some(note("info", text))
        }
    };
    let list: Vec<_> = changes.list.iter().map(|one| aspect(*one)).collect();
    let list = (!list.is_empty()).then(|| {
        let text = format!("Van de lijst als geheel: {}.", list.join(", "));
        view! { <p>{text}</p> }
    });
    view! {
        <p>{from}</p>
        {list}
        {apart}
        {section("Vragen", &changes.items)}
        {section("Onderwerpen", &changes.topics)}
        {section("Rollen", &changes.roles)}
        {section("Rolgroepen", &changes.groups)}
    }
    .into_any()
}

/// Differences of one kind; nothing where there is none.
fn section(title: &'static str, all: &[Difference]) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    let lines: Vec<_> = all.iter().map(line).collect();
    view! {
        <section class="card flow">
            <h2>{title}</h2>
            <ul class="changes">{lines}</ul>
        </section>
    }
    .into_any()
}

fn line(one: &Difference) -> AnyView {
    let (class, word, what) = match &one.fate {
        Fate::Added => ("badge badge--done", "nieuw", String::new()),
        Fate::Gone => ("badge badge--none", "vervallen", String::new()),
        Fate::Changed(aspects, _) => {
            let aspects: Vec<_> = aspects.iter().map(|one| aspect(*one)).collect();
            (
                "badge badge--part",
                "gewijzigd",
                format!(": {}", aspects.join(", ")),
            )
        }
    };
    view! {
        <li>
            <span class=class>{word}</span>" "{one.name.clone()}
            <span class="small soft">{format!(" ({}){what}", one.id)}</span>
        </li>
    }
    .into_any()
}
