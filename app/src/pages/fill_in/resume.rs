//! Makes a resume code and shows it once.

use crate::allowed::Allowed;
use axum::extract::State;
use leptos::prelude::*;
use scan::application::rights::Answering;
use scan::code::ResumeCode;

use super::address;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{FormBody, OnceButton, go_to, with_cookie};
use crate::ports::Ports;
use crate::visit::{Once, Visit};
use scan_islands::CopyButton;
use scan_report::invitation::host;

/// Makes a new code; an older one stops working.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(who): Allowed<Answering>,
    FormBody(button): FormBody<OnceButton>,
) -> PageResult {
    let idempotency_key = button.into_idempotency_key();
    let made = ports
        .participating
        .resume_code(&visit.credentials, &who, &idempotency_key);
    let code = made.await?;
    let code = code.as_str().to_owned();
    let shown = visit.once_cookies(Once::ResumeCode, who.name().as_str(), code);
    Ok(go_to(&format!("{}/hervatcode", address(who.name())), shown))
}

/// Shows the code that was just made.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(who): Allowed<Answering>,
) -> PageResult {
    let sheet = super::sheet(&ports, &who).await?;
    let base = address(&sheet.round.name);
    let code = visit.once(Once::ResumeCode, who.name().as_str());
    let Some(code) = code.and_then(ResumeCode::parse) else {
        return Ok(go_to(&base, []));
    };
    let url = host(visit.public_url()).to_owned();
    let page = Page::new("Uw hervatcode").with_islands();
    let response = visit.page(page, move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <nav class="breadcrumb" aria-label="Kruimelpad">
                    <ol><li><a href=base.clone()>"Invullen"</a></li><li aria-current="page">"Hervatcode"</li></ol>
                </nav>
                <div class="lead"><h1>"Uw hervatcode"</h1><p>"Schrijf deze code op. We laten hem "<strong>"maar één keer"</strong>" zien. Een oudere code werkt niet meer."</p></div>
                {shown(&code, &url)}
                <p><a class="button" href=base>"Verder met invullen"</a></p>
            </main>
        }
    });
    Ok(with_cookie(
        response,
        visit.forget_once(Once::ResumeCode, who.name().as_str()),
    ))
}

/// A code and what to do with it; `url` is where people reach the site.
pub fn shown(code: &ResumeCode, url: &str) -> impl IntoView + use<> {
    view! {
        <div class="copy-box">
            <code class="copy-box__value" id="hervatcode">{code.to_string()}</code>
            <CopyButton target="hervatcode".to_owned() label="Kopieer".to_owned()/>
        </div>
        <ol class="list">
            <li>"Open op uw andere apparaat "<strong>{format!("{url}/verder")}</strong>"."</li>
            <li>"Vul daar deze code in. U ziet dan uw antwoorden en kunt verder."</li>
        </ol>
        <ul class="promises"><li>{icon("lock")}<span>"Wie deze code heeft, ziet uw antwoorden. Geef hem dus niet aan anderen. Na het afsluiten werkt hij niet meer."</span></li></ul>
    }
}
