//! Finds the files of lists: shipped with the program, or in a directory.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use scan::yaml::{FileName, Finding, Language, Library, ReadOptions, Source};

#[derive(RustEmbed)]
#[folder = "../questionnaires"]
#[include = "*.yaml"]
struct Shipped;

pub fn shipped() -> Found {
    let mut names: Vec<_> = Shipped::iter().collect();
    names.sort();
    let sources = names
        .iter()
        .filter_map(|name| Some((name, Shipped::get(name)?)))
        .map(|(name, file)| Source {
            name: format!("questionnaires/{name}"),
            bytes: file.data.into_owned(),
        })
        .collect();
    Found {
        sources,
        beside: Vec::new(),
    }
}

/// What stands where lists should be.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The lists, path by path, in the order of their names.
    pub sources: Vec<Source>,
    /// The other files of the directories; they are not opened.
    pub beside: Vec<String>,
}

impl Found {
    /// These and those of somewhere else, as one library.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.sources.extend(more.sources);
        self.beside.extend(more.beside);
        self
    }

    /// Of these notes those about one of these files. What is said of the lists that ship with the
    /// program is for those who write them.
    pub fn notes_of(&self, mut notes: Vec<Finding>) -> Vec<Finding> {
        notes.retain(|note| {
            self.sources.iter().any(|source| source.name == note.file)
                || self.beside.contains(&note.file)
        });
        notes
    }

    /// Reads the lists, and looks at the names of the files beside them.
    ///
    /// # Errors
    /// All findings, when there is a fault among them; otherwise they are notes of the library.
    pub fn read(&self, options: &ReadOptions) -> Result<Library, Vec<Finding>> {
        let with_notes = |mut findings: Vec<Finding>| {
            findings.extend(scan::yaml::beside(&self.beside));
            findings.sort();
            findings
        };
        match scan::yaml::read_with(&self.sources, options) {
            Ok(mut library) => {
                library.notes = with_notes(library.notes);
                Ok(library)
            }
            Err(findings) => Err(with_notes(findings)),
        }
    }
}

#[derive(Debug)]
pub struct Unreadable {
    path: PathBuf,
    error: std::io::Error,
}

impl Unreadable {
    /// One sentence that begins with the path.
    pub fn said_in(&self, language: Language) -> String {
        let path = self.path.display();
        let error = &self.error;
        match (language, error.kind()) {
            (Language::English, _) => format!("{path}: cannot be read: {error}"),
            (Language::Dutch, ErrorKind::NotFound) => {
                format!("{path}: dit bestand of deze map bestaat niet")
            }
            (Language::Dutch, ErrorKind::PermissionDenied) => {
                format!("{path}: u hebt geen toestemming om dit te lezen")
            }
            (Language::Dutch, _) => format!("{path}: is niet te lezen (in het Engels: {error})"),
        }
    }
}

/// The lists in files and directories. A file that is named itself is a list, whatever it is
/// called.
pub fn find(paths: &[PathBuf]) -> Result<Found, Unreadable> {
    let mut found = Found::default();
    for path in paths {
        let unreadable = |error| Unreadable {
            path: path.clone(),
            error,
        };
        if !path.is_dir() {
            found.sources.push(open(path)?);
            continue;
        }
        for file in files(path).map_err(unreadable)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if FileName::of(&name) == FileName::List {
                found.sources.push(open(&file)?);
            } else {
                found.beside.push(file.display().to_string());
            }
        }
    }
    Ok(found)
}

fn open(file: &Path) -> Result<Source, Unreadable> {
    let bytes = bounded(file).map_err(|error| Unreadable {
        path: file.to_owned(),
        error,
    })?;
    Ok(Source {
        name: file.display().to_string(),
        bytes,
    })
}

/// The files of a directory, by name.
fn files(directory: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        files.push(entry?.path());
    }
    files.retain(|file| file.is_file());
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
