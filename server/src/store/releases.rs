//! Releases for the support centre, in a file of their own, `releases.sqlite`, or a schema of their
//! own. Code for staff has the [`reader`] and nothing else; what makes releases writes them
//! ([`writing`]).

pub mod reader;
mod recent;
pub mod writing;

use std::path::Path;
use std::time::Duration;

use sqlx::migrate::Migrator;
use url::Url;

use super::database::{Engine, Pool, Writers};
use super::error::Result;
use super::opening::Patience;
use super::postgres::{self, Part};
use super::sqlite::inspecting::{self, Found};
use super::sqlite::{self, Mode};
use reader::Reader;

pub(super) const FILE: &str = "releases.sqlite";
pub(super) static MIGRATOR: Migrator = sqlx::migrate!("migrations/releases");
/// Most connections that read at once.
const READERS: u32 = 2;
/// Unused connections are closed: most of the time nobody reads or makes a release.
const IDLE: Duration = Duration::from_mins(1);

/// The open file of releases.
#[derive(Clone)]
pub struct Releases {
    writers: Writers,
    reader: Reader,
}

impl Releases {
    /// Whether the file may be opened: see [`inspecting::inspect`].
    pub(super) async fn inspect(directory: &Path) -> Result<Found> {
        inspecting::inspect(&directory.join(FILE), &MIGRATOR).await
    }

    /// Opens the file in the directory, made when it is not there, and brings its tables up to date.
    pub(super) async fn open(directory: &Path, patience: Patience, slow: Duration) -> Result<Self> {
        let file = directory.join(FILE);
        sqlite::make_private(&file)?;
        let writers = sqlite::pool(patience, Mode::Write)
            .idle_timeout(IDLE)
            .max_connections(1)
            .connect_with(sqlite::options(&file, Mode::Write, slow)?)
            .await?;
        MIGRATOR.run(&writers).await?;
        let readers = sqlite::pool(patience, Mode::Read)
            .idle_timeout(IDLE)
            .max_connections(READERS)
            .connect_lazy_with(sqlite::options(&file, Mode::Read, slow)?);
        Ok(Self {
            writers: Writers::new(writers, Engine::Sqlite, sqlite::BEGIN),
            reader: Reader::new(readers),
        })
    }

    /// Connects to a service when something is asked of it; its tables are there.
    pub(super) fn connect(url: &Url, patience: Patience, slow: Duration) -> Result<Self> {
        let pool = |part| postgres::pool(patience, part).idle_timeout(IDLE);
        let writers = pool(Part::Releases)
            .max_connections(1)
            .connect_lazy_with(postgres::options(url, slow)?);
        let readers = pool(Part::Staff)
            .max_connections(READERS)
            .connect_lazy_with(postgres::options(url, slow)?);
        Ok(Self {
            writers: Writers::new(writers, Engine::Postgres, postgres::BEGIN_RELEASES),
            reader: Reader::new(readers),
        })
    }

    /// What code for staff may have.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Those of reading and of writing.
    pub(super) fn pools(&self) -> [&Pool; 2] {
        [self.reader.pool(), self.writers.pool()]
    }

    pub(super) async fn close(&self) {
        self.reader.close().await;
        self.writers.pool().close().await;
    }
}
