//! Keeps the headcount on the page up to date while colleagues fill in.

use leptos::prelude::*;

/// The sentence with the headcount, live through server-sent events from `source`. The browser
/// connects again by itself after a break, and the first event is always the present state.
#[island]
pub fn LiveHeadcount(
    /// Address of the event stream.
    source: String,
    /// Joined when the page was made.
    joined: u32,
    /// Finished when the page was made.
    finished: u32,
) -> impl IntoView {
    let (count, set_count) = signal((joined, finished));
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        super::browser::listen(&source, move |text| {
            let numbers = text.split_once(' ');
            let read = numbers.and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
            if let Some(read) = read {
                set_count.set(read);
            }
        });
        let _ = (&source, set_count);
    });
    view! {
        <dl class="headcount__numbers" aria-live="polite">
            <div><dt>"doen mee"</dt><dd>{move || count.get().0}</dd></div>
            <div><dt>"zijn klaar"</dt><dd>{move || count.get().1}</dd></div>
        </dl>
    }
}
