//! Streams of server-sent events, as every page that follows gets them.

use std::convert::Infallible;

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt};

use scan_islands::BEAT;

/// Sends them. When there is nothing to tell, a beat says that the connection is still there: an
/// event, because scripts do not hear of comments.
///
/// Proxies are asked not to keep them back (nginx does, unless told) and to leave them as they are.
pub fn events(events: impl Stream<Item = Event> + Send + 'static) -> Response {
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
pub fn end(address: &str) -> Event {
    Event::default().event("einde").data(address)
}
