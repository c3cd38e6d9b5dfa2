//! `/steunpunt/lijsten`: what is in use, drafts, and what was ever published.

use scan::application::lists::{
    DraftHead, ListInUse, ListKey, ListKind, ListsOverview, Origin, PublicationHead,
    PublicationState,
};
use scan::application::staff::StaffRole;
use scan::questionnaire::Sector;

use super::new_form::{Pasted, new_forms};
use super::words::{named_of, standing, state, versioned};
use super::{ADDRESS, draft_address};
use crate::components::field::{ErrorSummary, Errors};
use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::form_body::idempotency_field;
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_report::words::{count, moment};
use scan_texts::t;

pub async fn page(visit: Allowed<Staff>) -> PageResult {
    show(&visit, &Pasted::default(), Errors::default()).await
}

/// The same with what was typed into its forms.
pub async fn show(visit: &Allowed<Staff>, typed: &Pasted, errors: Errors) -> PageResult {
    let lists = visit.ports.lists.lists(&visit.right).await?;
    let member = visit.right.member();
    let page = Page::new(t!("steunpunt-lists-title"))
        .with_nav(nav(member, Tab::Lists))
        .with_lists()
        .status(errors.status());
    Ok(visit.page(page, || view(&lists, member.role, typed, errors)))
}

fn view(lists: &ListsOverview, role: StaffRole, typed: &Pasted, errors: Errors) -> AnyView {
    let forms = new_forms(typed, &errors);
    let text = t!("steunpunt-lists-all-lead");
    view! {
        <main class="page page--wide" id="inhoud">
            <ErrorSummary errors=errors/>
            {lead(None, t!("steunpunt-lists-title"), text)}
            {drafts(&lists.drafts)}
            {in_use(lists, ListKind::List)}
            {in_use(lists, ListKind::Offers)}
            {forms}
            {history(&lists.publications, role)}
        </main>
    }
    .into_any()
}

fn drafts(drafts: &[DraftHead]) -> AnyView {
    let title = t!("steunpunt-lists-all-drafts");
    if drafts.is_empty() {
        return empty(
            t!("steunpunt-lists-all-no-drafts"),
            view! { <p>{t!("steunpunt-lists-all-no-drafts-text")}</p> },
        );
    }
    let row = |draft: &DraftHead| {
        let name = format!("{}.yaml", draft.file);
        let name = view! { <a href=draft_address(draft.id)>{name}</a> };
        let judgement = &draft.judgement;
        let class = if judgement.is_sound() {
            "badge badge--done"
        } else {
            "badge badge--none"
        };
        let changed = format!("{}, {}", moment(draft.changed), draft.changed_by);
        let cells = [
            named_of(judgement).into_any(),
            judgement
                .version
                .clone()
                .unwrap_or_else(|| "–".to_owned())
                .into_any(),
            view! { <span class=class>{standing(judgement)}</span> }.into_any(),
            changed.into_any(),
        ];
        Row::new(name, cells)
    };
    let columns = [
        t!("steunpunt-lists-all-draft"),
        t!("common-what"),
        t!("steunpunt-lists-all-version"),
        t!("common-state"),
        t!("steunpunt-lists-all-last-saved"),
    ]
    .map(text);
    let table = DataTable::new(Layout::Stacked, columns).region(title);
    view! {
        <section class="card flow">
            <h2>{title}</h2>
            {table.view(drafts.iter().map(row).collect())}
        </section>
    }
    .into_any()
}

