//! What to open, and how.

use std::path::{Path, PathBuf};
use std::time::Duration;

use url::Url;

use super::slow;
use super::sweeping::LARGE;
use crate::meters::saves::SaveMeters;

/// What to open, and how.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The data directory.
    pub directory: PathBuf,
    /// A database of `PostgreSQL`, in the place of the file in the data directory.
    pub database: Option<Url>,
    /// The journal of erasures; beside the data directory when none is named.
    pub journal: Option<PathBuf>,
    pub patience: Patience,
    /// From how many bytes on a file is written anew at night only.
    pub large: i64,
    /// A statement that takes longer is in the log.
    pub slow: Duration,
    /// Counts saves.
    pub meters: SaveMeters,
}

impl Opening {
    /// A data directory with all else as usual.
    pub fn of(directory: &Path) -> Self {
        Self {
            directory: directory.to_owned(),
            database: None,
            journal: None,
            patience: Patience::default(),
            large: LARGE,
            slow: slow::USUAL,
            meters: SaveMeters::default(),
        }
    }
}

/// How long to wait for what others hold.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For another program that writes.
    pub lock: Duration,
    /// For one's turn on a connection.
    pub turn: Duration,
}

impl Default for Patience {
    /// Together with the transaction in front less than a browser waits, so that it hears *not
    /// saved* and tries again.
    fn default() -> Self {
        Self {
            lock: Duration::from_secs(4),
            turn: Duration::from_secs(8),
        }
    }
}
