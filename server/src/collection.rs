//! Lists and offers as they are in use: each file with what it is and where it comes from.

use std::collections::BTreeSet;
use std::sync::Arc;

use scan::application::lists::{FileStem, ListKey};
use scan::ids::ListPublicationId;
use scan::yaml::{self, Finding, Library, Outline, ReadOptions, Source};

use crate::lists::Found;

/// A file of lists or offers that is in use.
#[derive(Clone, Debug)]
pub struct FileInUse {
    pub source: Arc<Source>,
    pub key: ListKey,
    /// Offers have none.
    pub version: Option<String>,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Shipped,
    /// It is a file of the installation.
    Installation,
    /// Staff of the support centre published it.
    Published(ListPublicationId),
}

/// Files without faults, and what they hold.
#[derive(Clone, Debug)]
pub struct Collection {
    /// No two have the same key.
    pub files: Vec<FileInUse>,
    pub library: Library,
}

impl Collection {
    /// Nothing at all, for what asks for no lists.
    pub fn empty() -> Self {
        let library = Library {
            questionnaires: Vec::new(),
            offers: Vec::new(),
            notes: Vec::new(),
        };
        Self {
            files: Vec::new(),
            library,
        }
    }

    /// Reads the lists that ship with the program and those of the installation together. Notes are
    /// about the latter only.
    ///
    /// # Errors
    /// All findings, when there is a fault among them.
    pub fn read(shipped: Found, own: &Found, options: &ReadOptions) -> Result<Self, Vec<Finding>> {
        let ships = shipped.sources.len();
        let found = shipped.and(own.clone());
        let mut library = found.read(options)?;
        library.notes = own.notes_of(library.notes);
        let mut taken = BTreeSet::new();
        let files = found.sources.into_iter().enumerate();
        let files = files.filter_map(|(number, source)| {
            let place = if number < ships {
                Place::Shipped
            } else {
                Place::Installation
            };
            let outline = yaml::outline(&source)?;
            let (mut key, mut again) = (key_of(&outline, &FileStem::of(&source.name)), 2);
            while !taken.insert(key.clone()) {
                // Two files of offers with one name, in two directories.
                key = ListKey::Offers(FileStem::of(&format!("{}-{again}", key.name())));
                again += 1;
            }
            Some(FileInUse {
                source: Arc::new(source),
                key,
                version: version_of(outline),
                place,
            })
        });
        let files = files.collect();
        Ok(Self { files, library })
    }
}

/// What a file is: a list by its id, offers by the name of their file.
pub fn key_of(outline: &Outline, file: &FileStem) -> ListKey {
    match outline {
        Outline::List { id, .. } => ListKey::List(id.clone()),
        Outline::Offers { .. } => ListKey::Offers(file.clone()),
    }
}

/// Its version, where it has one.
pub fn version_of(outline: Outline) -> Option<String> {
    match outline {
        Outline::List { version, .. } => version,
        Outline::Offers { .. } => None,
    }
}
