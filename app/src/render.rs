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
    ///
    /// What is on it is not put into the frame as a view: there it would be copied first, to be of
    /// one type whatever it is.
    pub fn page<V: IntoView + 'static>(&self, page: Page, body: impl FnOnce() -> V) -> Response {
        let status = page.status;
        let (frame, body) = owned(|| {
            let body = body().into_view().to_html();
            let frame = view! { <Frame visit=self.clone() page=page><slot></slot></Frame> };
            (frame.to_html(), body)
        });
        // Texts cannot hold it: in them `<` is escaped.
        let (before, after) = frame.split_once("<slot></slot>").unwrap_or((&frame, ""));
        let html = joined(&["<!DOCTYPE html>", before, &body, after]);
        (status, [(header::CACHE_CONTROL, "no-store")], Html(html)).into_response()
    }
}

pub fn to_html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    joined(&[&owned(|| view().into_view().to_html())])
}

/// Under an owner of its own, that goes with all that was made under it.
fn owned<T>(make: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    let made = owner.with(make);
    owner.unset_with_forced_cleanup();
    made
}

/// Pieces of HTML in one. Leptos marks places with `<!>`, which browsers read as an empty comment,
/// but which is no valid HTML. In texts and attributes `<` is escaped, so that nothing else looks
/// like it.
fn joined(pieces: &[&str]) -> String {
    let length: usize = pieces.iter().map(|piece| piece.len()).sum();
    let mut whole = String::with_capacity(length + length / 32);
    for piece in pieces {
        let mut from = 0;
        // One letter is found faster than three.
        for (at, _) in piece.match_indices('!') {
            if piece[..at].ends_with('<') && piece[at + 1..].starts_with('>') {
                whole.push_str(&piece[from..=at]);
                whole.push_str("----");
                from = at + 1;
            }
        }
        whole.push_str(&piece[from..]);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn marks_become_comments_and_nothing_else_changes() {
        assert_eq!(joined(&["<p>a<!>b</p>", "<!>"]), "<p>a<!---->b</p><!---->");
        assert_eq!(
            joined(&["<!DOCTYPE html>", "ja! &lt;!>"]),
            "<!DOCTYPE html>ja! &lt;!>"
        );
    }
}
