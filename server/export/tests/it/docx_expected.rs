//! What a reader must find in a document that became a DOCX.

use scan::report::{Block, Card, Document};

use crate::texts;

/// What stands in it, in reading order: one text per paragraph.
pub(crate) fn texts(document: &Document) -> Vec<String> {
    let mut found = texts::cover(document);
    let mut under = "";
    for block in &document.blocks {
        if let Block::Heading(heading) = block {
            under = &heading.text;
        }
        found.extend(match block {
            Block::Notice { title, text } => vec![format!("{title}\n{text}")],
            Block::Cards { cards } => cards.iter().flat_map(card).collect(),
            Block::Picture(picture) if picture.title != under => vec![picture.title.clone()],
            Block::Lines { count } => vec![String::new(); usize::from(*count)],
            other => texts::block(other),
        });
    }
    found
}

fn card(card: &Card) -> Vec<String> {
    let value = card.value.clone().unwrap_or_else(|| "–".to_owned());
    let space = if card.ball.is_some() { " " } else { "" };
    let mut texts = vec![card.title.clone(), format!("{space}{value}")];
    texts.extend(card.lines.clone());
    texts
}

/// How many tables a document has in Word.
pub(crate) fn tables(document: &Document) -> usize {
    let is_table = |block: &&Block| {
        matches!(
            block,
            Block::Table(_) | Block::Sheet(_) | Block::Cards { .. } | Block::Facts { .. }
        )
    };
    usize::from(!document.cover.facts.is_empty()) + document.blocks.iter().filter(is_table).count()
}

/// The alternative texts of its pictures, in order, on one line each.
pub(crate) fn alternatives(document: &Document) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Picture(picture) => vec![picture.alt.replace('\n', " ")],
        Block::Sheet(sheet) => {
            let all = sheet.legend.iter().chain(sheet.bars());
            all.map(|picture| picture.alt.replace('\n', " ")).collect()
        }
        Block::Code { address, .. } => vec![format!("QR-code met het adres {address}")],
        Block::Cards { cards } => cards
            .iter()
            .filter_map(|card| card.ball)
            .map(|(place, levels)| format!("Niveau {} van {levels}", place + 1))
            .collect(),
        _ => Vec::new(),
    };
    document.blocks.iter().flat_map(of).collect()
}
