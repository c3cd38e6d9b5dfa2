//! The lists that rounds ask, each read once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use scan::ids::SnapshotId;
use scan::questionnaire::Questionnaire;
use scan_texts::Language;

/// Those that were asked for, in each language in which somebody read them. Snapshots never change,
/// so that a copy in memory is always right.
#[derive(Default)]
pub(super) struct AskedLists(RwLock<HashMap<Key, Arc<Questionnaire>>>);

pub(super) type Key = (SnapshotId, Language);

impl AskedLists {
    pub(super) fn get(&self, key: Key) -> Option<Arc<Questionnaire>> {
        let lists = self.0.read().unwrap_or_else(PoisonError::into_inner);
        lists.get(&key).cloned()
    }

    pub(super) fn keep(&self, key: Key, questionnaire: Arc<Questionnaire>) -> Arc<Questionnaire> {
        let mut lists = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let kept = lists.entry(key).or_insert(questionnaire);
        kept.clone()
    }
}
