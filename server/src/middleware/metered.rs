//! Counts requests and streams of events, where somebody watches the server.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};

use crate::meters::requests::{OpenStream, RequestMeters};

/// What is counted is the pattern of the address, never the address itself.
pub async fn layer(
    State(meters): State<Arc<RequestMeters>>,
    request: Request,
    next: Next,
) -> Response {
    let pattern = request.extensions().get::<MatchedPath>();
    let counted = meters.begin(pattern.map(MatchedPath::as_str), request.method());
    let response = next.run(request).await;
    counted.answered(response.status());
    if !is_stream(response.headers()) {
        return response;
    }
    let stream = meters.stream();
    response.map(|body| {
        Body::new(Followed {
            body,
            _stream: stream,
        })
    })
}

fn is_stream(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"))
}

/// A stream of events, which counts as open until it is over or its browser is gone.
struct Followed {
    body: Body,
    _stream: OpenStream,
}

impl HttpBody for Followed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
