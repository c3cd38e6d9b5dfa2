//! Files that are made under a temporary name, and appear whole or not at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A folder for its owner only. Unless it is handed over, it goes with everything in it.
#[derive(Debug)]
pub struct Staging {
    folder: PathBuf,
    handed_over: bool,
}

impl Staging {
    /// Makes the folder.
    ///
    /// # Errors
    /// When something has its name, or nothing can be made there.
    pub fn make(folder: PathBuf) -> io::Result<Self> {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder)?;
        Ok(Self {
            folder,
            handed_over: false,
        })
    }

    /// The same, in the place of what a run that was broken off left: for a name that nobody else
    /// uses at the same time.
    ///
    /// # Errors
    /// When nothing can be made there.
    pub fn anew(folder: PathBuf) -> io::Result<Self> {
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Self::make(folder)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Gives the folder its name, on disk with all its files.
    ///
    /// # Errors
    /// When the disk does not do so; then it goes.
    pub fn become_folder(mut self, target: &Path) -> io::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            sync(&entry?.path())?;
        }
        sync(&self.folder)?;
        fs::rename(&self.folder, target)?;
        self.handed_over = true;
        sync(above(target))
    }

    /// Moves these files to a directory, on disk, in this order; the folder goes.
    ///
    /// # Errors
    /// When the disk does not do so; what was moved by then stays.
    pub fn hand_over(self, names: &[&str], directory: &Path) -> io::Result<()> {
        for name in names {
            sync(&self.folder.join(name))?;
        }
        for name in names {
            fs::rename(self.folder.join(name), directory.join(name))?;
        }
        sync(directory)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.handed_over {
            // Nobody can be told; the next run makes it anew, or has another name.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// A new file for its owner only.
///
/// # Errors
/// When it is there already, or cannot be made.
pub fn private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Waits until a file, or what a folder lists, is on disk.
fn sync(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// The folder that lists it.
fn above(path: &Path) -> &Path {
    let above = path.parent().unwrap_or(Path::new("."));
    if above.as_os_str().is_empty() {
        Path::new(".")
    } else {
        above
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_appears_whole_or_not_at_all() {
        let place = tempfile::tempdir().unwrap();
        let (temporary, target) = (place.path().join(".a.part"), place.path().join("a"));
        let staging = Staging::make(temporary.clone()).unwrap();
        fs::write(staging.folder().join("one"), "1").unwrap();
        // Somebody else is at it.
        assert!(Staging::make(temporary.clone()).is_err());
        drop(staging);
        assert!(!temporary.exists());
        let staging = Staging::make(temporary.clone()).unwrap();
        fs::write(staging.folder().join("one"), "1").unwrap();
        staging.become_folder(&target).unwrap();
        assert!(!temporary.exists());
        assert_eq!(fs::read_to_string(target.join("one")).unwrap(), "1");
        // A name that is taken is left alone.
        let staging = Staging::make(temporary.clone()).unwrap();
        assert!(staging.become_folder(&target).is_err());
        assert!(!temporary.exists());
        assert_eq!(fs::read_to_string(target.join("one")).unwrap(), "1");
    }

    #[test]
    fn files_are_handed_over_and_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        let temporary = place.path().join(".part");
        fs::create_dir(&temporary).unwrap();
        fs::write(temporary.join("of before"), "").unwrap();
        let staging = Staging::anew(temporary.clone()).unwrap();
        for name in ["one", "two"] {
            fs::write(staging.folder().join(name), name).unwrap();
        }
        staging.hand_over(&["one"], place.path()).unwrap();
        let left: Vec<_> = fs::read_dir(place.path()).unwrap().collect();
        assert_eq!(left.len(), 1);
        assert_eq!(fs::read_to_string(place.path().join("one")).unwrap(), "one");
    }
}
