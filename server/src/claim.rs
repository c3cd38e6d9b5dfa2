//! One server for each data directory, and one release at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::store;

/// Holds something for this program: a lock of the operating system on a file in the data directory,
/// which goes with the program however it ends. The file itself stays, and means nothing.
#[derive(Debug)]
pub struct Claim {
    _lock: File,
}

impl Claim {
    /// Claims the directory, made when it is not there.
    ///
    /// # Errors
    /// A sentence that says why not.
    pub fn take(directory: &Path) -> Result<Self, String> {
        let cannot =
            |error: &std::io::Error| format!("{}: cannot be used: {error}", directory.display());
        store::make_directory(directory).map_err(|error| cannot(&error))?;
        let claim = Self::of(&directory.join("scan.lock")).map_err(|error| cannot(&error))?;
        claim.ok_or_else(|| {
            format!(
                "{}: another scan-server uses this directory. Stop that one first, or choose \
                 another directory with --data.",
                directory.display()
            )
        })
    }

    /// Claims the making of releases in a directory that is there, for which a server and a command
    /// may both ask; `None` while another has it.
    ///
    /// # Errors
    /// When the file cannot be locked.
    pub fn on_releases(directory: &Path) -> std::io::Result<Option<Self>> {
        Self::of(&directory.join("releases.lock"))
    }

    /// The same, as soon as nobody else has it; waits on this thread.
    ///
    /// # Errors
    /// When the file cannot be locked.
    pub fn on_releases_in_turn(directory: &Path) -> std::io::Result<Self> {
        let lock = lock_file(&directory.join("releases.lock"))?;
        lock.lock()?;
        Ok(Self { _lock: lock })
    }

    fn of(file: &Path) -> std::io::Result<Option<Self>> {
        let lock = lock_file(file)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Self { _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

fn lock_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
