//! `/steunpunt/lijsten/concept/{draft}/wijzigingen`: what differs from what is in use.

use scan::application::lists::{ListContent, Proposal};
use scan::compare::{Comparable, Difference, Fate, VersionChanges, offer_changes};
use scan::ids::ListDraftId;

use super::words::aspect;
use super::{ADDRESS, draft_address};
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_report::words::count;
use scan_texts::t;

/// What changes; a draft with faults is mended first.
pub async fn page(visit: Allowed<Staff>, PathName(draft): PathName<ListDraftId>) -> PageResult {
    let back = draft_address(draft);
    let Some(proposal) = visit.ports.lists.proposal(&visit.right, draft).await? else {
        return Ok(go_to(&back));
    };
    let page = Page::new(t!("steunpunt-lists-what-changes"))
        .with_nav(nav(visit.right.member(), Tab::Lists));
    Ok(visit.page(page, || {
        let name = t!("steunpunt-lists-draft-name", file = proposal.head.file);
        let text = t!("steunpunt-lists-changes-lead");
        view! {
            <main class="page page--medium" id="inhoud">
                {breadcrumb([(ADDRESS.to_owned(), t!("steunpunt-lists-title").to_owned()), (back.clone(), name.clone())], t!("steunpunt-lists-what-changes"))}
                {lead(Some(name), t!("steunpunt-lists-what-changes"), text)}
                {changes(&proposal)}
                <div class="button-group"><a class="button button--quiet" href=back>{t!("steunpunt-lists-changes-back-to-draft")}</a></div>
            </main>
        }
    }))
}

/// What differs between a draft and what it would take the place of.
pub fn changes(proposal: &Proposal) -> AnyView {
    match (&proposal.present, &proposal.content) {
        (Some(ListContent::List(older)), ListContent::List(newer)) => {
            let changes = VersionChanges::between(older, newer);
            let from = t!(
                "steunpunt-lists-changes-from-to-version",
                version = older.version,
                newer = newer.version
            );
            of_list(from, &changes)
        }
        (Some(ListContent::Offers(older)), ListContent::Offers(newer)) => {
            let changes = offer_changes(older, newer);
            if changes.is_empty() {
                return nothing();
            }
            section(t!("common-support-on-offer"), &changes)
        }
        (_, ListContent::List(list)) => {
            let items = count(
                list.items().count(),
                t!("common-question"),
                t!("common-questions"),
            );
            let text = t!("steunpunt-lists-changes-new-list", items = items);
            view! { <p>{text}</p> }.into_any()
        }
        (_, ListContent::Offers(offers)) => {
            let size = count(
                offers.len(),
                t!("steunpunt-lists-support-item"),
                t!("steunpunt-lists-support-items"),
            );
            let text = t!("steunpunt-lists-changes-new-file", size = size);
            view! { <p>{text}</p> }.into_any()
        }
    }
}

fn nothing() -> AnyView {
    view! { <p>{t!("steunpunt-lists-changes-no-changes")}</p> }.into_any()
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
            let text = t!(
                "steunpunt-lists-changes-too-different",
                number = count(
                    number,
                    t!("steunpunt-lists-changes-question-is"),
                    t!("steunpunt-lists-changes-questions-are")
                )
            );
            Some(note("info", text))
        }
    };
    let list: Vec<_> = changes.list.iter().map(|one| aspect(*one)).collect();
    let list = (!list.is_empty()).then(|| {
        let text = t!(
            "steunpunt-lists-changes-list-as-whole",
            join = list.join(", ")
        );
        view! { <p>{text}</p> }
    });
    view! {
        <p>{from}</p>
        {list}
        {apart}
        {section(t!("common-questions-text"), &changes.items)}
        {section(t!("common-topics-as-heading"), &changes.topics)}
        {section(t!("steunpunt-lists-changes-roles"), &changes.roles)}
        {section(t!("common-role-groups"), &changes.groups)}
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
        Fate::Added => ("badge badge--done", t!("common-new"), String::new()),
        Fate::Gone => (
            "badge badge--none",
            t!("steunpunt-lists-changes-dropped"),
            String::new(),
        ),
        Fate::Changed(aspects, _) => {
            let aspects: Vec<_> = aspects.iter().map(|one| aspect(*one)).collect();
            (
                "badge badge--part",
                t!("common-changed"),
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
