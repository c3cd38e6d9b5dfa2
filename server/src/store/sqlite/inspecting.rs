//! Whether a file may be opened at all: looked at without changing it.

use std::io::Read;
use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

use super::super::error::{Result, StoreError, Unusable};
use super::super::trouble::{self, Trouble};

/// How every `SQLite` file begins.
const HEAD: &[u8; 16] = b"SQLite format 3\0";
/// Where migrations are recorded.
const RECORD: &str = "_sqlx_migrations";

/// How far a database is that this program may open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Found {
    /// As this program has it.
    Current,
    /// Of an earlier version, or none yet: it is to be brought up to date.
    Behind,
}

/// Whether the file is a database that this program may bring up to date: one of its own, no newer
/// than itself and sound, or none yet.
///
/// # Errors
/// [`StoreError::Unusable`] when it is not, and whatever keeps it from being read.
pub(in super::super) async fn inspect(file: &Path, migrator: &Migrator) -> Result<Found> {
    match kind_of(file)? {
        Kind::Empty => return Ok(Found::Behind),
        Kind::Foreign => return Err(Unusable::Foreign(file.to_owned()).into()),
        Kind::Database if !is_whole(file)? => {
            return Err(Unusable::Damaged(file.to_owned()).into());
        }
        Kind::Database => {}
    }
    // A connection that cannot write leaves what waits in the write-ahead log there, too.
    let options = SqliteConnectOptions::new().filename(file).read_only(true);
    // Looking through a large file takes its time, each time.
    let options = options.disable_statement_logging();
    let found = match options.connect().await {
        Ok(mut connection) => {
            let found = look(&mut connection, file, migrator).await;
            connection.close().await?;
            found
        }
        Err(error) => Err(error.into()),
    };
    match found {
        Err(StoreError::Database(error)) if is_damage(&error) => {
            tracing::debug!(%error, "the database is damaged");
            Err(Unusable::Damaged(file.to_owned()).into())
        }
        found => found,
    }
}

enum Kind {
    /// Not there, or without a byte.
    Empty,
    Database,
    Foreign,
}

fn kind_of(file: &Path) -> std::io::Result<Kind> {
    let mut head = Vec::new();
    match std::fs::File::open(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Kind::Empty),
        opened => opened?.take(HEAD.len() as u64).read_to_end(&mut head)?,
    };
    Ok(if head.is_empty() {
        Kind::Empty
    } else if head == HEAD {
        Kind::Database
    } else {
        Kind::Foreign
    })
}

/// Whether the file consists of whole pages, and of as many as it says (bytes 16 and 28 of its head,
/// see "The Database Header" in the file format of `SQLite`). `PRAGMA quick_check` takes what is
/// missing at the end for empty. With a write-ahead log beside it, the file itself may be behind.
fn is_whole(file: &Path) -> std::io::Result<bool> {
    let log = file.with_extension("sqlite-wal");
    if std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        return Ok(true);
    }
    let mut head = [0; 32];
    let mut opened = std::fs::File::open(file)?;
    let length = opened.metadata()?.len();
    if opened.read_exact(&mut head).is_err() {
        return Ok(false);
    }
    let page = match u64::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 65_536,
        size => size,
    };
    let pages = u64::from(u32::from_be_bytes([head[28], head[29], head[30], head[31]]));
    Ok(page != 0 && length.is_multiple_of(page) && length >= pages * page)
}

async fn look(
    connection: &mut SqliteConnection,
    file: &Path,
    migrator: &Migrator,
) -> Result<Found> {
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'table'")
            .fetch_all(&mut *connection)
            .await?;
    if !tables.iter().any(|table| table == RECORD) {
        return if tables.is_empty() {
            Ok(Found::Behind)
        } else {
            Err(Unusable::Foreign(file.to_owned()).into())
        };
    }
    let sound: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(&mut *connection)
        .await?;
    if sound != "ok" {
        return Err(Unusable::Damaged(file.to_owned()).into());
    }
    let made: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
            .fetch_all(&mut *connection)
            .await?;
    let ours = |version| {
        let mut known = migrator.iter();
        known.find(move |known| known.version == version)
    };
    let applied = made.len();
    let newest = migrator.iter().map(|known| known.version).max();
    for (version, checksum) in made {
        match ours(version) {
            Some(known) if *known.checksum == checksum[..] => {}
            None if Some(version) > newest => return Err(Unusable::Newer(file.to_owned()).into()),
            _ => return Err(Unusable::Foreign(file.to_owned()).into()),
        }
    }
    // Each that was applied is one of ours.
    Ok(if applied == migrator.iter().count() {
        Found::Current
    } else {
        Found::Behind
    })
}

/// Whether `SQLite` found the file broken.
fn is_damage(error: &sqlx::Error) -> bool {
    trouble::of(error) == Some(Trouble::Damage)
}
