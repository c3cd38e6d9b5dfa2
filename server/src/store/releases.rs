//! Releases for the support centre, in a file of their own: `releases.sqlite`. Code for staff has the
//! [`reader`] and nothing else; what makes releases writes them ([`writing`]).

pub mod reader;
mod recent;
pub mod writing;

use std::path::Path;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::SqlitePool;

use super::connecting::{self, Patience};
use super::error::Result;
use super::opening::{self, Found};
use reader::Reader;

const FILE: &str = "releases.sqlite";
static MIGRATOR: Migrator = sqlx::migrate!("migrations/releases");
/// Most connections that read at once.
const READERS: u32 = 2;
/// Unused connections are closed: most of the time nobody reads or makes a release.
const IDLE: Duration = Duration::from_mins(1);

/// The open file of releases.
#[derive(Clone)]
pub struct Releases {
    writers: SqlitePool,
    reader: Reader,
}

impl Releases {
    /// Whether the file may be opened: see [`opening::inspect`].
    pub(super) async fn inspect(directory: &Path) -> Result<Found> {
        opening::inspect(&directory.join(FILE), &MIGRATOR).await
    }

    /// Opens the file in the directory, made when it is not there, and brings its tables up to date.
    pub(super) async fn open(directory: &Path, patience: Patience) -> Result<Self> {
        let file = directory.join(FILE);
        connecting::make_private(&file)?;
        let options = connecting::options(&file, patience);
        let pool = || connecting::pool(patience).idle_timeout(IDLE);
        let writers = pool()
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        MIGRATOR.run(&writers).await?;
        let options = options
            .read_only(true)
            .create_if_missing(false)
            .pragma("query_only", "ON");
        let readers = pool().max_connections(READERS).connect_lazy_with(options);
        Ok(Self {
            writers,
            reader: Reader::new(readers),
        })
    }

    /// What code for staff may have.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    pub(super) async fn close(&self) {
        self.reader.close().await;
        self.writers.close().await;
    }
}
