//! Which support offers fit a team: those that help with its gaps and missing resources.
//!
//! Gaps come from an [`Overview`] and from nothing else, so that an offer never tells more of the
//! answers than the overview does.

use std::collections::BTreeSet;

use crate::offer::Offer;
use crate::overview::{Overview, Reason, ResourceState};
use crate::questionnaire::{Id, Item, Questionnaire, Sector};

/// Why a team may want help.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// It is clearly below the target.
    Gap {
        /// In levels.
        gap: f64,
    },
    /// Many give it high priority.
    HighPriority {
        /// People who chose *hoog*.
        count: u32,
        /// People who gave a priority.
        of: u32,
    },
    /// Many do not know.
    ManyUnknown {
        /// People who do not know.
        count: u32,
        /// People who answered.
        of: u32,
    },
    /// A resource is missing or only partly there.
    Lacking(ResourceState),
}

impl Why {
    /// Reasons to talk (roles that differ, answers that are split) are no reasons for support.
    fn of(reason: &Reason) -> Option<Self> {
        match *reason {
            Reason::LargeGap { gap } => Some(Self::Gap { gap }),
            Reason::HighPriority { count, of } => Some(Self::HighPriority { count, of }),
            Reason::ManyUnknown { count, of } => Some(Self::ManyUnknown { count, of }),
            Reason::RolesDiffer { .. } | Reason::Split { .. } => None,
        }
    }

    /// The strongest of these reasons that asks for support.
    fn first(reasons: &[Reason]) -> Option<Self> {
        reasons.iter().find_map(Self::of)
    }
}

/// Something that a team may want help with.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Its topic in the list.
    pub topic: Id,
    /// The item, when it is about one only: always so for a resource.
    pub item: Option<Id>,
    /// Why.
    pub why: Why,
}

impl Gap {
    /// Whether it is a resource that is missing or only partly there.
    pub fn is_resource(&self) -> bool {
        matches!(self.why, Why::Lacking(_))
    }
}

/// An offer with the gap that it fits best.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// The most urgent gap that it helps with.
    pub gap: Gap,
    /// Other topics with a gap that it helps with, most urgent first.
    pub also: Vec<Id>,
}

/// The gaps of a team, most urgent topic first; in a topic the topic itself, then its items as in
/// the overview; missing resources last, in the order of the overview.
pub fn gaps(overview: &Overview) -> Vec<Gap> {
    let ranked = overview.ranked.iter().map(|ranked| &ranked.topic);
    let all = overview.topics.iter().map(|topic| &topic.id);
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for id in ranked.chain(all).filter(|id| seen.insert((*id).clone())) {
        let Some(topic) = overview.topic(id) else {
            continue;
        };
        let gap = |item: Option<&Id>, why| Gap {
            topic: id.clone(),
            item: item.cloned(),
            why,
        };
        found.extend(Why::first(&topic.reasons).map(|why| gap(None, why)));
        let items = overview.items.iter().filter(|item| item.topic == *id);
        found.extend(
            items.filter_map(|item| Why::first(&item.reasons).map(|why| gap(Some(&item.id), why))),
        );
    }
    found.extend(overview.resources.iter().filter_map(|resource| {
        let state = *resource.state.visible()?;
        (state != ResourceState::Present).then(|| Gap {
            topic: resource.item.topic.clone(),
            item: Some(resource.item.id.clone()),
            why: Why::Lacking(state),
        })
    }));
    found
}

/// The offers that fit the gaps of a team on a day (ISO 8601 date), ordered by the gap that each
/// fits best; of one gap in the order of `offers`.
///
/// An offer fits when it is for the sector, has not ended (it may start later), helps with the
/// topic or item of the gap, and is for at least one role that is asked about it.
pub fn fitting<'a>(
    questionnaire: &Questionnaire,
    overview: &Overview,
    offers: &'a [Offer],
    sector: Sector,
    day: &str,
) -> Vec<Fit<'a>> {
    let gaps = gaps(overview);
    let mut found: Vec<(usize, Fit<'a>)> = offers
        .iter()
        .filter(|offer| is_open(offer, sector, day))
        .filter_map(|offer| {
            let mut fits = gaps
                .iter()
                .enumerate()
                .filter(|(_, gap)| helps(questionnaire, offer, gap));
            let (place, gap) = fits.next()?;
            let mut seen = BTreeSet::from([gap.topic.clone()]);
            let others = fits.map(|(_, other)| other.topic.clone());
            let also = others.filter(|topic| seen.insert(topic.clone())).collect();
            let gap = gap.clone();
            Some((place, Fit { offer, gap, also }))
        })
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, fit)| fit).collect()
}

/// Whether an offer is for a sector and has not ended on a day (ISO 8601 date).
pub fn is_open(offer: &Offer, sector: Sector, day: &str) -> bool {
    offer.sectors.contains(&sector) && offer.valid_until.as_deref().is_none_or(|last| day <= last)
}

fn helps(questionnaire: &Questionnaire, offer: &Offer, gap: &Gap) -> bool {
    let about = match &gap.item {
        Some(item) => offer.helps_with(&gap.topic, item),
        None => offer.topics.contains(&gap.topic),
    };
    about && is_for(questionnaire, offer, gap)
}

/// Whether somebody who is asked about the gap has a role that the offer is for.
fn is_for(questionnaire: &Questionnaire, offer: &Offer, gap: &Gap) -> bool {
    let of_gap = |item: &Item| gap.item.as_ref().is_none_or(|id| item.id == *id);
    let topic = questionnaire.topic(&gap.topic).into_iter();
    let items = topic.flat_map(|topic| &topic.items);
    let items = items.filter(|item| of_gap(item));
    let mut asked = items.flat_map(|item| {
        questionnaire
            .roles
            .iter()
            .filter(|role| item.asks(&role.id))
    });
    asked.any(|role| offer.is_for(&role.id))
}

#[cfg(test)]
mod tests;
