//! Forms that are refused before anybody read them: read all the same, so that the page which says
//! why can give back what was typed. Nothing is done with it.

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;

/// Most bytes of a request that is used: a page of forty answers with remarks of full length fits.
pub const BODY: usize = 512 * 1024;
/// Most bytes of a form that is only given back.
const GIVEN_BACK: usize = 1024 * 1024;
/// Longest time that reading it may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Refuses forms that are too large, after reading those that a text pasted as a whole makes so.
/// Larger ones, and those that do not say how large they are, are left to the limit behind.
pub async fn layer(request: Request, next: Next) -> Response {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    let too_large = length.is_some_and(|length| length > BODY && length <= GIVEN_BACK);
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
