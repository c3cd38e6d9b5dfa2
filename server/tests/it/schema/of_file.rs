//! The tables of `SQLite`, read from a file.

use std::path::Path;

use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;

use super::{Lines, OWN, column, index, reference};

/// The tables of `SQLite` as migrations leave them.
pub async fn lines(folder: &Path, part: &str) -> Lines {
    let mut connection = opened(folder, part).await;
    let mut lines = Lines::new();
    for table in tables(&mut connection).await {
        columns_of_file(&mut connection, &table, &mut lines).await;
        indexes_of_file(&mut connection, &table, &mut lines).await;
        references_of_file(&mut connection, &table, &mut lines).await;
    }
    lines
}

pub async fn opened(folder: &Path, part: &str) -> SqliteConnection {
    let url = format!("sqlite://{}/{part}.sqlite?mode=ro", folder.display());
    SqliteConnection::connect(&url).await.unwrap()
}

pub async fn tables(connection: &mut SqliteConnection) -> Vec<String> {
    let mut all: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .fetch_all(connection)
    .await
    .unwrap();
    all.retain(|table| !OWN.contains(&table.as_str()));
    all
}

async fn columns_of_file(connection: &mut SqliteConnection, table: &str, lines: &mut Lines) {
    let mut key = Vec::new();
    let columns: Vec<(String, String, i64, i64, Option<String>)> = sqlx::query_as(
        "SELECT name, type, \"notnull\", pk, dflt_value FROM pragma_table_info($1) ORDER BY cid",
    )
    .bind(table)
    .fetch_all(connection)
    .await
    .unwrap();
    for (place, (name, kind, filled, in_key, usual)) in columns.into_iter().enumerate() {
        // What is in a key is never empty: the program gives no row without one.
        let filled = filled == 1 || in_key > 0;
        lines.insert(column(table, place, &name, &kind, filled, usual));
        if in_key > 0 {
            key.push((in_key, name));
        }
    }
    key.sort();
    let key: Vec<String> = key.into_iter().map(|(_, name)| name).collect();
    if !key.is_empty() {
        lines.insert(format!("{table}: primary key ({})", key.join(", ")));
    }
}

async fn indexes_of_file(connection: &mut SqliteConnection, table: &str, lines: &mut Lines) {
    let indexes: Vec<(String, i64, String)> =
        sqlx::query_as("SELECT name, \"unique\", origin FROM pragma_index_list($1)")
            .bind(table)
            .fetch_all(&mut *connection)
            .await
            .unwrap();
    for (name, unique, origin) in indexes {
        let columns: Vec<String> =
            sqlx::query_scalar("SELECT name FROM pragma_index_info($1) ORDER BY seqno")
                .bind(&name)
                .fetch_all(&mut *connection)
                .await
                .unwrap();
        let columns = columns.join(", ");
        match origin.as_str() {
            "u" => lines.insert(format!("{table}: unique ({columns})")),
            "c" => {
                let sql: String =
                    sqlx::query_scalar("SELECT sql FROM sqlite_master WHERE name = $1")
                        .bind(&name)
                        .fetch_one(&mut *connection)
                        .await
                        .unwrap();
                let only = sql.split_once(" WHERE ").map(|(_, only)| only.to_owned());
                lines.insert(index(table, &name, unique == 1, &columns, only))
            }
            _ => true,
        };
    }
}

async fn references_of_file(connection: &mut SqliteConnection, table: &str, lines: &mut Lines) {
    let references: Vec<(i64, String, String, String, String, String)> = sqlx::query_as(
        "SELECT id, \"table\", \"from\", \"to\", on_update, on_delete
         FROM pragma_foreign_key_list($1) ORDER BY id, seq",
    )
    .bind(table)
    .fetch_all(connection)
    .await
    .unwrap();
    for one in references.chunk_by(|one, next| one.0 == next.0) {
        let (_, to, _, _, update, delete) = &one[0];
        let from: Vec<&str> = one.iter().map(|row| row.2.as_str()).collect();
        let at: Vec<&str> = one.iter().map(|row| row.3.as_str()).collect();
        let (from, at) = (from.join(", "), at.join(", "));
        lines.insert(reference(table, [&from, to, &at], [update, delete]));
    }
}
