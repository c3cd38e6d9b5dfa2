//! One server for each data directory.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::store;

/// Holds the directory for this program: a lock of the operating system on a file in it, which goes
/// with the program however it ends. The file itself stays, and means nothing.
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
        let lock = lock_file(&directory.join("scan.lock")).map_err(|error| cannot(&error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(format!(
                "{}: another scan-server uses this directory. Stop that one first, or choose \
                 another directory with --data.",
                directory.display()
            )),
            Err(TryLockError::Error(error)) => Err(cannot(&error)),
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
