//! Tables of figures, names with values, and cards.

use scan::report::{Card, Column, ColumnKind, Fact, Table};

use super::area;
use super::media::Media;
use super::page::TEXT_WIDTH;
use super::text::{paragraph, run, run_in, styled};
use super::xml::{Node, node};
use crate::ExportError;

/// A row with more characters than this in a cell may break: it would not fit on a page.
const LONG: usize = 1_000;
/// Twips for a character of a word that must not break, and for the margins of a cell.
const CHARACTER: usize = 108;
const MARGINS: usize = 200;
/// Words longer than this may break.
const LONGEST_WORD: usize = 16;
/// A figure or date of up to so many characters stays on one line: *17 van 22*, *1 maart 2027*.
const ONE_LINE: usize = 12;
/// Twips of the names beside values.
const NAMES: u16 = 2_700;

/// A table with its caption above it.
pub(super) fn figures(table: &Table) -> Vec<Node> {
    let caption = paragraph("Caption", [run(&table.caption)]);
    if table.columns.is_empty() {
        return vec![caption];
    }
    let widths = widths(table);
    let titles = table.columns.iter().map(|column| column.title.as_str());
    let head = head(cells(table, &widths, titles, true));
    let body = table.rows.iter().enumerate().map(|(place, texts)| {
        let long = if is_long(texts) {
            Whole::No
        } else {
            Whole::Yes
        };
        let texts = texts.iter().map(String::as_str);
        // Head and first row stay with the second.
        let row = node("w:tr").add(whole(long));
        row.all(cells(table, &widths, texts, place == 0))
    });
    let grid = frame("ScanTable", &widths, Some(&table.caption))
        .add(head)
        .all(body);
    vec![caption, grid, spacer()]
}

/// Whether a row may break across pages.
pub(super) fn is_long(cells: &[String]) -> bool {
    cells.iter().any(|cell| cell.chars().nth(LONG).is_some())
}

/// Whether a row stays whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    Yes,
    No,
}

pub(super) fn whole(whole: Whole) -> Node {
    let stays = (whole == Whole::Yes).then(|| node("w:cantSplit"));
    node("w:trPr").all(stays)
}

/// The row of titles, which is repeated on each page.
pub(super) fn head(cells: impl IntoIterator<Item = Node>) -> Node {
    let repeated = whole(Whole::Yes).add(node("w:tblHeader"));
    node("w:tr").add(repeated).all(cells)
}

fn cells<'a>(
    table: &Table,
    widths: &[u16],
    texts: impl Iterator<Item = &'a str>,
    stays: bool,
) -> Vec<Node> {
    let texts = texts.chain(std::iter::repeat(""));
    let cells = table.columns.iter().zip(widths).zip(texts);
    let cells = cells.map(|((column, width), text)| {
        let style = match column.kind {
            ColumnKind::Number => "ScanTableNumber",
            ColumnKind::Text | ColumnKind::Short | ColumnKind::Bar => "ScanTableText",
        };
        let stays = stays.then(|| node("w:keepNext"));
        cell(*width, [], [styled(style, stays).add(run(text))])
    });
    cells.collect()
}

/// Twips in so many pixels, rounded up.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Within a page.
pub(super) fn twips(pixels: f64) -> usize {
    (pixels.clamp(0.0, 2_000.0) * 15.0).ceil() as usize
}

/// Names with values, without a head; nothing when there are none.
pub(super) fn facts(facts: &[Fact]) -> Vec<Node> {
    if facts.is_empty() {
        return Vec::new();
    }
    let widths = [NAMES, TEXT_WIDTH - NAMES];
    let rows = facts.iter().map(|fact| {
        let name = paragraph("ScanTableText", [run_in("Strong", &fact.name)]);
        let value = paragraph("ScanTableText", [run(&fact.value)]);
        node("w:tr")
            .add(whole(Whole::Yes))
            .add(cell(widths[0], [], [name]))
            .add(cell(widths[1], [], [value]))
    });
    vec![frame("ScanFacts", &widths, None).all(rows), spacer()]
}

/// The same with two beside each other.
pub(super) fn paired(facts: &[Fact]) -> Vec<Node> {
    if facts.is_empty() {
        return Vec::new();
    }
    let name = TEXT_WIDTH / 6;
    let value = TEXT_WIDTH / 2 - name;
    let widths = [name, value, name, value];
    let none = Fact::new("", "");
    let rows = facts.chunks(2).map(|pair| {
        let pair = [&pair[0], pair.get(1).unwrap_or(&none)];
        let cells = pair.into_iter().flat_map(|fact| {
            let title = paragraph("ScanSheetText", [run_in("Strong", &fact.name)]);
            let text = paragraph("ScanSheetText", [run(&fact.value)]);
            [cell(name, [], [title]), cell(value, [], [text])]
        });
        node("w:tr").add(whole(Whole::Yes)).all(cells)
    });
    vec![frame("ScanFacts", &widths, None).all(rows), spacer()]
}

