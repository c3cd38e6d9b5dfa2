//! `/steunpunt/logboek`: who did what.

use scan::application::staff::LogLine;

use super::{Tab, nav};
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use scan_report::words::moment;
use scan_texts::{Label, t};

pub async fn page(visit: Allowed<Admin>) -> PageResult {
    let lines = visit.ports.staff.log(&visit.right).await?;
    let page = Page::new(t!("common-log")).with_nav(nav(visit.right.member(), Tab::Log));
    Ok(visit.page(page, || view(lines)))
}

fn view(lines: Vec<LogLine>) -> AnyView {
    let row = |line: LogLine| {
        let what = line.action.label().to_owned();
        Row::new(moment(line.at), [line.who, what, line.about])
    };
    let columns = [
        t!("common-when"),
        t!("common-who"),
        t!("common-what"),
        t!("steunpunt-log-about"),
    ]
    .map(text);
    let table = DataTable::new(Layout::Stacked, columns).region(t!("common-log"));
    let what = t!("steunpunt-log-lead");
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, t!("common-log"), what)}
            <div class="card flow">{table.view(lines.into_iter().map(row).collect())}</div>
        </main>
    }
    .into_any()
}
