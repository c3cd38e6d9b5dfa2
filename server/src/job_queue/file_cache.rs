//! What waits, what is being made, and what was made a moment ago.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use tokio::sync::watch;

/// Names the content of a file.
pub type Key = [u8; 32];

/// Bytes of a file, or nothing when it could not be made.
pub type Made = Option<Arc<[u8]>>;

/// Most bytes of finished files that are kept for whoever asks again.
const KEPT: usize = 32 * 1024 * 1024;

#[derive(Default)]
pub struct FileCache {
    jobs: HashMap<Key, Job>,
    /// Finished ones with their lengths, oldest first.
    finished: VecDeque<(Key, usize)>,
    /// Tickets given out, of files in the order in which they were asked.
    given: u64,
    /// Tickets whose turn has come.
    begun: u64,
    /// Tickets that are done.
    done: u64,
}

struct Job {
    ticket: u64,
    done: watch::Receiver<Option<Made>>,
}

/// Where a file stands.
pub enum Found {
    /// Too many wait.
    Busy,
    /// Somebody asked before.
    There {
        /// Its place in the order.
        ticket: u64,
        /// Holds the file when it is made.
        done: watch::Receiver<Option<Made>>,
    },
    /// Nobody asked before: to be made now.
    New {
        /// Its place in the order.
        ticket: u64,
        /// Holds the file when it is made.
        done: watch::Receiver<Option<Made>>,
        /// To put it there.
        finish: watch::Sender<Option<Made>>,
    },
}

impl FileCache {
    /// The job with this content, or a new one unless `most` wait already.
    pub fn find_or_queue(&mut self, key: Key, most: usize) -> Found {
        if let Some(job) = self.jobs.get(&key) {
            return Found::There {
                ticket: job.ticket,
                done: job.done.clone(),
            };
        }
        if self.given - self.done >= most as u64 {
            return Found::Busy;
        }
        self.given += 1;
        let ticket = self.given;
        let (finish, done) = watch::channel(None);
        let job = Job {
            ticket,
            done: done.clone(),
        };
        self.jobs.insert(key, job);
        Found::New {
            ticket,
            done,
            finish,
        }
    }

    /// How many are not done.
    pub fn queued(&self) -> usize {
        usize::try_from(self.given - self.done).unwrap_or(usize::MAX)
    }

    /// The next one's turn has come.
    pub fn begin(&mut self) {
        self.begun += 1;
    }

    /// How many must begin before this one; 0 when it is being made.
    pub fn ahead_of(&self, ticket: u64) -> usize {
        let ahead = ticket.saturating_sub(self.begun + 1);
        usize::try_from(ahead).unwrap_or(usize::MAX)
    }

    /// A file of this many bytes is done, or could not be made: then the next who asks tries anew.
    pub fn finished(&mut self, key: Key, length: Option<usize>) {
        self.done += 1;
        let Some(length) = length else {
            self.jobs.remove(&key);
            return;
        };
        self.finished.push_back((key, length));
        let mut kept: usize = self.finished.iter().map(|(_, length)| length).sum();
        while kept > KEPT
            && let Some((oldest, length)) = self.finished.pop_front()
        {
            self.jobs.remove(&oldest);
            kept -= length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u8) -> Key {
        [number; 32]
    }

    #[test]
    fn the_same_content_is_made_once() {
        let mut file_cache = FileCache::default();
        assert!(matches!(
            file_cache.find_or_queue(key(1), 9),
            Found::New { ticket: 1, .. }
        ));
        assert!(matches!(
            file_cache.find_or_queue(key(1), 9),
            Found::There { ticket: 1, .. }
        ));
        file_cache.begin();
        file_cache.finished(key(1), Some(10));
        assert!(matches!(
            file_cache.find_or_queue(key(1), 9),
            Found::There { .. }
        ));
    }

    #[test]
    fn whoever_comes_when_too_many_wait_is_sent_away_until_one_is_done() {
        let mut file_cache = FileCache::default();
        let _first = file_cache.find_or_queue(key(1), 2);
        let _second = file_cache.find_or_queue(key(2), 2);
        assert!(matches!(file_cache.find_or_queue(key(3), 2), Found::Busy));
        assert!(matches!(
            file_cache.find_or_queue(key(2), 2),
            Found::There { .. }
        ));
        file_cache.begin();
        file_cache.finished(key(1), Some(10));
        assert!(matches!(
            file_cache.find_or_queue(key(3), 2),
            Found::New { .. }
        ));
    }

    #[test]
    fn places_in_the_queue_count_those_not_begun() {
        let mut file_cache = FileCache::default();
        for number in 1..=3 {
            let _job = file_cache.find_or_queue(key(number), 9);
        }
        assert_eq!(file_cache.ahead_of(3), 2);
        file_cache.begin();
        assert_eq!(file_cache.ahead_of(1), 0);
        assert_eq!(file_cache.ahead_of(3), 1);
    }

    #[test]
    fn what_failed_is_tried_anew_and_what_is_old_makes_room() {
        let mut file_cache = FileCache::default();
        let _failed = file_cache.find_or_queue(key(1), 9);
        file_cache.finished(key(1), None);
        assert!(matches!(
            file_cache.find_or_queue(key(1), 9),
            Found::New { .. }
        ));
        file_cache.finished(key(1), Some(KEPT));
        let _next = file_cache.find_or_queue(key(2), 9);
        file_cache.finished(key(2), Some(1));
        assert!(matches!(
            file_cache.find_or_queue(key(1), 9),
            Found::New { .. }
        ));
        assert!(matches!(
            file_cache.find_or_queue(key(2), 9),
            Found::There { .. }
        ));
    }
}
