//! What is kept about somebody, to read.

use scan::own_data::{OwnData, OwnPart, OwnValue};
use scan::report::{Block, Column, Cover, Document, DocumentKind, Fact, Table};

use crate::words::{count, date_of, moment};
use scan_texts::t;

/// The whole of it; a part with nothing in it says so.
pub fn document(data: &OwnData) -> Document {
    let mut blocks: Vec<Block> = data.reading.iter().map(Block::text).collect();
    for part in &data.parts {
        blocks.extend(blocks_of(part));
    }
    Document {
        kind: DocumentKind::Report,
        title: format!("{} – {}", data.title, data.who),
        cover: Cover {
            kicker: t!("own-data-document-kicker").to_owned(),
            title: data.title.clone(),
            subtitle: data.who.clone(),
            facts: vec![Fact::new(t!("common-made-on"), date_of(&data.made_on))],
        },
        blocks,
    }
}

fn blocks_of(part: &OwnPart) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(1, part.title),
        Block::small(part.meaning.as_str()),
    ];
    if part.rows.is_empty() {
        blocks.push(Block::text(t!("own-data-nothing-kept")));
        return blocks;
    }
    let rows = part.rows.iter();
    blocks.push(Block::Table(Table {
        caption: format!(
            "{}: {}",
            part.title,
            count(part.rows.len(), t!("own-data-row"), t!("own-data-rows"))
        ),
        columns: part
            .columns
            .iter()
            .map(|it| Column::text(it.title))
            .collect(),
        rows: rows.map(|row| row.iter().map(words).collect()).collect(),
    }));
    blocks
}

/// A value as people read it.
fn words(value: &OwnValue) -> String {
    match value {
        OwnValue::Text(text) => text.clone(),
        OwnValue::Day(day) => date_of(day),
        OwnValue::Moment(at) => at.parse().map_or_else(|_| at.clone(), moment),
        OwnValue::Nothing => "–".to_owned(),
    }
}
