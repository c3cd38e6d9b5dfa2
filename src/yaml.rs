//! Reading and checking the YAML files of questionnaires and support offers.
//!
//! [`read`] takes the bytes of all files of a directory and answers with everything they hold, or
//! with every fault of every file: where it is, what is wrong and how to mend it. The format is
//! described for authors in `questionnaires/README.md`, and by [`schema()`] for their editors.
//!
//! On the way: bytes to UTF-8 (`text`), to a tree that knows its places (`tree`), to typed values
//! (`reader`, `list`, `offers`), and then the checks between places (`check`).

mod blank;
mod check;
mod code;
mod discuss;
mod file;
mod finding;
mod ground;
mod index;
mod instead;
mod item;
mod law;
mod legible;
mod length;
mod line;
mod link;
mod list;
mod name;
mod notation;
mod offers;
mod options;
mod outline;
mod place;
mod plain;
mod reader;
mod report;
mod scalar;
mod schema;
mod suggest;
mod syntax;
#[cfg(test)]
mod tests;
mod text;
mod texts;
mod topic;
mod translation;
mod tree;
mod wording;
mod words;

pub use code::{Code, Severity};
pub use finding::{Finding, Said};
pub use legible::{Encoding, legible};
pub use name::{FileName, beside};
pub use options::ReadOptions;
pub use outline::Outline;
pub use schema::schema;
pub use text::Source;
pub use words::{Language, Words};

use check::Unreadable;
use file::{Content, File};
use report::Report;
use text::Text;
use tree::Kind;
use words::words;

use crate::offer::Offer;
use crate::questionnaire::Questionnaire;

/// Everything that a directory of faultless files holds, in the order of the file names.
#[derive(Clone, Debug, PartialEq)]
pub struct Library {
    /// At least one; ids differ.
    pub questionnaires: Vec<Questionnaire>,
    /// Ids differ; what they refer to is in `questionnaires`.
    pub offers: Vec<Offer>,
    /// What deserves a look, sorted by file and place.
    pub notes: Vec<Finding>,
}

/// Reads all files of a directory together, without looking at dates and style.
///
/// # Errors
/// As [`read_with`].
pub fn read(sources: &[Source]) -> Result<Library, Vec<Finding>> {
    read_with(sources, &ReadOptions::default())
}

/// Reads all files of a directory together.
///
/// A file with the key `offers` holds support offers, every other file a questionnaire.
///
/// # Errors
/// All findings of all files, sorted by file and place, when there is a fault among them. Of a file
/// that is not YAML only the first fault is known.
pub fn read_with(sources: &[Source], options: &ReadOptions) -> Result<Library, Vec<Finding>> {
    let sources: Vec<&Source> = sources.iter().collect();
    read_all(&sources, options, None)
}

/// A file that is not in use yet.
#[derive(Clone, Copy, Debug)]
pub struct Newcomer<'s> {
    /// The file; no other has its name.
    pub source: &'s Source,
    /// The last version of the same list, which the one in the file must come after.
    pub last: Option<&'s str>,
}

/// Reads a new file together with the others that it will stand beside. What clashes between it and
/// another one is said of the new one.
///
/// # Errors
/// As [`read_with`].
pub fn read_beside(
    newcomer: Newcomer,
    others: &[&Source],
    options: &ReadOptions,
) -> Result<Library, Vec<Finding>> {
    let mut sources = others.to_vec();
    sources.push(newcomer.source);
    read_all(&sources, options, Some(newcomer))
}

/// What a file is about; `None` when that cannot be read.
pub fn outline(source: &Source) -> Option<Outline> {
    let text = Text::read(source).ok()?;
    match read_file(&text, &ReadOptions::default()).content {
        Content::List(_, index) => Some(Outline::List {
            id: index.list?.value,
            version: index.version.map(|version| version.value),
        }),
        Content::Offers(_, references) => Some(Outline::Offers {
            ids: references.offers.into_iter().map(|id| id.value).collect(),
        }),
        Content::Nothing => None,
    }
}

fn read_all(
    sources: &[&Source],
    options: &ReadOptions,
    newcomer: Option<Newcomer>,
) -> Result<Library, Vec<Finding>> {
    let is_new = |name: &str| newcomer.is_some_and(|new| new.source.name == name);
    let mut findings = Vec::new();
    let mut texts = Vec::new();
    for source in sources {
        match Text::read(source) {
            Ok(text) => texts.push(text),
            Err(finding) => findings.push(*finding),
        }
    }
    texts.sort_by(|left, right| {
        let key = |text: &Text| is_new(text.name());
        (key(left), left.name()).cmp(&(key(right), right.name()))
    });
    let mut files: Vec<File> = texts.iter().map(|text| read_file(text, options)).collect();
    let last = newcomer.and_then(|new| new.last);
    let new_file = files.last_mut().filter(|file| is_new(file.name));
    if let (Some(file), Some(last)) = (new_file, last)
        && let Content::List(_, index) = &file.content
    {
        check::newer(index, last, &mut file.report);
    }
    let unreadable = !findings.is_empty()
        || files
            .iter()
            .any(|file| matches!(file.content, Content::Nothing));
    check::across(
        &mut files,
        if unreadable {
            Unreadable::Some
        } else {
            Unreadable::None
        },
        options,
    );

    let mut library = Library {
        questionnaires: Vec::new(),
        offers: Vec::new(),
        notes: Vec::new(),
    };
    let mut lists = 0;
    for file in files {
        findings.extend(file.report.into_findings());
        match file.content {
            Content::List(list, _) => {
                lists += 1;
                library.questionnaires.extend(list.map(|list| *list));
            }
            Content::Offers(offers, _) => library.offers.extend(offers),
            Content::Nothing => {}
        }
    }
    if lists == 0 && !unreadable {
        findings.push(Finding::about_directory(
            Code::NoQuestionnaire,
            words!(
                "There is no questionnaire in this directory.",
                "In deze map staat geen vragenlijst.",
            ),
            words!(
                "Put at least one file in it whose name ends in .yaml; the README describes it.",
                "Zet er minstens één bestand in waarvan de naam eindigt op .yaml; de README \
                 beschrijft hoe.",
            ),
        ));
    }
    findings.sort();
    if findings
        .iter()
        .all(|finding| finding.severity() == Severity::Note)
    {
        library.notes = findings;
        return Ok(library);
    }
    Err(findings)
}

fn read_file<'t>(text: &'t Text, options: &ReadOptions) -> File<'t> {
    let mut report = Report::new(text);
    let content = match tree::parse(text, &mut report) {
        None => Content::Nothing,
        Some(root) => {
            let is_offers = matches!(&root.kind, Kind::Map(entries)
                if entries.iter().any(|entry| entry.key == "offers"));
            if is_offers {
                let (offers, references) = offers::read(&root, &mut report);
                check::offers(&references, options, &mut report);
                Content::Offers(offers, references)
            } else {
                let (list, index) = list::read(&root, &mut report);
                check::list(&index, options, &mut report);
                Content::List(list.map(Box::new), Box::new(index))
            }
        }
    };
    File {
        name: text.name(),
        report,
        content,
    }
}
