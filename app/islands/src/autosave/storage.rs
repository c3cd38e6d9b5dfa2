//! A browser's storage, for [`Kept`](super::kept::Kept).

use web_sys::Storage;

use super::kept::Strings;
use crate::browser::window;

/// The storage; asked for each time, because browsers may refuse it at any time.
pub struct Local;

impl Local {
    fn storage() -> Option<Storage> {
        window().local_storage().ok().flatten()
    }
}

impl Strings for Local {
    fn keys(&self) -> Vec<String> {
        let Some(storage) = Self::storage() else {
            return Vec::new();
        };
        let count = storage.length().unwrap_or(0);
        let keys = (0..count).filter_map(|place| storage.key(place).ok().flatten());
        keys.collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        Self::storage()?.get_item(key).ok().flatten()
    }

    fn set(&mut self, key: &str, text: &str) -> bool {
        Self::storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
    }

    fn remove(&mut self, key: &str) {
        if let Some(storage) = Self::storage() {
            let _ = storage.remove_item(key);
        }
    }
}
