//! Tells open pages that something of a round may have changed, here and at other servers.

use scan::ids::RoundId;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use crate::store::news::{News, Wire};

/// One channel per round that somebody watches. The number in it is another one after each change,
/// and no channel ever holds a number that another held.
pub struct Notifier {
    channels: Mutex<HashMap<RoundId, watch::Sender<u64>>>,
    changes: AtomicU64,
    wire: Wire,
    /// What other servers are told.
    news: fn(RoundId) -> News,
}

impl Notifier {
    pub fn new(wire: &Wire, news: fn(RoundId) -> News) -> Self {
        Self {
            channels: Mutex::default(),
            changes: AtomicU64::default(),
            wire: wire.clone(),
            news,
        }
    }

    /// Wakes whoever watches the round, at this server and at others.
    pub fn publish(&self, round: RoundId) {
        self.wake(round);
        self.wire.tell((self.news)(round));
    }

    /// Wakes everybody at this server, whichever round they watch.
    pub fn wake_all(&self) {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        channels.retain(|_, channel| !channel.is_closed());
        for channel in channels.values() {
            channel.send_replace(self.next());
        }
    }

    /// Wakes whoever watches the round at this server.
    pub fn wake(&self, round: RoundId) {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(channel) = channels.get(&round) else {
            return;
        };
        if channel.is_closed() {
            channels.remove(&round);
        } else {
            channel.send_replace(self.next());
        }
    }

    /// Ends all channels: whoever watches wakes for the last time.
    pub fn close(&self) {
        self.channels
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn next(&self) -> u64 {
        self.changes.fetch_add(1, Ordering::Relaxed)
    }

    /// Another number after each change of the round; `None` when nobody watches it.
    pub fn version(&self, round: RoundId) -> Option<u64> {
        let channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        let channel = channels.get(&round)?;
        (!channel.is_closed()).then(|| *channel.borrow())
    }

    pub fn watch(&self, round: RoundId) -> watch::Receiver<u64> {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        channels
            .entry(round)
            .or_insert_with(|| watch::channel(self.next()).0)
            .subscribe()
    }
}
