//! Hands the lead over to another device by a one-time link, and opens the screen.

use axum::extract::State;
use leptos::prelude::*;

use super::lead_address;
use crate::allowed::Allowed;
use crate::components::qr::Qr;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to, with_cookie};
use crate::pages::manage::kicker;
use crate::pages::path_name::Key;
use crate::ports::Ports;
use crate::visit::{Once, Visit};
use scan::application::meeting::Attendee;
use scan::application::rights::{Led, Managed};
use scan_islands::CopyButton;

/// A new link to the screen; the browser goes there.
pub async fn screen(
    State(ports): State<Ports>,
    Allowed(led): Allowed<Led>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let key = ports.meeting.screen_link(&led).await?;
    Ok(go_to(&format!("/scherm/{key}"), []))
}

/// Explains, and shows a link that was just made, once.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    let attendee = Attendee::Lead(managed.name().clone());
    ports
        .rights
        .attending(&visit.credentials, &attendee)
        .await?;
    let name = managed.name().clone();
    let managed = ports.coordination.round(&managed).await?;
    let key = visit.once(Once::LeadLink, name.as_str());
    let link = key.map(|key| format!("{}/leiding/{key}", visit.public_url()));
    let base = lead_address(&name);
    let page = Page::new("Leid vanaf een ander apparaat").with_islands();
    let response = visit.page(page, move || {
        let shown = link.map(|link| view! {
            <section class="card invite">
                <h2>"De link, voor één keer"</h2>
                <div class="invite__code">
                    <div class="flow">
                        <p class="copy-line"><span id="leidinglink">{link.clone()}</span></p>
                        <p>"Open deze link binnen een uur op het andere apparaat. Hij werkt één keer."</p>
                        <CopyButton target="leidinglink".to_owned() label="Kopieer de link".to_owned()/>
                    </div>
                    <Qr address=link label="QR-code die de leiding overdraagt"/>
                </div>
            </section>
        });
        let words = if shown.is_some() { "Maak nog een link" } else { "Maak een link" };
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="lead">
                    <p class="kicker">{kicker(&managed.round)}</p>
                    <h1>"Leid vanaf een ander apparaat"</h1>
                    <p>"Wie de link opent, kan vandaag deze sessie leiden en afspraken opschrijven, en verder niets. U houdt zelf ook de leiding: u ziet elkaars stappen."</p>
                </div>
                {shown}
                <form method="post" action=format!("{base}/overdragen")>
                    <div class="button-group">
                        <button class="button">{words}</button>
                        <a class="button button--plain" href=base.clone()>"Terug naar de sessie"</a>
                    </div>
                </form>
            </main>
        }
    });
    Ok(with_cookie(
        response,
        visit.forget_once(Once::LeadLink, name.as_str()),
    ))
}

/// Makes the link.
pub async fn make(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let key = ports.meeting.lead_link(&managed).await?;
    Ok(go_to(
        &format!("{}/overdragen", lead_address(managed.name())),
        visit.once_cookies(Once::LeadLink, managed.name().as_str(), key),
    ))
}

/// Asks before the link is used up: looking at it (as mail programs do) must not.
pub async fn take_page(State(ports): State<Ports>, visit: Visit, Key(key): Key) -> PageResult {
    let round = ports.meeting.check_lead_link(&key).await?;
    Ok(visit.page(Page::new("Leiding overnemen"), move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <p class="kicker">{kicker(&round)}</p>
                    <h1>"Leidt u de sessie?"</h1>
                    <p>"U kunt op dit apparaat de agenda leiden, antwoorden laten zien en afspraken opschrijven."</p>
                </div>
                <form method="post" action=format!("/leiding/{key}")>
                    <button class="button button--large">"Neem de leiding"</button>
                </form>
            </main>
        }
    }))
}

/// Uses the link.
pub async fn take(
    State(ports): State<Ports>,
    visit: Visit,
    Key(key): Key,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let (round, token) = ports.meeting.take_lead(&key).await?;
    Ok(go_to(
        &lead_address(&round),
        [visit.lead_cookie(&round, token)],
    ))
}
