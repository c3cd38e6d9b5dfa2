//! A button that copies what stands in another element.
//!
//! Button and words are no part of the island: a browser that translates pages changes them before
//! the island wakes.

use leptos::prelude::*;

/// A button that copies the text of the element with the id `target`, and says so. Without a script
/// it is not there: people select the text.
#[cfg(feature = "ssr")]
#[component]
pub fn CopyButton(
    /// Id of the element whose text is copied.
    target: String,
    label: String,
) -> impl IntoView {
    view! {
        <button type="button" class="button button--quiet" id=format!("kopieer-{target}") hidden>
            {label}
        </button>
        <span class="copied" role="status" id=format!("gekopieerd-{target}")></span>
        <Copying target=target/>
    }
}

/// Shows such a button, and does what it says.
#[island]
pub fn Copying(
    /// Id of the element whose text is copied.
    target: String,
) -> impl IntoView {
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        start(&target);
        let _ = &target;
    });
}

#[cfg(feature = "hydrate")]
fn start(target: &str) {
    use super::browser::{copy_text_of, document, on};
    use super::texts::{Key, text};

    let Some(button) = document().get_element_by_id(&format!("kopieer-{target}")) else {
        return;
    };
    let _ = button.remove_attribute("hidden");
    let target = target.to_owned();
    on(&button, "click", move |_| {
        let place = document().get_element_by_id(&format!("gekopieerd-{target}"));
        copy_text_of(&target, move || {
            if let Some(place) = place {
                place.set_text_content(Some(text(Key::Copied)));
            }
        });
    });
}
