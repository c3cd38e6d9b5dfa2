//! Hands the lead over to another device by a one-time link, and opens the screen.

use super::lead_address;
use crate::components::confirm::button_page;
use crate::components::qr::Qr;
use crate::pages::form_body::with_cookie;
use crate::pages::manage::kicker;
use crate::pages::prelude::*;
use crate::visit::Once;
use scan::application::meeting::Attendee;
use scan_islands::CopyButton;

/// A new link to the screen; the browser goes there.
pub async fn screen(visit: Allowed<Led>, _: FormBody<Button>) -> PageResult {
    let key = visit.ports.meeting.screen_link(&visit.right).await?;
    Ok(go_to(&format!("/scherm/{key}")))
}

/// Explains, and shows a link that was just made, once.
pub async fn page(visit: Allowed<Managed>) -> PageResult {
    let attendee = Attendee::Lead(visit.right.name().clone());
    let rights = &visit.ports.rights;
    rights.attending(&visit.credentials, &attendee).await?;
    let name = visit.right.name().clone();
    let managed = visit.ports.coordination.round(&visit.right).await?;
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
                {lead(Some(kicker(&managed.round)), "Leid vanaf een ander apparaat", "Wie de link opent, kan vandaag deze sessie leiden en afspraken opschrijven, en verder niets. U houdt zelf ook de leiding: u ziet elkaars stappen.")}
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

pub async fn make(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    let key = visit.ports.meeting.lead_link(&visit.right).await?;
    Ok(go_with(
        &format!("{}/overdragen", lead_address(visit.right.name())),
        visit.once_cookies(Once::LeadLink, visit.right.name().as_str(), key),
    ))
}

/// Asks before the link is used up: looking at it (as mail programs do) must not.
pub async fn take_page(visit: Visit, Key(key): Key) -> PageResult {
    let round = visit.ports.meeting.check_lead_link(&key).await?;
    let text =
        "U kunt op dit apparaat de agenda leiden, antwoorden laten zien en afspraken opschrijven.";
    let lead = lead(Some(kicker(&round)), "Leidt u de sessie?", text);
    let action = format!("/leiding/{key}");
    Ok(visit.page(Page::new("Leiding overnemen"), || {
        button_page(lead, action, "Neem de leiding")
    }))
}

pub async fn take(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    let (round, token) = visit.ports.meeting.take_lead(&key).await?;
    Ok(go_with(
        &lead_address(&round),
        [visit.lead_cookie(&round, token)],
    ))
}
