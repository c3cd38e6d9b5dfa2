//! What counts for a time, and no longer.

use std::collections::VecDeque;

/// Forgets times (seconds since 1970, the earliest first) that are over since so many seconds. Times
/// that lie ahead, because the clock was set back since, count from now on: else nobody would get
/// further until the clock is there again.
pub fn forget(times: &mut VecDeque<i64>, now: i64, within: i64) {
    if times.back().is_some_and(|last| *last > now) {
        for time in times.iter_mut() {
            *time = now.min(*time);
        }
    }
    while times.front().is_some_and(|time| *time <= now - within) {
        times.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_set_back_makes_nobody_wait_longer() {
        let mut times = VecDeque::from([10, 900, 1000]);
        forget(&mut times, 500, 100);
        assert_eq!(times, [500, 500]);
        forget(&mut times, 599, 100);
        assert_eq!(times, [500, 500]);
        forget(&mut times, 600, 100);
        assert!(times.is_empty());
    }
}
