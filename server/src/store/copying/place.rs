//! Where an installation is, to be copied.

use std::fmt;
use std::path::PathBuf;

use url::Url;

/// A data directory, or a database of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Files(PathBuf),
    Service(Url),
}

/// As the command line has it, where no password may stand.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Files(directory) => directory.display().fmt(f),
            Self::Service(url) => url.fmt(f),
        }
    }
}
