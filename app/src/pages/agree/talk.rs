//! What every page of the team session starts from.

use std::sync::Arc;

use scan::round::Phase;

use crate::pages::manage::{self, Tab};
use crate::pages::prelude::*;
use scan_report::agreed::talk::Talk;

/// Loads it, or gives the page that says why not. The private phase has nothing to agree on.
pub async fn load(visit: &Allowed<Led>) -> Outcome<Talk> {
    let (mut round, agreed) = visit.ports.agreeing.agreed(&visit.right).await?;
    if round.phase == Phase::Private {
        return Err(Refusal::NotFound);
    }
    let overview = match visit
        .ports
        .rights
        .managed(&visit.credentials, visit.right.name())
        .await
    {
        Ok(managed) => Some(visit.ports.coordination.overview(&managed).await?.1),
        Err(Refusal::NotFound) => None,
        Err(refusal) => return Err(refusal),
    };
    let own = round.questionnaire.clone();
    round.questionnaire = Arc::new(agreed.apply_to(&own));
    Ok(Talk {
        round,
        own,
        agreed,
        overview,
    })
}

pub trait TalkPages {
    /// The address of the round.
    fn base(&self) -> String;

    /// A page of the round. Its tabs are the coordinator's; whoever only leads has none.
    fn page(&self, title: impl Into<String>) -> Page;
}

impl TalkPages for Talk {
    fn base(&self) -> String {
        manage::address(&self.round.name)
    }

    fn page(&self, title: impl Into<String>) -> Page {
        let page = Page::new(title);
        if self.overview.is_some() {
            page.with_nav(manage::nav(&self.round, Tab::Agree))
        } else {
            page
        }
    }
}
