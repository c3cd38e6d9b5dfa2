//! What was stored, read past the server.

use std::fmt::Write;
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Row, ValueRef};

/// A connection of one's own that cannot write.
pub async fn connect(data: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(data.join("scan.sqlite"))
        .read_only(true);
    SqliteConnection::connect_with(&options).await.unwrap()
}

pub async fn writing(data: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(data.join("scan.sqlite"))
        .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
        .create_if_missing(true);
    SqliteConnection::connect_with(&options).await.unwrap()
}

pub async fn texts(data: &Path, sql: &'static str) -> Vec<String> {
    let mut connection = connect(data).await;
    sqlx::query_scalar(sql)
        .fetch_all(&mut connection)
        .await
        .unwrap()
}

pub async fn number(data: &Path, sql: &'static str) -> i64 {
    let mut connection = connect(data).await;
    sqlx::query_scalar(sql)
        .fetch_one(&mut connection)
        .await
        .unwrap()
}

/// Changes what is stored, past the server.
pub async fn change(data: &Path, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(data.join("scan.sqlite"));
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    let done = sqlx::query(sql).execute(&mut connection).await.unwrap();
    assert!(done.rows_affected() > 0, "{sql}");
}

/// Every value of every table as text, to compare and to search.
pub async fn dump(data: &Path) -> String {
    let mut connection = connect(data).await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('readiness', 'sweeps') ORDER BY name",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut text = String::new();
    for table in tables {
        let sql = format!("SELECT * FROM {table} ORDER BY 1, 2");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .fetch_all(&mut connection)
            .await
            .unwrap();
        for row in rows {
            let values: Vec<String> = (0..row.len())
                .map(|column| {
                    if row.try_get_raw(column).unwrap().is_null() {
                        return "NULL".to_owned();
                    }
                    row.try_get::<String, _>(column)
                        .or_else(|_| row.try_get::<i64, _>(column).map(|n| n.to_string()))
                        .or_else(|_| row.try_get::<Vec<u8>, _>(column).map(|b| hex(&b)))
                        .unwrap_or_default()
                })
                .collect();
            let _ = writeln!(text, "{table}: {}", values.join(" | "));
        }
    }
    text
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
