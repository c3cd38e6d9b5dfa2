//! The page of a file while others are first.

use crate::pages::prelude::*;
use scan_islands::followed;
use scan_report::words::count;
use scan_texts::t;

/// Follows by itself until the file is made; without scripts a link asks again. `framed` gives the
/// page its frame; the file has an address, and a stream that says how far it is.
pub fn waiting(
    visit: &Visit,
    framed: impl FnOnce(Page) -> Page,
    (file, source): (&str, String),
    ahead: usize,
) -> Response {
    let page = Page::new(t!("frame-making-title"))
        .status(StatusCode::ACCEPTED)
        .with_islands();
    visit.page(framed(page), || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>{t!("frame-making-title")}</h1>
                    {followed(progress(Some(ahead), file), source)}
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
