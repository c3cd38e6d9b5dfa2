//! A text that goes from one to another, word for word.

use leptos::prelude::*;

/// The text as it is, with its lines and spaces: before it is sent, and wherever it is read.
pub fn letter(text: impl Into<String>) -> AnyView {
    html! { <p class="letter">{text.into()}</p> }
}
