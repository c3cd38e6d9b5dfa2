//! What was read and may be asked for again, up to a number of things: the one that nobody asked for
//! for longest makes room.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Values by key, `most` at most. A copy of a value is to be cheap.
pub struct Recent<K, V> {
    most: usize,
    known: Mutex<Known<K, V>>,
}

struct Known<K, V> {
    /// How often something was asked for, which tells what was last.
    asked: u64,
    /// With when it was asked for last.
    values: HashMap<K, (u64, V)>,
}

impl<K: Clone + Eq + Hash, V: Clone> Recent<K, V> {
    pub fn new(most: usize) -> Self {
        let (asked, values) = (0, HashMap::new());
        Self {
            most,
            known: Mutex::new(Known { asked, values }),
        }
    }

    pub fn get(&self, key: &K) -> Option<V> {
        let mut known = self.known();
        known.asked += 1;
        let now = known.asked;
        let (asked, value) = known.values.get_mut(key)?;
        *asked = now;
        Some(value.clone())
    }

    pub fn put(&self, key: K, value: V) {
        let mut known = self.known();
        known.asked += 1;
        let now = known.asked;
        known.values.insert(key, (now, value));
        if known.values.len() > self.most {
            let oldest = known.values.iter().min_by_key(|(_, (asked, _))| *asked);
            let oldest = oldest.map(|(key, _)| key.clone());
            oldest.map(|key| known.values.remove(&key));
        }
    }

    /// Forgets all that this says of.
    pub fn forget(&self, is_meant: impl Fn(&K) -> bool) {
        self.known().values.retain(|key, _| !is_meant(key));
    }

    fn known(&self) -> MutexGuard<'_, Known<K, V>> {
        // Nothing in here panics half-way.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_asks_for_makes_room() {
        let recent = Recent::new(2);
        recent.put("a", 1);
        recent.put("b", 2);
        assert_eq!(recent.get(&"a"), Some(1));
        recent.put("c", 3);
        assert_eq!(recent.get(&"b"), None);
        assert_eq!((recent.get(&"a"), recent.get(&"c")), (Some(1), Some(3)));
        recent.put("a", 4);
        assert_eq!((recent.get(&"a"), recent.get(&"c")), (Some(4), Some(3)));
        recent.forget(|key| *key == "a");
        assert_eq!((recent.get(&"a"), recent.get(&"c")), (None, Some(3)));
    }
}
