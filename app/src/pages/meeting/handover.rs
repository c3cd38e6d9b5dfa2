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
use scan_texts::t;

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
    let page = Page::new(t!("common-lead-from-another-device")).with_islands();
    let response = visit.page(page, move || {
        let shown = link.map(|link| view! {
            <section class="card invite">
                <h2>{t!("meeting-handover-link-once")}</h2>
                <div class="invite__code">
                    <div class="flow">
                        <p class="copy-line"><span id="leidinglink">{link.clone()}</span></p>
                        <p>{t!("meeting-handover-open-within-hour")}</p>
                        <CopyButton target="leidinglink".to_owned() label=t!("common-copy-the-link").to_owned()/>
                    </div>
                    <Qr address=link label=t!("meeting-handover-qr-label")/>
                </div>
            </section>
        });
        let words = if shown.is_some() { t!("meeting-handover-another-link") } else { t!("common-make-a-link") };
        view! {
            <main class="page page--medium" id="inhoud">
                {lead(Some(kicker(&managed.round)), t!("common-lead-from-another-device"), t!("meeting-handover-lead"))}
                {shown}
                <form method="post" action=format!("{base}/overdragen")>
                    <div class="button-group">
                        <button class="button">{words}</button>
                        <a class="button button--plain" href=base.clone()>{t!("meeting-handover-back-to-session")}</a>
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
    let text = t!("meeting-handover-take-lead-explained");
    let lead = lead(
        Some(kicker(&round)),
        t!("meeting-handover-take-lead-question"),
        text,
    );
    let action = format!("/leiding/{key}");
    Ok(
        visit.page(Page::new(t!("meeting-handover-take-lead-title")), || {
            button_page(lead, action, t!("meeting-handover-take-lead"))
        }),
    )
}

pub async fn take(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    let (round, token) = visit.ports.meeting.take_lead(&key).await?;
    Ok(go_with(
        &lead_address(&round),
        [visit.lead_cookie(&round, token)],
    ))
}
