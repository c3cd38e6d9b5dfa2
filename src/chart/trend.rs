//! A small line over rounds or releases: one dot for each, on the scale of the list, with how far it
//! may be off.

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
/// From one level to the next, of a line over rounds.
const LEVEL: f64 = 24.0;
/// From a dot or the end of its margin up to the base line of its label.
const ABOVE: f64 = 8.0;
/// From a dot or the end of its margin down to the base line of its label.
const BELOW: f64 = 18.0;
/// From the lowest level down to the base line of the rounds.
const ROUNDS: f64 = 34.0;
/// Width of a mean with one decimal, such as *2,4*, with the font of 13 units that the pictures
/// use, and some space.
const VALUE_WIDTH: f64 = 28.0;
/// Width of the name of a round, up to seven characters, and some space.
const ROUND_WIDTH: f64 = 60.0;

/// What is known at one place of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendValue {
    /// In levels.
    pub mean: f64,
    /// How far it may be off either way, in levels; 0 when it is exact.
    pub margin: f64,
}

/// How much room a line has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendRoom {
    /// Of the whole picture, in user units; at least 120 are taken.
    pub width: f64,
    /// From one level to the next.
    pub level: f64,
    /// Width of a name along the bottom, and some space.
    pub name: f64,
}

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

/// A round or release along the bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoundTick {
    /// Its number; of a release its place, counted from 1.
    pub round: u32,
    /// Middle of its name, for `text-anchor: middle`; at the edges the name may need `start` or
    /// `end` when it is long.
    pub x: f64,
    /// Base line of its name.
    pub y: f64,
    /// Whether there is room for its name.
    pub label_visible: bool,
}

/// The mean of one round or release.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendDot {
    /// As in [`RoundTick::round`].
    pub round: u32,
    /// To write beside it, in levels.
    pub mean: f64,
    /// Middle.
    pub x: f64,
    /// Middle.
    pub y: f64,
    /// Top and bottom of where the mean may be, within the scale; both are `y` when it is exact.
    pub margin: [f64; 2],
    /// Whether the line runs on from the dot before: to draw it as single lines, so that a
    /// picture can be laid out in percent.
    pub joined: bool,
    /// Base line of the label; its middle is at `x`. In a valley it is below the dot and its margin,
    /// else above.
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
        let point = |round: &u32| {
            let point = line.points.iter().find(|point| point.round == *round)?;
            let mean = point.mean;
            Some(TrendValue { mean, margin: 0.0 })
        };
        let values: Vec<_> = rounds.iter().map(point).collect();
        let room = TrendRoom {
            width,
            level: LEVEL,
            name: ROUND_WIDTH,
        };
        Self::laid_out(rounds, &values, levels, room)
    }

    /// Lays out values with their margins, oldest first, on a scale of `levels` levels; `None` where
    /// nothing is known. They are numbered from 1.
    pub fn of_values(values: &[Option<TrendValue>], levels: u8, room: TrendRoom) -> Self {
        let numbers: Vec<u32> = (1..).take(values.len()).collect();
        Self::laid_out(&numbers, values, levels, room)
    }

    fn laid_out(
        rounds: &[u32],
        values: &[Option<TrendValue>],
        levels: u8,
        room: TrendRoom,
    ) -> Self {
        let plot = Plot {
            width: room.width.max(120.0),
            level: room.level,
            rounds: rounds.len(),
            levels: levels.max(2),
        };
        let dots = plot.dots(rounds, values);
        Self {
            width: round2(plot.width),
            height: round2(plot.bottom() + BOTTOM),
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
                    y: round2(plot.bottom() + ROUNDS),
                    label_visible: plot.has_room(rounds.len() - 1 - place, room.name),
                })
                .collect(),
            lines: polylines(&dots),
            dots,
        }
    }

    /// The height of a mean, such as a target, in the picture; within the scale.
    pub fn height_of(&self, mean: f64) -> f64 {
        let [lowest, .., highest] = self.levels.as_slice() else {
            return 0.0;
        };
        let top = f64::from(highest.level);
        let part = (mean.clamp(1.0, top) - 1.0) / (top - 1.0);
        round2(lowest.y + part * (highest.y - lowest.y))
    }
}

/// The place where dots can be.
#[derive(Clone, Copy)]
struct Plot {
    width: f64,
    /// From one level to the next.
    level: f64,
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
        round2(TOP + (levels - mean.clamp(1.0, levels)) * self.level)
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

    fn dots(self, rounds: &[u32], values: &[Option<TrendValue>]) -> Vec<TrendDot> {
        let Some(last) = values.iter().rposition(Option::is_some) else {
            return Vec::new();
        };
        let at = |place: Option<usize>| Some(values.get(place?).copied().flatten()?.mean);
        let dot = |(place, value): (usize, TrendValue)| {
            let TrendValue { mean, margin } = value;
            let neighbours = [at(place.checked_sub(1)), at(place.checked_add(1))];
            let mut around = neighbours.into_iter().flatten();
            let valley =
                around.clone().any(|other| other > mean) && !around.any(|other| other < mean);
            let [top, bottom] = [self.y(mean + margin), self.y(mean - margin)];
            TrendDot {
                round: rounds[place],
                mean,
                x: round2(self.x(place)),
                y: self.y(mean),
                margin: [top, bottom],
                joined: neighbours[0].is_some(),
                label_y: round2(if valley { bottom + BELOW } else { top - ABOVE }),
                label_visible: self.has_room(last - place, VALUE_WIDTH),
            }
        };
        values
            .iter()
            .enumerate()
            .filter_map(|(place, value)| Some((place, (*value)?)))
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
