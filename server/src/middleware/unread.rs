//! Forms that are refused before anybody read them: read all the same, so that the page which says
//! why can give back what was typed. Nothing is done with it.

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;
use http_body_util::Limited;
use scan_app::routes::LIST_FORMS;

/// Most bytes of a request that is used: a page of forty answers with remarks of full length fits.
pub const BODY: usize = 512 * 1024;
/// The same of forms that take a whole list. A file of 2 MiB fits, so that the check can say that it
/// is too large; in a form each line end is six bytes.
const LIST: usize = 6 * 1024 * 1024;
/// Most bytes of a form that is only given back.
const GIVEN_BACK: usize = 1024 * 1024;
/// Longest time that reading it may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How much of a request to this address is used.
fn most(path: &str) -> usize {
    let below = path.strip_prefix(LIST_FORMS);
    if below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
        LIST
    } else {
        BODY
    }
}

/// How long a request says that it is.
fn length(request: &Request) -> Option<usize> {
    let length = request.headers().get(header::CONTENT_LENGTH);
    length.and_then(|length| length.to_str().ok()?.parse().ok())
}

/// Reads no more of a request than is used.
pub async fn limit(request: Request, next: Next) -> Response {
    let most = most(request.uri().path());
    if length(&request).is_some_and(|length| length > most) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let limited = |body| Body::new(Limited::new(body, most));
    next.run(request.map(limited)).await
}

/// Refuses forms that are too large, after reading those that a text pasted as a whole makes so.
/// Larger ones, and those that do not say how large they are, are left to the limit behind.
pub async fn layer(request: Request, next: Next) -> Response {
    let most = most(request.uri().path());
    let too_large = length(&request).is_some_and(|length| length > most && length <= GIVEN_BACK);
    if !too_large || !is_form(&request) {
        return next.run(request).await;
    }
    read(request.into_body()).await;
    StatusCode::PAYLOAD_TOO_LARGE.into_response()
}

/// Whether it is a form as pages send it.
pub fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.is_some_and(|kind| {
        kind.as_bytes()
            .starts_with(b"application/x-www-form-urlencoded")
    });
    kind && *request.method() == Method::POST
}

/// Reads to the end, or until it is too much, too slow or broken off.
pub async fn read(body: Body) {
    let mut pieces = body.into_data_stream();
    let all = async {
        let mut read = 0;
        while let Some(Ok(piece)) = pieces.next().await {
            read += piece.len();
            if read > GIVEN_BACK {
                break;
            }
        }
    };
    // Late, what came so far is given back.
    let _ = tokio::time::timeout(PATIENCE, all).await;
}
