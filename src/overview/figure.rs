//! Figures of an area, a topic, a part of people, two role groups.

use serde::{Deserialize, Serialize};

use crate::questionnaire::{Id, Level};

/// The figure of an area.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Weighted mean of item means, in levels.
    pub mean: f64,
    /// Weighted mean of item gaps, in levels.
    pub gap: f64,
    /// Weighted mean of item targets, in levels.
    pub target: f64,
    /// Most people who answered one of its visible items.
    pub n_people: u32,
    /// Topics clearly below their target ([`crate::score::CLEARLY_BELOW`]).
    pub topics_below: u32,
    /// Topics with a visible figure: `topics_below` is out of these.
    pub topics_shown: u32,
}

impl Figure {
    /// The level nearest to the mean: for a Harvey ball.
    pub fn level(&self) -> Level {
        crate::score::nearest_level(self.mean)
    }
}

/// The figure of a topic, over its items whose levels are visible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicFigure {
    /// Weighted mean of item means, in levels.
    pub mean: f64,
    /// Weighted mean of item gaps, in levels.
    pub gap: f64,
    /// Weighted mean of item targets, in levels.
    pub target: f64,
    /// Answers per level, lowest first, of all these items together.
    pub distribution: Vec<u32>,
    /// Share per level, 0 to 1, adding up to 1.
    pub shares: Vec<f64>,
    /// Answers with a level: the sum of `distribution`.
    pub n: u32,
    /// Answers *weet ik niet* to these items.
    pub unknown: u32,
    /// Answers *niet van toepassing* to these items.
    pub not_applicable: u32,
    /// Most people who answered one of these items.
    pub n_people: u32,
    /// Lower median of `distribution`: for a Harvey ball.
    pub lower_median: Level,
    /// Weighted mean of item consensus, 0 to 1.
    pub consensus: f64,
    /// How many of the topic's items these figures are from.
    pub items_shown: u32,
}

impl TopicFigure {
    /// The target as a level, for the line of the chart: rounded to the nearest, halves up.
    pub fn target_level(&self) -> Level {
        crate::score::nearest_level(self.target)
    }
}

/// `count` of `of` people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartOf {
    /// The part.
    pub count: u32,
    /// The whole.
    pub of: u32,
}

impl PartOf {
    /// `count / of`, 0 to 1.
    pub fn share(self) -> f64 {
        crate::score::share(self.count, self.of)
    }
}

/// How far two role groups are apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleDifference {
    /// The group with the lower mean.
    pub low: Id,
    /// Its mean level.
    pub low_mean: f64,
    /// The group with the higher mean.
    pub high: Id,
    /// Its mean level.
    pub high_mean: f64,
    /// `high_mean − low_mean`, in levels.
    pub difference: f64,
}
