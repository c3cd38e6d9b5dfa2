//! What stands in a document.

use scan::report::{Block, Document, Fact, SheetRow};

/// All texts in reading order.
pub(crate) fn texts(document: &Document) -> Vec<String> {
    let blocks = document.blocks.iter().flat_map(block);
    cover(document).into_iter().chain(blocks).collect()
}

pub(crate) fn cover(document: &Document) -> Vec<String> {
    let cover = &document.cover;
    let names = [&cover.kicker, &cover.title, &cover.subtitle].map(Clone::clone);
    [names.to_vec(), facts(&cover.facts)].concat()
}

pub(crate) fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(heading) => vec![heading.text.clone()],
        Block::Text { text } | Block::Small { text } => vec![text.clone()],
        Block::Quote { label, texts } => [vec![label.clone()], texts.clone()].concat(),
        Block::Notice { title, text } => vec![title.clone(), text.clone()],
        Block::Bullets { items } => items.clone(),
        Block::Facts { facts } => self::facts(facts),
        Block::Cards { cards } => cards
            .iter()
            .flat_map(|card| {
                let value = card.value.clone().into_iter().collect();
                [vec![card.title.clone()], value, card.lines.clone()].concat()
            })
            .collect(),
        Block::Table(table) => {
            let titles = table.columns.iter().map(|column| column.title.clone());
            let titles = [table.caption.clone()].into_iter().chain(titles);
            titles.chain(table.rows.concat()).collect()
        }
        Block::Sheet(sheet) => {
            let titles = sheet.columns.iter().map(|column| column.title.clone());
            let rows = sheet.rows.iter().flat_map(|row| match row {
                SheetRow::Head { text, .. } => vec![text.clone()],
                SheetRow::Cells { cells, .. } => cells.clone(),
            });
            [sheet.caption.clone()]
                .into_iter()
                .chain(titles)
                .chain(rows)
                .collect()
        }
        Block::Code { code, address, .. } => vec![code.clone(), address.clone()],
        Block::Picture(_) | Block::Contents | Block::NewPage | Block::Lines { .. } => Vec::new(),
    }
}

fn facts(facts: &[Fact]) -> Vec<String> {
    facts
        .iter()
        .flat_map(|fact| [fact.name.clone(), fact.value.clone()])
        .collect()
}
