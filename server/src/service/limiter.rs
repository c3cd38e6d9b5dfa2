//! The limit on wrong codes: how much guessing costs, and that typing errors cost nobody a lesson.
//!
//! Only codes that people type are limited; links hold 128 bits or more. A wrong code is one that
//! could be right and never was: what cannot be a code counts as little as the code of a round that
//! is closed. Right codes cost nothing, because a school shares one address.
//!
//! **Forms**, for each address within an hour: 20 wrong codes are free. From then on each try, a
//! right one too, waits longer before it is looked at (0.1 s more for each wrong code, 5 s at
//! most), and above 200 nothing is looked at until the hour is over. So that waiting holds no
//! resources without bound, at most 50 tries of an address wait at once, and 500 in all; whoever
//! finds no place is asked to come back.
//!
//! **Opened links** count for themselves, because any page can make a browser open them: after 20
//! wrong ones from an address, links there lead to the form with the code filled in. What another
//! page merely loads is not looked up at all (see [`Way::Loaded`]). So no other site can use up
//! the tries of those who type.
//!
//! **In all**, 2,000 wrong codes within an hour are an attack: an error in the log. Until it is
//! over, every form waits a second, addresses above 20 wrong codes are refused, and links lead to
//! the form.
//!
//! # What guessing costs
//! A team code is one of 30^10 = 5.9 · 10^14. With 10,000 codes in use, one guess is right with a
//! chance of 1.7 · 10^-11, and a right one gives the right to answer once in some team.
//!
//! | who | guesses | chance in a year to hit any of 10,000 |
//! |---|---|---|
//! | one address, forms and links | 220 an hour, 1.9 million a year | 1 in 30,000 |
//! | many addresses, without an alarm | 2,000 an hour, 18 million a year | 1 in 3,400 |
//! | a million addresses (/64) at once, alarm all year | 20 an hour each, but at most 500 a second | 1 in 4 |
//!
//! To get into one certain team each chance is 10,000 times smaller. A resume code (30^12, guarded
//! by the same limit) is 900 times harder, and one that is hit shows the answers of one person.

mod forgetting;
mod network;
pub mod quota;

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use scan::application::Way;

use network::{Network, network};

/// Seconds that a wrong code counts.
const WINDOW: i64 = 3600;
/// Wrong codes of an address in that time that cost nothing.
const FREE: usize = 20;
/// Wrong codes of an address in that time after which nothing is looked at.
const MOST: usize = 200;
/// Wrong codes in all in that time that are an attack.
const IN_ALL: usize = 2000;
/// How much longer a try waits for each wrong code above [`FREE`].
const STEP: Duration = Duration::from_millis(100);
/// The longest wait.
const LONGEST: Duration = Duration::from_secs(5);
/// How long everybody waits during an attack.
const DURING_ATTACK: Duration = Duration::from_secs(1);
/// Tries of one address that wait at once.
const PLACES: usize = 50;
/// Tries that wait at once in all.
const PLACES_IN_ALL: usize = 500;
/// Addresses to remember; above that it starts afresh.
const ADDRESSES: usize = 50_000;

/// Whether a code may be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permit {
    Free,
    /// After this time.
    Wait(Duration),
    /// Not before this many seconds are over.
    Refused(u32),
}

/// Remembers wrong codes; times are seconds since 1970.
#[derive(Default)]
pub struct Limiter {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    typed: HashMap<Network, VecDeque<i64>>,
    opened: HashMap<Network, VecDeque<i64>>,
    all: VecDeque<i64>,
    waiting: HashMap<Network, usize>,
    waiting_in_all: usize,
}

/// A place to wait in; free again when it is dropped.
pub struct Place<'a> {
    limiter: &'a Limiter,
    network: Network,
}

impl Limiter {
    /// Whether a code that came this way from this address may be looked at.
    pub fn check(&self, way: Way, address: Network, now: i64) -> Permit {
        self.state().check(way, network(address), now)
    }

    /// Counts a wrong code. [`Permit::Refused`] when tries that ran at the same time had used up
    /// the limit: then nobody may learn that this one was wrong.
    pub fn wrong(&self, way: Way, address: Network, now: i64) -> Permit {
        self.state().wrong(way, network(address), now)
    }

    /// A place to wait in, unless too many wait.
    pub fn place(&self, address: Network) -> Option<Place<'_>> {
        let network = network(address);
        let mut state = self.state();
        let here = state.waiting.get(&network).copied().unwrap_or_default();
        if here >= PLACES || state.waiting_in_all >= PLACES_IN_ALL {
            return None;
        }
        state.waiting.insert(network, here + 1);
        state.waiting_in_all += 1;
        Some(Place {
            limiter: self,
            network,
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.limiter.state();
        state.waiting_in_all = state.waiting_in_all.saturating_sub(1);
        match state.waiting.get_mut(&self.network) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                state.waiting.remove(&self.network);
            }
        }
    }
}

impl State {
    fn check(&mut self, way: Way, network: Network, now: i64) -> Permit {
        let attack = self.under_attack(now);
        let times = self.of(way).get_mut(&network);
        let wrong = times.map(|times| {
            forget(times, now);
            &*times
        });
        let count = wrong.map_or(0, VecDeque::len);
        let most = most(way, attack);
        if count >= most {
            // As soon as so many are forgotten that the count is below the limit.
            let last = wrong.and_then(|times| times.get(count - most));
            let seconds = last.map_or(WINDOW, |time| time + WINDOW - now);
            return Permit::Refused(u32::try_from(seconds).unwrap_or(1).max(1));
        }
        match u32::try_from(count + 1).unwrap_or(u32::MAX) {
            _ if attack => Permit::Wait(DURING_ATTACK),
            tries if count >= FREE => Permit::Wait((STEP * (tries - 20)).min(LONGEST)),
            _ => Permit::Free,
        }
    }

    fn wrong(&mut self, way: Way, network: Network, now: i64) -> Permit {
        let permit = self.check(way, network, now);
        if !matches!(permit, Permit::Refused(_)) {
            let known = self.of(way);
            make_room(known, now);
            known.entry(network).or_default().push_back(now);
        }
        self.all.push_back(now);
        if self.all.len() == IN_ALL {
            tracing::error!("alarm: {IN_ALL} wrong codes within an hour; attempts are slowed down");
        }
        if self.all.len() > 2 * IN_ALL {
            self.all.pop_front();
        }
        permit
    }

    fn of(&mut self, way: Way) -> &mut HashMap<Network, VecDeque<i64>> {
        match way {
            Way::Form => &mut self.typed,
            Way::Link | Way::Loaded => &mut self.opened,
        }
    }

    fn under_attack(&mut self, now: i64) -> bool {
        forget(&mut self.all, now);
        self.all.len() >= IN_ALL
    }
}

/// Wrong codes of an address from which on nothing is looked at.
fn most(way: Way, attack: bool) -> usize {
    match (way, attack) {
        (Way::Form, false) => MOST,
        (Way::Form, true) | (Way::Link, false) => FREE,
        (Way::Link, true) | (Way::Loaded, _) => 0,
    }
}

fn forget(times: &mut VecDeque<i64>, now: i64) {
    forgetting::forget(times, now, WINDOW);
}

fn make_room(known: &mut HashMap<Network, VecDeque<i64>>, now: i64) {
    if known.len() >= ADDRESSES {
        known.retain(|_, times| times.back().is_some_and(|time| *time > now - WINDOW));
    }
    if known.len() >= ADDRESSES {
        known.clear();
    }
}

#[cfg(test)]
mod tests;
