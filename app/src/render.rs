//! From a view to a response: the frame around every page, and what goes wrong.

use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::response::{Html, Response};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use crate::components::frame::{Frame, Nav};
use crate::visit::Visit;

/// What the frame needs to know of a page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Before " · Scan Passend Onderwijs" in the window's title.
    pub title: String,
    pub status: StatusCode,
    /// Whether a page has islands to wake.
    pub islands: Islands,
    /// Which style sheets it loads.
    pub sheets: Sheets,
    /// Where one can go within the round.
    pub nav: Option<Nav>,
    /// What stands around it.
    pub layout: Layout,
}

/// What stands around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Header with navigation, and footer.
    Ordinary,
    /// Header and footer for readers of a shared result: nothing leads to other pages, but the
    /// statements on privacy and accessibility.
    Shared,
    /// Almost nothing: a projector shows it.
    Screen,
}

/// Whether a page has islands to wake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Islands {
    /// Loads no script at all.
    None,
    /// Loads the script.
    Some,
}

/// Which style sheets a page loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheets {
    /// The one of every page.
    Main,
    /// That one, and what pages with many results need besides.
    Results,
}

impl Page {
    /// A page that went well, without islands.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: StatusCode::OK,
            islands: Islands::None,
            sheets: Sheets::Main,
            nav: None,
            layout: Layout::Ordinary,
        }
    }

    /// The same page with islands.
    #[must_use]
    pub fn with_islands(self) -> Self {
        Self {
            islands: Islands::Some,
            ..self
        }
    }

    /// The same page with the style of results.
    #[must_use]
    pub fn with_results(self) -> Self {
        Self {
            sheets: Sheets::Results,
            ..self
        }
    }

    /// The same page with links to its neighbours.
    #[must_use]
    pub fn with_nav(self, nav: Nav) -> Self {
        Self {
            nav: Some(nav),
            ..self
        }
    }

    /// The same page for a projector.
    #[must_use]
    pub fn on_screen(self) -> Self {
        Self {
            layout: Layout::Screen,
            ..self
        }
    }

    /// The same page for readers of a shared result.
    #[must_use]
    pub fn for_readers(self) -> Self {
        Self {
            layout: Layout::Shared,
            ..self
        }
    }

    /// The same page under another status.
    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

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
