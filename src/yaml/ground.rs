//! The levels and the target that hold for a whole list.

use super::code::Code;
use super::report::Report;
use super::scalar::Located;
use super::words::words;
use crate::questionnaire::Level;

/// What a list says once for all its items; `None` where that is not readable.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground {
    pub levels: Option<u8>,
    pub target: Option<Level>,
}

/// A target as a level of a scale with this many levels.
pub(super) fn level(
    target: &Located<i64>,
    levels: Option<u8>,
    report: &mut Report,
) -> Option<Level> {
    let highest = levels.unwrap_or(u8::MAX);
    let level = u8::try_from(target.value)
        .ok()
        .filter(|number| *number <= highest);
    let level = level.and_then(Level::new);
    if level.is_none() {
        let given = target.value;
        report.add(
            target.place,
            Code::TargetOutsideScale,
            words!(
                "The target {given} is no level of the scale.",
                "Het streefniveau {given} is geen niveau van de schaal.",
            ),
            words!(
                "Levels count from 1 (lowest) to {highest} (highest).",
                "De niveaus tellen van 1 (laagste) tot {highest} (hoogste).",
            ),
        );
    }
    level
}
