//! Makes a resume code and shows it once.

use crate::components::copy::copy_box;
use crate::pages::prelude::*;
use scan::code::ResumeCode;

use super::address;
use crate::pages::form_body::{OnceButton, with_cookie};
use crate::visit::Once;
use scan_report::invitation::host;

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
    let page = Page::new("Uw hervatcode").with_islands();
    let response = visit.page(page, move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {breadcrumb([(base.clone(), "Invullen")], "Hervatcode")}
                <div class="lead"><h1>"Uw hervatcode"</h1><p>"Schrijf deze code op. We laten hem "<strong>"maar één keer"</strong>" zien. Een oudere code werkt niet meer."</p></div>
                {shown(&code, &url)}
                <p><a class="button" href=base>"Verder met invullen"</a></p>
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
        {copy_box("hervatcode", code.to_string(), "Kopieer")}
        <ol class="list">
            <li>"Open op uw andere apparaat "<strong>{format!("{url}/verder")}</strong>"."</li>
            <li>"Vul daar deze code in. U ziet dan uw antwoorden en kunt verder."</li>
        </ol>
        <ul class="promises"><li>{icon("lock")}<span>"Wie deze code heeft, ziet uw antwoorden. Geef hem dus niet aan anderen. Na het afsluiten werkt hij niet meer."</span></li></ul>
    }
}
