//! What the team itself said in both rounds.

use leptos::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::agreed::{none, rows};

use crate::components::table::{DataTable, Layout, Row, text};
use scan_texts::t;

/// Team answers of both rounds beside each other.
pub(super) fn answers(scene: Scene<'_>) -> AnyView {
    let rows: Vec<_> = rows(scene)
        .into_iter()
        .map(|[item, before, now]| Row::new(item, [before, now]))
        .collect();
    let columns = [
        text(t!("common-question-as-heading")),
        text(scene.before.head()),
        text(scene.now.head()),
    ];
    let content = if rows.is_empty() {
        html! { <p>{none()}</p> }
    } else {
        let table = DataTable::new(Layout::Stacked, columns);
        table.region(t!("compare-agreed-table-label")).view(rows)
    };
    html! { <section class="card flow"><h2>{t!("common-team-answers")}</h2>{content}</section> }
}
