//! How often something may be asked for: so many times within so long, for each of whoever asks.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use super::forgetting::forget;
use super::network::network;

/// Most of whoever asks to remember; above that it starts afresh.
const REMEMBERED: usize = 50_000;

/// Remembers who asked when; times are seconds since 1970.
pub struct Quota<K> {
    most: usize,
    within: i64,
    asked: Mutex<HashMap<K, VecDeque<i64>>>,
}

impl<K: Eq + Hash> Quota<K> {
    /// So many times within so many seconds.
    pub fn new(most: usize, within: i64) -> Self {
        Self {
            most,
            within,
            asked: Mutex::default(),
        }
    }

    /// Counts one.
    ///
    /// # Errors
    /// In how many seconds the next one is free, when all are used; then nothing is counted.
    pub fn take(&self, who: K, now: i64) -> Result<(), u32> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if asked.len() >= REMEMBERED {
            let since = now - self.within;
            asked.retain(|_, times| times.back().is_some_and(|time| *time > since));
        }
        if asked.len() >= REMEMBERED {
            asked.clear();
        }
        let times = asked.entry(who).or_default();
        forget(times, now, self.within);
        match times.front() {
            Some(first) if times.len() >= self.most => {
                Err(u32::try_from(first + self.within - now).unwrap_or(1).max(1))
            }
            _ => {
                times.push_back(now);
                Ok(())
            }
        }
    }
}

/// What counts as one address of whoever asks.
pub fn asking_from(address: Option<IpAddr>) -> Option<IpAddr> {
    network(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_within_so_long_and_for_each_alone() {
        let quota = Quota::new(2, 100);
        assert_eq!(quota.take("anna", 0), Ok(()));
        assert_eq!(quota.take("anna", 30), Ok(()));
        assert_eq!(quota.take("anna", 40), Err(60));
        assert_eq!(quota.take("bert", 40), Ok(()));
        // What was refused does not count.
        assert_eq!(quota.take("anna", 100), Ok(()));
        assert_eq!(quota.take("anna", 129), Err(1));
        assert_eq!(quota.take("anna", 130), Ok(()));
    }

    #[test]
    fn it_holds_no_more_than_it_may() {
        let quota = Quota::new(1, 100);
        for who in 0..REMEMBERED + 10 {
            assert_eq!(quota.take(who, 0), Ok(()));
        }
        assert!(quota.asked.lock().unwrap().len() <= REMEMBERED);
    }
}
