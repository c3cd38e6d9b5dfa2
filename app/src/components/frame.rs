//! The frame around every page.

use leptos::either::Either;
use leptos::prelude::*;

use super::icon::{Mark, MarkSize, icon};
use scan_texts::Language;

use crate::page::{Here, Islands, Layout, Nav, Page, Sheets};
use crate::visit::{Demonstration, Visit};
use scan_texts::t;

/// Head, header, footer. The page itself brings its `main` element with the id `inhoud`.
#[component]
pub fn Frame(
    visit: Visit,
    /// What the frame needs to know of the page.
    page: Page,
    children: Children,
) -> impl IntoView {
    let assets = visit.site.assets.clone();
    let language = scan_texts::language();
    let title = t!("frame-page-title", page = page.title);
    let script = (page.islands == Islands::Some && !assets.wake.is_empty()).then(|| {
        let nonce = visit.context.nonce.clone();
        view! {
            <link rel="modulepreload" href=assets.glue.clone() nonce=nonce.clone()/>
            <script type="module" src=assets.wake.clone() nonce=nonce></script>
        }
    });
    let single = match page.islands {
        Islands::Passkeys => assets.passkey.clone(),
        Islands::Lists => assets.checking.clone(),
        Islands::None | Islands::Some => String::new(),
    };
    let single = (!single.is_empty()).then(|| {
        let nonce = visit.context.nonce.clone();
        view! { <script type="module" src=single nonce=nonce></script> }
    });
    let more = match page.sheets {
        Sheets::Main => None,
        Sheets::Results => Some(assets.results.clone()),
        Sheets::Figures => Some(assets.figures.clone()),
        Sheets::Lists => Some(assets.lists.clone()),
    };
    let more = more.map(|href| view! { <link rel="stylesheet" href=href/> });
    view! {
        <html lang=language.code() data-taal=language.code()>
            <head>
                <meta charset="utf-8"/>
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="robots" content="noindex"/>
                <link rel="icon" href=assets.mark.clone() type="image/svg+xml"/>
                <link rel="preload" href=assets.font.clone() r#as="font" r#type="font/woff2" crossorigin=""/>
                <link rel="stylesheet" href=assets.style.clone()/>
                {more}
                {script}
                {single}
            </head>
            <body>
                <svg class="defs" aria-hidden="true">
                    <defs>
                        <pattern id="hatch" width="8" height="8" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
                            <rect class="hatch__ground" width="8" height="8"></rect>
                            <rect class="hatch__line" width="3.5" height="8"></rect>
                        </pattern>
                    </defs>
                </svg>
                <a class="skip-link" href="#inhoud">{t!("frame-to-content")}</a>
                <header class="page-header">
                    {brand(page.layout)}
                    {page.nav.map(nav)}
                </header>
                {demonstration(visit.site.demonstration)}
                {children()}
                {(page.layout != Layout::Screen).then(footer)}
            </body>
        </html>
    }
}

/// The name of the site; on most pages it leads to the front page.
fn brand(layout: Layout) -> impl IntoView {
    let name = view! { <Mark size=MarkSize::Small/>{t!("common-scan-passend-onderwijs")} };
    match layout {
        Layout::Shared => Either::Left(view! { <p class="page-header__brand">{name}</p> }),
        Layout::Ordinary | Layout::Screen => {
            Either::Right(view! { <a class="page-header__brand" href="/">{name}</a> })
        }
    }
}

fn footer() -> impl IntoView {
    let others = Language::ALL
        .into_iter()
        .filter(|other| *other != scan_texts::language());
    let others = others.map(|other| {
        view! { <button class="page-footer__language" name="taal" value=other.code() lang=other.code()>{other.own_name()}</button> }
    });
    view! {
        <footer class="page-footer">
            <p>{t!("frame-motto")}</p>
            <nav aria-label=t!("frame-about")>
                <a href="/privacy">{t!("common-privacy")}</a>
                <a href="/toegankelijkheid">{t!("common-accessibility")}</a>
            </nav>
            <form method="post" action="/taal">
                {others.collect_view()}
            </form>
        </footer>
    }
}

fn demonstration(demonstration: Demonstration) -> impl IntoView {
    match demonstration {
        Demonstration::No => Either::Left(()),
        Demonstration::Yes => Either::Right(view! {
            <aside class="page-banner" aria-label=t!("common-example")>
                {icon("info")}
                <p>{t!("frame-example-text")}</p>
            </aside>
        }),
    }
}

fn nav(nav: Nav) -> impl IntoView {
    let links = nav.links.into_iter().map(|(href, words, here)| {
        let current = (here == Here::Yes).then_some("page");
        view! { <a href=href aria-current=current>{words}</a> }
    });
    view! { <nav class="page-header__nav" aria-label=nav.label>{links.collect_view()}</nav> }
}
