//! A document as HTML: what a shared, read-only result page shows.

use leptos::prelude::*;
use scan::report::Document;

/// All blocks of a document, without the frame of the site.
pub fn view(document: &Document) -> AnyView {
    view! { <h1>{document.cover.title.clone()}</h1> }.into_any()
}
