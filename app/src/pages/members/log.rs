//! `/beheer/{round}/logboek`: who did what with a team.

use scan::application::memberships::TeamLogLine;

use super::address;
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use crate::pages::steunpunt::words::moment;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    let lines = visit.ports.memberships.team_log(&visit.right).await?;
    let back = address(visit.right.name());
    Ok(visit.page(Page::new("Logboek van deze scan"), || view(lines, back)))
}

fn view(lines: Vec<TeamLogLine>, back: String) -> AnyView {
    let none = lines.is_empty().then(|| {
        empty(
            "Er is nog niets gebeurd",
            "Wat coördinatoren doen, komt hier te staan.",
        )
    });
    let row = |line: TeamLogLine| {
        let what = line.action.label().to_owned();
        Row::new(moment(line.at), [line.who, what, line.about])
    };
    let columns = ["Wanneer", "Wie", "Wat", "Waarover"].map(text);
    let table = none.is_none().then(|| {
        let table = DataTable::new(Layout::Stacked, columns).region("Logboek");
        view! { <div class="card flow">{table.view(lines.into_iter().map(row).collect())}</div> }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(back, "Wie coördineert")], "Logboek")}
            {lead(None, "Logboek van deze scan", "Wat coördinatoren deden, het laatste eerst. Antwoorden staan hier niet in.")}
            {none}
            {table}
        </main>
    }
    .into_any()
}
