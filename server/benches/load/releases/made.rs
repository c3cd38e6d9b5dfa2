//! One release on the command line, and what it says of itself.

use std::path::Path;

use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::error::Result;
use crate::process::{Finished, finish};

/// What making and verifying a release took, and what is in it.
pub struct Made {
    pub build: Finished,
    pub verify: Finished,
    /// Rounds that the release counted.
    pub rounds: i64,
    /// Answers of all rounds.
    pub answers: i64,
    /// Figures that it shows.
    pub shown: i64,
    /// Bytes that it hands to the next one.
    pub ledger: i64,
}

impl Made {
    /// Makes a release of the schools of a demonstration that ended, verifies it, and looks whether
    /// it counted as many rounds as were invented.
    pub async fn measure(program: &Path, data: &Path, invented: u32) -> Result<Self> {
        let data = data.join("demo");
        let release = |what: &str| {
            let words = ["release", what, "--release-interval-days=0", "--data"];
            let words = words.iter().map(AsRef::as_ref);
            finish(program, words.chain([data.as_os_str()]))
        };
        let build = release("build")?;
        let verify = release("verify")?;
        let mut database = open(&data.join("scan.sqlite")).await?;
        let rounds = number(
            &mut database,
            "SELECT COUNT(*) FROM rounds o JOIN teams t ON t.id = o.team_id
             WHERE o.counted_last = (SELECT MAX(edition) FROM release_ledgers)
             AND t.idempotency_key LIKE 'voorbeeldschool-%'",
        )
        .await?;
        if rounds != i64::from(invented) {
            return Err(format!("a release of {invented} rounds counted {rounds}").into());
        }
        let answers = number(&mut database, "SELECT COUNT(*) FROM answers").await?;
        let ledger = number(
            &mut database,
            "SELECT COALESCE(SUM(length(body)), 0) FROM release_ledgers",
        )
        .await?;
        database.close().await?;
        let mut published = open(&data.join("releases.sqlite")).await?;
        let shown = number(
            &mut published,
            "SELECT COUNT(*) FROM release_figures
             WHERE edition = (SELECT MAX(edition) FROM releases)",
        )
        .await?;
        published.close().await?;
        Ok(Self {
            build,
            verify,
            rounds,
            answers,
            shown,
            ledger,
        })
    }
}

async fn open(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file);
    Ok(SqliteConnection::connect_with(&options).await?)
}

async fn number(database: &mut SqliteConnection, sql: &'static str) -> Result<i64> {
    Ok(sqlx::query_scalar(sql).fetch_one(database).await?)
}