fn in_use(lists: &ListsOverview, kind: ListKind) -> AnyView {
    let (title, name, none) = match kind {
        ListKind::List => (
            t!("steunpunt-lists-all-lists-in-use"),
            t!("steunpunt-lists-all-list"),
            t!("steunpunt-lists-all-no-list"),
        ),
        ListKind::Offers => (
            t!("steunpunt-lists-all-support-in-use"),
            t!("steunpunt-lists-all-file"),
            t!("steunpunt-lists-all-no-support"),
        ),
    };
    let entries = lists.entries.iter().filter(|one| one.key.kind() == kind);
    let rows: Vec<_> = entries.map(entry).collect();
    if rows.is_empty() {
        return empty(
            none,
            view! { <p>{t!("steunpunt-lists-all-add-and-publish")}</p> },
        );
    }
    let columns = [
        text(name),
        text(t!("steunpunt-lists-all-version")),
        text(t!("steunpunt-lists-all-for")),
        text(t!("steunpunt-lists-all-size")),
        text(t!("steunpunt-lists-all-source")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns)
        .region(title)
        .with_class("lists-in-use");
    view! { <section class="card flow"><h2>{title}</h2>{table.view(rows)}</section> }.into_any()
}

fn entry(entry: &ListInUse) -> Row {
    let sectors: Vec<_> = entry
        .sectors
        .iter()
        .map(|sector| Sector::key(*sector))
        .collect();
    let size = match &entry.key {
        ListKey::List(_) => count(entry.size, t!("common-question"), t!("common-questions")),
        ListKey::Offers(_) => count(
            entry.size,
            t!("steunpunt-lists-support-item"),
            t!("steunpunt-lists-support-items"),
        ),
    };
    let origin = match &entry.origin {
        Origin::Shipped => t!("steunpunt-lists-all-shipped").to_owned(),
        Origin::Installation => t!("steunpunt-lists-all-of-installation").to_owned(),
        Origin::Published(head) => t!(
            "steunpunt-lists-all-published-since",
            published = moment(head.published),
            published_by = head.published_by
        ),
    };
    let newer = entry.newer.as_ref().map(|version| {
        let text = t!("steunpunt-lists-all-newer", version = version);
        view! { <p class="small">{text}</p> }
    });
    let about = t!("steunpunt-lists-all-of-title", entry = entry.title);
    let begin = view! {
        <form method="post" action=format!("{ADDRESS}/concept")>
            {idempotency_field()}
            <input type="hidden" name="van" value=entry.key.to_string()/>
            <button class="button button--quiet button--small">{t!("steunpunt-lists-all-new-version")}<span class="visually-hidden">{about}</span></button>
        </form>
    };
    let cells = [
        entry
            .version
            .clone()
            .unwrap_or_else(|| "–".to_owned())
            .into_any(),
        sectors.join(", ").into_any(),
        size.into_any(),
        view! { {origin}{newer} }.into_any(),
        begin.into_any(),
    ];
    Row::new(entry.title.clone(), cells)
}

fn history(publications: &[PublicationHead], role: StaffRole) -> AnyView {
    let title = t!("steunpunt-lists-all-history");
    if publications.is_empty() {
        return empty(
            t!("steunpunt-lists-all-nothing-published"),
            view! { <p>{t!("steunpunt-lists-all-nothing-published-text")}</p> },
        );
    }
    let row = |head: &PublicationHead| {
        let name = versioned(&head.key, head.version.as_deref());
        let about = format!(": {name}");
        let may =
            role == StaffRole::Admin && !matches!(head.state, PublicationState::Withdrawn { .. });
        let withdraw = may.then(|| {
            let href = format!("{ADDRESS}/{}/intrekken", head.id);
            view! { <a class="button button--plain button--small" href=href>{t!("common-withdraw")}<span class="visually-hidden">{about}</span></a> }
        });
        let published = format!("{}, {}", moment(head.published), head.published_by);
        let cells = [
            published.into_any(),
            state(head).into_any(),
            withdraw.into_any(),
        ];
        Row::new(name, cells)
    };
    let columns = [
        text(t!("common-what")),
        text(t!("steunpunt-lists-all-published")),
        text(t!("common-state")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).region(title);
    view! {
        <section class="card flow">
            <h2>{title}</h2>
            {table.view(publications.iter().map(row).collect())}
        </section>
    }
    .into_any()
}
