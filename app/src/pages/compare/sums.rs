//! Areas and topics in two rounds, over the items that may be compared.

use leptos::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::sums::{self, RowOf, over, rows};

use crate::components::table::{Cell, DataTable, Layout, Row, number, text};
use scan_texts::t;

/// The table; topics below their area.
pub(super) fn sums(scene: Scene<'_>) -> AnyView {
    let rows = rows(scene).into_iter().map(shown).collect();
    let columns = [
        text(t!("common-topic")),
        number(scene.before.head()),
        number(scene.now.head()),
        number(t!("common-difference")),
        text(t!("compare-sums-based-on")),
    ];
    let table = DataTable::new(Layout::Stacked, columns);
    let label = t!("compare-sums-table-label");
    html! {
        <section class="card flow">
            <h2>{t!("compare-sums-by-area-and-topic")}</h2>
            <p class="small">{over()}</p>
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
