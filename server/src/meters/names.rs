//! Every metric there is: its name, what it is, and what it means. Names follow the conventions of
//! Prometheus; docs/operations.md has the same table.

use metrics::{Recorder, SharedString};

/// What a metric is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Only grows, from the start of the program on.
    Counter,
    /// As it is now.
    Gauge,
    /// How many were at most so large.
    Histogram(&'static [f64]),
}

/// A metric.
#[derive(Clone, Copy, Debug)]
pub struct Metric {
    pub name: &'static str,
    pub kind: Kind,
    /// For whoever reads `/metrics`.
    pub help: &'static str,
}

const fn counter(name: &'static str, help: &'static str) -> Metric {
    let kind = Kind::Counter;
    Metric { name, kind, help }
}

const fn gauge(name: &'static str, help: &'static str) -> Metric {
    let kind = Kind::Gauge;
    Metric { name, kind, help }
}

const fn histogram(name: &'static str, buckets: &'static [f64], help: &'static str) -> Metric {
    let kind = Kind::Histogram(buckets);
    Metric { name, kind, help }
}

/// Seconds: what a page takes, what people notice, and what they do not wait for.
const SECONDS: [f64; 6] = [0.005, 0.025, 0.1, 0.25, 1.0, 5.0];
/// Up to the most that share a transaction.
const GROUPS: [f64; 6] = [1.0, 2.0, 4.0, 16.0, 64.0, 256.0];

pub const REQUESTS: Metric = counter(
    "scan_http_requests_total",
    "Requests by pattern of their address, method and class of status.",
);
pub const REQUEST_SECONDS: Metric = histogram(
    "scan_http_request_duration_seconds",
    &SECONDS,
    "Time until an answer began, by pattern of the address.",
);
pub const IN_FLIGHT: Metric = gauge(
    "scan_http_requests_in_flight",
    "Requests of which the answer has not begun.",
);
pub const STREAMS: Metric = gauge("scan_event_streams", "Open streams of events.");
pub const SAVES: Metric = counter(
    "scan_saves_total",
    "Saves of answers and votes by what became of them.",
);
pub const SAVE_QUEUE: Metric = gauge(
    "scan_save_queue",
    "Saves that wait for the transaction that will hold them.",
);
pub const GROUP_SIZE: Metric = histogram(
    "scan_group_commit_size",
    &GROUPS,
    "Saves that shared a transaction.",
);
pub const DATABASE_UP: Metric = gauge("scan_database_up", "Whether answers can be saved: 1 or 0.");
pub const CONNECTIONS: Metric = gauge(
    "scan_database_pool_connections",
    "Connections to the database by pool, used and idle.",
);
pub const FILES_QUEUED: Metric = gauge(
    "scan_files_queued",
    "Files that are being made or wait for it.",
);
pub const FILES: Metric = counter(
    "scan_files_made_total",
    "Files by kind and whether they could be made.",
);
pub const MAIL: Metric = gauge(
    "scan_mail",
    "Mails that were ever queued, by how they stand.",
);
pub const WRONG_CODES: Metric = counter(
    "scan_wrong_codes_total",
    "Codes that were typed or opened and never were right.",
);
pub const RELEASE_STATE: Metric = gauge(
    "scan_release_state",
    "How the making of a release stands in this program: 1 for one state.",
);
pub const RETAINED: Metric = gauge(
    "scan_retention_last_success_timestamp_seconds",
    "When all that was due was last gone; 0 when not since the start.",
);
pub const BUILD: Metric = gauge("scan_build_info", "1, with the version of the program.");
pub const MEMORY: Metric = gauge(
    "process_resident_memory_bytes",
    "Memory of the machine that the program holds.",
);
pub const OPEN_FILES: Metric = gauge("process_open_fds", "Open files and connections.");
pub const STARTED: Metric = gauge(
    "process_start_time_seconds",
    "When the program started, since 1970.",
);

/// All of them.
pub const ALL: [Metric; 19] = [
    REQUESTS,
    REQUEST_SECONDS,
    IN_FLIGHT,
    STREAMS,
    SAVES,
    SAVE_QUEUE,
    GROUP_SIZE,
    DATABASE_UP,
    CONNECTIONS,
    FILES_QUEUED,
    FILES,
    MAIL,
    WRONG_CODES,
    RELEASE_STATE,
    RETAINED,
    BUILD,
    MEMORY,
    OPEN_FILES,
    STARTED,
];

impl Metric {
    /// Tells what it means.
    pub(super) fn describe(&self, recorder: &impl Recorder) {
        let (name, help) = (self.name.into(), SharedString::const_str(self.help));
        match self.kind {
            Kind::Counter => recorder.describe_counter(name, None, help),
            Kind::Gauge => recorder.describe_gauge(name, None, help),
            Kind::Histogram(_) => recorder.describe_histogram(name, None, help),
        }
    }
}
