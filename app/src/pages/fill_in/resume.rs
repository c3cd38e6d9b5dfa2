//! Makes a resume code and shows it once.

use crate::components::copy::copy_box;
use crate::pages::prelude::*;
use scan::code::ResumeCode;

use super::address;
use crate::pages::form_body::{OnceButton, with_cookie};
use crate::visit::Once;
use scan_report::invitation::host;
use scan_texts::t;

/// Makes a new code; an older one stops working.
pub async fn submit(
    visit: Allowed<Answering>,
    FormBody(button): FormBody<OnceButton>,
) -> PageResult {
    let idempotency_key = button.into_idempotency_key();
    let participating = &visit.ports.participating;
    let made = participating.resume_code(&visit.credentials, &visit.right, &idempotency_key);
    let code = made.await?;
    let code = code.as_str().to_owned();
    let shown = visit.once_cookies(Once::ResumeCode, visit.right.name().as_str(), code);
    Ok(go_with(
        &format!("{}/hervatcode", address(visit.right.name())),
        shown,
    ))
}

/// Shows the code that was just made.
pub async fn page(visit: Allowed<Answering>) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    let base = address(&sheet.round.name);
    let code = visit.once(Once::ResumeCode, visit.right.name().as_str());
    let Some(code) = code.and_then(ResumeCode::parse) else {
        return Ok(go_to(&base));
    };
    let url = host(visit.public_url()).to_owned();
    let page = Page::new(t!("fill-in-resume-title")).with_islands();
    let response = visit.page(page, move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {breadcrumb([(base.clone(), t!("fill-in-title"))], t!("common-resume-code"))}
                <div class="lead"><h1>{t!("fill-in-resume-title")}</h1><p>{t!("common-write-down-this-code")}<strong>{t!("common-only-once")}</strong>{t!("fill-in-resume-older-code")}</p></div>
                {shown(&code, &url)}
                <p><a class="button" href=base>{t!("fill-in-resume-go-on")}</a></p>
            </main>
        }
    });
    Ok(with_cookie(
        response,
        visit.forget_once(Once::ResumeCode, visit.right.name().as_str()),
    ))
}

/// A code and what to do with it; `url` is where people reach the site.
pub fn shown(code: &ResumeCode, url: &str) -> impl IntoView + use<> {
    view! {
        {copy_box("hervatcode", code.to_string(), t!("common-copy"))}
        <ol class="list">
            <li>{t!("fill-in-resume-open-on-other")}<strong>{format!("{url}/verder")}</strong>"."</li>
            <li>{t!("fill-in-resume-type-code")}</li>
        </ol>
        <ul class="promises"><li>{icon("lock")}<span>{t!("fill-in-resume-keep-to-yourself")}</span></li></ul>
    }
}
