//! The limit on wrong codes: 20 an hour per address, and an alarm at 2,000 in all.
//!
//! Right codes cost nothing, because a school shares one address. Once an address is over its
//! limit, right codes are refused too: otherwise guessing could go on.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Seconds that a wrong code counts.
const WINDOW: i64 = 3600;
/// Wrong codes per address in that time.
const PER_ADDRESS: usize = 20;
/// Wrong codes in all in that time, above which everybody is slowed down.
const IN_ALL: usize = 2000;
/// Addresses to remember; the oldest go first.
const ADDRESSES: usize = 50_000;

/// Whether an attempt may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    /// Go on.
    Free,
    /// Go on after a second: there is an attack.
    Slow,
    /// Not now.
    Refused,
}

/// Remembers wrong codes; times are seconds since 1970.
#[derive(Default)]
pub struct Limiter {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    wrong: HashMap<Option<IpAddr>, Vec<i64>>,
    all: std::collections::VecDeque<i64>,
}

impl Limiter {
    /// Whether this address may try a code now.
    pub fn check(&self, address: Option<IpAddr>, now: i64) -> Permit {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = state.wrong.get_mut(&network(address)).map_or(0, |times| {
            times.retain(|time| *time > now - WINDOW);
            times.len()
        });
        if recent >= PER_ADDRESS {
            return Permit::Refused;
        }
        while state.all.front().is_some_and(|time| *time <= now - WINDOW) {
            state.all.pop_front();
        }
        if state.all.len() >= IN_ALL {
            Permit::Slow
        } else {
            Permit::Free
        }
    }

    /// Counts a wrong code. [`Permit::Refused`] when tries that ran at the same time had used up
    /// the limit: then nobody may learn that this one was wrong.
    pub fn wrong(&self, address: Option<IpAddr>, now: i64) -> Permit {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.wrong.len() >= ADDRESSES {
            state
                .wrong
                .retain(|_, times| times.last().is_some_and(|time| *time > now - WINDOW));
        }
        if state.wrong.len() >= ADDRESSES {
            state.wrong.clear();
        }
        let times = state.wrong.entry(network(address)).or_default();
        times.retain(|time| *time > now - WINDOW);
        let permit = if times.len() < PER_ADDRESS {
            times.push(now);
            Permit::Free
        } else {
            Permit::Refused
        };
        state.all.push_back(now);
        if state.all.len() == IN_ALL {
            tracing::error!("alarm: {IN_ALL} wrong codes within an hour; attempts are slowed down");
        }
        if state.all.len() > 2 * IN_ALL {
            state.all.pop_front();
        }
        permit
    }
}

/// What counts as one address: an IPv4 address, or the /64 network of an IPv6 one.
fn network(address: Option<IpAddr>) -> Option<IpAddr> {
    match address {
        Some(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => Some(IpAddr::V4(v4)),
            None => Some(IpAddr::V6((u128::from(v6) >> 64 << 64).into())),
        },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::unnecessary_wraps)] // as callers have it
    fn address(text: &str) -> Option<IpAddr> {
        Some(text.parse().unwrap())
    }

    #[test]
    fn the_twenty_first_try_within_an_hour_is_refused_and_an_hour_later_free_again() {
        let limiter = Limiter::default();
        for second in 0..20 {
            assert_eq!(limiter.check(address("192.0.2.1"), second), Permit::Free);
            limiter.wrong(address("192.0.2.1"), second);
        }
        assert_eq!(limiter.check(address("192.0.2.1"), 20), Permit::Refused);
        assert_eq!(limiter.check(address("192.0.2.2"), 20), Permit::Free);
        assert_eq!(limiter.check(address("192.0.2.1"), 3599), Permit::Refused);
        assert_eq!(limiter.check(address("192.0.2.1"), 3600), Permit::Free);
    }

    #[test]
    fn an_ipv6_network_counts_as_one() {
        let limiter = Limiter::default();
        for host in 0..20 {
            limiter.wrong(address(&format!("2001:db8:1:2::{host:x}")), 0);
        }
        assert_eq!(
            limiter.check(address("2001:db8:1:2:ffff::1"), 1),
            Permit::Refused
        );
        assert_eq!(limiter.check(address("2001:db8:1:3::1"), 1), Permit::Free);
        for _ in 0..20 {
            limiter.wrong(address("::ffff:192.0.2.7"), 0);
        }
        assert_eq!(limiter.check(address("192.0.2.7"), 1), Permit::Refused);
    }

    #[test]
    fn many_addresses_together_slow_everybody_down() {
        let limiter = Limiter::default();
        for number in 0..2000_u32 {
            limiter.wrong(Some(IpAddr::V4(number.into())), 10);
        }
        assert_eq!(limiter.check(address("203.0.113.9"), 11), Permit::Slow);
        assert_eq!(limiter.check(address("203.0.113.9"), 3611), Permit::Free);
    }
}
