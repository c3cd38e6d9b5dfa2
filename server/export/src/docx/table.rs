//! Tables of figures, names with values, and cards.

use scan::report::{Card, Column, ColumnKind, Fact, Table};

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
    let repeated = node("w:trPr")
        .add(node("w:cantSplit"))
        .add(node("w:tblHeader"));
    let head = row(table, &widths, titles, repeated);
    let body = table.rows.iter().map(|cells| {
        let whole = (!is_long(cells)).then(|| node("w:cantSplit"));
        let texts = cells.iter().map(String::as_str);
        row(table, &widths, texts, node("w:trPr").all(whole))
    });
    let grid = frame("ScanTable", &widths, Some(&table.caption))
        .add(head)
        .all(body);
    vec![caption, grid, spacer()]
}

fn is_long(cells: &[String]) -> bool {
    cells.iter().any(|cell| cell.chars().nth(LONG).is_some())
}

fn row<'a>(
    table: &Table,
    widths: &[u16],
    texts: impl Iterator<Item = &'a str>,
    properties: Node,
) -> Node {
    let texts = texts.chain(std::iter::repeat(""));
    let cells = table.columns.iter().zip(widths).zip(texts);
    node("w:tr")
        .add(properties)
        .all(cells.map(|((column, width), text)| {
            let style = match column.kind {
                ColumnKind::Number => "ScanTableNumber",
                ColumnKind::Text | ColumnKind::Short => "ScanTableText",
            };
            cell(*width, [], [paragraph(style, [run(text)])])
        }))
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
        let whole = node("w:trPr").add(node("w:cantSplit"));
        node("w:tr")
            .add(whole)
            .add(cell(widths[0], [], [name]))
            .add(cell(widths[1], [], [value]))
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
    let mut row = node("w:tr").add(node("w:trPr").add(node("w:cantSplit")));
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
            .with("w:color", super::blocks::colour(card.area)),
    );
    let title = run_in(super::blocks::area_style(card.area), &card.title);
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
fn spacer() -> Node {
    styled("ScanSpacer", [])
}

fn cell(
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

fn frame(style: &str, widths: &[u16], caption: Option<&str>) -> Node {
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
        ColumnKind::Number => 1,
    }
}
