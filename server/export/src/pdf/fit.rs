//! One page, or one for each part, whatever the texts: as large as fits; smaller letters first, then shorter texts and lists.

use scan::report::{Block, Document, SheetRow};
use typst_layout::PagedDocument;

use super::data::Data;
use super::setting;
use crate::ExportError;
use crate::letters::cut;
use scan_texts::t;

/// How tight a page is set.
#[derive(Clone, Copy)]
struct Step {
    /// Of letters and spaces.
    scale: f64,
    /// Most letters of a text.
    letters: usize,
    /// Most rows of a list or table.
    rows: usize,
    blocks: usize,
}

const ALL: usize = usize::MAX;

/// From a page with little on it to one on which anything fits.
const STEPS: [Step; 14] = [
    step(1.15, ALL, ALL),
    step(1.08, ALL, ALL),
    step(1.0, ALL, ALL),
    step(0.94, ALL, ALL),
    step(0.88, ALL, ALL),
    step(0.85, ALL, ALL),
    step(0.85, 300, 8),
    step(0.85, 200, 6),
    step(0.85, 120, 5),
    step(0.85, 120, 4),
    step(0.85, 90, 3),
    step(0.85, 70, 2),
    step(0.8, 40, 1),
    Step {
        blocks: 7,
        ..step(0.8, 40, 1)
    },
];

const fn step(scale: f64, letters: usize, rows: usize) -> Step {
    Step {
        scale,
        letters,
        rows,
        blocks: ALL,
    }
}

/// The first step at which everything is on one page; of a document in parts, each on its own.
pub(super) fn one_page_each(document: &Document) -> Result<PagedDocument, ExportError> {
    let begins = |block: &&Block| matches!(block, Block::NewPage);
    let parts = 1 + document.blocks.iter().filter(begins).count();
    // Leaving out blocks would leave out parts.
    let steps = match parts {
        1 => &STEPS[..],
        _ => &STEPS[..STEPS.len() - 1],
    };
    // No part is on less than one page, so that each is on one when there are no more than parts.
    let fitting = |pages: &PagedDocument| pages.pages().len() <= parts;
    let mut best = try_on(document, steps[0])?;
    if fitting(&best) {
        return Ok(best);
    }
    // Tighter never needs more room, so that four attempts are enough.
    let (mut fits, mut fails) = (steps.len(), 0);
    while fits - fails > 1 {
        let middle = usize::midpoint(fits, fails).min(steps.len() - 1);
        let pages = try_on(document, steps[middle])?;
        if fitting(&pages) || middle == steps.len() - 1 {
            (best, fits) = (pages, middle);
        } else {
            fails = middle;
        }
    }
    Ok(best)
}

fn try_on(document: &Document, step: Step) -> Result<PagedDocument, ExportError> {
    setting::pages(&Data::new(&shortened(document, step), step.scale))
}

fn shortened(document: &Document, step: Step) -> Document {
    let mut short = document.clone();
    let cover = &mut short.cover;
    for text in [&mut cover.kicker, &mut cover.title, &mut cover.subtitle] {
        shorten(text, step);
    }
    if short.blocks.len() > step.blocks {
        short.blocks.truncate(step.blocks);
        short
            .blocks
            .push(Block::small(t!("files-fit-rest-does-not-fit")));
    }
    let blocks = std::mem::take(&mut short.blocks);
    for mut block in blocks {
        let left_out = shorten_block(&mut block, step);
        short.blocks.push(block);
        if left_out > 0 {
            short.blocks.push(Block::small(more(left_out)));
        }
    }
    short
}

/// How many rows were left out and are not yet told of.
fn shorten_block(block: &mut Block, step: Step) -> usize {
    match block {
        Block::Heading(it) => shorten(&mut it.text, step),
        Block::Text { text } | Block::Small { text } => shorten(text, step),
        Block::Quote { label, texts } => {
            shorten(label, step);
            return shorten_list(texts, step);
        }
        Block::Notice { title, text } => {
            shorten(title, step);
            shorten(text, step);
        }
        Block::Bullets { items } => {
            let left_out = shorten_list(items, step);
            if left_out > 0 {
                items.push(more(left_out));
            }
        }
        Block::Facts { facts } => {
            let left_out = keep(facts, step);
            for fact in facts {
                shorten(&mut fact.name, step);
                shorten(&mut fact.value, step);
            }
            return left_out;
        }
        Block::Cards { cards } => {
            for card in cards {
                shorten(&mut card.title, step);
                keep(&mut card.lines, step);
                card.lines.iter_mut().for_each(|line| shorten(line, step));
            }
        }
        Block::Table(it) => {
            shorten(&mut it.caption, step);
            let left_out = keep(&mut it.rows, step);
            let titles = it.columns.iter_mut().map(|column| &mut column.title);
            titles
                .chain(it.rows.iter_mut().flatten())
                .for_each(|text| shorten(text, step));
            return left_out;
        }
        Block::Sheet(it) => {
            shorten(&mut it.caption, step);
            let left_out = keep(&mut it.rows, step);
            for row in &mut it.rows {
                match row {
                    SheetRow::Head { text, .. } => shorten(text, step),
                    SheetRow::Cells { cells, .. } => {
                        for cell in cells {
                            shorten(cell, step);
                        }
                    }
                }
            }
            return left_out;
        }
        Block::Code { code, address, .. } => {
            shorten(code, step);
            shorten(address, step);
        }
        Block::Picture(_) | Block::Contents | Block::NewPage | Block::Lines { .. } => {}
    }
    0
}

fn shorten_list(texts: &mut Vec<String>, step: Step) -> usize {
    let left_out = keep(texts, step);
    for text in texts {
        shorten(text, step);
    }
    left_out
}

fn keep<T>(list: &mut Vec<T>, step: Step) -> usize {
    // A list that is one too long is not shortened: the line about it takes the same room.
    if list.len() <= step.rows.saturating_add(1) && step.rows > 1 {
        return 0;
    }
    let left_out = list.len().saturating_sub(step.rows);
    list.truncate(step.rows);
    left_out
}

fn shorten(text: &mut String, step: Step) {
    if step.letters == ALL {
        return;
    }
    *text = cut(&text.replace('\n', " "), step.letters).into_owned();
}

fn more(left_out: usize) -> String {
    t!("files-fit-more", left_out = left_out)
}
