//! *Naast andere scholen*: the team's means beside those of all schools, for the team alone.

use leptos::prelude::*;
use scan::application::Round;
use scan::application::releases::Beside;
use scan::overview::Overview;

use crate::components::table::{DataTable, Layout, Row, text};
use scan_report::national::beside::{about, columns, difference, only_you, rows, title};
use scan_texts::t;

/// Of the whole team, whatever is chosen on the page; nothing where nothing can be compared.
pub(super) fn section(round: &Round, overview: &Overview, beside: &Beside) -> Option<AnyView> {
    let rows = rows(round, overview, beside);
    if rows.is_empty() {
        return None;
    }
    let columns = columns(round, beside).into_iter().map(text);
    let table = DataTable::new(Layout::CompactStacked, columns).region(title());
    let rows = rows.iter().map(|row| {
        let mut cells = row.cells().into_iter();
        let name = cells.next();
        Row::new(name, cells)
    });
    Some(html! {
        <section class="card flow" id="naast-andere-scholen" aria-labelledby="naast-kop">
            <h2 id="naast-kop">{title()}</h2>
            <p>{about(round, beside)}" "<a href="/werkwijze">{t!("common-how-we-make-these")}</a></p>
            {table.view(rows.collect())}
            <p class="small">{difference()}</p>
            <p class="small">{only_you()}</p>
        </section>
    })
}
