//! How wide the columns of a table are.
//!
//! Columns of figures and short texts are as wide as what is in them, up to a measure; texts share
//! the rest of the line. No text, however long, takes the room of another column.

use scan::report::{Column, ColumnKind, Table};
use serde::Serialize;

/// Narrow columns take at most this much together, of about 90 letters on a line.
const NARROW: usize = 58;
/// The widest column of short texts.
const SHORT: usize = 20;
/// The widest column of figures.
const NUMBER: usize = 13;
/// A cell with more lines than this is long.
const HIGH: usize = 24;
/// The narrowest column.
const LEAST: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Width {
    /// So many letters.
    Letters(usize),
    /// A share of what the others leave.
    Share(f64),
    /// So many points.
    Points(f64),
}

/// Most letters of a column of figures in a sheet: longer words are broken.
const FIGURE: usize = 8;
/// The widest column of short texts in a sheet.
const WORDS: usize = 14;

/// One for each column of a sheet, whose figures may stand on several lines; that of bars is as
/// wide as `bar` points.
pub(super) fn narrow(table: &Table, bar: f64) -> Vec<Width> {
    let width = |(at, column): (usize, &Column)| {
        let most = match column.kind {
            ColumnKind::Text => return Width::Share(share(longest(table, at))),
            ColumnKind::Bar => return Width::Points(bar),
            ColumnKind::Short => WORDS,
            ColumnKind::Number => FIGURE,
        };
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        let cells = cells.map(String::as_str).chain([column.title.as_str()]);
        let words = cells.flat_map(str::split_whitespace);
        let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
        Width::Letters(longest.clamp(LEAST, most))
    };
    table.columns.iter().enumerate().map(width).collect()
}

pub(super) fn widths(table: &Table) -> Vec<Width> {
    let columns = table.columns.iter().enumerate();
    let needs: Vec<_> = columns
        .map(|(at, column)| need(table, at, column))
        .collect();
    let taken: usize = needs.iter().flatten().sum();
    let room = if needs.iter().all(Option::is_some) {
        0
    } else {
        NARROW
    };
    let longest = (0..needs.len()).map(|at| longest(table, at));
    let width = |(need, longest): (&Option<usize>, usize)| match need {
        Some(letters) if room > 0 => {
            let smaller = letters * room.min(taken) / taken.max(1);
            Width::Letters(smaller.max(LEAST))
        }
        _ => Width::Share(share(longest)),
    };
    needs.iter().zip(longest).map(width).collect()
}

/// Rows that are so high that they may break across pages; all others stay whole.
pub(super) fn long_rows(table: &Table, widths: &[Width]) -> Vec<usize> {
    // Roughly: the letters on a line of a column of texts.
    let lines = |(cell, width): (&String, &Width)| match width {
        Width::Letters(letters) => cell.len() / letters,
        Width::Share(_) | Width::Points(_) => cell.len() / 25 + cell.lines().count(),
    };
    let rows = table.rows.iter().enumerate();
    let high = |row: &[String]| row.iter().zip(widths).map(lines).any(|lines| lines > HIGH);
    rows.filter(|(_, row)| high(row))
        .map(|(number, _)| number)
        .collect()
}

/// How many letters a narrow column needs; `None` for one of texts.
fn need(table: &Table, at: usize, column: &Column) -> Option<usize> {
    let most = match column.kind {
        ColumnKind::Text | ColumnKind::Bar => return None,
        ColumnKind::Short => SHORT,
        ColumnKind::Number => NUMBER,
    };
    // Letters of a heading are heavier; a short one stays on a line.
    let length = column.title.chars().count();
    let words = column
        .title
        .split_whitespace()
        .map(|word| word.chars().count());
    let title = if length < 10 {
        length
    } else {
        words.max().unwrap_or(0)
    } + 1;
    Some(longest(table, at).max(title).clamp(LEAST, most))
}

/// The most letters on a line of the cells of a column.
fn longest(table: &Table, at: usize) -> usize {
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let lines = cells.flat_map(|cell| cell.lines());
    lines.map(|line| line.chars().count()).max().unwrap_or(0)
}

/// A text of four times as many letters has twice the room.
fn share(longest: usize) -> f64 {
    let letters = u32::try_from(longest.clamp(12, 160)).unwrap_or(160);
    (f64::from(letters).sqrt() * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: Vec<Column>, row: &[&str]) -> Table {
        let row = row.iter().map(|&cell| cell.to_owned()).collect();
        Table {
            caption: String::new(),
            columns,
            rows: vec![row],
        }
    }

    #[test]
    fn figures_are_narrow_and_texts_have_the_rest() {
        let columns = vec![
            Column::text("Vraag"),
            Column::number("Hoge prioriteit"),
            Column::short("Wie"),
        ];
        let found = widths(&table(columns, &["Een lange vraag", "12", "de ib’er"]));
        assert!(matches!(found[0], Width::Share(_)));
        assert_eq!(found[1..], [Width::Letters(11), Width::Letters(8)]);
    }

    #[test]
    fn a_long_text_takes_no_room_from_others() {
        let columns = vec![
            Column::text("Wat"),
            Column::short("Wie"),
            Column::number("Aantal"),
        ];
        let long = "x".repeat(10_000);
        let found = widths(&table(columns, &["Kort", &long, &long]));
        assert_eq!(found[1..], [Width::Letters(SHORT), Width::Letters(NUMBER)]);
    }

    #[test]
    fn many_columns_leave_room_for_the_text() {
        let mut columns = vec![Column::text("Onderwerp")];
        columns.extend((0..9).map(|_| Column::number("Grotendeels")));
        let found = widths(&table(columns, &["Het OPP"; 10]));
        let taken: usize = found
            .iter()
            .map(|width| {
                if let Width::Letters(letters) = width {
                    *letters
                } else {
                    0
                }
            })
            .sum();
        assert!(taken <= NARROW, "{taken}");
    }

    #[test]
    fn a_table_without_texts_fills_the_line_too() {
        let columns = vec![Column::short("Niveau"), Column::number("Aantal")];
        let found = widths(&table(columns, &["1", "2"]));
        assert!(found.iter().all(|width| matches!(width, Width::Share(_))));
    }
}
