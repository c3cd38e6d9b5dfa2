//! Opening the database: looked at first, brought up to date, and rid of what was erased before.

use std::path::Path;
use std::sync::Arc;

use sqlx::migrate::Migrator;
use url::Url;

use super::database::{Engine, Pool, Writers};
use super::erasures::Remembered;
use super::error::Unusable;
use super::news::Wire;
use super::opening::Opening;
use super::releases::Releases;
use super::sqlite::inspecting::{self, Found};
use super::sqlite::{self, Mode};
use super::sweeping::Sweeper;
use super::writer::Writer;
use super::{Result, Store, postgres, replaying};

/// The database in its directory.
pub(super) const FILE: &str = "scan.sqlite";
pub(super) static MIGRATOR: Migrator = sqlx::migrate!("migrations/sqlite");
/// Most connections that read at once.
const READERS: u32 = 4;

/// An open database, before anything runs on it.
struct Opened {
    writers: Writers,
    readers: Pool,
    releases: Releases,
}

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

    /// [`Self::open`] in a way of one's own. Tables of `PostgreSQL` are not brought up to date: other
    /// servers may be running on them.
    pub async fn open_with(opening: Opening) -> Result<Self> {
        if opening.database.is_none() {
            inspect(&opening.directory).await?;
        }
        Self::open_inspected(opening).await
    }

    /// [`Self::open_with`] beside a server that runs on the directory, under which nothing may be
    /// brought up to date.
    pub async fn open_beside(opening: Opening) -> Result<Self> {
        if opening.database.is_none() {
            let found = inspect(&opening.directory).await?;
            if found.contains(&Found::Behind) {
                return Err(Unusable::Older(opening.directory.join(FILE)).into());
            }
        }
        Self::open_inspected(opening).await
    }

    async fn open_inspected(opening: Opening) -> Result<Self> {
        let directory = &opening.directory;
        let remembered = Remembered::read(directory, opening.journal.as_deref()).await?;
        sqlite::make_directory(directory)?;
        sqlx::any::install_default_drivers();
        let opened = match &opening.database {
            None => open_files(&opening).await?,
            Some(url) => open_service(url, &opening).await?,
        };
        let Opened {
            writers,
            readers,
            releases,
        } = opened;
        let erasures = replaying::open(writers.clone(), remembered).await?;
        let writer = Writer::start(writers.clone(), erasures.clone(), opening.meters.clone());
        let sweeper = Sweeper::start(writers.clone(), opening.large);
        let wire = match &opening.database {
            None => Wire::none(),
            Some(url) => Wire::start(url.clone(), name()?, readers.clone()),
        };
        Ok(Self {
            directory: directory.to_owned(),
            database: opening.database.clone(),
            readers,
            writers,
            writer,
            readiness: Arc::default(),
            sweeper,
            wire,
            releases,
            erasures,
        })
    }
}

/// Looks what both files in a directory are, and changes nothing.
pub(super) async fn inspect(directory: &Path) -> Result<[Found; 2]> {
    Ok([
        inspecting::inspect(&directory.join(FILE), &MIGRATOR).await?,
        Releases::inspect(directory).await?,
    ])
}

/// Makes both files in a directory, with empty tables, and closes them.
pub(super) async fn make_files(directory: &Path) -> Result<()> {
    sqlx::any::install_default_drivers();
    let opened = open_files(&Opening::of(directory)).await?;
    opened.releases.close().await;
    opened.readers.close().await;
    opened.writers.pool().close().await;
    Ok(())
}

/// A name for this server, which no other has.
fn name() -> Result<String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(std::io::Error::from)?;
    Ok(format!("{:016x}", u64::from_be_bytes(bytes)))
}

/// Opens the files in a directory.
async fn open_files(opening: &Opening) -> Result<Opened> {
    let (directory, patience, slow) = (&opening.directory, opening.patience, opening.slow);
    let file = directory.join(FILE);
    sqlite::make_private(&file)?;
    let writers = sqlite::pool(patience, Mode::Write)
        .max_connections(1)
        .connect_with(sqlite::options(&file, Mode::Write, slow)?)
        .await?;
    MIGRATOR.run(&writers).await?;
    let readers = sqlite::pool(patience, Mode::Read)
        .max_connections(READERS)
        .connect_with(sqlite::options(&file, Mode::Read, slow)?)
        .await?;
    Ok(Opened {
        writers: Writers::new(writers, Engine::Sqlite, sqlite::BEGIN),
        readers,
        releases: Releases::open(directory, patience, slow).await?,
    })
}

/// Connects to `PostgreSQL`.
async fn open_service(url: &Url, opening: &Opening) -> Result<Opened> {
    let (patience, slow) = (opening.patience, opening.slow);
    let writers = postgres::pool(patience, postgres::Part::Scans)
        .max_connections(1)
        .connect_with(postgres::options(url, slow)?)
        .await?;
    postgres::inspect(&mut *writers.acquire().await?).await?;
    let readers = postgres::pool(patience, postgres::Part::Scans)
        .max_connections(READERS)
        .connect_lazy_with(postgres::options(url, slow)?);
    Ok(Opened {
        writers: Writers::new(writers, Engine::Postgres, postgres::BEGIN),
        readers,
        releases: Releases::connect(url, patience, slow)?,
    })
}
