//! Rows in parts, with bars.

use leptos::prelude::*;
use scan::report::{ColumnKind, Picture, Sheet, SheetRow};

use super::picture;
use super::table::{class, heads};

/// A table that can be moved aside on a phone; what a row is about stays in sight.
pub(super) fn view(sheet: &Sheet) -> AnyView {
    let legend = sheet.legend.as_ref().map(picture::view);
    let width = sheet.columns.len().to_string();
    // Each part is a group of rows with its own head.
    let begins = |row: &SheetRow| matches!(row, SheetRow::Head { .. });
    let parts: Vec<_> = sheet
        .rows
        .chunk_by(|_, next| !begins(next))
        .map(|rows| {
            let rows: Vec<_> = rows.iter().map(|one| row(sheet, one, &width)).collect();
            view! { <tbody>{rows}</tbody> }
        })
        .collect();
    html! {
        {legend}
        <div class="table-wrap" tabindex="0" role="region" aria-label=sheet.caption.clone()>
            <table class="table table--compact figures">
                <caption>{sheet.caption.clone()}</caption>
                <thead><tr>{heads(&sheet.columns)}</tr></thead>
                {parts}
            </table>
        </div>
    }
}

fn row(sheet: &Sheet, row: &SheetRow, width: &str) -> AnyView {
    match row {
        SheetRow::Head { text, area } => {
            let class = area.map(|area| format!("figures__part {}", area.key()));
            html! {
                <tr><th scope="rowgroup" colspan=width.to_owned() class=class>{text.clone()}</th></tr>
            }
        }
        SheetRow::Cells { cells, bar } => {
            let mut named = cells.iter().zip(&sheet.columns);
            let name = named
                .next()
                .map(|(cell, _)| view! { <th scope="row">{cell.clone()}</th> });
            let cells: Vec<_> = named
                .map(|(text, column)| match bar {
                    Some(bar) if column.kind == ColumnKind::Bar => self::bar(bar),
                    _ => html! { <td class=class(column.kind)>{text.clone()}</td> },
                })
                .collect();
            html! { <tr>{name}{cells}</tr> }
        }
    }
}

fn bar(bar: &Picture) -> AnyView {
    html! { <td class="figures__bar">{picture::drawing(bar)}</td> }
}
