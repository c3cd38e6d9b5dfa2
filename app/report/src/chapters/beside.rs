//! *Naast andere scholen*: the team's means beside those of all schools, where the coordinator wants
//! that in the report.

use scan::report::{Block, Column, Table};

use super::scene::Scene;
use crate::national::beside::{DIFFERENCE, Row, TITLE, about, columns, rows};
use crate::national::licence::{LICENCE, METHOD};

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
        Block::heading(1, TITLE),
        Block::text(about(round, beside)),
        Block::Table(Table {
            caption: "Gemiddelden van uw team en van andere scholen, met hun marge".to_owned(),
            columns: columns.collect(),
            rows: rows.iter().map(Row::cells).collect(),
        }),
        Block::text(DIFFERENCE),
        Block::small(format!(
            "{METHOD} De cijfers van andere scholen: {LICENCE}."
        )),
    ]
}