/// With room above it, where no caption makes it.
pub(super) fn apart(table: Vec<Node>) -> Vec<Node> {
    let above = (!table.is_empty()).then(spacer);
    above.into_iter().chain(table).collect()
}

/// The areas side by side: one row; nothing when there are none.
pub(super) fn cards(cards: &[Card], media: &mut Media) -> Result<Vec<Node>, ExportError> {
    let Some(width) = u16::try_from(cards.len())
        .ok()
        .and_then(|n| TEXT_WIDTH.checked_div(n))
    else {
        return Ok(Vec::new());
    };
    let mut row = node("w:tr").add(whole(Whole::Yes));
    for card in cards {
        row = row.add(self::card(card, width, media)?);
    }
    let widths = vec![width; cards.len()];
    Ok(vec![frame("ScanCards", &widths, None).add(row), spacer()])
}

fn card(card: &Card, width: u16, media: &mut Media) -> Result<Node, ExportError> {
    let edge = node("w:tcBorders").add(
        node("w:top")
            .val("single")
            .with("w:sz", "36")
            .with("w:space", "0")
            .with("w:color", area::colour(card.area)),
    );
    let title = run_in(area::style(card.area), &card.title);
    let mut value = Vec::new();
    if let Some(ball) = card.ball {
        value.extend([media.ball(ball)?, run(" ")]);
    }
    value.push(run(card.value.as_deref().unwrap_or("–")));
    let lines = card
        .lines
        .iter()
        .map(|line| paragraph("ScanCardText", [run(line)]));
    let paragraphs = [
        paragraph("ScanCardTitle", [title]),
        paragraph("ScanCardValue", value),
    ];
    Ok(cell(width, [edge], paragraphs.into_iter().chain(lines)))
}

/// Between a table and what follows: tables that touch would become one.
pub(super) fn spacer() -> Node {
    styled("ScanSpacer", [])
}

pub(super) fn cell(
    width: u16,
    properties: impl IntoIterator<Item = Node>,
    paragraphs: impl IntoIterator<Item = Node>,
) -> Node {
    let width = node("w:tcW")
        .with("w:w", width.to_string())
        .with("w:type", "dxa");
    node("w:tc")
        .add(node("w:tcPr").add(width).all(properties))
        .all(paragraphs)
}

pub(super) fn frame(style: &str, widths: &[u16], caption: Option<&str>) -> Node {
    let total: u16 = widths.iter().sum();
    let look = node("w:tblLook")
        .val("0620")
        .with("w:firstRow", "1")
        .with("w:lastRow", "0")
        .with("w:firstColumn", "0")
        .with("w:lastColumn", "0")
        .with("w:noHBand", "1")
        .with("w:noVBand", "1");
    let properties = node("w:tblPr")
        .add(node("w:tblStyle").val(style))
        .add(
            node("w:tblW")
                .with("w:w", total.to_string())
                .with("w:type", "dxa"),
        )
        .add(node("w:tblLayout").with("w:type", "fixed"))
        .add(look)
        .all(caption.map(|caption| node("w:tblCaption").val(caption)));
    let columns = widths
        .iter()
        .map(|width| node("w:gridCol").with("w:w", width.to_string()));
    node("w:tbl")
        .add(properties)
        .add(node("w:tblGrid").all(columns))
}

/// Twips for each column: at least its longest word, the rest by kind. Their sum is
/// [`TEXT_WIDTH`], or a few less.
fn widths(table: &Table) -> Vec<u16> {
    let least: Vec<usize> = table
        .columns
        .iter()
        .enumerate()
        .map(|(place, column)| MARGINS + CHARACTER * longest_word(table, place, column))
        .collect();
    let total = usize::from(TEXT_WIDTH);
    let needed: usize = least.iter().sum();
    let shares: usize = table.columns.iter().map(share).sum();
    let wide = |(column, least): (&Column, &usize)| {
        let width = match total.checked_sub(needed) {
            Some(rest) => least + rest * share(column) / shares,
            None => least * total / needed,
        };
        u16::try_from(width).unwrap_or(TEXT_WIDTH)
    };
    table.columns.iter().zip(&least).map(wide).collect()
}

fn longest_word(table: &Table, place: usize, column: &Column) -> usize {
    let words = |text: &str| text.split_whitespace().map(length).max().unwrap_or(0);
    let piece = |cell: &String| match (column.kind, length(cell)) {
        (ColumnKind::Number | ColumnKind::Short, whole @ ..=ONE_LINE) => whole,
        _ => words(cell),
    };
    let cells = table.rows.iter().filter_map(|row| row.get(place));
    cells
        .map(piece)
        .chain([words(&column.title), 1])
        .max()
        .unwrap_or(1)
        .min(LONGEST_WORD)
}

fn length(text: &str) -> usize {
    text.chars().count()
}

fn share(column: &Column) -> usize {
    match column.kind {
        ColumnKind::Text => 12,
        ColumnKind::Short => 3,
        ColumnKind::Number | ColumnKind::Bar => 1,
    }
}
