//! What an installation decides about releases, and how the making of one stands.

use std::path::{Path, PathBuf};

use scan::application::releases::BuildState;
use scan::release::Threshold;
use tokio::sync::watch;

use crate::beside;

/// What an installation decides about releases.
#[derive(Clone, Debug)]
pub struct ReleaseRules {
    /// The folder with the secrets; beside the data directory when none is named.
    pub keys: Option<PathBuf>,
    /// Fewest days from one release to the next.
    pub interval_days: u16,
    /// Fewest schools behind a figure.
    pub threshold: Threshold,
}

impl ReleaseRules {
    /// The usual number of days from one release to the next.
    pub const INTERVAL_DAYS: u16 = 28;

    /// The folder with the secrets for a data directory: `data-sleutels` beside `data`.
    pub fn keys_for(&self, data: &Path) -> PathBuf {
        if let Some(folder) = &self.keys {
            return folder.clone();
        }
        beside::folder(data, "-sleutels")
    }
}

impl Default for ReleaseRules {
    fn default() -> Self {
        Self {
            keys: None,
            interval_days: Self::INTERVAL_DAYS,
            threshold: Threshold::default(),
        }
    }
}

/// Why a release that is being made ends early.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Halt {
    #[default]
    No,
    /// An administrator does not want it any more.
    Unwanted,
    /// The program ends: the next one begins anew.
    Ending,
}

/// The making of releases in this program.
#[derive(Default)]
pub struct BuildControl {
    pub rules: ReleaseRules,
    pub state: watch::Sender<BuildState>,
    /// Asked between two steps.
    pub halt: watch::Sender<Halt>,
}

impl BuildControl {
    pub fn new(rules: ReleaseRules) -> Self {
        Self {
            rules,
            ..Self::default()
        }
    }

    pub fn halted(&self) -> Halt {
        *self.halt.borrow()
    }
}
