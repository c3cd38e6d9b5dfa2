//! What a coordinator chooses for the report, as it comes from the form.

use std::collections::{BTreeMap, BTreeSet};

use scan::agreement::LongText;
use scan::application::reports::FileKind;
use scan::questionnaire::{Id, Questionnaire};
use scan::report::{Part, Settings};
use scan_report::words::count;

use crate::components::field::Errors;
use crate::pages::form_body::is_idempotency_key;
use scan_texts::t;

/// Before the id of a topic: the name of the field with the comment on it.
pub const COMMENT: &str = "toelichting-";
/// The id of what holds the comments.
pub const COMMENTS: &str = "toelichtingen";
/// The field with the foreword.
pub const FOREWORD: &str = "voorwoord";

/// The form as it arrives: pairs, because parts repeat and comments are named after topics.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(try_from = "Vec<(String, String)>")]
pub struct Fields(Vec<(String, String)>);

impl TryFrom<Vec<(String, String)>> for Fields {
    type Error = &'static str;

    fn try_from(pairs: Vec<(String, String)>) -> Result<Self, Self::Error> {
        const KNOWN: [&str; 5] = ["idempotency_key", "basis", "deel", "daarna", FOREWORD];
        let known = |name: &str| KNOWN.contains(&name) || name.starts_with(COMMENT);
        if !pairs.iter().all(|(name, _)| known(name)) {
            return Err("a field that the form does not have");
        }
        // Only parts may come several times, each once.
        let mut seen = BTreeSet::new();
        let once = |(name, value): &(String, String)| {
            let value = if name == "deel" { value.as_str() } else { "" };
            seen.insert((name.clone(), value.to_owned()))
        };
        if pairs.iter().all(once) {
            Ok(Self(pairs))
        } else {
            Err("a field came twice")
        }
    }
}

#[derive(Clone, Debug)]
pub struct FormInput {
    pub idempotency_key: String,
    /// The revision that it was made on.
    pub base: i64,
    pub parts: BTreeSet<Part>,
    /// As typed, however long.
    pub foreword: String,
    /// As typed, by topic.
    pub comments: BTreeMap<Id, String>,
    /// What to download after keeping.
    pub then: Option<FileKind>,
}

impl FormInput {
    pub fn of(settings: &Settings, base: i64, idempotency_key: String) -> Self {
        let text = |text: &LongText| text.as_str().to_owned();
        Self {
            idempotency_key,
            base,
            parts: settings.parts.clone(),
            foreword: settings.foreword.as_ref().map(text).unwrap_or_default(),
            comments: settings
                .comments
                .iter()
                .map(|(topic, comment)| (topic.clone(), text(comment)))
                .collect(),
            then: None,
        }
    }

    /// Reads a posted form; `None` when it holds what no form of ours sends.
    pub fn read(fields: Fields, questionnaire: &Questionnaire) -> Option<Self> {
        let mut typed = Self {
            idempotency_key: String::new(),
            base: -1,
            parts: BTreeSet::new(),
            foreword: String::new(),
            comments: BTreeMap::new(),
            then: None,
        };
        for (name, value) in fields.0 {
            match name.as_str() {
                "idempotency_key" => typed.idempotency_key = value,
                "basis" => typed.base = value.parse().ok()?,
                "deel" => {
                    typed.parts.insert(value.parse().ok()?);
                }
                FOREWORD => typed.foreword = value,
                "daarna" => {
                    typed.then = match value.as_str() {
                        "rapport" => Some(FileKind::Report),
                        "samenvatting" => Some(FileKind::Summary),
                        _ => return None,
                    }
                }
                other => {
                    let topic = Id::new(other.strip_prefix(COMMENT)?).ok()?;
                    questionnaire.topic(&topic)?;
                    typed.comments.insert(topic, value);
                }
            }
        }
        (is_idempotency_key(&typed.idempotency_key) && typed.base >= 0).then_some(typed)
    }

    /// What was chosen, or every text that is too long.
    pub fn settings(&self, questionnaire: &Questionnaire) -> Result<Settings, Errors> {
        let mut errors = Errors::default();
        let mut text = |text: &str, field: &'static str, of: &str| {
            let read = LongText::new(text);
            if read.is_err() {
                let long = text.trim().chars().count().saturating_sub(LongText::MAX);
                let long = count(long, t!("common-character"), t!("common-characters"));
                errors.add(
                    field,
                    t!("report-form-input-too-long", of = of, long = long),
                );
            }
            read.ok().flatten()
        };
        let foreword = text(
            &self.foreword,
            FOREWORD,
            t!("report-form-input-the-foreword"),
        );
        let comments: BTreeMap<Id, LongText> = self
            .comments
            .iter()
            .filter_map(|(topic, comment)| {
                let of = t!(
                    "report-form-input-the-explanation",
                    topic = questionnaire.topic(topic)?.title
                );
                Some((topic.clone(), text(comment, COMMENTS, &of)?))
            })
            .collect();
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Settings {
            parts: self.parts.clone(),
            foreword,
            comments,
        })
    }
}

/// How a form came back.
#[derive(Clone, Debug)]
pub enum Back {
    /// It was not posted, or all is well.
    No,
    /// Something is too long.
    Errors(Errors),
    /// Somebody else was first; the choices that stand there now.
    Overtaken(Settings),
}
