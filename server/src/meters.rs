//! What is counted of this server, for whoever runs it; [`crate::scrape`] shows it.
//!
//! Whoever counts has a handle that was made before, so that counting takes an atomic addition and
//! makes no text. The words that tell series apart are of closed sets: patterns of routes, outcomes,
//! kinds. None is of a person, a school, a round, an address or a code. A server that nobody
//! watches has handles that do nothing.

pub mod files;
pub mod names;
pub mod process;
pub mod recording;
pub mod requests;
pub mod saves;

use std::sync::Arc;

use metrics::{Counter, Gauge};

use files::FileMeters;
use recording::Recording;
use requests::RequestMeters;
use saves::SaveMeters;

/// The handles of one server.
#[derive(Clone)]
pub struct Meters {
    pub saves: SaveMeters,
    pub files: FileMeters,
    pub wrong_codes: Counter,
    /// When all that was due was last gone, in seconds since 1970.
    pub retained: Gauge,
    /// Nothing where nobody watches: then no layer counts requests.
    pub requests: Option<Arc<RequestMeters>>,
}

impl Meters {
    /// Those of a server that is watched.
    pub fn on(recording: &Recording) -> Self {
        Self {
            saves: SaveMeters::on(recording),
            files: FileMeters::on(recording),
            wrong_codes: recording.counter(&names::WRONG_CODES, Vec::new()),
            retained: recording.gauge(&names::RETAINED, Vec::new()),
            requests: Some(Arc::new(RequestMeters::on(recording.clone()))),
        }
    }
}

impl Default for Meters {
    /// Those that do nothing.
    fn default() -> Self {
        Self {
            saves: SaveMeters::default(),
            files: FileMeters::default(),
            wrong_codes: Counter::noop(),
            retained: Gauge::noop(),
            requests: None,
        }
    }
}
