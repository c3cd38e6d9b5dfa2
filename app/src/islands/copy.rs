//! A button that copies what stands in another element.

use leptos::prelude::*;

/// Copies the text of the element with the id `target`, and says so. Without a script it is not
/// there: people select the text.
#[island]
pub fn CopyButton(
    /// Id of the element whose text is copied.
    target: String,
    /// What the button says.
    label: String,
) -> impl IntoView {
    let (done, set_done) = signal(false);
    let (awake, set_awake) = signal(false);
    Effect::new(move |_| set_awake.set(true));
    let copy = move |_| {
        #[cfg(feature = "hydrate")]
        super::browser::copy_text_of(&target, move || set_done.set(true));
        let _ = (&target, set_done);
    };
    view! {
        <button type="button" class="button button--quiet" hidden=move || !awake.get() on:click=copy>
            {label}
        </button>
        <span class="copied" role="status">{move || if done.get() { "Gekopieerd" } else { "" }}</span>
    }
}
