//! What every page of the team session starts from: the round, what was agreed, and beside it
//! what may be shown of the answers.

use std::sync::Arc;

use scan::agenda::{self, Place};
use scan::agreement::Agreed;
use scan::application::rights::Led;
use scan::overview::{ItemView, Overview};
use scan::questionnaire::{Id, Placed, Questionnaire, Topic};
use scan::round::Phase;

use crate::pages::manage::{self, Tab};
use crate::pages::overview::beside;
use crate::ports::Ports;
use crate::render::Page;
use crate::visit::Visit;
use scan::application::{Outcome, Refusal, Round};

/// A round past its private phase, for its coordinator or whoever leads its session.
pub struct Talk {
    /// The round; its list has the targets that the team set itself.
    pub round: Round,
    /// The list with its own targets.
    pub own: Arc<Questionnaire>,
    /// What the team agreed.
    pub agreed: Agreed,
    /// What may be shown of the answers. `None` on a device that only leads the session: the
    /// overview is the coordinator's.
    pub overview: Option<Arc<Overview>>,
}

/// Loads it, or gives the page that says why not. The private phase has nothing to agree on.
///
/// # Errors
/// The page to answer with.
pub async fn load(ports: &Ports, visit: &Visit, led: &Led) -> Outcome<Talk> {
    let (mut round, agreed) = ports.agreeing.agreed(led).await?;
    if round.phase == Phase::Private {
        return Err(Refusal::NotFound);
    }
    let overview = match ports.rights.managed(&visit.visitor, led.name()).await {
        Ok(managed) => Some(ports.coordination.overview(&managed).await?.1),
        Err(Refusal::NotFound) => None,
        Err(refusal) => return Err(refusal),
    };
    let own = round.list.clone();
    round.list = Arc::new(agreed.apply_to(&own));
    Ok(Talk {
        round,
        own,
        agreed,
        overview,
    })
}

impl Talk {
    /// The address of the round.
    pub fn base(&self) -> String {
        manage::address(&self.round.name)
    }

    /// Whether something can still be changed.
    pub fn is_open(&self) -> bool {
        self.round.phase == Phase::Review
    }

    /// An item of the list.
    pub fn placed(&self, id: &Id) -> Option<Placed<'_>> {
        self.round.list.item_by_id(id)
    }

    /// A topic of the list.
    pub fn topic(&self, id: &Id) -> Option<&Topic> {
        self.round.list.topic(id)
    }

    /// The individual picture of an item.
    pub fn picture(&self, number: u16) -> Option<&ItemView> {
        beside::item(self.overview.as_deref()?, number)
    }

    /// Items in the order in which to talk about them; without resources.
    pub fn agenda(&self) -> Vec<Place> {
        let list = &self.round.list;
        if let Some(overview) = &self.overview {
            return agenda::agenda(list, overview);
        }
        let resource = |number| {
            let placed = list.item(number);
            placed.is_some_and(|placed| placed.item.is_resource())
        };
        let mut places = agenda::in_order(list);
        places.retain(|place| !resource(place.item));
        places
    }

    /// A page of the round. Its tabs are the coordinator's; whoever only leads has none.
    pub fn page(&self, title: impl Into<String>) -> Page {
        let page = Page::new(title);
        if self.overview.is_some() {
            page.with_nav(manage::nav(&self.round, Tab::Agree))
        } else {
            page
        }
    }
}
