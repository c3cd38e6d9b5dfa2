//! Plain horizontal bars for the projector: one per level, and one for *weet ik niet*.

use super::rounding::round2;

/// One horizontal bar, from x = 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Place in the counts, from 0.
    pub index: usize,
    /// People.
    pub count: u32,
    /// Length in user units; the largest count fills the width.
    pub width: f64,
}

/// One bar per count; the largest count is as long as `width`. All zero gives lengths of zero.
///
/// Pass the levels and *weet ik niet* together, so that they share one measure.
pub fn bars(counts: &[u32], width: f64) -> Vec<Bar> {
    let largest = counts.iter().copied().max().unwrap_or(0).max(1);
    counts
        .iter()
        .enumerate()
        .map(|(index, &count)| {
            let share = f64::from(count) / f64::from(largest);
            Bar {
                index,
                count,
                width: round2(share * width),
            }
        })
        .collect()
}
