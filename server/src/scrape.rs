//! `/metrics`, for Prometheus: on an address of its own, and never on that of the site.
//!
//! What is counted has its handles ([`crate::meters`]); what only stands somewhere is looked at here,
//! when somebody asks.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use metrics::Label;
use scan::application::releases::BuildState;
use scan::mail::MailState;

use crate::meters::recording::{Recording, number};
use crate::meters::{names, process};
use crate::service::Service;
use crate::store::Store;

/// Most connections at once of whoever asks.
pub const CONNECTIONS: usize = 16;

/// How often single values are added up, whether somebody asks or not.
const TIDY: Duration = Duration::from_secs(5);

/// The format of the text.
const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The one address there is.
pub fn router(service: &Arc<Service>, recording: Recording) -> Router {
    let version = Label::new("version", env!("CARGO_PKG_VERSION"));
    recording.set(&names::BUILD, vec![version], 1.0);
    recording.set(&names::STARTED, Vec::new(), number(service.second()));
    Router::new()
        .route("/metrics", get(show))
        .with_state((service.clone(), recording))
}

/// Keeps what is counted small, until it is dropped.
pub async fn tidy(recording: Recording) {
    let mut ticks = tokio::time::interval(TIDY);
    loop {
        ticks.tick().await;
        recording.tidy();
    }
}

async fn show(State((service, recording)): State<(Arc<Service>, Recording)>) -> Response {
    look(&service, &recording).await;
    ([(header::CONTENT_TYPE, TEXT)], recording.text()).into_response()
}

async fn look(service: &Service, recording: &Recording) {
    let store = service.store();
    let plain = |metric, value| recording.set(metric, Vec::new(), value);
    plain(&names::SAVE_QUEUE, number(store.waiting()));
    plain(&names::FILES_QUEUED, number(service.files_queued()));
    if let Some(bytes) = process::resident_bytes() {
        plain(&names::MEMORY, bytes);
    }
    if let Some(files) = process::open_files() {
        plain(&names::OPEN_FILES, files);
    }
    let state = word(&service.build_state());
    for one in STATES {
        let labels = vec![Label::new("state", one)];
        recording.set(&names::RELEASE_STATE, labels, one_or_none(one == state));
    }
    connections(store, recording);
    let up = store.is_ready().await;
    plain(&names::DATABASE_UP, one_or_none(up));
    // Where nothing can be read, waiting for it would be taken for a server that is down.
    if up {
        mails(store, recording).await;
    }
}

/// How the making of a release may stand.
const STATES: [&str; 5] = ["idle", "going", "done", "stopped", "failed"];

fn word(state: &BuildState) -> &'static str {
    match state {
        BuildState::Idle => "idle",
        BuildState::Going(_) => "going",
        BuildState::Done(_) => "done",
        BuildState::Stopped => "stopped",
        BuildState::Failed(_) => "failed",
    }
}

fn connections(store: &Store, recording: &Recording) {
    for pool in store.pools() {
        for (state, count) in [("used", pool.used), ("idle", pool.idle)] {
            let labels = vec![Label::new("pool", pool.name), Label::new("state", state)];
            recording.set(&names::CONNECTIONS, labels, number(count));
        }
    }
}

async fn mails(store: &Store, recording: &Recording) {
    let counts = match store.mail_counts().await {
        Ok(counts) => counts,
        Err(error) => {
            tracing::warn!(%error, "mails cannot be counted");
            return;
        }
    };
    for state in MailState::ALL {
        let found = counts.iter().find(|(counted, _)| *counted == state);
        let count = found.map_or(0, |(_, count)| *count);
        let labels = vec![Label::new("state", mail_word(state))];
        recording.set(&names::MAIL, labels, number(count));
    }
}

fn mail_word(state: MailState) -> &'static str {
    match state {
        MailState::Waiting => "waiting",
        MailState::Sent => "sent",
        MailState::GivenUp => "given_up",
        MailState::Unwanted => "unwanted",
        MailState::Dropped => "dropped",
    }
}

fn one_or_none(is: bool) -> f64 {
    f64::from(u8::from(is))
}
