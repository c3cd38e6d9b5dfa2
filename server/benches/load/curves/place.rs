//! Where a server has its data: a file, or a database of `PostgreSQL` made for it.

use std::path::{Path, PathBuf};

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection, Executor};
use url::Url;

use crate::error::Result;
use crate::process::{Process, finish};

/// Names a `PostgreSQL` in which databases may be made; `.ci/bench` starts one.
const SERVICE: &str = "SCAN_BENCH_POSTGRES";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Database {
    File,
    Service,
}

impl Database {
    /// Those that there are on this machine.
    pub fn all() -> Vec<Self> {
        let service = std::env::var_os(SERVICE).map(|_| Self::Service);
        [Self::File].into_iter().chain(service).collect()
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::File => "SQLite",
            Self::Service => "PostgreSQL",
        }
    }

    /// What its limit is called.
    pub fn bare(self) -> &'static str {
        match self {
            Self::File => "bare SQLite",
            Self::Service => "bare PostgreSQL",
        }
    }
}

/// The data of one server.
pub struct Place {
    pub database: Database,
    data: PathBuf,
    url: Option<Url>,
}

impl Place {
    /// An empty one, with its tables.
    pub async fn make(program: &Path, scratch: &Path, database: Database) -> Result<Self> {
        let data = scratch.join(format!("curves-{}", database.name()));
        let url = match database {
            Database::File => None,
            Database::Service => Some(create("scan_curves").await?),
        };
        if let Some(url) = &url {
            let words = ["migrate", "--database-url", url.as_str()];
            finish(program, words.iter().map(AsRef::as_ref))?;
        }
        Ok(Self {
            database,
            data,
            url,
        })
    }

    pub fn serve(&self, program: &Path, lists: &Path) -> Result<Process> {
        let url = self.url.as_ref().map(Url::as_str);
        Process::serve_on(program, "127.0.0.1:0", (&self.data, lists), url)
    }
}

/// A database for a limit; `None` where it writes a file.
pub async fn bare(database: Database) -> Result<Option<String>> {
    match database {
        Database::File => Ok(None),
        Database::Service => Ok(Some(create("scan_limit").await?.into())),
    }
}

async fn create(name: &str) -> Result<Url> {
    let mut url: Url = std::env::var(SERVICE)?.parse()?;
    let mut connection = PgConnection::connect(url.as_str()).await?;
    let sql = format!("CREATE DATABASE {name}");
    connection.execute(AssertSqlSafe(sql)).await?;
    connection.close().await?;
    url.set_path(name);
    Ok(url)
}
