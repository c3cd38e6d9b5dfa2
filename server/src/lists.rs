//! Finds the files of lists: shipped with the program, or in a directory.

use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use scan::yaml::Source;

#[derive(RustEmbed)]
#[folder = "../questionnaires"]
#[include = "*.yaml"]
struct Shipped;

/// The lists that ship with the program.
pub fn shipped() -> Vec<Source> {
    let mut names: Vec<_> = Shipped::iter().collect();
    names.sort();
    names
        .iter()
        .filter_map(|name| Some((name, Shipped::get(name)?)))
        .map(|(name, file)| Source {
            name: format!("questionnaires/{name}"),
            bytes: file.data.into_owned(),
        })
        .collect()
}

/// The lists in files and directories, in the order of their names.
///
/// # Errors
/// Names the path that cannot be read.
pub fn read(paths: &[PathBuf]) -> Result<Vec<Source>, String> {
    let mut sources = Vec::new();
    for path in paths {
        for file in files(path).map_err(|error| cannot_read(path, &error))? {
            let bytes = bounded(&file).map_err(|error| cannot_read(&file, &error))?;
            sources.push(Source {
                name: file.display().to_string(),
                bytes,
            });
        }
    }
    Ok(sources)
}

fn cannot_read(path: &Path, error: &std::io::Error) -> String {
    format!("{}: cannot be read: {error}", path.display())
}

fn files(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let file = entry?.path();
        let is_list = file
            .extension()
            .is_some_and(|end| end == "yaml" || end == "yml");
        if is_list && file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// A little more than is allowed, so that the check can say that it is too large without this
/// program reading gigabytes.
fn bounded(file: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(file)?
        .take(2 * 1024 * 1024)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
