//! Files that are made for whoever asks: the file, or how far it is while others are first.

use axum::http::header;
use axum::response::IntoResponse;

use crate::events::{Follow, Told, Turn, follow};
use crate::pages::busy::busy;
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::render::to_html;
use scan::application::reports::{File, Making};
use scan_islands::followed;
use scan_report::words::count;
use scan_texts::t;

/// Where a file is, and what its pages look like.
pub trait Place {
    fn address(&self) -> String;

    /// The stream that says how far it is.
    fn source(&self) -> String {
        format!("{}/stroom", self.address())
    }

    /// A page about it in its frame.
    fn framed(&self, page: Page) -> Page {
        page
    }

    /// Why it cannot be made now, when too many wait.
    fn busy(&self) -> &'static str {
        t!("common-many-files")
    }
}

/// A file that is made when it is asked for. Rights are asked anew each time.
pub trait MadeFile: Place + Send + Sync + 'static {
    fn make(&self, visit: &Visit) -> impl Future<Output = Outcome<Making>> + Send;
}

/// The file, or how far it is.
pub async fn answer(visit: &Visit, asked: impl MadeFile) -> PageResult {
    let made = asked.make(visit).await?;
    Ok(given(visit, &asked, made))
}

/// What came of asking for it.
pub fn given(visit: &Visit, asked: &impl Place, made: Making) -> Response {
    match made {
        Making::Ready(file) => send(file),
        Making::Waiting { ahead } => waiting(visit, asked, ahead),
        Making::Busy => busy(
            visit,
            |page| asked.framed(page),
            asked.busy(),
            asked.address(),
        ),
    }
}

/// A file to keep. Its name holds letters, digits, hyphens and a dot only.
pub fn send(file: File) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.media.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", file.name),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file.bytes.to_vec()).into_response()
}

/// How far it is, until it is done; then the browser is sent to it.
pub async fn begin(visit: &Visit, asked: impl MadeFile) -> PageResult {
    // Rights before the stream begins.
    asked.make(visit).await?;
    let visit = visit.clone();
    Ok(follow(Progress { visit, asked }))
}

struct Progress<A> {
    visit: Visit,
    asked: A,
}

impl<A: MadeFile> Follow for Progress<A> {
    async fn next(&mut self, _: Turn) -> Option<Told> {
        let file = self.asked.address();
        let part = |ahead| to_html(|| progress(ahead, &file)).into();
        // Waits for a moment by itself.
        let made = self.asked.make(&self.visit).await;
        match made.inspect_err(errors::log).ok()? {
            Making::Ready(_) => Some(Told::Last(part(None), file.clone())),
            Making::Waiting { ahead } => Some(Told::Parts(part(Some(ahead)))),
            Making::Busy => None,
        }
    }
}

/// Follows by itself until the file is made; without scripts a link asks again.
fn waiting(visit: &Visit, asked: &impl Place, ahead: usize) -> Response {
    let page = Page::new(t!("frame-making-title"))
        .status(StatusCode::ACCEPTED)
        .with_islands();
    visit.page(asked.framed(page), || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>{t!("frame-making-title")}</h1>
                    {followed(progress(Some(ahead), &asked.address()), asked.source())}
                </div>
            </main>
        }
    })
}

/// How far it is; `None` when it is done.
pub fn progress(ahead: Option<usize>, file: &str) -> AnyView {
    let file = file.to_owned();
    let Some(ahead) = ahead else {
        return html! {
            <div class="flow" data-part="voortgang">
                <p role="status">{t!("frame-making-ready")}</p>
                <p><a class="button" href=file>{t!("frame-making-download")}</a></p>
            </div>
        };
    };
    let words = if ahead == 0 {
        t!("frame-making-in-turn").to_owned()
    } else {
        let others = count(
            ahead,
            t!("frame-making-file-is"),
            t!("frame-making-files-are"),
        );
        t!("frame-making-waiting", others = others)
    };
    html! {
        <div class="flow" data-part="voortgang">
            <p role="status">{words}</p>
            <progress aria-label=t!("frame-making-title")></progress>
            <p><a class="button button--quiet" href=file>{t!("frame-making-see-if-ready")}</a></p>
        </div>
    }
}
