//! Means over all rounds of a team.

use serde::{Deserialize, Serialize};

use super::RoundView;
use super::item::{mean, same_question, view};
use crate::questionnaire::{Area, Id, Item, Placed};
use crate::score;

/// What a line is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TrendOf {
    /// A whole area.
    Area(Area),
    /// One topic.
    Topic {
        /// In the list of the last round.
        id: Id,
        /// Its area.
        area: Area,
    },
}

impl TrendOf {
    /// The area, or that of the topic.
    pub fn area(&self) -> Area {
        match self {
            Self::Area(area) | Self::Topic { area, .. } => *area,
        }
    }

    fn holds(&self, placed: &Placed) -> bool {
        match self {
            Self::Area(area) => placed.area == *area,
            Self::Topic { id, .. } => placed.topic.id == *id,
        }
    }
}

/// The mean of one round.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrendPoint {
    /// [`RoundView::number`].
    pub round: u32,
    /// Weighted mean of item means, in levels; with the weights of the last round.
    pub mean: f64,
}

/// One area or topic over the rounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrendLine {
    /// Which one.
    pub of: TrendOf,
    /// How many items every point is over: the same ones in every round.
    pub items: u32,
    /// Oldest round first; empty when there is nothing to compare.
    pub points: Vec<TrendPoint>,
}

/// The lines of every area of the last round's list, each followed by those of its topics with
/// statements or skills. `rounds` has the oldest first; without rounds there are no lines.
///
/// An item counts in a round when it is asked there in the same words as in the last round, and
/// its mean is visible. A round in which no item of a line counts has no point. The line is over
/// those items only that count in every round that has a point, so that a line never moves because
/// other items were asked; when no item is left, it has no points. Rounds of which the overview is
/// of another role group than the last are left out.
pub fn trend(rounds: &[RoundView]) -> Vec<TrendLine> {
    let Some(last) = rounds.last() else {
        return Vec::new();
    };
    let rounds: Vec<&RoundView> = rounds
        .iter()
        .filter(|round| round.overview.group == last.overview.group)
        .collect();
    // Per item of the last list, its mean in each round where it counts.
    let items: Vec<(Placed, Vec<Option<f64>>)> = last
        .questionnaire
        .items()
        .filter(|placed| !placed.item.is_resource())
        .map(|placed| {
            let means = rounds.iter().map(|round| counting(round, last, placed));
            (placed, means.collect())
        })
        .collect();
    let of_part = last.questionnaire.areas.iter().flat_map(|part| {
        let area = part.area;
        let topics = part
            .topics
            .iter()
            .filter(|topic| !topic.items.iter().all(Item::is_resource))
            .map(move |topic| TrendOf::Topic {
                id: topic.id.clone(),
                area,
            });
        std::iter::once(TrendOf::Area(area)).chain(topics)
    });
    of_part.map(|of| line(of, &rounds, &items)).collect()
}

/// The mean of an item of the last list in a round, when it counts there.
fn counting(round: &RoundView, last: &RoundView, placed: Placed) -> Option<f64> {
    let there = round.questionnaire.item_by_id(&placed.item.id)?;
    same_question(
        (round.questionnaire, there.item),
        (last.questionnaire, placed.item),
    )
    .then(|| mean(view(round.overview, there)?))
    .flatten()
}

fn line(of: TrendOf, rounds: &[&RoundView], items: &[(Placed, Vec<Option<f64>>)]) -> TrendLine {
    let of_line: Vec<_> = items
        .iter()
        .filter(|(placed, _)| of.holds(placed))
        .collect();
    let with_point: Vec<usize> = (0..rounds.len())
        .filter(|&round| of_line.iter().any(|(_, means)| means[round].is_some()))
        .collect();
    let used: Vec<_> = of_line
        .into_iter()
        .filter(|(_, means)| with_point.iter().all(|&round| means[round].is_some()))
        .collect();
    let points: Vec<TrendPoint> = with_point
        .iter()
        .filter_map(|&round| {
            let means = used
                .iter()
                .filter_map(|(placed, means)| Some((placed.item.weight, means[round]?)));
            Some(TrendPoint {
                round: rounds[round].number,
                mean: score::weighted_mean(means)?,
            })
        })
        .collect();
    let items = if points.is_empty() { 0 } else { used.len() };
    TrendLine {
        of,
        items: u32::try_from(items).unwrap_or(u32::MAX),
        points,
    }
}
