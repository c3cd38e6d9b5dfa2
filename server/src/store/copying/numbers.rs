//! Numbers that are given once and never again: those of people who left, too.

use sqlx::AssertSqlSafe;

use super::super::database::Engine;
use super::super::database::quoted;
use super::end::End;
use super::error::CopyError;
use super::table::Table;

/// Lets the numbers of a table go on where they were; its rows are there.
pub(super) async fn go_on(
    (from, source): (&mut End, &Table),
    (to, target): (&mut End, &Table),
) -> Result<(), CopyError> {
    let Some(column) = &target.counter else {
        return Ok(());
    };
    let given = match &source.counter {
        Some(column) => last(from, source, column).await?,
        None => 0,
    };
    let highest = format!(
        "SELECT MAX({}) FROM {}",
        quoted(column),
        target.quoted(to.engine)
    );
    let highest: Option<i64> = sqlx::query_scalar(AssertSqlSafe(highest))
        .fetch_one(&mut to.connection)
        .await?;
    // Whoever answered in a phase that is closed has a number below zero.
    let last = given.max(highest.unwrap_or(0)).max(0);
    set(to, target, column, last).await
}

/// The last number that was given, 0 for none.
async fn last(end: &mut End, table: &Table, column: &str) -> Result<i64, CopyError> {
    if end.engine == Engine::Sqlite {
        let schema = table.half.schema(end.engine);
        let asked = format!("SELECT seq FROM {schema}.sqlite_sequence WHERE name = $1");
        let last: Option<i64> = sqlx::query_scalar(AssertSqlSafe(asked))
            .bind(&table.name)
            .fetch_optional(&mut end.connection)
            .await?;
        return Ok(last.unwrap_or(0));
    }
    let sequence = sequence(end, table, column).await?;
    let asked = format!(
        "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM {sequence}"
    );
    let last = sqlx::query_scalar(AssertSqlSafe(asked));
    Ok(last.fetch_one(&mut end.connection).await?)
}

async fn set(end: &mut End, table: &Table, column: &str, last: i64) -> Result<(), CopyError> {
    if end.engine == Engine::Postgres {
        let sequence = sequence(end, table, column).await?;
        sqlx::query("SELECT setval(to_regclass($1), $2, false)")
            .bind(sequence)
            .bind(last + 1)
            .execute(&mut end.connection)
            .await?;
        return Ok(());
    }
    let schema = table.half.schema(end.engine);
    let forgotten = format!("DELETE FROM {schema}.sqlite_sequence WHERE name = $1");
    sqlx::query(AssertSqlSafe(forgotten))
        .bind(&table.name)
        .execute(&mut end.connection)
        .await?;
    let begun = format!("INSERT INTO {schema}.sqlite_sequence (name, seq) VALUES ($1, $2)");
    sqlx::query(AssertSqlSafe(begun))
        .bind(&table.name)
        .bind(last)
        .execute(&mut end.connection)
        .await?;
    Ok(())
}

/// What gives the numbers of a column, as it stands in a statement.
async fn sequence(end: &mut End, table: &Table, column: &str) -> Result<String, CopyError> {
    let sequence = sqlx::query_scalar("SELECT pg_get_serial_sequence($1, $2)")
        .bind(table.quoted(end.engine))
        .bind(column.to_owned());
    let sequence: Option<String> = sequence.fetch_one(&mut end.connection).await?;
    sequence.ok_or_else(|| CopyError::Strange(table.said(), "nothing gives its numbers"))
}
