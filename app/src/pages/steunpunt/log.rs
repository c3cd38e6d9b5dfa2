//! `/steunpunt/logboek`: who did what.

use scan::application::staff::LogLine;

use super::words::moment;
use super::{Tab, nav};
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;

pub async fn page(visit: Allowed<Admin>) -> PageResult {
    let lines = visit.ports.staff.log(&visit.right).await?;
    let page = Page::new("Logboek").with_nav(nav(visit.right.member(), Tab::Log));
    Ok(visit.page(page, || view(lines)))
}

fn view(lines: Vec<LogLine>) -> AnyView {
    let row = |line: LogLine| {
        let what = line.action.label().to_owned();
        Row::new(moment(line.at), [line.who, what, line.about])
    };
    let columns = ["Wanneer", "Wie", "Wat", "Waarover"].map(text);
    let table = DataTable::new(Layout::Stacked, columns).region("Logboek");
    let what = "Wat medewerkers deden, het laatste eerst. Hooguit 500 regels. Antwoorden van scholen staan hier niet in.";
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, "Logboek", what)}
            <div class="card flow">{table.view(lines.into_iter().map(row).collect())}</div>
        </main>
    }
    .into_any()
}
