//! Files of `SQLite` as a backup has them: written anew while others save, looked at, and counted.

use std::path::{Path, PathBuf};

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use super::erasures::Remembered;
use super::error::{Result, StoreError, Unusable};
use super::opening::Opening;
use super::releases;
use super::sqlite::{self, inspecting};
use super::starting;

/// The files of an installation, in the order in which they are put into a directory: a server makes
/// the second one anew where it is missing, and an empty one would not be noticed.
pub const FILES: [&str; 2] = [releases::FILE, starting::FILE];

/// The first file that is missing where a server had made both.
pub fn missing(directory: &Path) -> Option<&'static str> {
    let is_missing = |name: &&str| !directory.join(name).is_file();
    FILES.into_iter().find(is_missing)
}

/// A file of a database that is there already. A write-ahead log alone is one: it would be taken for
/// that of another database under its name.
pub fn find(directory: &Path) -> Option<PathBuf> {
    let ends = ["", "-wal", "-shm", "-journal"];
    let names = FILES
        .into_iter()
        .flat_map(|file| ends.map(|end| format!("{file}{end}")));
    let mut paths = names.map(|name| directory.join(name));
    paths.find(|path| path.symlink_metadata().is_ok())
}

/// A table with how many rows it has.
pub type Rows = (String, u64);

/// Which tables a file is to have.
fn migrator(file: &Path) -> &'static Migrator {
    if file.ends_with(releases::FILE) {
        &releases::MIGRATOR
    } else {
        &starting::MIGRATOR
    }
}

/// A connection that cannot change the file.
async fn reading(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true);
    Ok(options.connect().await?)
}

/// Writes a file anew under another name, for its owner only: all of it as it is at one moment, and
/// nothing of what was deleted. Others read and save meanwhile; only the write-ahead log is not
/// emptied until it is done.
pub async fn write(from: &Path, to: &Path) -> Result<()> {
    let Some(target) = to.to_str() else {
        let said = format!("{}: the name is not UTF-8", to.display());
        return Err(StoreError::Directory(std::io::Error::other(said)));
    };
    sqlite::make_private(to)?;
    let mut connection = reading(from).await?;
    let written = sqlx::query("VACUUM INTO $1")
        .bind(target)
        .execute(&mut connection)
        .await;
    connection.close().await?;
    written?;
    Ok(())
}

/// How many rows each table of a file has, by name, where the file is whole and sound and one that
/// this program may open.
pub async fn look(file: &Path) -> Result<Vec<Rows>> {
    inspecting::inspect(file, migrator(file)).await?;
    let mut connection = reading(file).await?;
    let rows = rows(&mut connection).await;
    let leads_nowhere = sqlx::query("PRAGMA foreign_key_check")
        .fetch_optional(&mut connection)
        .await;
    connection.close().await?;
    if leads_nowhere?.is_some() {
        return Err(Unusable::Damaged(file.to_owned()).into());
    }
    rows
}

async fn rows(connection: &mut SqliteConnection) -> Result<Vec<Rows>> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         ORDER BY name",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut rows = Vec::with_capacity(tables.len());
    for table in tables {
        let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM \"{table}\""));
        let count: i64 = sqlx::query_scalar(sql).fetch_one(&mut *connection).await?;
        rows.push((table, count.unsigned_abs()));
    }
    Ok(rows)
}

/// Whether what was erased can be looked up, before anything is opened with it.
pub async fn find_journal(opening: &Opening) -> Result<()> {
    let remembered = Remembered::read(&opening.directory, opening.journal.as_deref()).await;
    remembered.map(drop)
}
