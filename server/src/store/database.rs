//! Both databases in one vocabulary: `SQLite`, a file in the data directory, and `PostgreSQL`.
//!
//! SQL keeps to what both understand, and numbers to 64 bits: yes and no are 1 and 0. Where they
//! differ in what they are (files, roles, locks) stands in `sqlite.rs` and `postgres.rs`.

use sqlx::SqlSafeStr;

use super::error::Result;

/// Whichever database there is.
pub type Db = sqlx::Any;
pub type Connection = sqlx::AnyConnection;
pub type DbRow = sqlx::any::AnyRow;
pub type DbArguments = sqlx::any::AnyArguments;
pub type Pool = sqlx::AnyPool;

/// A transaction on a writing connection.
pub type Transaction = sqlx::Transaction<'static, Db>;

/// Which of the two it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// How a transaction that writes begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begin {
    /// As the only one that writes.
    pub(super) alone: &'static str,
    /// Beside others that say the same: for what its own statements keep right.
    pub(super) beside: &'static str,
}

/// Where writing goes: one connection of this program, whose transactions also wait for those of
/// other programs on the same database. So what a transaction read holds until it is committed.
#[derive(Clone)]
pub struct Writers {
    pool: Pool,
    engine: Engine,
    begin: Begin,
}

impl Writers {
    pub(super) fn new(pool: Pool, engine: Engine, begin: Begin) -> Self {
        Self {
            pool,
            engine,
            begin,
        }
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// For a single statement, which is right by itself.
    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Starts a writing transaction; it waits for its turn and rolls back unless committed.
    pub async fn begin(&self) -> Result<Transaction> {
        Ok(self
            .pool
            .begin_with(self.begin.alone.into_sql_str())
            .await?)
    }

    /// The same, beside those of other programs that begin so. It still waits for whoever writes
    /// alone, and they for it.
    pub async fn begin_beside(&self) -> Result<Transaction> {
        Ok(self
            .pool
            .begin_with(self.begin.beside.into_sql_str())
            .await?)
    }
}

/// Up to which value a statement has places: `PostgreSQL` takes no more than it names.
pub(super) fn values_of(sql: &str) -> usize {
    (1..10)
        .rfind(|place| sql.contains(&format!("${place}")))
        .unwrap_or_default()
}

/// Places for so many values of a statement, from this number on: `$3, $4`. (The builder of sqlx writes
/// question marks, which `PostgreSQL` does not know.)
pub(super) fn places(from: usize, count: usize) -> String {
    let places: Vec<String> = (from..from + count)
        .map(|place| format!("${place}"))
        .collect();
    places.join(", ")
}

/// Places for so many rows of so many values: `($1, $2), ($3, $4)`.
pub(super) fn places_of_rows(rows: usize, values: usize) -> String {
    let rows: Vec<String> = (0..rows)
        .map(|row| format!("({})", places(1 + row * values, values)))
        .collect();
    rows.join(", ")
}

/// A name in a statement.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
