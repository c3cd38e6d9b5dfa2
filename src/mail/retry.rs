//! When a mail that did not go is tried again.

/// Seconds after which a mail that no mail server takes is given up: a long weekend in which
/// nobody looks at a broken one.
pub const GIVEN_UP_AFTER: i64 = 4 * 24 * 60 * 60;

/// Seconds after the first try.
const FIRST: i64 = 60;
/// Longest pause, in seconds.
pub const LONGEST_PAUSE: i64 = 6 * 60 * 60;

/// Seconds until the next try after so many tries: twice as long each time, up to six hours, and
/// of that somewhere between half and the whole, by `chance`, so that mails which failed together
/// do not come together again.
pub fn pause(tries: u32, chance: u16) -> i64 {
    let doubled = 1_i64 << tries.saturating_sub(1).min(20);
    let whole = (FIRST * doubled).min(LONGEST_PAUSE);
    let half = whole / 2;
    half + half * i64::from(chance) / i64::from(u16::MAX)
}
