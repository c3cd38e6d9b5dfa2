//! What was stored, read past the server.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Row, ValueRef};

use crate::app::TestApp;
use crate::people::Scan;

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
    dump_with(&mut connect(data).await).await
}

async fn dump_with(connection: &mut SqliteConnection) -> String {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('readiness', 'sweeps') ORDER BY name",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let mut text = String::new();
    for table in tables {
        let sql = format!("SELECT * FROM {table} ORDER BY 1, 2");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .fetch_all(&mut *connection)
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

/// Compares what is stored with what was, for whoever asks after each of thousands of requests: the
/// tables are read only when somebody committed something.
pub struct Watch {
    connection: SqliteConnection,
    version: i64,
    stored: String,
}

impl Watch {
    pub async fn on(data: &Path) -> Self {
        let mut connection = connect(data).await;
        let version = version(&mut connection).await;
        let stored = dump_with(&mut connection).await;
        Self {
            connection,
            version,
            stored,
        }
    }

    /// Values that came or went since the last time this was asked.
    pub async fn changes(&mut self) -> Vec<String> {
        let version = version(&mut self.connection).await;
        if version == self.version {
            return Vec::new();
        }
        self.version = version;
        let now = dump_with(&mut self.connection).await;
        let before = std::mem::replace(&mut self.stored, now);
        let [old, new] = [&before, &self.stored].map(|text| text.lines().collect::<BTreeSet<_>>());
        let differ = old.symmetric_difference(&new);
        let mut lines: Vec<_> = differ.map(|line| (*line).to_owned()).collect();
        if lines.is_empty() && before != self.stored {
            lines.push("a row came or went that stands there twice".to_owned());
        }
        lines
    }
}

/// A number that differs from the last one on this connection when another committed something.
async fn version(connection: &mut SqliteConnection) -> i64 {
    let found = sqlx::query_scalar("PRAGMA data_version");
    found.fetch_one(connection).await.unwrap()
}

#[tokio::test]
async fn a_watch_sees_each_change_once_whoever_made_it() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let mut watch = Watch::on(app.data()).await;
    team.get("").await.is(200);
    assert!(watch.changes().await.is_empty());
    app.join(&team.code, "docent").await;
    assert!(!watch.changes().await.is_empty());
    assert!(watch.changes().await.is_empty());
    change(app.data(), "UPDATE respondents SET role = 'mentor'").await;
    let changes = watch.changes().await;
    assert!(
        changes.iter().any(|line| line.contains("mentor")),
        "{changes:?}"
    );
    // What writes without changing anything, is no change.
    change(app.data(), "UPDATE respondents SET role = 'mentor'").await;
    assert!(watch.changes().await.is_empty());
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
