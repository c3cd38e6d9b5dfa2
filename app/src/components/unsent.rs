//! What is said where answers that wait in a browser would be lost, or are.

use leptos::prelude::*;
use scan_islands::Unsent;

use super::icon::icon;
use scan_texts::t;

/// For pages on which a device changes hands: it says that an answer waits
/// which would be lost. An empty `round` means any round.
pub fn unsent(round: &str, words: &'static str) -> impl IntoView + use<> {
    notice(round, words, false)
}

/// The same where it is lost already.
pub fn lost(round: &str, words: &'static str) -> impl IntoView + use<> {
    notice(round, words, true)
}

fn notice(round: &str, words: &'static str, forgets: bool) -> impl IntoView + use<> {
    let round = round.to_owned();
    let title = if forgets {
        t!("common-not-saved")
    } else {
        t!("frame-unsent-not-saved-yet")
    };
    view! {
        <div class="alert alert--warning" id="wacht" role="status" hidden>
            {icon("warning")}
            <h2 class="alert__title">{title}</h2>
            <p>{words}</p>
        </div>
        <Unsent round=round forgets=forgets/>
    }
}
