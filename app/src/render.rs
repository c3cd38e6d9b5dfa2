//! From a view to a response: the frame around every page, and what goes wrong.

use axum::http::header;
use axum::response::IntoResponse;
use axum::response::{Html, Response};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use crate::components::frame::Frame;
use crate::page::Page;
use crate::visit::Visit;

impl Visit {
    /// Renders a page. The view is made and dropped inside, together with all that it owns: no
    /// part of it outlives the response.
    pub fn page<V: IntoView + 'static>(&self, page: Page, body: impl FnOnce() -> V) -> Response {
        let status = page.status;
        let html = html_after("<!DOCTYPE html>", || {
            let body = body();
            view! { <Frame visit=self.clone() page=page>{body}</Frame> }
        });
        (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
    }
}

/// Renders a view on its own.
pub fn to_html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    html_after("", view)
}

/// The same after a text, in one piece of memory.
fn html_after<V: IntoView + 'static>(start: &str, view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().into_view().to_html());
    owner.unset_with_forced_cleanup();
    let mut whole = String::with_capacity(start.len() + html.len() + html.len() / 32);
    whole.push_str(start);
    // Leptos marks places with `<!>`, which browsers read as an empty comment, but which is no
    // valid HTML. In texts and attributes `<` is escaped, so that nothing else looks like it.
    let mut pieces = html.split("<!>");
    whole.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        whole.push_str("<!---->");
        whole.push_str(piece);
    }
    whole
}
