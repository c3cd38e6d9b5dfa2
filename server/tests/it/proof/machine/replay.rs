//! What a disk may hold after the power went: all that was waited for, and of what was not any part,
//! in any order.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::record::{Event, File};

/// What becomes of what was asked of the disk and not waited for.
#[derive(Clone, Copy, Debug)]
pub enum Unsynced {
    Lost,
    Kept,
    /// Some of it, by this seed: names up to some moment, and of every write some of its blocks.
    Some(u64),
}

/// A disk as far as a record goes.
pub struct Disk {
    /// The folder that the record is about.
    top: PathBuf,
    folders: Vec<Folder>,
    contents: Vec<Contents>,
    /// Which contents a file has that is there now: the number of one that is gone is used again.
    files: HashMap<File, usize>,
    /// What was asked for names and not waited for, in its order.
    asked: Vec<Vec<Naming>>,
}

/// Names in a folder, and what each leads to.
type Names = BTreeMap<OsString, Named>;

#[derive(Default)]
struct Folder {
    now: Names,
    held: Names,
}

#[derive(Clone, Copy)]
enum Named {
    Folder(usize),
    File(usize),
}

/// In this folder this name leads there now, or nowhere.
#[derive(Clone)]
struct Naming {
    folder: usize,
    name: OsString,
    named: Option<Named>,
}

#[derive(Default)]
struct Contents {
    held: Vec<u8>,
    asked: Vec<Change>,
}

enum Change {
    Write(usize, Arc<[u8]>),
    Cut(usize),
}

impl Disk {
    /// With nothing below this folder.
    pub fn empty(top: &Path) -> Self {
        Self {
            top: top.to_owned(),
            folders: vec![Folder::default()],
            contents: Vec::new(),
            files: HashMap::new(),
            asked: Vec::new(),
        }
    }

    /// One thing more happened.
    pub fn follow(&mut self, event: &Event) {
        match event {
            Event::Make(file, path) => {
                let contents = self.contents.len();
                self.contents.push(Contents::default());
                self.files.insert(*file, contents);
                self.ask([(path, Some(Named::File(contents)))]);
            }
            Event::Folder(path) => {
                let folder = self.folders.len();
                self.folders.push(Folder::default());
                self.ask([(path, Some(Named::Folder(folder)))]);
            }
            Event::Move(from, to) => {
                let (folder, name) = self.place(from);
                let moved = self.folders[folder].now[&name];
                self.ask([(to, Some(moved)), (from, None)]);
            }
            Event::Gone(path) => self.ask([(path, None)]),
            Event::Write(file, at, bytes) => self.change(*file, Change::Write(*at, bytes.clone())),
            Event::Cut(file, length) => self.change(*file, Change::Cut(*length)),
            Event::Sync(file) => {
                let contents = &mut self.contents[self.files[file]];
                for change in contents.asked.drain(..) {
                    change.make(&mut contents.held);
                }
            }
            Event::Names(path) => {
                let folder = self.folder(path);
                for namings in &mut self.asked {
                    namings.retain(|naming| naming.folder != folder);
                }
                self.asked.retain(|namings| !namings.is_empty());
                let folder = &mut self.folders[folder];
                folder.held.clone_from(&folder.now);
            }
            Event::Said(_) => {}
        }
    }

    fn change(&mut self, file: File, change: Change) {
        self.contents[self.files[&file]].asked.push(change);
    }

    /// The folder that has this path now.
    fn folder(&self, path: &Path) -> usize {
        let below = path.strip_prefix(&self.top).unwrap();
        below.iter().fold(0, |folder, name| {
            let Some(Named::Folder(inner)) = self.folders[folder].now.get(name) else {
                panic!("{} is no folder", path.display());
            };
            *inner
        })
    }

    fn place(&self, path: &Path) -> (usize, OsString) {
        let folder = self.folder(path.parent().unwrap());
        (folder, path.file_name().unwrap().to_owned())
    }

    /// Names that change together.
    fn ask<const N: usize>(&mut self, names: [(&PathBuf, Option<Named>); N]) {
        let namings: Vec<_> = names
            .map(|(path, named)| {
                let (folder, name) = self.place(path);
                Naming {
                    folder,
                    name,
                    named,
                }
            })
            .into();
        for naming in &namings {
            naming.make(&mut self.folders[naming.folder].now);
        }
        self.asked.push(namings);
    }

    /// Puts what the disk may hold into an empty folder.
    pub fn put(&self, to: &Path, unsynced: Unsynced) {
        let mut chance = Chance(match unsynced {
            Unsynced::Some(seed) => seed,
            Unsynced::Lost | Unsynced::Kept => 0,
        });
        let kept = match unsynced {
            Unsynced::Lost => 0,
            Unsynced::Kept => self.asked.len(),
            Unsynced::Some(_) => chance.below(self.asked.len() + 1),
        };
        let held = self.folders.iter().map(|folder| folder.held.clone());
        let mut names: Vec<Names> = held.collect();
        for naming in self.asked[..kept].iter().flatten() {
            naming.make(&mut names[naming.folder]);
        }
        let mut folders = vec![(0, to.to_owned())];
        while let Some((folder, path)) = folders.pop() {
            for (name, named) in &names[folder] {
                let path = path.join(name);
                match named {
                    Named::Folder(inner) => {
                        fs::create_dir(&path).unwrap();
                        folders.push((*inner, path));
                    }
                    // Shared memory, which no disk holds.
                    Named::File(_) if path.to_string_lossy().ends_with("-shm") => {}
                    Named::File(contents) => {
                        let bytes = self.contents[*contents].after(unsynced, &mut chance);
                        fs::write(path, bytes).unwrap();
                    }
                }
            }
        }
    }
}

impl Naming {
    fn make(&self, names: &mut Names) {
        match self.named {
            Some(named) => drop(names.insert(self.name.clone(), named)),
            None => drop(names.remove(&self.name)),
        }
    }
}

impl Contents {
    fn after(&self, unsynced: Unsynced, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.held.clone();
        // Disks write blocks of 512 bytes, or of 4096; how many of them were written, nobody knows.
        let block = [512, 4096][chance.below(2)];
        let of_ten = [1, 5, 9][chance.below(3)];
        for change in &self.asked {
            match unsynced {
                Unsynced::Lost => {}
                Unsynced::Kept => change.make(&mut bytes),
                Unsynced::Some(_) => match change {
                    Change::Cut(_) if chance.below(10) < of_ten => change.make(&mut bytes),
                    Change::Cut(_) => {}
                    Change::Write(at, written) => {
                        for (start, end) in blocks(*at, written.len(), block) {
                            if chance.below(10) < of_ten {
                                write(&mut bytes, start, &written[start - at..end - at]);
                            }
                        }
                    }
                },
            }
        }
        bytes
    }
}

/// The parts of a write that lie in a block each.
fn blocks(at: usize, length: usize, block: usize) -> impl Iterator<Item = (usize, usize)> {
    let end = at + length;
    (at / block..end.div_ceil(block))
        .map(move |number| (at.max(number * block), end.min((number + 1) * block)))
}

fn write(bytes: &mut Vec<u8>, at: usize, written: &[u8]) {
    let end = at + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[at..end].copy_from_slice(written);
}

impl Change {
    fn make(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(at, written) => write(bytes, *at, written),
            Self::Cut(length) => bytes.resize(*length, 0),
        }
    }
}

/// Like chance, and always the same (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(most).unwrap()).unwrap()
    }
}
