//! `/steunpunt/vragen`: what teams ask, and what staff do with it.

mod actions;
mod input;
pub mod show;
pub mod step;
mod view;

use axum::extract::Query;
use scan::application::support_requests::DeskEntry;
use scan::ids::SupportRequestId;
use scan::support::SupportStatus;

use super::{Tab, nav};
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::words::moment;
use scan_texts::{Label, t};

const ADDRESS: &str = "/steunpunt/vragen";
fn title() -> &'static str {
    t!("common-questions-text")
}

fn address(request: SupportRequestId) -> String {
    format!("{ADDRESS}/{request}")
}

/// The list; `status` in the query chooses a part of it, and what means nothing is ignored.
pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let status: Option<SupportStatus> = query.value("status").parse().ok();
    let port = &visit.ports.support_desk;
    let all = port.requests(&visit.right, status).await?;
    let page = Page::new(t!("steunpunt-requests-of-schools"))
        .with_nav(nav(visit.right.member(), Tab::Requests));
    Ok(visit.page(page, || view(&all, status)))
}

fn view(all: &[DeskEntry], status: Option<SupportStatus>) -> AnyView {
    let list = if all.is_empty() {
        nothing(status)
    } else {
        let columns = [
            t!("common-topic"),
            t!("steunpunt-requests-school"),
            t!("steunpunt-requests-sent"),
            t!("common-status"),
            t!("steunpunt-requests-held-by"),
        ]
        .map(text);
        let table =
            DataTable::new(Layout::Stacked, columns).region(t!("steunpunt-requests-of-schools"));
        let rows = all.iter().map(row).collect();
        view! { <div class="card flow">{table.view(rows)}</div> }.into_any()
    };
    let what = t!("steunpunt-requests-lead");
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, t!("steunpunt-requests-of-schools"), what)}
            {filters(status)}
            {list}
        </main>
    }
    .into_any()
}

/// A link for each status, and one for all.
fn filters(chosen: Option<SupportStatus>) -> AnyView {
    let link = |href: String, words: &'static str, is_chosen: bool| {
        let current = is_chosen.then_some("true");
        view! { <a class="filter" href=href aria-current=current>{words}</a> }
    };
    let links: Vec<_> = SupportStatus::ALL
        .iter()
        .map(|status| {
            let href = format!("{ADDRESS}?status={}", status.key());
            link(href, status.label(), chosen == Some(*status))
        })
        .collect();
    view! {
        <div class="filters no-print">
            <div class="filters__group" role="group" aria-label=t!("common-status")>
                <span class="filters__name" aria-hidden="true">{t!("common-status")}</span>
                {link(ADDRESS.to_owned(), t!("steunpunt-requests-all"), chosen.is_none())}
                {links}
            </div>
        </div>
    }
    .into_any()
}

fn nothing(status: Option<SupportStatus>) -> AnyView {
    match status {
        None => empty(
            t!("common-no-questions-yet"),
            view! { <p>{t!("steunpunt-requests-none-text")}</p> },
        ),
        Some(_) => empty(
            t!("steunpunt-requests-none-of-status"),
            view! { <p><a href=ADDRESS>{t!("steunpunt-requests-see-all")}</a></p> },
        ),
    }
}

fn row(entry: &DeskEntry) -> Row {
    let href = address(entry.id);
    let name = view! { <a href=href>{entry.topic.clone()}</a> };
    let school = format!("{} ({})", entry.school, entry.sector.label());
    let holder = entry.holder.clone().unwrap_or_else(|| "–".to_owned());
    let cells = [
        school,
        moment(entry.sent),
        entry.status.label().to_owned(),
        holder,
    ];
    Row::new(name, cells)
}
