//! A page that panics becomes an error page; the next request is served as ever.

use std::any::Any;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// For `CatchPanicLayer`.
pub fn page(panic: Box<dyn Any + Send + 'static>) -> Response {
    let message = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message");
    tracing::error!(message, "a request panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
