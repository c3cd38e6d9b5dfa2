//! Which file uses which, and where that leads back to where it began.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use pathfinding::directed::strongly_connected_components::strongly_connected_components;

use super::source::Path;
use super::tree::{Target, Tree};

/// A file that names something of another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    from: String,
    to: String,
    /// In `from`, from 1.
    line: usize,
    path: String,
}

/// Files that use each other in a circle, each reached from each.
#[derive(Debug)]
pub(super) struct Circle {
    pub files: BTreeSet<String>,
    uses: Vec<Use>,
}

pub(super) fn circles(tree: &Tree) -> Vec<Circle> {
    let uses = uses(tree);
    let mut to: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in &uses {
        to.entry(&one.from).or_default().insert(&one.to);
    }
    let files: Vec<&str> = to.keys().copied().collect();
    let next = |file: &&str| {
        to.get(file)
            .into_iter()
            .flatten()
            .copied()
            .collect::<Vec<_>>()
    };
    let mut found: Vec<Circle> = strongly_connected_components(&files, next)
        .into_iter()
        .filter(|files| files.len() > 1)
        .map(|files| {
            let files: BTreeSet<String> = files.into_iter().map(str::to_owned).collect();
            let within = |one: &&Use| files.contains(&one.from) && files.contains(&one.to);
            Circle {
                uses: uses.iter().filter(within).cloned().collect(),
                files,
            }
        })
        .collect();
    found.sort_by(|a, b| a.files.cmp(&b.files));
    found
}

/// Every use of one file by another, sorted.
fn uses(tree: &Tree) -> BTreeSet<Use> {
    let mut uses = BTreeSet::new();
    for (place, module) in tree.modules.iter().enumerate() {
        let mut note = |path: &Path, file: &str| {
            if file != module.file {
                uses.insert(Use {
                    from: module.file.clone(),
                    to: file.to_owned(),
                    line: path.line,
                    path: path.segments.join("::"),
                });
            }
        };
        let imported = module.imports.iter().map(|import| &import.path);
        for path in imported.chain(&module.paths) {
            for target in tree.resolve(place, &path.segments) {
                // A module is used where something in it is named.
                if let Target::Item(file) = target {
                    note(path, file);
                }
            }
        }
        for import in module.imports.iter().filter(|import| import.name.is_none()) {
            for target in tree.resolve(place, &import.path.segments) {
                if let Target::Module(whole) = target {
                    note(&import.path, &tree.modules[whole].file);
                }
            }
        }
    }
    uses
}

/// The files, then for each file that uses another one of the uses that make it so.
impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: Vec<&str> = self.files.iter().map(String::as_str).collect();
        writeln!(f, "{}", files.join(", "))?;
        let mut pairs: BTreeMap<(&str, &str), Vec<&Use>> = BTreeMap::new();
        for one in &self.uses {
            pairs
                .entry((one.from.as_str(), one.to.as_str()))
                .or_default()
                .push(one);
        }
        for ((from, to), uses) in pairs {
            let first = uses[0];
            write!(f, "  {from}:{}: {} of {to}", first.line, first.path)?;
            match uses.len() {
                1 => writeln!(f)?,
                number => writeln!(f, ", and {} more", number - 1)?,
            }
        }
        Ok(())
    }
}
