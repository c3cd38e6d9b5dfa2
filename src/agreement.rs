//! What a team agrees on in its session: answers, ambitions, notes, resources and actions.
//!
//! These stand beside the answers of people and never among them. Each is kept with all its
//! revisions, so that a change can be looked back on and taken back.

mod action;
mod text;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::answer::{Choice, Priority, Remark};
use crate::questionnaire::{Id, Level, Questionnaire};

pub use action::{Action, ActionState, Origin};
pub use text::{Line, LongText};

/// The answer of the whole team to one item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamAnswer {
    /// Where the team says it stands.
    pub choice: Option<Choice>,
    /// How much it wants to work on it now.
    pub priority: Option<Priority>,
    /// Why.
    pub reason: Option<Remark>,
}

/// Something that is missing or only partly there, completed in the talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceNeed {
    /// What is missing.
    pub what: Line,
    /// For whom.
    pub for_whom: Option<Line>,
    /// Who can supply it.
    pub supplier: Option<Line>,
    /// Taken off the list again.
    #[serde(default)]
    pub dropped: bool,
}

/// One thing that a team agreed on, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The team's answer to an item.
    Answer(Id, TeamAnswer),
    /// The level that the team wants to reach in a topic, instead of the list's own targets.
    Ambition(Id, Option<Level>),
    /// What was said about an item.
    Note(Id, Option<LongText>),
    /// A resource item that is missing, or one of the team's own (`eigen-…`).
    Resource(Id, ResourceNeed),
    /// Something to do, under a name of its own.
    Action(Id, Action),
}

keyed! {
    /// The kinds of [`Agreement`].
    pub enum Kind {
        /// [`Agreement::Answer`].
        Answer = "antwoord",
        /// [`Agreement::Ambition`].
        Ambition = "ambitie",
        /// [`Agreement::Note`].
        Note = "notitie",
        /// [`Agreement::Resource`].
        Resource = "middel",
        /// [`Agreement::Action`].
        Action = "actie",
    }
}

impl Agreement {
    /// What kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Answer(..) => Kind::Answer,
            Self::Ambition(..) => Kind::Ambition,
            Self::Note(..) => Kind::Note,
            Self::Resource(..) => Kind::Resource,
            Self::Action(..) => Kind::Action,
        }
    }

    /// What it is about: an item, a topic, or the name of an action or own resource.
    pub fn subject(&self) -> &Id {
        match self {
            Self::Answer(id, _)
            | Self::Ambition(id, _)
            | Self::Note(id, _)
            | Self::Resource(id, _)
            | Self::Action(id, _) => id,
        }
    }

    /// The content as JSON; [`Self::read`] reads it back.
    ///
    /// # Errors
    /// Never for values of these types; `serde_json` does not know that.
    pub fn body(&self) -> serde_json::Result<String> {
        match self {
            Self::Answer(_, answer) => serde_json::to_string(answer),
            Self::Ambition(_, level) => serde_json::to_string(level),
            Self::Note(_, text) => serde_json::to_string(text),
            Self::Resource(_, need) => serde_json::to_string(need),
            Self::Action(_, action) => serde_json::to_string(action),
        }
    }

    /// Reads what [`Self::body`] wrote.
    ///
    /// # Errors
    /// When the text is no such value.
    pub fn read(kind: Kind, subject: Id, body: &str) -> serde_json::Result<Self> {
        Ok(match kind {
            Kind::Answer => Self::Answer(subject, serde_json::from_str(body)?),
            Kind::Ambition => Self::Ambition(subject, serde_json::from_str(body)?),
            Kind::Note => Self::Note(subject, serde_json::from_str(body)?),
            Kind::Resource => Self::Resource(subject, serde_json::from_str(body)?),
            Kind::Action => Self::Action(subject, serde_json::from_str(body)?),
        })
    }

    /// Whether it can be said of this list: the item or topic is in it, and a level on its scale.
    pub fn fits(&self, questionnaire: &Questionnaire) -> bool {
        match self {
            Self::Answer(id, answer) => questionnaire.item_by_id(id).is_some_and(|placed| {
                let level = answer.choice.and_then(Choice::level);
                level
                    .is_none_or(|level| level.number() <= questionnaire.scale_of(placed.item).len())
            }),
            Self::Note(id, _) => questionnaire.item_by_id(id).is_some(),
            Self::Ambition(id, level) => {
                questionnaire.topic(id).is_some()
                    && level.is_none_or(|level| level.number() <= questionnaire.scale.len())
            }
            Self::Resource(id, _) => match questionnaire.item_by_id(id) {
                Some(placed) => placed.item.is_resource(),
                None => id.as_str().starts_with(OWN),
            },
            Self::Action(_, action) => {
                let (item, topic) = (action.item.as_ref(), action.topic.as_ref());
                item.is_none_or(|id| questionnaire.item_by_id(id).is_some())
                    && topic.is_none_or(|id| questionnaire.topic(id).is_some())
            }
        }
    }
}

/// Ids of the team's own resources begin like this.
pub const OWN: &str = "eigen-";

/// One revision of something agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision<T> {
    /// 1 for the first.
    pub number: i64,
    /// ISO 8601 day on which it was written.
    pub day: String,
    /// What it says.
    pub value: T,
}

/// Everything that a team agreed in a round, as it stands now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreed {
    /// By item.
    pub answers: BTreeMap<Id, Revision<TeamAnswer>>,
    /// By topic; `None` after it was taken back.
    pub ambitions: BTreeMap<Id, Revision<Option<Level>>>,
    /// By item; `None` after it was emptied.
    pub notes: BTreeMap<Id, Revision<Option<LongText>>>,
    /// By resource item, or by a name of the team's own.
    pub resources: BTreeMap<Id, Revision<ResourceNeed>>,
    /// By name.
    pub actions: BTreeMap<Id, Revision<Action>>,
}

impl Agreed {
    /// Puts one in its place.
    pub fn put(&mut self, number: i64, day: String, agreement: Agreement) {
        fn revision<T>(number: i64, day: String, value: T) -> Revision<T> {
            Revision { number, day, value }
        }
        match agreement {
            Agreement::Answer(id, value) => {
                self.answers.insert(id, revision(number, day, value));
            }
            Agreement::Ambition(id, value) => {
                self.ambitions.insert(id, revision(number, day, value));
            }
            Agreement::Note(id, value) => {
                self.notes.insert(id, revision(number, day, value));
            }
            Agreement::Resource(id, value) => {
                self.resources.insert(id, revision(number, day, value));
            }
            Agreement::Action(id, value) => {
                self.actions.insert(id, revision(number, day, value));
            }
        }
    }

    /// The list with the targets that the team set itself: of each topic with an ambition all
    /// statements and skills get that target.
    pub fn apply_to(&self, questionnaire: &Questionnaire) -> Questionnaire {
        let mut questionnaire = questionnaire.clone();
        for topic in questionnaire
            .areas
            .iter_mut()
            .flat_map(|part| &mut part.topics)
        {
            let ambition = self.ambitions.get(&topic.id).and_then(|now| now.value);
            let Some(level) = ambition else { continue };
            for item in topic.items.iter_mut().filter(|item| !item.is_resource()) {
                item.target = level;
            }
        }
        questionnaire
    }
}

#[cfg(test)]
mod tests;
