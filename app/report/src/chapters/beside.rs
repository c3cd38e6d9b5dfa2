//! *Naast andere scholen*: the team's means beside those of all schools, where the coordinator wants
//! that in the report.

use scan::report::{Block, Column, Table};

use super::scene::Scene;
use crate::national::beside::{Row, about, columns, difference, rows, title};
use crate::national::licence::{licence, method};
use scan_texts::t;

/// The chapter; nothing where no release has what the team was asked.
pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let Some(beside) = &scene.dossier.beside else {
        return Vec::new();
    };
    let round = scene.round();
    let rows = rows(round, scene.shown(), beside);
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = columns(round, beside).into_iter().enumerate();
    let columns = columns.map(|(place, title)| match place {
        0 => Column::text(title),
        _ => Column::short(title),
    });
    vec![
        Block::heading(1, title()),
        Block::text(about(round, beside)),
        Block::Table(Table {
            caption: t!("report-chapters-beside-caption").to_owned(),
            columns: columns.collect(),
            rows: rows.iter().map(Row::cells).collect(),
        }),
        Block::text(difference()),
        Block::small(t!(
            "report-chapters-beside-method",
            method = method(),
            licence = licence()
        )),
    ]
}
