//! Rows: read from one side, written to the other, and counted with a checksum that does not depend
//! on which side it is.

use blake3::{Hash, Hasher};
use futures::TryStreamExt;
use sqlx::any::AnyTypeInfoKind;
use sqlx::{AssertSqlSafe, Row, ValueRef};

use super::super::database::{DbRow, places_of_rows};
use super::end::End;
use super::error::CopyError;
use super::table::{Column, Kind, Table};

/// Most values that go together: far fewer than a statement may have.
const VALUES: usize = 4_000;
/// Most bytes that go together; a row that is larger goes alone.
const BYTES: usize = 4 << 20;

enum Value {
    Nothing,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Value {
    fn length(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Number(_) => size_of::<i64>(),
            Self::Text(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
        }
    }
}

/// How many rows there are, and their checksum in the order of their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) rows: u64,
    pub(super) digest: Hash,
}

#[derive(Default)]
struct Adding {
    hasher: Hasher,
    rows: u64,
}

impl Adding {
    /// Each value as its kind, its length and its bytes, so that no two rows are written the same.
    fn add(&mut self, row: &[Value]) {
        self.rows += 1;
        for value in row {
            let number;
            let (kind, bytes): (u8, &[u8]) = match value {
                Value::Nothing => (0, &[]),
                Value::Number(value) => {
                    number = value.to_le_bytes();
                    (1, &number)
                }
                Value::Text(text) => (2, text.as_bytes()),
                Value::Bytes(bytes) => (3, bytes),
            };
            self.hasher.update(&[kind]);
            self.hasher.update(&(bytes.len() as u64).to_le_bytes());
            self.hasher.update(bytes);
        }
    }

    fn sum(&self) -> Sum {
        Sum {
            rows: self.rows,
            digest: self.hasher.finalize(),
        }
    }
}

/// Writes all rows of a table to the same table on another side; gives what they are.
pub(super) async fn copy(from: &mut End, to: &mut End, table: &Table) -> Result<Sum, CopyError> {
    let most = (VALUES / table.columns.len()).max(1);
    let mut adding = Adding::default();
    let (mut batch, mut bytes) = (Vec::new(), 0);
    let all = table.in_order(from.engine);
    let mut rows = sqlx::query(AssertSqlSafe(all)).fetch(&mut from.connection);
    while let Some(row) = rows.try_next().await? {
        let row = read(&row, &table.columns)?;
        adding.add(&row);
        let length: usize = row.iter().map(Value::length).sum();
        if batch.len() == most || (!batch.is_empty() && bytes + length > BYTES) {
            write(to, table, std::mem::take(&mut batch)).await?;
            bytes = 0;
        }
        bytes += length;
        batch.push(row);
    }
    if !batch.is_empty() {
        write(to, table, batch).await?;
    }
    Ok(adding.sum())
}

/// What the rows of a table are, whose columns are read in the order of `table`.
pub(super) async fn sum(end: &mut End, table: &Table) -> Result<Sum, CopyError> {
    let mut adding = Adding::default();
    let all = table.in_order(end.engine);
    let mut rows = sqlx::query(AssertSqlSafe(all)).fetch(&mut end.connection);
    while let Some(row) = rows.try_next().await? {
        adding.add(&read(&row, &table.columns)?);
    }
    Ok(adding.sum())
}

fn read(row: &DbRow, columns: &[Column]) -> Result<Vec<Value>, CopyError> {
    let mut values = Vec::with_capacity(columns.len());
    for (at, column) in columns.iter().enumerate() {
        let raw = row.try_get_raw(at)?;
        values.push(match column.kind {
            _ if raw.is_null() => Value::Nothing,
            Kind::Number => Value::Number(row.try_get(at)?),
            Kind::Text => Value::Text(row.try_get(at)?),
            // `SQLite` keeps a text in a column of bytes as what it is.
            Kind::Bytes if raw.type_info().kind() == AnyTypeInfoKind::Text => {
                Value::Bytes(row.try_get::<String, _>(at)?.into_bytes())
            }
            Kind::Bytes => Value::Bytes(row.try_get(at)?),
        });
    }
    Ok(values)
}

async fn write(to: &mut End, table: &Table, rows: Vec<Vec<Value>>) -> Result<(), CopyError> {
    let sql = insertion(table, rows.len(), &table.quoted(to.engine));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for row in rows {
        for (value, column) in row.into_iter().zip(&table.columns) {
            query = match (value, column.kind) {
                (Value::Number(number), _) => query.bind(number),
                (Value::Text(text), _) => query.bind(text),
                (Value::Bytes(bytes), _) => query.bind(bytes),
                // Nothing has a type, too.
                (Value::Nothing, Kind::Number) => query.bind(None::<i64>),
                (Value::Nothing, Kind::Text) => query.bind(None::<String>),
                (Value::Nothing, Kind::Bytes) => query.bind(None::<Vec<u8>>),
            };
        }
    }
    let written = query.execute(&mut to.connection).await;
    written.map_err(|error| CopyError::Rows(table.said(), error.into()))?;
    Ok(())
}

/// A statement for so many rows.
fn insertion(table: &Table, rows: usize, into: &str) -> String {
    let places = places_of_rows(rows, table.columns.len());
    format!("INSERT INTO {into} ({}) VALUES {places}", table.list())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(rows: &[&[Value]]) -> Hash {
        let mut adding = Adding::default();
        for row in rows {
            adding.add(row);
        }
        adding.sum().digest
    }

    #[test]
    fn rows_that_differ_have_another_checksum() {
        let text = |text: &str| Value::Text(text.to_owned());
        let sums = [
            digest(&[&[text("ab"), text("c")]]),
            digest(&[&[text("a"), text("bc")]]),
            digest(&[&[text("ab"), Value::Bytes(b"c".to_vec())]]),
            digest(&[&[text(""), text("abc")]]),
            digest(&[&[Value::Nothing, text("abc")]]),
            digest(&[&[Value::Number(0), text("abc")]]),
            digest(&[&[text("c")], &[text("ab")]]),
        ];
        for (at, sum) in sums.iter().enumerate() {
            assert!(!sums[..at].contains(sum), "{at}");
        }
    }
}
