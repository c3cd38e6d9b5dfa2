//! Makes a span of each request, where a collector is named.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::request_log::{RequestId, known};
use super::trace::Parent;
use crate::spans::{Asked, Spans};

/// Within the layer that gives a request its id, and finds the trace that it belongs to.
pub async fn layer(State(spans): State<Arc<Spans>>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>();
    let id = request.extensions().get::<RequestId>();
    let asked = Asked {
        method: known(request.method()),
        pattern: route.map_or("-", MatchedPath::as_str),
        id: id.map_or("", |id| &id.0),
    };
    let parent = request.extensions().get::<Parent>().copied();
    let span = spans.begin(&asked, parent);
    let response = next.run(request).await;
    span.answered(response.status());
    response
}
