//! `/beheer/{round}/logboek`: who did what with a team.

use scan::application::memberships::TeamLogLine;

use super::address;
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use scan_report::words::moment;
use scan_texts::{Label, t};

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    let lines = visit.ports.memberships.team_log(&visit.right).await?;
    let back = address(visit.right.name());
    Ok(visit.page(Page::new(t!("members-log-title")), || view(lines, back)))
}

fn view(lines: Vec<TeamLogLine>, back: String) -> AnyView {
    let none = lines
        .is_empty()
        .then(|| empty(t!("members-log-empty"), t!("members-log-empty-text")));
    let row = |line: TeamLogLine| {
        let what = line.action.label().to_owned();
        Row::new(moment(line.at), [line.who, what, line.about])
    };
    let columns = [
        t!("common-when"),
        t!("common-who"),
        t!("common-what"),
        t!("members-log-about"),
    ]
    .map(text);
    let table = none.is_none().then(|| {
        let table = DataTable::new(Layout::Stacked, columns).region(t!("common-log"));
        view! { <div class="card flow">{table.view(lines.into_iter().map(row).collect())}</div> }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(back, t!("members-breadcrumb"))], t!("common-log"))}
            {lead(None, t!("members-log-title"), t!("members-log-lead"))}
            {none}
            {table}
        </main>
    }
    .into_any()
}
