//! Streams of server-sent events, as every page that follows gets them.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt, stream};

use scan_islands::BEAT;
use scan_texts::{Language, in_language};

pub enum Told {
    /// The parts of the page as they are now.
    Parts(Arc<str>),
    /// The same for the last time; then the browser goes to an address.
    Last(Arc<str>, String),
    /// The browser goes to an address.
    End(String),
}

pub trait Follow: Send + 'static {
    /// What to tell now; unless it is the first time, after something changed. Rights are asked anew
    /// each time. `None` when they are gone or something broke: the browser comes back by itself.
    fn next(&mut self, turn: Turn) -> impl Future<Output = Option<Told>> + Send;
}

/// Whether something was told before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    First,
    Later,
}

/// Tells a browser what it follows, until that is over. What was told last is not told again.
pub fn follow(source: impl Follow) -> Response {
    let state = State {
        source,
        language: scan_texts::language(),
        last: None,
        end: None,
        over: false,
    };
    events(stream::unfold(state, |mut state| async move {
        Some((state.next().await?, state))
    }))
}

struct State<F> {
    source: F,
    /// Of the request: the stream goes on after it.
    language: Language,
    last: Option<Arc<str>>,
    /// Where the browser goes next.
    end: Option<String>,
    over: bool,
}

impl<F: Follow> State<F> {
    async fn next(&mut self) -> Option<Event> {
        if self.over {
            return None;
        }
        if let Some(address) = self.end.take() {
            self.over = true;
            return Some(end(&address));
        }
        loop {
            let turn = match self.last {
                None => Turn::First,
                Some(_) => Turn::Later,
            };
            let parts = match in_language(self.language, self.source.next(turn)).await? {
                Told::Parts(parts) => parts,
                Told::Last(parts, address) => {
                    self.end = Some(address);
                    parts
                }
                Told::End(address) => {
                    self.over = true;
                    return Some(end(&address));
                }
            };
            if self.end.is_some() || self.last.as_ref() != Some(&parts) {
                let mut event = Event::default().data(&parts);
                if turn == Turn::First {
                    event = event.retry(retry());
                }
                self.last = Some(parts);
                return Some(event);
            }
        }
    }
}

/// Before a browser tries again: spread, so that after a restart not all come at once.
fn retry() -> Duration {
    let mut byte = [0_u8];
    let spread = getrandom::fill(&mut byte).map_or(128, |()| u64::from(byte[0]));
    Duration::from_millis(500 + spread * 6)
}

/// Sends them. When there is nothing to tell, a beat says that the connection is still there: an
/// event, because scripts do not hear of comments.
///
/// Proxies are asked not to keep them back (nginx does, unless told) and to leave them as they are.
fn events(events: impl Stream<Item = Event> + Send + 'static) -> Response {
    // Without data it would be no event.
    let beat = Event::default().event("hartslag").data("tik");
    let beats = KeepAlive::new().interval(BEAT).event(beat);
    let stream = Sse::new(events.map(Ok::<_, Infallible>)).keep_alive(beats);
    let mut response = stream.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-store, no-transform"),
    );
    headers.insert(
        HeaderName::from_static("x-accel-buffering"),
        HeaderValue::from_static("no"),
    );
    response
}

/// After this event the browser goes to another address.
fn end(address: &str) -> Event {
    Event::default().event("einde").data(address)
}
