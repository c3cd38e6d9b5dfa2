//! The head of a page: the way back, whose it is, its title and what it is for.

use leptos::oco::Oco;
use leptos::prelude::*;

use super::icon::{Mark, MarkSize};
use scan_texts::t;

/// The way back: links to the pages above this one, and its own name.
pub fn breadcrumb<T: IntoView + 'static>(
    above: impl IntoIterator<Item = (String, T)>,
    here: impl Into<Oco<'static, str>>,
) -> AnyView {
    let above: Vec<_> = above
        .into_iter()
        .map(|(href, words)| html! { <li><a href=href>{words}</a></li> })
        .collect();
    html! {
        <nav class="breadcrumb" aria-label=t!("frame-lead-breadcrumb")>
            <ol>{above}<li aria-current="page">{here.into()}</li></ol>
        </nav>
    }
}

/// Whose page it is, its title, and one paragraph.
pub fn lead(
    kicker: Option<String>,
    title: impl Into<Oco<'static, str>>,
    text: impl IntoView + 'static,
) -> AnyView {
    lead_with(kicker, title, view! { <p>{text}</p> })
}

/// The same with anything below the title.
pub fn lead_with(
    kicker: Option<String>,
    title: impl Into<Oco<'static, str>>,
    below: impl IntoView + 'static,
) -> AnyView {
    let kicker = kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> });
    html! { <div class="lead">{kicker}<h1>{title.into()}</h1>{below.into_any()}</div> }
}

pub fn bullets<T: IntoView + 'static>(items: impl IntoIterator<Item = T>) -> AnyView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect();
    html! { <ul class="list">{items}</ul> }
}

/// A page that says one thing and leads on.
pub fn notice_page(
    title: impl Into<Oco<'static, str>>,
    text: impl IntoView + 'static,
    on: Vec<(String, &'static str)>,
) -> AnyView {
    let classes = ["button button--quiet", "button button--plain"];
    let links: Vec<_> = classes
        .into_iter()
        .zip(on)
        .map(|(class, (href, words))| view! { <a class=class href=href>{words}</a> })
        .collect();
    let links = (!links.is_empty()).then(|| view! { <div class="button-group">{links}</div> });
    html! {
        <main class="page page--medium" id="inhoud">
            <div class="notice-page notice-page--mark">
                <Mark size=MarkSize::Large/>
                <h1>{title.into()}</h1>
                <p>{text}</p>
                {links}
            </div>
        </main>
    }
}
