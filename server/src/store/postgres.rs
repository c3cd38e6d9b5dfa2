//! `PostgreSQL`: how connections begin, and whether the tables are what this program knows.
//!
//! Everything lies in two schemas of one database. `scan` holds what people answered. `scan_releases`
//! holds releases for the support centre; what code for staff reads there, it reads as a role that
//! has no right on anything else (`STAFF`).
//!
//! Other servers write to the same database. A transaction that decides something from what it read
//! holds the one lock of its schema (`BEGIN`), so that nobody else writes until it is committed,
//! just as with a file. Answers and votes go beside each other (`Begin::beside`): what must hold for
//! them is in their statements, and they wait only for whoever writes alone.

use std::time::Duration;

use sqlx::any::AnyConnectOptions;
use sqlx::migrate::Migrator;
use sqlx::pool::PoolOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, Executor};
use url::Url;

use super::database::{Begin, Connection, Db, quoted};
use super::error::{Result, Unusable};
use super::opening::Patience;
use super::slow::{self, only_slow};

pub(super) static MIGRATOR: Migrator = sqlx::migrate!("migrations/postgres");
pub(super) static RELEASES_MIGRATOR: Migrator = sqlx::migrate!("migrations/postgres-releases");

/// Who reads for staff: a role without login that this program's own may take on.
pub(super) const STAFF: &str = "scan_staff_reader";

/// The numbers are names of locks that mean nothing else: of a schema, the same in every server.
pub(super) const BEGIN: Begin = Begin {
    alone: "BEGIN; SELECT pg_advisory_xact_lock(1398989166)",
    beside: "BEGIN; SELECT pg_advisory_xact_lock_shared(1398989166)",
};
pub(super) const BEGIN_RELEASES: Begin = Begin {
    alone: "BEGIN; SELECT pg_advisory_xact_lock(1398989167)",
    beside: "BEGIN; SELECT pg_advisory_xact_lock_shared(1398989167)",
};

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What people answered, and everything about them.
    Scans,
    /// Making releases.
    Releases,
    /// Reading releases for staff.
    Staff,
}

/// The database, to connect to. Statements that take longer than `slow` are in the log.
pub(super) fn options(url: &Url, slow: Duration) -> Result<AnyConnectOptions> {
    Ok(only_slow(url.as_str().parse()?, slow))
}

/// Connects beside the pools.
async fn connect(url: &Url) -> Result<Connection> {
    Ok(options(url, slow::USUAL)?.connect().await?)
}

/// A pool of connections, each looked at before it is used: a service restarts.
pub(super) fn pool(patience: Patience, part: Part) -> PoolOptions<Db> {
    let lock = patience.lock.as_millis();
    let own = match part {
        Part::Scans => "SET search_path = scan;".to_owned(),
        Part::Releases => "SET search_path = scan_releases;".to_owned(),
        Part::Staff => format!(
            "SET search_path = scan_releases; SET default_transaction_read_only = on; \
             SET ROLE {STAFF};"
        ),
    };
    let settings = format!(
        "SET application_name = 'scan-server'; SET lock_timeout = {lock}; \
         SET idle_in_transaction_session_timeout = '1min'; SET synchronous_commit = on; {own}"
    );
    PoolOptions::new()
        .test_before_acquire(true)
        .acquire_timeout(patience.turn)
        .after_connect(move |connection: &mut Connection, _| {
            let settings = AssertSqlSafe(settings.clone());
            Box::pin(async move { connection.execute(settings).await.map(drop) })
        })
        .after_release(|connection, _| {
            let well = ended_well(connection);
            Box::pin(async move { Ok(well) })
        })
}

/// Whether a connection is between transactions: one that is not would hold up everything after it.
fn ended_well(connection: &Connection) -> bool {
    !connection.is_in_transaction()
}

