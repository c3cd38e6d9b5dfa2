//! Areas and topics in two rounds, over the items that may be compared.

use leptos::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::sums::{self, OVER, RowOf, rows};

use crate::components::table::{Cell, DataTable, Layout, Row, number, text};

/// The table; topics below their area.
pub(super) fn sums(scene: Scene<'_>) -> AnyView {
    let rows = rows(scene).into_iter().map(shown).collect();
    let columns = [
        text("Onderwerp"),
        number(scene.before.head()),
        number(scene.now.head()),
        number("Verschil"),
        text("Over"),
    ];
    let table = DataTable::new(Layout::Stacked, columns);
    let label = "Gemiddelden per gebied en onderwerp in twee rondes";
    html! {
        <section class="card flow">
            <h2>"Per gebied en onderwerp"</h2>
            <p class="small">{OVER}</p>
            {table.region(label).view(rows)}
        </section>
    }
}

fn shown(row: sums::Row) -> Row {
    let mut cells = match row.figures {
        Ok(figures) => figures.map(|figure| Cell::One(figure.into_any())).into(),
        Err(words) => vec![Cell::hidden(3, words)],
    };
    cells.push(Cell::One(row.over.into_any()));
    Row {
        class: (row.of == RowOf::Area).then_some("compared-area"),
        ..Row::of(row.name, cells)
    }
}
