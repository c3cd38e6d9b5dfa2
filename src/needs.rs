//! What schools need, read from the published figures of a release: topics with their distance to
//! the target, in the order of their urgency.
//!
//! Nothing here knows more than the tables do. A figure that is hidden there is hidden here, and
//! everything that is computed (distance, urgency) is computed from rounded figures.

use std::collections::BTreeMap;

use crate::disclosure::Shown;
use crate::questionnaire::{Area, Id, Placed, Questionnaire, Topic};
use crate::release::{Difference, Measure, Row};
use crate::score;

/// The figures of a topic or area in one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What the tables show.
    pub row: Row,
    /// The target, in levels: the mean of those of its items, by weight. `None` when it holds
    /// resources only.
    pub target: Option<f64>,
}

/// How a mean stands to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Below it, by more than the margin.
    Below,
    /// Within the margin of it.
    At,
    /// Above it, by more than the margin.
    Above,
}

impl Standing {
    /// How far the mean is below the target, in levels; 0 at or above it.
    pub fn gap(&self) -> Option<f64> {
        let mean = f64::from(self.row.mean.visible()?.value().value().tenths()) / 10.0;
        self.target.map(|target| (target - mean).max(0.0))
    }

    /// Below, at or above the target; within the margin is *at*.
    pub fn against(&self) -> Option<Against> {
        let estimate = self.row.mean.visible()?.value();
        self.target.map(|target| match estimate.beneath(target) {
            Difference::Higher => Against::Below,
            Difference::None => Against::At,
            Difference::Lower => Against::Above,
        })
    }

    /// The share that gives priority *hoog*, 0 to 1.
    pub fn high(&self) -> Option<f64> {
        let share = self.row.priority.visible()?.value().value();
        Some(f64::from(share.percent()) / 100.0)
    }

    /// What needs are ordered by; see [`score::urgency`], with the share of *hoog* as priority.
    pub fn urgency(&self) -> Option<f64> {
        Some(score::urgency(self.gap()?, self.target?, self.high()))
    }
}

/// A topic of a list with its figures.
#[derive(Clone, Debug)]
pub struct TopicStanding<'a> {
    /// The area that it belongs to.
    pub area: Area,
    /// The topic as the list has it.
    pub topic: &'a Topic,
    /// Its figures.
    pub standing: Standing,
}

/// All topics of a list with their figures in one cell, in the order of the list.
pub fn topics<'a>(
    list: &'a Questionnaire,
    rows: &BTreeMap<Measure, Row>,
) -> Vec<TopicStanding<'a>> {
    let topics = list.topics().map(|(area, topic)| {
        let measure = Measure::Topic(list.id.clone(), topic.id.clone());
        let items = topic.items.iter().filter(|item| !item.is_resource());
        TopicStanding {
            area,
            topic,
            standing: Standing {
                row: rows.get(&measure).cloned().unwrap_or_default(),
                target: score::weighted_mean(
                    items.map(|item| (item.weight, f64::from(item.target.number()))),
                ),
            },
        }
    });
    topics.collect()
}

/// The figures of an area in one cell.
pub fn area(list: &Questionnaire, area: Area, rows: &BTreeMap<Measure, Row>) -> Standing {
    let measure = Measure::Area(list.id.clone(), area);
    let placed = list.items();
    let items = placed.filter(|placed| placed.area == area && !placed.item.is_resource());
    Standing {
        row: rows.get(&measure).cloned().unwrap_or_default(),
        target: score::weighted_mean(
            items.map(|placed| (placed.item.weight, f64::from(placed.item.target.number()))),
        ),
    }
}

/// Topics below their target, the most urgent first; of equals the list's order. Those whose
/// figures are hidden are not in it.
pub fn ranked<'a>(topics: &[TopicStanding<'a>]) -> Vec<TopicStanding<'a>> {
    let mut below: Vec<(f64, &TopicStanding<'a>)> = topics
        .iter()
        .filter(|topic| topic.standing.against() == Some(Against::Below))
        .filter_map(|topic| Some((topic.standing.urgency()?, topic)))
        .collect();
    below.sort_by(|a, b| b.0.total_cmp(&a.0));
    below.into_iter().map(|(_, topic)| topic.clone()).collect()
}

/// A resource with the share of schools that lack it.
#[derive(Clone, Debug)]
pub struct ResourceStanding<'a> {
    /// Where it stands in the list.
    pub placed: Placed<'a>,
    /// Its figures.
    pub row: Row,
}

/// Resources of a list with their figures in one cell; those that lack most first, hidden ones
/// last. `measure` says under which name the release has an item.
pub fn resources<'a>(
    list: &'a Questionnaire,
    rows: &BTreeMap<Measure, Row>,
    measure: impl Fn(&Id) -> Option<Measure>,
) -> Vec<ResourceStanding<'a>> {
    let mut found: Vec<_> = list
        .items()
        .filter(|placed| placed.item.is_resource())
        .map(|placed| ResourceStanding {
            row: measure(&placed.item.id)
                .and_then(|measure| rows.get(&measure).cloned())
                .unwrap_or_default(),
            placed,
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(share(&one.row.missing)));
    found
}

/// Steps of a share; nothing for one that is hidden.
fn share<S>(shown: &Shown<crate::release::Figure<crate::release::Estimate<S>>>) -> Option<u8>
where
    S: Copy + Into<u8>,
{
    shown.visible().map(|figure| figure.value().value().into())
}

#[cfg(test)]
mod tests;
