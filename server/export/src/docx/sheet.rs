//! Rows in parts, with bars, as one of Word's tables.

use scan::report::{Column, ColumnKind, Picture, Sheet, SheetRow};

use super::area;
use super::media::Media;
use super::page::TEXT_WIDTH;
use super::table::{self, Whole, cell, frame, spacer, whole};
use super::text::{paragraph, run, run_in, styled};
use super::xml::{Node, node};
use crate::ExportError;

/// Pixels for each unit of a bar.
const BAR: f64 = 0.8;
/// Twips for a letter, and for the margins of a cell.
const LETTER: usize = 92;
const MARGINS: usize = 130;
/// Longer words of figures may break.
const LONGEST: usize = 10;
/// The widest column of a word or two.
const WORDS: usize = 14;
/// Rows that stay with the head of the table, so that none begins with one row at the foot.
const TOGETHER: usize = 1;

/// A table with its legend and caption above it.
pub(super) fn rows(sheet: &Sheet, media: &mut Media) -> Result<Vec<Node>, ExportError> {
    let mut found = Vec::new();
    if let Some(legend) = &sheet.legend {
        found.push(paragraph("ScanLegend", [media.picture(legend)?]));
    }
    found.push(paragraph("Caption", [run(&sheet.caption)]));
    if sheet.columns.is_empty() {
        return Ok(found);
    }
    let widths = widths(sheet);
    let mut grid = frame("ScanSheet", &widths, Some(&sheet.caption)).add(head(sheet, &widths));
    let mut waiting = TOGETHER;
    for row in &sheet.rows {
        grid = grid.add(match row {
            SheetRow::Head { text, area } => {
                let run = match area {
                    Some(area) => run_in(area::style(*area), text),
                    None => run(text),
                };
                part(run, &widths)
            }
            SheetRow::Cells { cells, bar } => {
                let stays = waiting > 0;
                waiting = waiting.saturating_sub(1);
                figures(sheet, &widths, (cells, bar.as_ref()), stays, media)?
            }
        });
    }
    found.extend([grid, spacer()]);
    Ok(found)
}

fn head(sheet: &Sheet, widths: &[u16]) -> Node {
    let columns = sheet.columns.iter().zip(widths);
    table::head(columns.map(|(column, width)| {
        let title = styled(style(column), [node("w:keepNext")]).add(run(&column.title));
        cell(*width, [], [title])
    }))
}

/// Over the whole width; stays with the row below it.
fn part(text: Node, widths: &[u16]) -> Node {
    let span = node("w:gridSpan").val(widths.len().to_string());
    let title = styled("ScanSheetPart", []).add(text);
    let all = widths.iter().sum();
    let row = node("w:tr").add(whole(Whole::Yes));
    row.add(cell(all, [span], [title]))
}

fn figures(
    sheet: &Sheet,
    widths: &[u16],
    (cells, bar): (&[String], Option<&Picture>),
    stays: bool,
    media: &mut Media,
) -> Result<Node, ExportError> {
    let long = if table::is_long(cells) {
        Whole::No
    } else {
        Whole::Yes
    };
    let mut row = node("w:tr").add(whole(long));
    let texts = cells
        .iter()
        .map(String::as_str)
        .chain(std::iter::repeat(""));
    for ((column, width), text) in sheet.columns.iter().zip(widths).zip(texts) {
        let stays = stays.then(|| node("w:keepNext"));
        let content = match bar {
            Some(bar) if column.kind == ColumnKind::Bar => media.sized(bar, bar.width * BAR)?,
            _ => run(text),
        };
        let content = styled(style(column), stays).add(content);
        row = row.add(cell(*width, [], [content]));
    }
    Ok(row)
}

fn style(column: &Column) -> &'static str {
    match column.kind {
        ColumnKind::Number => "ScanSheetNumber",
        ColumnKind::Text | ColumnKind::Short | ColumnKind::Bar => "ScanSheetText",
    }
}

/// Twips for each column: bars and figures take what they need, texts share the rest.
fn widths(sheet: &Sheet) -> Vec<u16> {
    let needs: Vec<_> = (0..sheet.columns.len()).map(|at| need(sheet, at)).collect();
    let total = usize::from(TEXT_WIDTH);
    let taken: usize = needs.iter().flatten().sum();
    let texts = needs.iter().filter(|need| need.is_none()).count();
    // However many columns of figures there are, texts keep a third.
    let most = if texts > 0 { total * 2 / 3 } else { total };
    let narrower = |need: usize| need * most.min(taken) / taken.max(1);
    let rest = total - most.min(taken);
    let width = |need: &Option<usize>| match need {
        Some(need) => narrower(*need),
        None => rest / texts.max(1),
    };
    let widths = needs.iter().map(width);
    widths
        .map(|width| u16::try_from(width).unwrap_or(TEXT_WIDTH))
        .collect()
}

/// `None` for a column of texts.
fn need(sheet: &Sheet, at: usize) -> Option<usize> {
    let column = sheet.columns.get(at)?;
    let most = match column.kind {
        ColumnKind::Text => return None,
        ColumnKind::Bar => {
            let widest = sheet.bars().map(|bar| bar.width * BAR).fold(0.0, f64::max);
            return Some(table::twips(widest) + MARGINS);
        }
        ColumnKind::Short => WORDS,
        ColumnKind::Number => LONGEST,
    };
    let cells = sheet.figures().filter_map(|cells| cells.get(at));
    let texts = cells.map(String::as_str).chain([column.title.as_str()]);
    let words = texts.flat_map(str::split_whitespace);
    let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
    Some(longest.clamp(3, most) * LETTER + MARGINS)
}