/// Looks whether the tables are what this program knows, and whether the service keeps what it
/// acknowledges.
///
/// # Errors
/// [`Unusable`] with what to do.
pub(super) async fn inspect(connection: &mut Connection) -> Result<()> {
    let there: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM pg_catalog.pg_tables
         WHERE schemaname IN ('scan', 'scan_releases') AND tablename = '_sqlx_migrations'",
    )
    .fetch_one(&mut *connection)
    .await?;
    if there != 2 {
        return Err(Unusable::Unmigrated.into());
    }
    for (migrator, schema) in [(&MIGRATOR, "scan"), (&RELEASES_MIGRATOR, "scan_releases")] {
        let made: Vec<(i64, Vec<u8>)> = sqlx::query_as(AssertSqlSafe(format!(
            "SELECT version, checksum FROM {schema}._sqlx_migrations WHERE success ORDER BY version"
        )))
        .fetch_all(&mut *connection)
        .await?;
        for known in migrator.iter() {
            match made.iter().find(|(version, _)| *version == known.version) {
                None => return Err(Unusable::Unmigrated.into()),
                Some((_, checksum)) if *known.checksum != checksum[..] => {
                    return Err(Unusable::ForeignService.into());
                }
                Some(_) => {}
            }
        }
    }
    let oldest: i64 = sqlx::query_scalar("SELECT oldest FROM scan.compatibility")
        .fetch_one(&mut *connection)
        .await?;
    let newest = MIGRATOR.iter().map(|known| known.version).max();
    if newest < Some(oldest) {
        return Err(Unusable::NewerService.into());
    }
    let fsync: String = sqlx::query_scalar("SELECT current_setting('fsync')")
        .fetch_one(&mut *connection)
        .await?;
    if fsync != "on" {
        tracing::warn!(
            "PostgreSQL runs with fsync off: after a power cut, answers that were acknowledged are gone"
        );
    }
    Ok(())
}

/// The lock of whoever makes releases.
pub(super) const RELEASES: i64 = 1_398_989_168;

/// Takes a lock for as long as the connection lasts; `None` while another has it.
pub(super) async fn claim(url: &Url, lock: i64) -> Result<Option<Connection>> {
    let mut connection = connect(url).await?;
    let taken: i64 =
        sqlx::query_scalar("SELECT CASE WHEN pg_try_advisory_lock($1) THEN 1 ELSE 0 END")
            .bind(lock)
            .fetch_one(&mut connection)
            .await?;
    if taken == 1 {
        return Ok(Some(connection));
    }
    connection.close().await?;
    Ok(None)
}

/// Brings the tables up to date, made when they are not there, and gives `app` the rights that a
/// server needs: those on rows, and none on tables.
pub async fn migrate(url: &Url, app: Option<&str>) -> Result<()> {
    sqlx::any::install_default_drivers();
    let mut connection = connect(url).await?;
    connection
        .execute(AssertSqlSafe(format!(
            "SET client_min_messages = warning;
             CREATE SCHEMA IF NOT EXISTS scan; CREATE SCHEMA IF NOT EXISTS scan_releases;
             DO $$ BEGIN
               IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = '{STAFF}') THEN
                 CREATE ROLE {STAFF} NOLOGIN;
               END IF;
             END $$;"
        )))
        .await?;
    for (migrator, schema) in [(&MIGRATOR, "scan"), (&RELEASES_MIGRATOR, "scan_releases")] {
        let path = AssertSqlSafe(format!("SET search_path = {schema}"));
        connection.execute(path).await?;
        migrator.run(&mut connection).await?;
    }
    connection
        .execute(AssertSqlSafe(format!(
            "GRANT USAGE ON SCHEMA scan_releases TO {STAFF};
             GRANT SELECT ON releases, release_lists, release_measures, release_figures TO {STAFF};"
        )))
        .await?;
    if let Some(app) = app {
        let app = quoted(app);
        connection
            .execute(AssertSqlSafe(format!(
                "GRANT USAGE ON SCHEMA scan, scan_releases TO {app};
                 GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA scan, scan_releases TO {app};
                 REVOKE INSERT, UPDATE, DELETE ON scan._sqlx_migrations, scan_releases._sqlx_migrations,
                   scan.compatibility FROM {app};
                 GRANT {STAFF} TO {app};
                 ALTER DEFAULT PRIVILEGES IN SCHEMA scan, scan_releases
                   GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {app};"
            )))
            .await?;
    }
    connection.close().await?;
    Ok(())
}
