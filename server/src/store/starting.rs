//! Opening the database: looked at first, brought up to date, and rid of what was erased before.

use std::path::Path;
use std::sync::Arc;

use sqlx::migrate::Migrator;

use super::erasures::Remembered;
use super::error::Unusable;
use super::opening::{self, Found};
use super::releases::Releases;
use super::sweeping::Sweeper;
use super::writer::Writer;
use super::{Opening, Result, Store, connecting, replaying};

/// The database in its directory.
const FILE: &str = "scan.sqlite";
static MIGRATOR: Migrator = sqlx::migrate!("migrations/sqlite");
/// Most connections that read at once.
const READERS: u32 = 4;

impl Store {
    /// Opens `scan.sqlite` in the directory, made when it is not there, readable for its owner
    /// only, and brings its tables up to date.
    ///
    /// # Errors
    /// When the directory cannot be used, or the file is none that this program may change; then
    /// nothing is changed.
    pub async fn open(directory: &Path) -> Result<Self> {
        Self::open_with(Opening::of(directory)).await
    }

    /// [`Self::open`] in a way of one's own.
    pub async fn open_with(opening: Opening) -> Result<Self> {
        opening::inspect(&opening.directory.join(FILE), &MIGRATOR).await?;
        Releases::inspect(&opening.directory).await?;
        Self::open_inspected(opening).await
    }

    /// [`Self::open_with`] beside a server that runs on the directory, under which nothing may be
    /// brought up to date.
    pub async fn open_beside(opening: Opening) -> Result<Self> {
        let file = opening.directory.join(FILE);
        let found = [
            opening::inspect(&file, &MIGRATOR).await?,
            Releases::inspect(&opening.directory).await?,
        ];
        if found.contains(&Found::Behind) {
            return Err(Unusable::Older(file).into());
        }
        Self::open_inspected(opening).await
    }

    async fn open_inspected(opening: Opening) -> Result<Self> {
        let Opening {
            directory,
            journal,
            patience,
        } = &opening;
        let patience = *patience;
        let remembered = Remembered::read(directory, journal.as_deref()).await?;
        let file = directory.join(FILE);
        connecting::make_directory(directory)?;
        connecting::make_private(&file)?;
        let options = connecting::options(&file, patience);
        let writers = connecting::pool(patience)
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        MIGRATOR.run(&writers).await?;
        let readers = connecting::pool(patience)
            .max_connections(READERS)
            .connect_with(options.read_only(true))
            .await?;
        let releases = Releases::open(directory, patience).await?;
        let erasures = replaying::open(writers.clone(), remembered).await?;
        let writer = Writer::start(writers.clone(), erasures.clone());
        let sweeper = Sweeper::start(writers.clone());
        Ok(Self {
            directory: directory.to_owned(),
            readers,
            writers,
            writer,
            readiness: Arc::default(),
            sweeper,
            releases,
            erasures,
        })
    }
}
