//! What a program asked of its disk, and what people heard of it meanwhile, in order.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file, whatever it is called.
pub type File = u64;

#[derive(Clone, Debug)]
pub enum Event {
    /// A new file under this name. Its number may have been that of one that is gone.
    Make(File, PathBuf),
    Folder(PathBuf),
    Write(File, usize, Arc<[u8]>),
    /// It has this length now.
    Cut(File, usize),
    /// What was asked for this file is on the disk.
    Sync(File),
    /// What was asked for the names in this folder is.
    Names(PathBuf),
    Move(PathBuf, PathBuf),
    Gone(PathBuf),
    /// Somebody heard this.
    Said(String),
}

/// What a record holds by now.
pub fn of(record: &Path) -> Vec<Event> {
    let bytes = fs::read(record).unwrap();
    let (mut bytes, mut events) = (&bytes[..], Vec::new());
    while !bytes.is_empty() {
        let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
        let line = std::str::from_utf8(&bytes[..end]).unwrap();
        bytes = &bytes[end + 1..];
        let (kind, rest) = line.split_once(' ').unwrap();
        let numbers = || rest.split(' ').map(|word| word.parse::<usize>().unwrap());
        let file = || rest.split(' ').next().unwrap().parse::<File>().unwrap();
        events.push(match kind {
            "make" => {
                let (_, path) = rest.split_once(' ').unwrap();
                Event::Make(file(), path.into())
            }
            "folder" => Event::Folder(rest.into()),
            "write" => {
                let [at, length] = [1, 2].map(|place| numbers().nth(place).unwrap());
                let written = bytes[..length].into();
                assert_eq!(bytes[length], b'\n', "{line}");
                bytes = &bytes[length + 1..];
                Event::Write(file(), at, written)
            }
            "cut" => Event::Cut(file(), numbers().nth(1).unwrap()),
            "sync" => Event::Sync(file()),
            "names" => Event::Names(rest.into()),
            "move" => {
                let (from, to) = rest.split_once('\t').unwrap();
                Event::Move(from.into(), to.into())
            }
            "gone" => Event::Gone(rest.into()),
            "said" => Event::Said(rest.to_owned()),
            _ => panic!("{line}"),
        });
    }
    events
}
