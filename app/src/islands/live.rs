//! Lets the parts of a page follow the server's events, and posts its forms without leaving.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod follower;
#[cfg(feature = "hydrate")]
mod parts;

/// How the page follows.
#[cfg_attr(not(feature = "hydrate"), allow(dead_code))] // the server only writes the first
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    /// No script is awake.
    Asleep,
    /// Events come in.
    Live,
    /// The connection broke; the browser tries again.
    Lost,
    /// A form is on its way and does not arrive.
    Sending,
}

impl Following {
    fn words(self) -> &'static str {
        match self {
            Self::Asleep => {
                "Deze pagina loopt niet vanzelf mee. Laad de pagina opnieuw om te zien hoe het nu is."
            }
            Self::Live => "Loopt vanzelf mee",
            Self::Lost => "Geen verbinding. We proberen het opnieuw; u mist niets.",
            Self::Sending => "Nog niet bewaard, we proberen het opnieuw",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Asleep | Self::Lost | Self::Sending => "live live--paused",
        }
    }
}

/// The line that says whether the page follows. The parts are the elements with `data-part` in
/// the element with the id `live`.
#[island]
pub fn Live(
    /// Address of the event stream.
    source: String,
) -> impl IntoView {
    let (following, set_following) = signal(Following::Asleep);
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        follower::start(&source, set_following);
        let _ = (&source, set_following);
    });
    view! {
        <p role="status" class=move || following.get().class()>{move || following.get().words()}</p>
    }
}
