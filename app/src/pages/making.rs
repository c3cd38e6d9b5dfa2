//! The page of a file while others are first.

use crate::pages::prelude::*;
use scan_islands::followed;
use scan_report::words::count;

/// Follows by itself until the file is made; without scripts a link asks again. `framed` gives the
/// page its frame; the file has an address, and a stream that says how far it is.
pub fn waiting(
    visit: &Visit,
    framed: impl FnOnce(Page) -> Page,
    (file, source): (&str, String),
    ahead: usize,
) -> Response {
    let page = Page::new("Uw bestand wordt gemaakt")
        .status(StatusCode::ACCEPTED)
        .with_islands();
    visit.page(framed(page), || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>"Uw bestand wordt gemaakt"</h1>
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
                <p role="status">"Klaar. Het downloaden begint vanzelf."</p>
                <p><a class="button" href=file>"Download het bestand"</a></p>
            </div>
        };
    };
    let words = if ahead == 0 {
        "Het is nu aan de beurt.".to_owned()
    } else {
        let others = count(ahead, "bestand is", "bestanden zijn");
        format!("Nog {others} eerst aan de beurt.")
    };
    html! {
        <div class="flow" data-part="voortgang">
            <p role="status">{words}</p>
            <progress aria-label="Uw bestand wordt gemaakt"></progress>
            <p><a class="button button--quiet" href=file>"Kijk of het klaar is"</a></p>
        </div>
    }
}
