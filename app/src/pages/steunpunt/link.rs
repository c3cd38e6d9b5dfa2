//! `/steunpunt/openen/{key}`: somebody new begins. Looking at the link does nothing, because mail
//! programs do.

use scan::application::accounts::WaysIn;
use scan::application::staff::StaffMember;

use super::sign_in;
use crate::pages::errors;
use crate::pages::passkey::{Goal, button};
use crate::pages::path_name::Key;
use crate::pages::prelude::*;
use scan_texts::t;

/// How to begin; a page of its own for a link that does not work.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let member = match visit.ports.sign_in.check_link(&key).await {
        Ok(member) => member,
        Err(refusal @ Refusal::NotFound) => {
            errors::log(&refusal);
            return Ok(gone(&visit));
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let ways = visit.ports.sign_in.ways_in(visit.public_url());
    let page = Page::new(t!("steunpunt-link-title")).with_passkeys_if(ways.passkeys);
    Ok(visit.page(page, || view(&member, ways, &key)))
}

/// Ties an account elsewhere.
pub async fn depart(visit: Visit, Key(key): Key) -> PageResult {
    sign_in::leave_for(&visit, Some(&key)).await
}

fn gone(visit: &Visit) -> Response {
    let title = t!("common-this-link-no-longer");
    let text = t!("steunpunt-link-not-working-text");
    visit.page(Page::new(title).status(StatusCode::NOT_FOUND), || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {lead(None, title, text)}
                <div class="button-group"><a class="button" href="/steunpunt/aanmelden">{t!("common-go-to-sign-in")}</a></div>
            </main>
        }
    })
}

fn view(member: &StaffMember, ways: WaysIn, key: &str) -> AnyView {
    let address = format!("/steunpunt/openen/{key}");
    let passkey = ways.passkeys.then(|| {
        button(
            Goal::Make,
            &format!("{address}/passkey"),
            t!("steunpunt-link-make-passkey"),
        )
    });
    let provider = ways.provider.map(|name| {
        view! {
            <div class="form-actions">
                <a class="button button--large button--quiet" href=format!("{address}/openid")>{t!("steunpunt-link-tie", name = name)}</a>
            </div>
        }
    });
    let nothing = (passkey.is_none() && provider.is_none()).then(|| {
        let text = view! { <p>{t!("steunpunt-link-insecure-text")}</p> };
        titled_alert(Tone::Warning, t!("steunpunt-link-insecure"), text)
    });
    let welcome = t!("steunpunt-link-welcome", member = member.name);
    let text = t!("steunpunt-link-lead");
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(None, welcome, text)}
            <ul class="promises">
                <li>{icon("lock")}<span>{t!("steunpunt-link-about-passkey")}</span></li>
                <li>{icon("info")}<span>{t!("steunpunt-link-works-once")}</span></li>
            </ul>
            {passkey}
            {provider}
            {nothing}
        </main>
    }
    .into_any()
}
