//! What was stored, read past the server.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Connection, Executor, Row, ValueRef};

use crate::app::TestApp;
use crate::people::Scan;
use crate::service_database::url_of;

/// A connection of one's own that cannot write.
pub async fn connect(data: &Path) -> AnyConnection {
    let mut connection = opened(data, "scan", "ro").await;
    let only = match url_of(data) {
        Some(_) => "SET default_transaction_read_only = on",
        None => "PRAGMA query_only = ON",
    };
    connection.execute(only).await.unwrap();
    connection
}

pub async fn writing(data: &Path) -> AnyConnection {
    opened(data, "scan", "rwc").await
}

/// A connection to where releases lie.
pub async fn releases(data: &Path) -> AnyConnection {
    let (file, schema) = ("releases", "scan_releases");
    let part = if url_of(data).is_some() { schema } else { file };
    opened(data, part, "rw").await
}

/// A connection to a part: a file, or a schema of a service.
async fn opened(data: &Path, part: &str, mode: &str) -> AnyConnection {
    sqlx::any::install_default_drivers();
    let service = url_of(data);
    let url = match &service {
        Some(url) => url.to_string(),
        None => format!("sqlite://{}/{part}.sqlite?mode={mode}", data.display()),
    };
    let mut connection = AnyConnection::connect(&url).await.unwrap();
    let settings = match service {
        Some(_) => format!("SET search_path = {part}"),
        None if mode == "rwc" => "PRAGMA journal_mode = WAL".to_owned(),
        None => return connection,
    };
    connection
        .execute(sqlx::AssertSqlSafe(settings))
        .await
        .unwrap();
    connection
}

/// The first column as text; bytes in hexadecimal digits.
pub async fn texts(data: &Path, sql: &'static str) -> Vec<String> {
    let mut connection = connect(data).await;
    let rows = sqlx::query(sql).fetch_all(&mut connection).await.unwrap();
    let text = |row: &AnyRow| {
        row.try_get::<String, _>(0)
            .or_else(|_| row.try_get::<Vec<u8>, _>(0).map(|bytes| hex(&bytes)))
            .unwrap()
    };
    rows.iter().map(text).collect()
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
    let mut connection = opened(data, "scan", "rw").await;
    let done = sqlx::query(sql).execute(&mut connection).await.unwrap();
    assert!(done.rows_affected() > 0, "{sql}");
}

/// Every value of every table as text, to compare and to search.
pub async fn dump(data: &Path) -> String {
    dump_with(&mut connect(data).await).await
}

/// The same of what lies in files, whether tests run on a service or not, with releases.
pub async fn dump_of_files(directory: &Path) -> String {
    let mut text = String::new();
    for part in ["scan", "releases"] {
        text += &dump_with(&mut of_file(directory, part).await).await;
    }
    text
}

/// The same of releases.
pub async fn dump_of_releases(data: &Path) -> String {
    dump_with(&mut releases(data).await).await
}

/// A connection to a file that cannot write.
pub async fn of_file(directory: &Path, part: &str) -> AnyConnection {
    sqlx::any::install_default_drivers();
    let url = format!("sqlite://{}/{part}.sqlite?mode=ro", directory.display());
    AnyConnection::connect(&url).await.unwrap()
}

async fn dump_with(connection: &mut AnyConnection) -> String {
    let all = if is_service(connection) {
        "SELECT CAST(tablename AS TEXT) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() ORDER BY 1"
    } else {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
    };
    let mut tables: Vec<String> = sqlx::query_scalar(all)
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    let own = ["readiness", "sweeps", "compatibility", "_sqlx_migrations"];
    tables.retain(|table| !own.contains(&table.as_str()));
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
    connection: AnyConnection,
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
async fn version(connection: &mut AnyConnection) -> i64 {
    let sql = if is_service(connection) {
        // The next number of a transaction that writes, anywhere in the service.
        "SELECT CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)"
    } else {
        "PRAGMA data_version"
    };
    let found = sqlx::query_scalar(sql);
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

fn is_service(connection: &AnyConnection) -> bool {
    connection.backend_name() == "PostgreSQL"
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
