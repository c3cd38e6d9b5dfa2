//! Rows below the titles of their columns.

use leptos::prelude::*;
use scan::report::{Column, ColumnKind, Table};

pub(super) fn view(table: &Table) -> AnyView {
    let heads = heads(&table.columns);
    let row = |row: &Vec<String>| {
        let mut cells = row.iter().zip(&table.columns);
        let name = cells
            .next()
            .map(|(cell, _)| view! { <th scope="row">{cell.clone()}</th> });
        let cells: Vec<_> = cells
            .map(|(cell, column)| view! { <td class=class(column.kind)>{cell.clone()}</td> })
            .collect();
        view! { <tr>{name}{cells}</tr> }
    };
    let rows: Vec<_> = table.rows.iter().map(row).collect();
    html! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=table.caption.clone()>
            <table class="table table--compact">
                <caption>{table.caption.clone()}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

pub(super) fn heads(columns: &[Column]) -> Vec<AnyView> {
    let head = |column: &Column| {
        html! { <th scope="col" class=class(column.kind)>{column.title.clone()}</th> }
    };
    columns.iter().map(head).collect()
}

pub(super) fn class(kind: ColumnKind) -> Option<&'static str> {
    (kind == ColumnKind::Number).then_some("number")
}
