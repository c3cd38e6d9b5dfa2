//! Files and folders that lie beside the data directory and not in it, so that a copy of the data
//! does not hold them and a copy that is put back does not replace them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder beside a data directory with this ending: `data-sleutels` for `data`.
pub fn folder(data: &Path, ending: &str) -> PathBuf {
    // `.` and `..` have no name of their own.
    let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    let mut name = data.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    data.with_file_name(name)
}

/// Whether a path, which need not be there yet, lies in the data directory.
pub fn is_inside(path: &Path, data: &Path) -> bool {
    whole(path).starts_with(whole(data))
}

/// Makes a folder for its owner only, with those above it, unless it is there. Their names are on disk
/// afterwards: what is waited for in a folder is lost with it.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let missing = folder.ancestors().take_while(|above| !is_there(above));
    let above: Vec<_> = missing.filter_map(Path::parent).collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    for folder in above {
        fs::File::open(or_here(folder))?.sync_all()?;
    }
    Ok(())
}

fn is_there(folder: &Path) -> bool {
    or_here(folder).exists()
}

/// An empty path is where the program runs.
fn or_here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}

/// Where a path leads.
fn whole(path: &Path) -> PathBuf {
    let there = path.ancestors().find_map(|above| {
        let rest = path.strip_prefix(above).ok()?;
        Some(fs::canonicalize(above).ok()?.join(rest))
    });
    there
        .or_else(|| std::path::absolute(path).ok())
        .unwrap_or_else(|| path.to_owned())
}
