//! What is in use after a start: what the program and the installation bring along, with what was
//! published in its place, as far as it passes the check.

use std::collections::BTreeMap;

use scan::application::lists::{CheckWords, ListKey};
use scan::yaml::{self, Finding, Language, Library, ReadOptions, Severity, Source};

use crate::collection::{FileInUse, Place};
use crate::service::current_lists::Present;

/// What was published and not taken back, by what it is, the latest first.
pub type Published = BTreeMap<ListKey, Vec<FileInUse>>;

/// Reads files together.
pub fn read(files: &[FileInUse], options: &ReadOptions) -> Result<Library, Vec<Finding>> {
    let sources: Vec<Source> = files.iter().map(|file| (*file.source).clone()).collect();
    yaml::read_with(&sources, options)
}

/// The latest of everything that passes the check together. What a newer program does not accept any
/// more is laid aside, and what came before it is used; `None` when not even `base` passes.
pub fn compose(
    base: &[FileInUse],
    mut published: Published,
    options: &ReadOptions,
) -> Option<Present> {
    let mut laid_aside = BTreeMap::new();
    loop {
        published.retain(|_, files| !files.is_empty());
        let files = chosen(base, &published);
        let findings = match read(&files, options) {
            Ok(library) => return Some(Present::new(files, library, laid_aside)),
            Err(findings) => findings,
        };
        let fault = |finding: &&Finding| finding.severity() == Severity::Fault;
        let first = findings.iter().find(fault);
        let mut faulty: Vec<ListKey> = published
            .iter()
            .filter(|(_, files)| {
                let mut faults = findings.iter().filter(fault);
                faults.any(|finding| finding.file == files[0].source.name)
            })
            .map(|(key, _)| key.clone())
            .collect();
        if faulty.is_empty() {
            // What others miss went with one of them: most likely with the latest.
            let number = |file: &FileInUse| match file.place {
                Place::Published(id) => Some(id),
                Place::Shipped | Place::Installation => None,
            };
            let latest = published.iter().max_by_key(|(_, files)| number(&files[0]));
            faulty.push(latest?.0.clone());
        }
        for key in faulty {
            let Some(files) = published.get_mut(&key) else {
                continue;
            };
            let file = files.remove(0);
            let mut own = findings.iter().filter(fault);
            let why = own.find(|finding| finding.file == file.source.name);
            let why = why.or(first).map(said).unwrap_or_default();
            if let Place::Published(id) = file.place {
                laid_aside.insert(id, why);
            }
        }
    }
}

/// The files of the base, with the first of what was published in their places, and the others.
fn chosen(base: &[FileInUse], published: &Published) -> Vec<FileInUse> {
    let first = |key: &ListKey| published.get(key).and_then(|files| files.first());
    let mut files: Vec<FileInUse> = base
        .iter()
        .map(|file| first(&file.key).unwrap_or(file).clone())
        .collect();
    let is_new = |key: &&ListKey| !base.iter().any(|file| file.key == **key);
    let new = published.keys().filter(is_new);
    files.extend(new.filter_map(first).cloned());
    files
}

fn said(finding: &Finding) -> CheckWords {
    let (line, message) = (finding.line, &finding.message);
    CheckWords {
        dutch: format!("Regel {line}: {}", message.get(Language::Dutch)),
        english: format!("Line {line}: {}", message.get(Language::English)),
    }
}
