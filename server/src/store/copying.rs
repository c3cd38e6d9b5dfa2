//! Moving an installation between files and `PostgreSQL`: every row as it is at one moment, compared
//! before it is kept.

mod catalog;
mod end;
mod error;
mod numbers;
mod order;
mod place;
mod rows;
mod table;

use std::path::Path;

use sqlx::{AssertSqlSafe, Executor};

use super::database::Engine;
use super::sqlite::Mode;
use super::starting;
use end::End;
use table::{Half, Table};

pub use error::CopyError;
pub use place::Place;

/// A table after it was copied.
#[derive(Clone, Debug)]
pub struct Compared {
    /// With its schema.
    pub table: String,
    /// Rows that were read, and rows that are there now.
    pub read: u64,
    pub there: u64,
    /// Whether they are the same, byte by byte.
    pub same: bool,
}

/// Makes both files with empty tables, to be copied to.
pub async fn make_files(directory: &Path) -> Result<(), CopyError> {
    Ok(starting::make_files(directory).await?)
}

/// Copies every row and compares; tells of each table how it went. What is different is not kept.
pub async fn copy(
    from: &Place,
    to: &Place,
    mut tell: impl FnMut(Compared),
) -> Result<(), CopyError> {
    let mut from = End::open(from, Mode::Read).await?;
    let sources = tables(&mut from).await?;
    let mut to = End::open(to, Mode::Write).await?;
    let targets = tables(&mut to).await?;
    let pairs = pairs(&sources, &targets)?;
    are_empty(&mut to, &targets).await?;
    let mut all_same = true;
    for (source, target) in pairs {
        let read = rows::copy(&mut from, &mut to, source).await?;
        let there = rows::sum(&mut to, source).await?;
        numbers::go_on((&mut from, source), (&mut to, target)).await?;
        let same = read == there;
        all_same &= same;
        tell(Compared {
            table: source.said(),
            read: read.rows,
            there: there.rows,
            same,
        });
    }
    if !all_same {
        return Err(CopyError::Different);
    }
    to.commit().await?;
    from.close().await
}

/// All tables that are copied, in the order in which they are filled.
async fn tables(end: &mut End) -> Result<Vec<Table>, CopyError> {
    let mut tables = Vec::new();
    for half in Half::ALL {
        let found = catalog::read(end, half).await?;
        tables.extend(order::ordered(found)?);
    }
    Ok(tables)
}

/// Each table with the same on the other side, in the order of those that are filled.
fn pairs<'t>(
    sources: &'t [Table],
    targets: &'t [Table],
) -> Result<Vec<(&'t Table, &'t Table)>, CopyError> {
    let alone = sources
        .iter()
        .find(|source| !targets.iter().any(|target| target.is_like(source)));
    if let Some(alone) = alone {
        return Err(CopyError::Unlike(alone.said()));
    }
    let pair = |target: &'t Table| {
        let source = sources.iter().find(|source| source.is_like(target));
        let source = source.ok_or_else(|| CopyError::Unlike(target.said()))?;
        Ok((source, target))
    };
    targets.iter().map(pair).collect()
}

/// Whether nothing would be mixed with what is copied; nobody else writes from here on.
async fn are_empty(end: &mut End, tables: &[Table]) -> Result<(), CopyError> {
    let names: Vec<String> = tables
        .iter()
        .map(|table| table.quoted(end.engine))
        .collect();
    // A file is locked already.
    if end.engine == Engine::Postgres {
        let lock = format!("LOCK TABLE {} IN EXCLUSIVE MODE", names.join(", "));
        end.connection.execute(AssertSqlSafe(lock)).await?;
    }
    for (table, name) in tables.iter().zip(names) {
        let any =
            format!("SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT 1 FROM {name} LIMIT 1) AS one");
        let any: i64 = sqlx::query_scalar(AssertSqlSafe(any))
            .fetch_one(&mut end.connection)
            .await?;
        if any != 0 {
            return Err(CopyError::Taken(table.said()));
        }
    }
    Ok(())
}
