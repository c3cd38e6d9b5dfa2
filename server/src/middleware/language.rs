//! Does the work of a request in the language that its browser chose.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use scan_app::visit::chosen_language;

pub async fn layer(request: Request, next: Next) -> Response {
    let language = chosen_language(request.headers());
    scan_texts::in_language(language, next.run(request)).await
}
