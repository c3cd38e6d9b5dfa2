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
use crate::pages::steunpunt::words::moment;
use crate::pages::steunpunt::{Tab, nav};
use scan_report::words::count;

pub async fn page(visit: Allowed<Staff>) -> PageResult {
    show(&visit, &Pasted::default(), Errors::default()).await
}

/// The same with what was typed into its forms.
pub async fn show(visit: &Allowed<Staff>, typed: &Pasted, errors: Errors) -> PageResult {
    let lists = visit.ports.lists.lists(&visit.right).await?;
    let member = visit.right.member();
    let page = Page::new("Lijsten en aanbod")
        .with_nav(nav(member, Tab::Lists))
        .with_lists()
        .status(errors.status());
    Ok(visit.page(page, || view(&lists, member.role, typed, errors)))
}

fn view(lists: &ListsOverview, role: StaffRole, typed: &Pasted, errors: Errors) -> AnyView {
    let forms = new_forms(typed, &errors);
    let text = "Wat scholen invullen, en welk aanbod teams zien. Wat u publiceert, geldt voor scans die daarna beginnen. Scans die al lopen, houden de lijst waarmee ze begonnen.";
    view! {
        <main class="page page--wide" id="inhoud">
            <ErrorSummary errors=errors/>
            {lead(None, "Lijsten en aanbod", text)}
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
    const TITLE: &str = "Concepten";
    if drafts.is_empty() {
        return empty(
            "Er staat geen concept klaar",
            view! { <p>"Begin met een nieuwe versie van een lijst hieronder, of zet zelf een bestand klaar. Scholen zien een concept niet."</p> },
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
    let columns = ["Concept", "Wat", "Versie", "Stand", "Laatst bewaard"].map(text);
    let table = DataTable::new(Layout::Stacked, columns).region(TITLE);
    view! {
        <section class="card flow">
            <h2>{TITLE}</h2>
            {table.view(drafts.iter().map(row).collect())}
        </section>
    }
    .into_any()
}

fn in_use(lists: &ListsOverview, kind: ListKind) -> AnyView {
    let (title, name, none) = match kind {
        ListKind::List => ("Lijsten in gebruik", "Lijst", "Er is geen lijst"),
        ListKind::Offers => ("Aanbod in gebruik", "Bestand", "Er is geen aanbod"),
    };
    let entries = lists.entries.iter().filter(|one| one.key.kind() == kind);
    let rows: Vec<_> = entries.map(entry).collect();
    if rows.is_empty() {
        return empty(
            none,
            view! { <p>"Zet hieronder een bestand klaar en publiceer het."</p> },
        );
    }
    let columns = [
        text(name),
        text("Versie"),
        text("Voor"),
        text("Omvang"),
        text("Herkomst"),
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
        ListKey::List(_) => count(entry.size, "vraag", "vragen"),
        ListKey::Offers(_) => count(entry.size, "aanbod", "stuks aanbod"),
    };
    let origin = match &entry.origin {
        Origin::Shipped => "meegeleverd met het programma".to_owned(),
        Origin::Installation => "bestand van deze installatie".to_owned(),
        Origin::Published(head) => format!(
            "gepubliceerd sinds {} door {}",
            moment(head.published),
            head.published_by
        ),
    };
    let newer = entry.newer.as_ref().map(|version| {
        let text = format!(
            "Er is ook een nieuwere, versie {version}. Trek deze in als u die wilt gebruiken."
        );
        view! { <p class="small">{text}</p> }
    });
    let about = format!(" van {}", entry.title);
    let begin = view! {
        <form method="post" action=format!("{ADDRESS}/concept")>
            {idempotency_field()}
            <input type="hidden" name="van" value=entry.key.to_string()/>
            <button class="button button--quiet button--small">"Nieuwe versie"<span class="visually-hidden">{about}</span></button>
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
    const TITLE: &str = "Wat eerder is gepubliceerd";
    if publications.is_empty() {
        return empty(
            "Er is hier nog niets gepubliceerd",
            view! { <p>"Alles wat in gebruik is, komt van het programma of van deze installatie."</p> },
        );
    }
    let row = |head: &PublicationHead| {
        let name = versioned(&head.key, head.version.as_deref());
        let about = format!(": {name}");
        let may =
            role == StaffRole::Admin && !matches!(head.state, PublicationState::Withdrawn { .. });
        let withdraw = may.then(|| {
            let href = format!("{ADDRESS}/{}/intrekken", head.id);
            view! { <a class="button button--plain button--small" href=href>"Intrekken"<span class="visually-hidden">{about}</span></a> }
        });
        let published = format!("{}, {}", moment(head.published), head.published_by);
        let cells = [
            published.into_any(),
            state(head).into_any(),
            withdraw.into_any(),
        ];
        Row::new(name, cells)
    };
    let columns = [text("Wat"), text("Gepubliceerd"), text("Stand"), action()];
    let table = DataTable::new(Layout::Stacked, columns).region(TITLE);
    view! {
        <section class="card flow">
            <h2>{TITLE}</h2>
            {table.view(publications.iter().map(row).collect())}
        </section>
    }
    .into_any()
}
