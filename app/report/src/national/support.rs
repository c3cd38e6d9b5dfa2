//! Which support there is for what schools need.

use scan::needs::ResourceStanding;
use scan::offer::Offer;
use scan::questionnaire::{Questionnaire, Topic};

/// Shares from here on, in percent, count as something that schools lack.
const LACKING: u8 = 10;

/// Offers for schools of a list that help with something of a topic.
pub fn for_topic<'a>(
    list: &Questionnaire,
    topic: &Topic,
    offers: impl IntoIterator<Item = &'a Offer>,
) -> Vec<&'a Offer> {
    let items = || topic.items.iter();
    let fits = |offer: &&Offer| {
        is_for(list, offer) && items().any(|item| offer.helps_with(&topic.id, &item.id))
    };
    offers.into_iter().filter(fits).collect()
}

pub fn for_resource<'a>(
    list: &Questionnaire,
    resource: &ResourceStanding<'_>,
    offers: impl IntoIterator<Item = &'a Offer>,
) -> Vec<&'a Offer> {
    let placed = &resource.placed;
    let fits =
        |offer: &&Offer| is_for(list, offer) && offer.helps_with(&placed.topic.id, &placed.item.id);
    offers.into_iter().filter(fits).collect()
}

fn is_for(list: &Questionnaire, offer: &Offer) -> bool {
    let mut sectors = offer.sectors.iter();
    sectors.any(|sector| list.sectors.contains(sector))
}

/// A tenth of the schools or more lacks it.
pub fn is_lacking(one: &ResourceStanding<'_>) -> bool {
    let missing = one.row.missing.visible();
    missing.is_some_and(|figure| figure.value().value().percent() >= LACKING)
}
