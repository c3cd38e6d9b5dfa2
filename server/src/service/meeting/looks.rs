//! Looks at sessions that are shared by everybody who asks meanwhile.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use scan::agenda::Place;
use scan::application::meeting::Stage;
use scan::ids::RoundId;
use tokio::sync::OnceCell;

/// Most looks in memory; with more it starts afresh.
const MOST: usize = 1000;

/// One look, made when somebody asks for it.
#[derive(Default)]
pub struct Look {
    /// What everybody sees.
    pub stage: OnceCell<Arc<Stage>>,
    /// The agenda, with reasons.
    pub places: OnceCell<Vec<Place>>,
}

/// The newest look at each session that somebody watches, with the count of changes it belongs to.
#[derive(Default)]
pub struct Stages(Mutex<HashMap<RoundId, (u64, Arc<Look>)>>);

impl Stages {
    /// The place for the look that belongs to `version`; an older one is forgotten.
    pub fn cell(&self, round: RoundId, version: u64) -> Arc<Look> {
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

    /// Forgets the looks at a session that nobody watches.
    pub fn forget(&self, round: RoundId) {
        let mut cells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cells.remove(&round);
    }
}
