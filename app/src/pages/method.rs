//! `/werkwijze`: how figures of all schools are made, in plain words.

use scan::release::{BOARDS_MIN, Threshold};

use crate::pages::prelude::*;
use scan_texts::t;

/// For everybody: schools that are asked to contribute, staff, journalists.
pub async fn page(visit: Visit) -> Response {
    let threshold = visit.site.threshold;
    visit.page(Page::new(t!("method-title")), || {
        view! {
            <main class="page" id="inhoud">
                <article class="prose">
                    <h1>{t!("method-title")}</h1>
                    <p>{t!("method-intro")}</p>
                    <h2>{t!("method-who-counts")}</h2>
                    <ul>
                        <li>{t!("method-finished-only")}</li>
                        <li>{t!("method-schools-equal")}</li>
                        <li>{t!("method-role-groups")}</li>
                        <li>{t!("method-never-used")}</li>
                    </ul>
                    <h2>{t!("method-shift")}</h2>
                    <p>{t!("method-shift-text")}</p>
                    <h2>{t!("method-noise")}</h2>
                    <p>{t!("method-noise-text")}</p>
                    <h2>{t!("method-too-few")}</h2>
                    <p>{shown_from(threshold)}{t!("method-too-few-text")}</p>
                    <h2>{t!("method-fixed-choices")}</h2>
                    <p>{t!("method-fixed-choices-text")}</p>
                    <h2>{t!("common-releases")}</h2>
                    <p>{t!("method-releases-text")}</p>
                    <h2>{t!("common-margins")}</h2>
                    <p>{t!("method-margins-text")}</p>
                    <h2>{t!("method-no-promise")}</h2>
                    <ul>
                        <li>{t!("method-most-learned")}</li>
                        <li>{t!("method-key-leaks")}</li>
                        <li>{t!("method-expert")}</li>
                    </ul>
                    <p>{t!("method-formulas")}</p>
                </article>
            </main>
        }
    })
}

fn shown_from(threshold: Threshold) -> String {
    t!(
        "method-shown-from",
        schools = threshold.schools(),
        boards = BOARDS_MIN
    )
}
