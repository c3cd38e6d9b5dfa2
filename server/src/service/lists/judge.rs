//! What the check says of a draft, beside what is in use.

use std::collections::BTreeMap;

use scan::application::lists::{
    CheckWords, FileStem, Judgement, ListContent, ListFinding, ListKey, Weight,
};
use scan::offer::Offer;
use scan::questionnaire::{Id, is_newer};
use scan::yaml::{
    self, Finding, Language, Library, Newcomer, Outline, ReadOptions, Severity, Source, Words,
};

use crate::collection::{FileInUse, key_of, version_of};
use crate::service::current_lists::Present;

/// The last version of each list that was ever in use, taken back or not.
#[derive(Clone, Debug, Default)]
pub struct LastVersions(BTreeMap<ListKey, String>);

impl LastVersions {
    pub fn note(&mut self, key: &ListKey, version: Option<&str>) {
        let Some(version) = version else { return };
        let last = self.0.entry(key.clone()).or_default();
        if last.is_empty() || is_newer(version, last) {
            version.clone_into(last);
        }
    }
}

#[derive(Debug)]
pub struct Judged {
    /// The file, under the name that it has among the others.
    pub source: Source,
    pub key: Option<ListKey>,
    pub version: Option<String>,
    /// Everything in use together with it; `None` when something must be mended.
    pub library: Option<Library>,
    pub findings: Vec<ListFinding>,
    offers: Vec<Id>,
}

impl Judged {
    pub fn judgement(self) -> Judgement {
        Judgement {
            key: self.key,
            version: self.version,
            findings: self.findings,
        }
    }

    /// What it holds, when nothing must be mended.
    pub fn content(&self) -> Option<ListContent> {
        let library = self.library.as_ref()?;
        match self.key.as_ref()? {
            ListKey::List(id) => {
                let mut lists = library.questionnaires.iter();
                let list = lists.find(|list| list.id == *id)?;
                Some(ListContent::List(list.clone().into()))
            }
            ListKey::Offers(_) => Some(ListContent::Offers(chosen(&library.offers, &self.offers))),
        }
    }
}

/// What is in use under a key.
pub fn content_of(present: &Present, key: &ListKey) -> Option<ListContent> {
    let file = present.file(key)?;
    match key {
        ListKey::List(id) => {
            let mut lists = present.lists.iter();
            lists
                .find(|list| list.id == *id)
                .cloned()
                .map(ListContent::List)
        }
        ListKey::Offers(_) => match yaml::outline(&file.source)? {
            Outline::Offers { ids } => Some(ListContent::Offers(chosen(&present.offers, &ids))),
            Outline::List { .. } => None,
        },
    }
}

fn chosen(offers: &[Offer], ids: &[Id]) -> Vec<Offer> {
    let ours = offers.iter().filter(|offer| ids.contains(&offer.id));
    ours.cloned().collect()
}

/// Judges a draft. `base` are the files that the program and the installation bring along.
pub fn judge(
    (base, present): (&[FileInUse], &Present),
    last: &LastVersions,
    (file, body): (&FileStem, Vec<u8>),
    options: &ReadOptions,
) -> Judged {
    let mut source = Source {
        name: String::new(),
        bytes: body,
    };
    let outline = yaml::outline(&source);
    let key = outline.as_ref().map(|outline| key_of(outline, file));
    source.name = name_of(base, key.as_ref());
    let others = present.files.iter();
    let others = others.filter(|other| key.as_ref() != Some(&other.key));
    let others: Vec<&Source> = others.map(|other| &*other.source).collect();
    let newcomer = Newcomer {
        source: &source,
        last: key
            .as_ref()
            .and_then(|key| last.0.get(key))
            .map(String::as_str),
    };
    let (library, findings) = match yaml::read_beside(newcomer, &others, options) {
        Ok(library) => {
            let notes = library.notes.clone();
            (Some(library), notes)
        }
        Err(findings) => (None, findings),
    };
    let findings = for_staff(&findings, Some(&source.name));
    let offers = match &outline {
        Some(Outline::Offers { ids }) => ids.clone(),
        _ => Vec::new(),
    };
    Judged {
        key,
        version: outline.and_then(version_of),
        library,
        findings,
        offers,
        source,
    }
}

/// The name of a file among the others: that of the file whose place it takes, so that the order of
/// lists stays as it is.
pub fn name_of(base: &[FileInUse], key: Option<&ListKey>) -> String {
    let Some(key) = key else {
        return "steunpunt/concept.yaml".to_owned();
    };
    let before = base.iter().find(|file| file.key == *key);
    before.map_or_else(
        || format!("steunpunt/{}/{}.yaml", key.kind().key(), key.name()),
        |file| file.source.name.clone(),
    )
}

/// Findings for staff: all about the file `own`, and of others what must be mended.
pub fn for_staff(findings: &[Finding], own: Option<&str>) -> Vec<ListFinding> {
    let is_own = |finding: &Finding| own == Some(finding.file.as_str());
    let mut kept: Vec<&Finding> = findings
        .iter()
        .filter(|finding| is_own(finding) || finding.severity() == Severity::Fault)
        .collect();
    kept.sort_by_key(|finding| !is_own(finding));
    let said = |finding: &&Finding| {
        let whole = finding.snippet.is_empty() && (finding.line, finding.column) == (1, 1);
        let name = finding.file.rsplit('/').next().unwrap_or_default();
        ListFinding {
            place: (!whole).then_some((finding.line, finding.column)),
            file: (!is_own(finding) && !name.is_empty()).then(|| name.to_owned()),
            weight: match finding.severity() {
                Severity::Fault => Weight::Fault,
                Severity::Note => Weight::Note,
            },
            code: finding.code.key(),
            message: in_all(&finding.message),
            help: in_all(&finding.help),
            snippet: finding.snippet.clone(),
            snippet_column: finding.snippet_column,
        }
    };
    kept.iter().map(said).collect()
}

fn in_all(words: &Words) -> CheckWords {
    CheckWords {
        dutch: words.get(Language::Dutch).to_owned(),
        english: words.get(Language::English).to_owned(),
    }
}
