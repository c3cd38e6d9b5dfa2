//! What is kept about a person as JSON.

use scan::own_data::{OwnColumn, OwnData, OwnPart, OwnValue};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::ExportError;

/// What is kept about a person as JSON: UTF-8, indented, with a line feed at the end. Days are ISO 8601
/// dates, moments ISO 8601 in UTC; what is not kept is `null`. `toelichting` explains every part and
/// every field of it.
///
/// # Errors
/// Never for these types; `serde_json` does not know that.
pub fn own_data_json(data: &OwnData) -> Result<Vec<u8>, ExportError> {
    let whole = Whole {
        titel: &data.title,
        van: &data.who,
        datum: &data.made_on,
        lezen: &data.reading,
        toelichting: data.parts.iter().map(explained).collect(),
        gegevens: Parts(&data.parts),
    };
    let mut bytes = serde_json::to_vec_pretty(&whole)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The names are those of the file, for its Dutch readers.
#[derive(Serialize)]
struct Whole<'a> {
    titel: &'a str,
    van: &'a str,
    datum: &'a str,
    lezen: &'a [String],
    toelichting: Vec<Explained<'a>>,
    gegevens: Parts<'a>,
}

#[derive(Serialize)]
struct Explained<'a> {
    onderdeel: &'a str,
    titel: &'a str,
    uitleg: &'a str,
    velden: Vec<Field<'a>>,
}

#[derive(Serialize)]
struct Field<'a> {
    veld: &'a str,
    titel: &'a str,
    uitleg: &'a str,
}

fn explained(part: &OwnPart) -> Explained<'_> {
    Explained {
        onderdeel: part.key,
        titel: part.title,
        uitleg: &part.meaning,
        velden: part.columns.iter().map(field).collect(),
    }
}

fn field(column: &OwnColumn) -> Field<'_> {
    Field {
        veld: column.key,
        titel: column.title,
        uitleg: column.meaning,
    }
}

/// Rows under the keys of their parts.
struct Parts<'a>(&'a [OwnPart]);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for part in self.0 {
            let rows: Vec<_> = part
                .rows
                .iter()
                .map(|row| Row(&part.columns, row))
                .collect();
            map.serialize_entry(part.key, &rows)?;
        }
        map.end()
    }
}

/// Values under the keys of their columns.
struct Row<'a>(&'a [OwnColumn], &'a [OwnValue]);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(columns, values) = self;
        let mut map = serializer.serialize_map(Some(columns.len()))?;
        for (column, value) in columns.iter().zip(*values) {
            map.serialize_entry(column.key, value)?;
        }
        map.end()
    }
}
