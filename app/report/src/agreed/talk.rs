//! What everything about the talk in the team starts from: the round, what was agreed, and beside
//! it what may be shown of the answers.

use std::sync::Arc;

use scan::agenda::{self, Place};
use scan::agreement::Agreed;
use scan::application::Round;
use scan::overview::{ItemView, Overview};
use scan::questionnaire::{Id, Placed, Questionnaire, Topic};
use scan::round::Phase;

use crate::overview::beside;

/// A round past its private phase, for its coordinator or whoever leads its session.
pub struct Talk {
    /// The round; its list has the targets that the team set itself.
    pub round: Round,
    /// The list with its own targets.
    pub own: Arc<Questionnaire>,
    pub agreed: Agreed,
    /// What may be shown of the answers. `None` on a device that only leads the session: the
    /// overview is the coordinator's.
    pub overview: Option<Arc<Overview>>,
}

impl Talk {
    /// Whether something can still be changed.
    pub fn is_open(&self) -> bool {
        self.round.phase == Phase::Review
    }

    pub fn placed(&self, id: &Id) -> Option<Placed<'_>> {
        self.round.questionnaire.item_by_id(id)
    }

    pub fn topic(&self, id: &Id) -> Option<&Topic> {
        self.round.questionnaire.topic(id)
    }

    /// The individual picture of an item.
    pub fn picture(&self, number: u16) -> Option<&ItemView> {
        beside::item(self.overview.as_deref()?, number)
    }

    /// Items in the order in which to talk about them; without resources.
    pub fn agenda(&self) -> Vec<Place> {
        let questionnaire = &self.round.questionnaire;
        if let Some(overview) = &self.overview {
            return agenda::agenda(questionnaire, overview);
        }
        let resource = |number| {
            let placed = questionnaire.item(number);
            placed.is_some_and(|placed| placed.item.is_resource())
        };
        let mut places = agenda::in_order(questionnaire);
        places.retain(|place| !resource(place.item));
        places
    }
}
