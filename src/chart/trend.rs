//! A small line over the rounds: one dot per round, on the scale of the list.

use super::rounding::round2;
use crate::compare::TrendLine;

/// Room left of the plot for the numbers of the levels.
const LEFT: f64 = 24.0;
/// Free space left and right of the dots, so that their labels are not cut.
const PAD: f64 = 14.0;
/// Room above the highest level, for a label.
const TOP: f64 = 20.0;
/// Room below the lowest level, for a label and the rounds.
const BOTTOM: f64 = 38.0;
/// From one level to the next.
const LEVEL: f64 = 24.0;
/// From a dot up to the base line of its label.
const ABOVE: f64 = 8.0;
/// From a dot down to the base line of its label.
const BELOW: f64 = 18.0;
/// From the lowest level down to the base line of the rounds.
const ROUNDS: f64 = 34.0;
/// Width of a mean with one decimal, such as *2,4*, with the font of 13 units that the pictures
/// use, and some space.
const VALUE_WIDTH: f64 = 28.0;
/// Width of the name of a round, up to seven characters, and some space.
const ROUND_WIDTH: f64 = 60.0;

/// A laid-out line.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendChart {
    /// Width of the `viewBox`.
    pub width: f64,
    /// Height of the `viewBox`.
    pub height: f64,
    /// Left end of the lines of the levels; their numbers end a little before it.
    pub left: f64,
    /// Right end of the lines of the levels.
    pub right: f64,
    /// One per level, lowest first.
    pub levels: Vec<LevelTick>,
    /// One per round, oldest first, also where there is no dot.
    pub rounds: Vec<RoundTick>,
    /// One per point, oldest first.
    pub dots: Vec<TrendDot>,
    /// `points` of an SVG `polyline` for each run of two or more rounds that follow each other.
    /// Where a round has no point the line is broken, because nothing is known there.
    pub lines: Vec<String>,
}

/// The line of a level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LevelTick {
    /// From 1.
    pub level: u8,
    /// Its height.
    pub y: f64,
}

/// A round along the bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoundTick {
    /// Its number.
    pub round: u32,
    /// Middle of its name, for `text-anchor: middle`; at the edges the name may need `start` or
    /// `end` when it is long.
    pub x: f64,
    /// Base line of its name.
    pub y: f64,
    /// Whether there is room for its name.
    pub label_visible: bool,
}

/// The mean of one round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendDot {
    /// Its round.
    pub round: u32,
    /// To write beside it, in levels.
    pub mean: f64,
    /// Middle.
    pub x: f64,
    /// Middle.
    pub y: f64,
    /// Whether the line runs on from the dot before: to draw it as single lines, so that a
    /// picture can be laid out in percent.
    pub joined: bool,
    /// Base line of the label; its middle is at `x`. In a valley it is below the dot, else above.
    pub label_y: f64,
    /// Whether there is room for the label. The last dot always has it.
    pub label_visible: bool,
}

impl TrendChart {
    /// Lays out `line` on a scale of `levels` levels in `width` user units (at least 120).
    ///
    /// `rounds` are the numbers of all rounds, oldest first; they stand at equal distances. Points
    /// of other rounds are left out, means beyond the scale are drawn at its end.
    pub fn new(line: &TrendLine, rounds: &[u32], levels: u8, width: f64) -> Self {
        let plot = Plot {
            width: width.max(120.0),
            rounds: rounds.len(),
            levels: levels.max(2),
        };
        let means: Vec<Option<f64>> = rounds
            .iter()
            .map(|round| {
                let point = line.points.iter().find(|point| point.round == *round)?;
                Some(point.mean)
            })
            .collect();
        let dots = plot.dots(rounds, &means);
        Self {
            width: round2(plot.width),
            height: plot.bottom() + BOTTOM,
            left: LEFT,
            right: round2(plot.width),
            levels: (1..=plot.levels)
                .map(|level| LevelTick {
                    level,
                    y: plot.y(f64::from(level)),
                })
                .collect(),
            rounds: rounds
                .iter()
                .enumerate()
                .map(|(place, &round)| RoundTick {
                    round,
                    x: round2(plot.x(place)),
                    y: plot.bottom() + ROUNDS,
                    label_visible: plot.has_room(rounds.len() - 1 - place, ROUND_WIDTH),
                })
                .collect(),
            lines: polylines(&dots),
            dots,
        }
    }
}

/// The place where dots can be.
#[derive(Clone, Copy)]
struct Plot {
    width: f64,
    rounds: usize,
    levels: u8,
}

impl Plot {
    /// From one round to the next; 0 when there is one.
    fn step(self) -> f64 {
        let steps = u32::try_from(self.rounds.saturating_sub(1)).unwrap_or(u32::MAX);
        let room = self.width - LEFT - 2.0 * PAD;
        if steps == 0 {
            0.0
        } else {
            room / f64::from(steps)
        }
    }

    /// Of the round at a place; a single one stands in the middle.
    fn x(self, place: usize) -> f64 {
        if self.rounds < 2 {
            return f64::midpoint(LEFT, self.width);
        }
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        LEFT + PAD + f64::from(place) * self.step()
    }

    fn y(self, mean: f64) -> f64 {
        let levels = f64::from(self.levels);
        round2(TOP + (levels - mean.clamp(1.0, levels)) * LEVEL)
    }

    /// The height of the lowest level.
    fn bottom(self) -> f64 {
        self.y(1.0)
    }

    /// Whether a label of this width has room when it stands so many rounds before the last
    /// label: as many as fit are shown, at equal distances.
    fn has_room(self, before_last: usize, label: f64) -> bool {
        let before_last = u32::try_from(before_last).unwrap_or(u32::MAX);
        let every = (1..=before_last).find(|&rounds| f64::from(rounds) * self.step() >= label);
        every.map_or(before_last == 0, |every| before_last.is_multiple_of(every))
    }

    fn dots(self, rounds: &[u32], means: &[Option<f64>]) -> Vec<TrendDot> {
        let Some(last) = means.iter().rposition(Option::is_some) else {
            return Vec::new();
        };
        let at = |place: Option<usize>| means.get(place?).copied().flatten();
        let dot = |(place, mean): (usize, f64)| {
            let neighbours = [at(place.checked_sub(1)), at(place.checked_add(1))];
            let mut around = neighbours.into_iter().flatten();
            let valley =
                around.clone().any(|other| other > mean) && !around.any(|other| other < mean);
            let y = self.y(mean);
            TrendDot {
                round: rounds[place],
                mean,
                x: round2(self.x(place)),
                y,
                joined: neighbours[0].is_some(),
                label_y: round2(if valley { y + BELOW } else { y - ABOVE }),
                label_visible: self.has_room(last - place, VALUE_WIDTH),
            }
        };
        means
            .iter()
            .enumerate()
            .filter_map(|(place, mean)| Some((place, (*mean)?)))
            .map(dot)
            .collect()
    }
}

fn polylines(dots: &[TrendDot]) -> Vec<String> {
    dots.chunk_by(|_, next| next.joined)
        .filter(|run| run.len() > 1)
        .map(|run| {
            let points: Vec<_> = run
                .iter()
                .map(|dot| format!("{},{}", dot.x, dot.y))
                .collect();
            points.join(" ")
        })
        .collect()
}
