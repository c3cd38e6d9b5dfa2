//! What a respondent is asked, and how far they are.

use scan::answer::Answer;
use scan::questionnaire::{Area, Id, Placed, Questionnaire, Topic};

use scan::application::Participation;

/// A topic with the items that this respondent is asked.
pub struct AskedTopic<'a> {
    pub area: Area,
    pub topic: &'a Topic,
    /// At least one; with the answer and its revision.
    pub items: Vec<(Placed<'a>, &'a Answer, i64)>,
}

impl AskedTopic<'_> {
    pub fn answered(&self) -> usize {
        self.items
            .iter()
            .filter(|(_, answer, _)| answer.choice.is_some())
            .count()
    }
}

/// Everything that this respondent is asked, in order.
pub fn asked(sheet: &Participation) -> Vec<AskedTopic<'_>> {
    asked_of(&sheet.round.questionnaire, &sheet.role, &sheet.answers)
}

/// Everything that somebody in this role is asked, with the answers by item number.
pub fn asked_of<'a>(
    list: &'a Questionnaire,
    role: &Id,
    answers: &'a [(Answer, i64)],
) -> Vec<AskedTopic<'a>> {
    let mut topics: Vec<AskedTopic<'_>> = Vec::new();
    for placed in list.items().filter(|placed| placed.item.asks(role)) {
        let Some((answer, revision)) = answers.get(usize::from(placed.number)) else {
            continue;
        };
        let entry = (placed, answer, *revision);
        match topics.last_mut() {
            Some(last) if last.topic.id == placed.topic.id => last.items.push(entry),
            _ => topics.push(AskedTopic {
                area: placed.area,
                topic: placed.topic,
                items: vec![entry],
            }),
        }
    }
    topics
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub answered: usize,
    pub asked: usize,
}

impl Count {
    pub fn of<'a>(topics: impl Iterator<Item = &'a AskedTopic<'a>>) -> Self {
        topics.fold(Self::default(), |count, topic| Self {
            answered: count.answered + topic.answered(),
            asked: count.asked + topic.items.len(),
        })
    }

    pub fn open(self) -> usize {
        self.asked - self.answered
    }

    /// For the width of a meter, such as `66%`.
    pub fn percent(self) -> String {
        format!("{}%", 100 * self.answered / self.asked.max(1))
    }
}
