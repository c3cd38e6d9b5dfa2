//! Snapshots of sessions that are shared by everybody who asks meanwhile.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use scan::agenda::Place;
use scan::application::meeting::SessionView;
use scan::ids::RoundId;
use scan_texts::Language;
use tokio::sync::OnceCell;

/// Most snapshots in memory; with more it starts afresh.
const MOST: usize = 1000;

/// One snapshot, made when somebody asks for it.
#[derive(Default)]
pub struct SessionSnapshot {
    /// What everybody sees, in each language.
    pub sessions: [OnceCell<Arc<SessionView>>; Language::ALL.len()],
    /// The agenda, with reasons.
    pub places: OnceCell<Vec<Place>>,
}

/// The newest snapshot of each session that somebody watches, with the count of changes it belongs to.
#[derive(Default)]
pub struct SessionSnapshots(Mutex<HashMap<RoundId, (u64, Arc<SessionSnapshot>)>>);

impl SessionSnapshots {
    /// The place for the snapshot that belongs to `version`; an older one is forgotten.
    pub fn cell(&self, round: RoundId, version: u64) -> Arc<SessionSnapshot> {
        let mut cells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if cells.len() > MOST {
            cells.clear();
        }
        let entry = cells.entry(round).or_default();
        if entry.0 != version {
            *entry = (version, Arc::default());
        }
        entry.1.clone()
    }

    /// Forgets the snapshots of a session that nobody watches.
    pub fn forget(&self, round: RoundId) {
        let mut cells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cells.remove(&round);
    }
}
