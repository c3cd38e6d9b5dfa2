//! An extract as tables: its figures, and what explains them.

use scan::extract::{Column as Described, Extract, Holds, Value};

use crate::tables::{Cell, Column, Table, width};
use scan_texts::t;

pub(crate) fn figures(extract: &Extract) -> Table<'_> {
    let rows = extract.rows.iter();
    Table {
        columns: extract.columns.iter().map(column).collect(),
        rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
    }
}

fn column(column: &Described) -> Column {
    let title = column.title.as_str();
    match column.holds {
        Holds::Words => Column::words(title, width::SHORT),
        Holds::Sentences => Column::words(title, width::TEXT),
        Holds::Numbers => Column::figure(title, width::WORD),
    }
}

fn cell(value: &Value) -> Cell<'_> {
    let number = value.number();
    match value {
        Value::Text(text) => Cell::Text(text),
        Value::Whole(number) => Cell::Count(*number),
        Value::Tenths(_) => Cell::tenths(number),
        Value::Hundredths(_) => Cell::hundredths(number),
        Value::Empty => Cell::Empty,
    }
}

/// What the file is, how its figures are made, and what each column means.
pub(crate) fn dictionary(extract: &Extract) -> Table<'_> {
    let facts = extract
        .facts
        .iter()
        .map(|fact| [t!("files-tables-data"), &fact.name, &fact.value]);
    let method = extract
        .method
        .iter()
        .map(|fact| [t!("files-tables-method"), &fact.name, &fact.value]);
    let columns = extract
        .columns
        .iter()
        .map(|column| [t!("files-tables-column"), &column.title, &column.meaning]);
    let rows = facts.chain(method).chain(columns);
    Table {
        columns: vec![
            Column::words(t!("files-tables-part"), width::WORD),
            Column::words(t!("files-tables-name"), 34.0),
            Column::words(t!("files-explanation"), 110.0),
        ],
        rows: rows.map(|row| row.map(Cell::Text).to_vec()).collect(),
    }
}
