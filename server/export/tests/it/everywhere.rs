//! One text in every place.

use scan::questionnaire::Area;
use scan::report::{Block, Card, Column, Fact, Table};

use crate::sample::{bullets, heading};

/// Blocks of all kinds but pictures and lines, with this in every place where a text can stand.
pub(crate) fn everywhere(text: &str) -> Vec<Block> {
    let text = || text.to_owned();
    let row = || vec![text(), text(), text()];
    vec![
        heading(3, &text(), Area::Informatie),
        Block::text(text()),
        Block::small(text()),
        Block::Quote {
            label: text(),
            texts: vec![text(), text()],
        },
        Block::Notice {
            title: text(),
            text: text(),
        },
        bullets(&[&text(), &text()]),
        Block::Facts {
            facts: vec![Fact::new(text(), text())],
        },
        Block::Cards {
            cards: vec![Card {
                area: Area::Informatie,
                title: text(),
                value: Some(text()),
                ball: None,
                lines: vec![text()],
            }],
        },
        Block::Table(Table {
            caption: text(),
            columns: vec![
                Column::text(text()),
                Column::short(text()),
                Column::number(text()),
            ],
            rows: vec![row(), row()],
        }),
        Block::Code {
            code: text(),
            address: text(),
            modules: Vec::new(),
        },
    ]
}
