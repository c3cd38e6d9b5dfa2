//! Bare streams of events: one channel a session, one text for everybody.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures::stream;
use tokio::sync::watch;

use crate::list::{LEVELS, TEXT};
use crate::live::size::SESSIONS;

/// About as many bytes as a phone's event has.
const BYTES: usize = 4000;

type Sessions = Arc<Vec<watch::Sender<u64>>>;

/// Serves `/{session}`: GET follows, POST publishes.
pub fn router() -> Router {
    let sessions: Sessions = Arc::new((0..SESSIONS).map(|_| watch::channel(0).0).collect());
    Router::new()
        .route("/{session}", get(follow).post(publish))
        .with_state(sessions)
}

async fn publish(State(sessions): State<Sessions>, Path(session): Path<usize>) -> StatusCode {
    let Some(session) = sessions.get(session) else {
        return StatusCode::NOT_FOUND;
    };
    session.send_modify(|number| *number += 1);
    StatusCode::OK
}

async fn follow(
    State(sessions): State<Sessions>,
    Path(session): Path<usize>,
) -> axum::response::Response {
    let Some(session) = sessions.get(session) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut changes = session.subscribe();
    changes.mark_changed();
    let events = stream::unfold(changes, |mut changes| async move {
        changes.changed().await.ok()?;
        let number = *changes.borrow_and_update();
        let mut text = format!("{number} {TEXT}");
        while text.len() < BYTES {
            text.push_str(LEVELS[0]);
        }
        let event = Event::default().data(text);
        let event = event.retry(Duration::from_secs(3));
        Some((Ok::<_, Infallible>(event), changes))
    });
    Sse::new(events)
        .keep_alive(KeepAlive::default())
        .into_response()
}
