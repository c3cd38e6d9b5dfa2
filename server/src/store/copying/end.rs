//! An end of a copy: one connection, in one transaction, that sees both halves of an installation.

use std::path::Path;
use std::time::Duration;

use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, Executor};
use url::Url;

use super::super::database::{Connection, Engine};
use super::super::error::StoreError;
use super::super::postgres;
use super::super::releases;
use super::super::sqlite::inspecting::Found;
use super::super::sqlite::{self, Mode};
use super::super::starting;
use super::error::CopyError;
use super::place::Place;

/// A connection whose transaction ends with it, and changes nothing unless it is committed.
pub(super) struct End {
    pub(super) connection: Connection,
    pub(super) engine: Engine,
}

impl End {
    /// Looks whether the tables are those of this version, and begins.
    pub(super) async fn open(place: &Place, mode: Mode) -> Result<Self, CopyError> {
        sqlx::any::install_default_drivers();
        match place {
            Place::Files(directory) => files(directory, mode).await,
            Place::Service(url) => service(url, mode).await,
        }
    }

    /// Keeps what was changed.
    pub(super) async fn commit(mut self) -> Result<(), CopyError> {
        self.connection.execute("COMMIT").await?;
        if self.engine == Engine::Sqlite {
            self.empty_logs().await?;
        }
        self.close().await
    }

    /// Puts all into the files themselves, which may be moved then.
    async fn empty_logs(&mut self) -> Result<(), CopyError> {
        for half in ["main", "scan_releases"] {
            let sql = AssertSqlSafe(format!("PRAGMA {half}.journal_mode = DELETE"));
            let mode: String = sqlx::query_scalar(sql)
                .fetch_one(&mut self.connection)
                .await?;
            if mode != "delete" {
                return Err(StoreError::Unswept.into());
            }
        }
        Ok(())
    }

    /// Keeps nothing of it.
    pub(super) async fn close(self) -> Result<(), CopyError> {
        Ok(self.connection.close().await?)
    }
}

/// No statement of a copy is slow: they are about whole tables.
const PATIENT: Duration = Duration::MAX;

async fn files(directory: &Path, mode: Mode) -> Result<End, CopyError> {
    let file = directory.join(starting::FILE);
    let found = starting::inspect(directory).await?;
    if found.contains(&Found::Behind) {
        return Err(CopyError::Behind(file));
    }
    let mut connection: Connection = sqlite::options(&file, mode, PATIENT)?.connect().await?;
    let (settings, begin) = match mode {
        Mode::Read => ("PRAGMA query_only = ON", "BEGIN"),
        Mode::Write => (
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
            "BEGIN IMMEDIATE",
        ),
    };
    // The second file is opened as the first one is: to be read only, or to be written as well.
    let other = std::path::absolute(directory.join(releases::FILE));
    let other = other.map_err(StoreError::Directory)?;
    sqlx::query("ATTACH DATABASE $1 AS scan_releases")
        .bind(other.to_string_lossy().into_owned())
        .execute(&mut connection)
        .await?;
    connection.execute(settings).await?;
    connection.execute(begin).await?;
    Ok(End {
        connection,
        engine: Engine::Sqlite,
    })
}

async fn service(url: &Url, mode: Mode) -> Result<End, CopyError> {
    let mut connection: Connection = postgres::options(url, PATIENT)?.connect().await?;
    postgres::inspect(&mut connection).await?;
    connection
        .execute(
            "SET application_name = 'scan-server copy'; SET lock_timeout = '30s';
             SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
             SET synchronous_commit = on;",
        )
        .await?;
    let begin = match mode {
        Mode::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        Mode::Write => "BEGIN",
    };
    connection.execute(begin).await?;
    // Numbers that were given are known to the owner of a table only.
    let foreign: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM pg_catalog.pg_class c
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname IN ('scan', 'scan_releases') AND c.relkind IN ('r', 'S')
           AND NOT pg_catalog.pg_has_role(c.relowner, 'USAGE')",
    )
    .fetch_one(&mut connection)
    .await?;
    if foreign != 0 {
        return Err(CopyError::Rights);
    }
    Ok(End {
        connection,
        engine: Engine::Postgres,
    })
}
