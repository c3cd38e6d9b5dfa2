//! Lets the parts of a page follow the server's events, and posts its forms without leaving.
//!
//! What decides is in `watch` (when to open a stream, to close it, to look instead), `crowd` (which
//! tabs may have one), `verdict` (what an answer to a form means) and `line` (what people are told);
//! none of them touches a browser. The rest does what they say.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod ask;
#[cfg(any(feature = "hydrate", test))]
mod crowd;
#[cfg(feature = "hydrate")]
mod fields;
#[cfg(feature = "hydrate")]
mod follower;
mod line;
#[cfg(feature = "hydrate")]
mod parts;
#[cfg(feature = "hydrate")]
mod sender;
#[cfg(feature = "hydrate")]
mod stream;
#[cfg(any(feature = "hydrate", test))]
mod verdict;
#[cfg(any(feature = "hydrate", test))]
mod watch;

/// Parts that follow the events from `source`, with the line that says whether they do. The line is
/// no part of the island: a browser that translates pages changes its words before the island wakes.
#[cfg(feature = "ssr")]
pub fn followed(parts: impl IntoView, source: String) -> impl IntoView {
    let line = line::Line::default();
    view! {
        <div id="live" class="live-parts" data-live=source>{parts}</div>
        <div><p role="status" class=line.class() id="volgt">{line.words()}</p></div>
        <Live/>
    }
}

/// Follows. The parts are the elements with `data-part` in the element with the id `live`, which
/// also says where the events come from.
#[island]
pub fn Live() -> impl IntoView {
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        follower::start();
    });
}
