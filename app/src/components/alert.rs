//! What people should not miss.

use leptos::oco::Oco;
use leptos::prelude::*;

use super::icon::icon;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Info,
    /// Something is hidden or closed.
    Locked,
    Success,
    Warning,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Info | Self::Locked => "alert alert--info",
            Self::Success => "alert alert--success",
            Self::Warning => "alert alert--warning",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Locked => "lock",
            Self::Success => "success",
            Self::Warning => "warning",
        }
    }
}

pub fn alert(tone: Tone, text: impl IntoView + 'static) -> AnyView {
    html! { <div class=tone.class()>{icon(tone.icon())}<p>{text}</p></div> }
}

/// The same with a title, and anything below it.
pub fn titled_alert(
    tone: Tone,
    title: impl Into<Oco<'static, str>>,
    below: impl IntoView + 'static,
) -> AnyView {
    html! {
        <div class=tone.class()>
            {icon(tone.icon())}
            <h2 class="alert__title">{title.into()}</h2>
            {below.into_any()}
        </div>
    }
}

/// Why what was asked did not happen: read out as the page comes.
pub fn refused_alert(title: &'static str, text: &'static str) -> AnyView {
    html! {
        <div class=Tone::Warning.class() role="alert">
            {icon(Tone::Warning.icon())}
            <h2 class="alert__title">{title}</h2>
            <p>{text}</p>
        </div>
    }
}

/// A remark beside something else, with a sign before it.
pub fn note(sign: &'static str, text: impl Into<Oco<'static, str>>) -> AnyView {
    html! { <p class="note">{icon(sign)}<span>{text.into()}</span></p> }
}

/// Where there is nothing yet, or nothing to show: why, and what to do.
pub fn empty(title: impl IntoView + 'static, below: impl IntoView + 'static) -> AnyView {
    html! {
        <section class="empty">
            {icon("empty")}
            <h2>{title}</h2>
            {below}
        </section>
    }
}
