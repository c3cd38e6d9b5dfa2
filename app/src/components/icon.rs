//! Line icons and the mark. Always beside words; readers of the screen skip them.

use leptos::prelude::*;

/// Names of the icons, and the one path that draws each in a `viewBox` of 24.
fn path(name: &str) -> &'static str {
    match name {
        "info" => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5M12 7.6v.1",
        "warning" => "M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.1",
        "error" => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-3 6 6 6m0-6-6 6",
        "success" => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-4 9.4 2.8 2.8L16 9.6",
        "close" => "m7 7 10 10M17 7 7 17",
        "check" => "m5 12.5 4.5 4.5L19 7.5",
        "arrow" => "M5 12h14m-6-6 6 6-6 6",
        "back" => "M19 12H5m6-6-6 6 6 6",
        "chevron" => "m9 5 7 7-7 7",
        "print" => {
            "M7 8V4h10v4M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M7 14h10v6H7z"
        }
        "lock" => {
            "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2M8 11V8a4 4 0 0 1 8 0v3"
        }
        "people" => {
            "M9 4.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M3 19c.6-3.6 3-5.2 6-5.2s5.4 1.6 6 5.2M16 5.2a3.2 3.2 0 0 1 0 5.8M18 14.4c1.7.8 2.7 2.3 3 4.6"
        }
        "empty" => {
            "M4 13V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7M4 13v5a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-5h-5a3 3 0 0 1-6 0z"
        }
        _ => "",
    }
}

/// An icon; nothing for an unknown name.
pub fn icon(name: &'static str) -> impl IntoView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path(name)></path></svg> }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkSize {
    /// Beside the name.
    Small,
    /// Alone on a page.
    Large,
}

/// The mark: four quarters of which one is still open.
#[component]
pub fn Mark(size: MarkSize) -> impl IntoView {
    let class = match size {
        MarkSize::Small => "mark",
        MarkSize::Large => "mark mark--large",
    };
    view! {
        <svg class=class viewBox="0 0 32 32" aria-hidden="true">
            <path class="mark__informatie" d="M15 15H1A14 14 0 0 1 15 1z"></path>
            <path class="mark__vaardigheden" d="M17 15V1a14 14 0 0 1 14 14z"></path>
            <path class="mark__organisatie" d="M15 17v14A14 14 0 0 1 1 17z"></path>
            <path class="mark__open" d="M18 18h12A12 12 0 0 1 18 30z"></path>
        </svg>
    }
}
