//! Tells open pages that the headcount of a round may have changed.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

/// One channel per round that somebody watches; the number in it only counts changes.
#[derive(Default)]
pub struct Hub {
    channels: Mutex<HashMap<i64, watch::Sender<u64>>>,
}

impl Hub {
    /// Wakes whoever watches the round.
    pub fn publish(&self, round: i64) {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(channel) = channels.get(&round) else {
            return;
        };
        if channel.is_closed() {
            channels.remove(&round);
        } else {
            channel.send_modify(|count| *count += 1);
        }
    }

    /// Ends all channels: whoever watches wakes for the last time.
    pub fn close(&self) {
        self.channels
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Watches a round.
    pub fn watch(&self, round: i64) -> watch::Receiver<u64> {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        channels
            .entry(round)
            .or_insert_with(|| watch::channel(0).0)
            .subscribe()
    }
}
