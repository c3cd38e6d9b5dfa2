//! Which resources are on the list of what is missing.

use scan::agreement::{OWN, ResourceNeed};
use scan::answer::Choice;
use scan::overview::{ResourceState, ResourceView};
use scan::questionnaire::{Id, Questionnaire};

use super::talk::Talk;
use crate::overview::beside;

/// A resource of the list, or one of the team's own.
pub struct Entry {
    pub id: Id,
    /// What it is called: the item of the list, or what the team wrote.
    pub name: String,
    /// What the team wrote down.
    pub need: Option<ResourceNeed>,
    /// Revision of the need; 0 when there is none.
    pub revision: i64,
    /// What the team answered together.
    pub agreed: Option<Choice>,
    /// What people answered each by themselves; `None` for the team's own.
    pub seen: Option<ResourceView>,
}

/// Where a resource stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Missing or partly there, or written down by the team.
    Missing,
    /// Taken off by the team.
    Dropped,
    /// There, not known, or not shown.
    Other,
}

impl Entry {
    /// What the team wrote decides; then its answer; then what people answered.
    pub fn place(&self) -> Place {
        if let Some(need) = &self.need {
            return if need.dropped {
                Place::Dropped
            } else {
                Place::Missing
            };
        }
        if let Some(choice) = self.agreed {
            let lacks = choice.level().is_some_and(|level| level.number() < 3);
            return if lacks { Place::Missing } else { Place::Other };
        }
        let state = self.seen.as_ref().and_then(|seen| seen.state.visible());
        match state {
            Some(ResourceState::Missing | ResourceState::Partly) => Place::Missing,
            _ => Place::Other,
        }
    }
}

/// All resources: those of the list first, in the order of what is missing most, then the team's
/// own in the order of their names.
pub fn entries(talk: &Talk) -> Vec<Entry> {
    let mut of_list = of_list(talk, &talk.round.questionnaire);
    let place = |entry: &Entry| {
        let state = entry.seen.as_ref().and_then(|seen| seen.state.visible());
        state.map_or(u8::MAX, |state| *state as u8)
    };
    of_list.sort_by_key(place);
    let own = talk.agreed.resources.iter();
    let own = own.filter(|(id, _)| id.as_str().starts_with(OWN));
    let own = own.map(|(id, now)| Entry {
        id: id.clone(),
        name: now.value.what.as_str().to_owned(),
        need: Some(now.value.clone()),
        revision: now.number,
        agreed: None,
        seen: None,
    });
    of_list.extend(own);
    of_list
}

fn of_list(talk: &Talk, questionnaire: &Questionnaire) -> Vec<Entry> {
    questionnaire
        .items()
        .filter(|placed| placed.item.is_resource())
        .map(|placed| {
            let now = talk.agreed.resources.get(&placed.item.id);
            let answer = talk.agreed.answers.get(&placed.item.id);
            let overview = talk.overview.as_deref();
            Entry {
                id: placed.item.id.clone(),
                name: placed.item.text.clone(),
                need: now.map(|now| now.value.clone()),
                revision: now.map_or(0, |now| now.number),
                agreed: answer.and_then(|now| now.value.choice),
                seen: overview
                    .and_then(|overview| beside::resource(overview, placed.number))
                    .cloned(),
            }
        })
        .collect()
}
