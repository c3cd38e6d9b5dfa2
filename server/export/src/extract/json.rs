//! An extract as JSON.

use scan::extract::{Column, Extract, Value};
use scan::report::Fact;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::ExportError;

/// An extract as JSON: UTF-8, indented, with a line feed at the end. Rows name their values by the
/// keys of the columns; what is hidden or not of a row is `null`.
///
/// # Errors
/// Never for these types; `serde_json` does not know that.
pub fn extract_json(extract: &Extract) -> Result<Vec<u8>, ExportError> {
    let rows = extract.rows.iter();
    let whole = Whole {
        titel: &extract.title,
        datum: &extract.made_on,
        toelichting: Explained {
            gegevens: extract.facts.iter().map(entry).collect(),
            werkwijze: extract.method.iter().map(entry).collect(),
            kolommen: extract.columns.iter().map(described).collect(),
        },
        rijen: rows.map(|row| RowByColumn(&extract.columns, row)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&whole)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The names are those of the file, for its Dutch readers.
#[derive(Serialize)]
struct Whole<'a> {
    titel: &'a str,
    datum: &'a str,
    toelichting: Explained<'a>,
    rijen: Vec<RowByColumn<'a>>,
}

#[derive(Serialize)]
struct Explained<'a> {
    gegevens: Vec<Entry<'a>>,
    werkwijze: Vec<Entry<'a>>,
    kolommen: Vec<Described<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    naam: &'a str,
    uitleg: &'a str,
}

#[derive(Serialize)]
struct Described<'a> {
    kolom: &'a str,
    titel: &'a str,
    uitleg: &'a str,
}

fn entry(fact: &Fact) -> Entry<'_> {
    Entry {
        naam: &fact.name,
        uitleg: &fact.value,
    }
}

fn described(column: &Column) -> Described<'_> {
    Described {
        kolom: &column.key,
        titel: &column.title,
        uitleg: &column.meaning,
    }
}

/// Values under the keys of their columns, in the order of these.
struct RowByColumn<'a>(&'a [Column], &'a [Value]);

impl Serialize for RowByColumn<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(columns, values) = self;
        let mut map = serializer.serialize_map(Some(columns.len()))?;
        for (column, value) in columns.iter().zip(*values) {
            match value {
                Value::Text(text) => map.serialize_entry(&column.key, text)?,
                Value::Whole(number) => map.serialize_entry(&column.key, number)?,
                other => map.serialize_entry(&column.key, &other.number())?,
            }
        }
        map.end()
    }
}
