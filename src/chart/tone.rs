//! Which colour a level has.

use serde::Serialize;

use crate::questionnaire::Level;

/// Where a level stands towards the target: warm below it, cool at and above it.
///
/// The stylesheet gives each of the six classes a fill and a text colour. With up to three levels
/// on a side every level has a tone of its own; with more, neighbours share one (they are told
/// apart by the gap between segments, the ball, the number and the word).
///
/// With four levels and target 3: `tone-w2`, `tone-w1`, `tone-c1`, `tone-c2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Tone {
    /// Below the target, strength 1 (nearest, pale) to 3 (furthest, strong).
    Warm(u8),
    /// At or above the target, strength 1 (nearest, pale) to 3 (furthest, strong).
    Cool(u8),
}

impl Tone {
    /// The tone of the level at `index` (from 0) of a scale of `length` levels.
    ///
    /// The nearest level of a side is pale, those further away are stronger.
    pub fn of(index: usize, length: usize, target: Level) -> Self {
        let target = target.index();
        if index < target {
            Self::Warm(strength(target - index, target))
        } else {
            Self::Cool(strength(index - target + 1, length.saturating_sub(target)))
        }
    }

    /// The CSS class.
    pub fn class(self) -> &'static str {
        match self {
            Self::Warm(3) => "tone-w3",
            Self::Warm(2) => "tone-w2",
            Self::Warm(_) => "tone-w1",
            Self::Cool(3) => "tone-c3",
            Self::Cool(2) => "tone-c2",
            Self::Cool(_) => "tone-c1",
        }
    }
}

/// 1 to 3 for the `distance`-th of `levels` levels on one side, counted from the target.
fn strength(distance: usize, levels: usize) -> u8 {
    if levels <= 3 {
        return u8::try_from(distance.min(3)).unwrap_or(3);
    }
    // 1 + 2·(distance − 1)/(levels − 1), rounded to the nearest.
    let steps = levels - 1;
    let strength = 1 + (4 * (distance - 1) + steps) / (2 * steps);
    u8::try_from(strength.min(3)).unwrap_or(3)
}
