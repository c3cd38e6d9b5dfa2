//! The overview of a round in words: what is shown of the answers, and why something is not.

pub mod agreed;
pub mod areas;
pub mod bars;
pub mod beside;
pub mod explain;
pub mod gaps;
pub mod hidden;
pub mod resources;
pub mod roles;
pub mod topic;
pub mod words;

use scan::agreement::Agreed;
use scan::application::Round;
use scan::overview::{ItemView, Overview, TopicView, View};
use scan::questionnaire::{Id, Item, Questionnaire, Topic};

/// A round, what is shown of it, and how that was chosen.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub round: &'a Round,
    /// What is shown, after the choice.
    pub shown: &'a Overview,
    /// What the team agreed: beside the figures, never in them.
    pub agreed: &'a Agreed,
    pub view: &'a View,
}

impl<'a> Scene<'a> {
    pub fn list(self) -> &'a Questionnaire {
        &self.round.questionnaire
    }

    pub fn topic(self, id: &Id) -> Option<&'a Topic> {
        self.list().topic(id)
    }

    pub fn title(self, id: &Id) -> &'a str {
        self.topic(id).map_or("", |topic| topic.title.as_str())
    }

    /// An item of the list, by its number.
    pub fn item(self, number: u16) -> Option<&'a Item> {
        self.list().item(number).map(|placed| placed.item)
    }

    /// The words of an item of the list, by its number.
    pub fn text(self, number: u16) -> &'a str {
        self.item(number).map_or("", |item| item.text.as_str())
    }

    /// The Dutch name of a role group.
    pub fn group(self, id: &Id) -> &'a str {
        let found = self.list().group(id);
        found.map_or("", |group| group.label.as_str())
    }

    /// The items of a topic that are shown.
    pub fn items_of(self, topic: &'a TopicView) -> impl Iterator<Item = &'a ItemView> {
        self.shown
            .items
            .iter()
            .filter(|item| item.topic == topic.id)
    }
}
