//! The management link: shown once, opened on another device, renewed.

use super::{address, kicker};
use crate::components::confirm::button_page;
use crate::components::copy::copy_box;
use crate::components::field::{CheckBox, Errors};
use crate::pages::form_body::OnceButton;
use crate::pages::prelude::*;
use crate::visit::Once;
use scan::application::Started;
use scan_texts::t;

/// Leads to the link that was just made; past it, when it was made with this form before and is
/// kept by now.
pub fn to_show(visit: &Visit, started: Started) -> Response {
    let page = address(&started.round);
    let Some(fresh) = started.fresh else {
        return go_to(&page);
    };
    let mut cookies = visit.once_cookies(Once::ManagementLink, started.round.as_str(), fresh.key);
    cookies.push(visit.session_cookie(fresh.session));
    go_with(&format!("{page}/link"), cookies)
}

/// Shows the link that was just made, this one time.
pub async fn shown_once(visit: Allowed<Managed>) -> PageResult {
    let round = visit.ports.coordination.round(&visit.right).await?.round;
    let key = visit.once_token(Once::ManagementLink, visit.right.name().as_str());
    let Some(key) = key else {
        return Ok(go_to(&address(visit.right.name())));
    };
    let link = format!("{}/beheer/openen/{key}", visit.public_url());
    let page = Page::new(t!("manage-link-title")).with_islands();
    Ok(visit.page(page, move || once_view(&round, link)))
}

fn once_view(round: &Round, link: String) -> impl IntoView + use<> {
    let who = t!(
        "manage-link-you-coordinate",
        school = round.school,
        team = round.team
    );
    let action = format!("{}/link", address(&round.name));
    view! {
        <main class="page page--narrow" id="inhoud">
            {titled_alert(Tone::Success, t!("manage-link-scan-ready"), view! { <p>{who}</p> })}
            <div class="lead">
                <h1>{t!("manage-link-save-first")}</h1>
                <p>{t!("manage-link-back-with-link")}<strong>{t!("common-only-once")}</strong>{t!("common-and-cannot-send-it")}</p>
            </div>
            {copy_box("beheerlink", link, t!("common-copy"))}
            <ul class="promises">
                <li>{icon("check")}<span>{t!("manage-link-where-to-keep")}</span></li>
                <li>{icon("warning")}<span>{t!("manage-link-who-has-link")}</span></li>
            </ul>
            <form class="form" method="post" action=action>
                {CheckBox::must("bewaard", t!("manage-link-saved"), &Errors::default()).view()}
                <div class="form-actions"><button class="button button--large">{t!("manage-link-on-to-inviting")}</button></div>
            </form>
        </main>
    }
}

/// The form under the link.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    bewaard: Option<String>,
}

/// Forgets the link, once its coordinator says that it is kept.
pub async fn kept(visit: Allowed<Managed>, FormBody(kept): FormBody<Kept>) -> PageResult {
    if kept.bewaard.is_none() {
        return Ok(go_to(&format!("{}/link", address(visit.right.name()))));
    }
    visit.ports.coordination.keep_link(&visit.right).await?;
    let shown = visit.forget_once(Once::ManagementLink, visit.right.name().as_str());
    Ok(go_with(&address(visit.right.name()), [shown]))
}

/// Which round of the team to go to; the newest unless said.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct To {
    ronde: String,
}

impl To {
    fn round(&self) -> Option<RoundName> {
        RoundName::parse(&self.ronde)
    }
}

/// The page behind the link: it does nothing yet, because mail programs open links by themselves.
pub async fn open_page(visit: Visit, Key(key): Key, Query(to): Query<To>) -> PageResult {
    let round = visit.ports.coordination.check_link(&key).await?;
    let to = to.round();
    let to = to.map_or_else(String::new, |round| format!("?ronde={}", round.as_str()));
    let action = format!("/beheer/openen/{key}{to}");
    let text = t!("manage-link-signed-in-after");
    let lead = lead(Some(kicker(&round)), t!("manage-link-open-on-device"), text);
    Ok(visit.page(Page::new(t!("manage-link-open-your-scan")), || {
        button_page(lead, action, t!("manage-link-open-scan"))
    }))
}

/// Uses the link.
pub async fn open(
    visit: Visit,
    Key(key): Key,
    Query(to): Query<To>,
    _: FormBody<Button>,
) -> PageResult {
    let coordination = &visit.ports.coordination;
    let (newest, session) = coordination.open_link(&visit.credentials, &key).await?;
    let round = to.round().unwrap_or(newest);
    Ok(go_with(&address(&round), [visit.session_cookie(session)]))
}

/// Makes a new link and shows it once; the old one stops working.
pub async fn renew(
    visit: Visit,
    PathName(name): PathName<RoundName>,
    FormBody(button): FormBody<OnceButton>,
) -> PageResult {
    let idempotency_key = button.into_idempotency_key();
    let coordination = &visit.ports.coordination;
    let renewed = coordination.renew_link(&visit.credentials, &name, &idempotency_key);
    let renewed = renewed.await?;
    Ok(to_show(&visit, renewed))
}

pub async fn sign_out(visit: Visit, _: FormBody<Button>) -> PageResult {
    let coordination = &visit.ports.coordination;
    coordination.sign_out(&visit.credentials).await?;
    Ok(go_with("/", [visit.forget_session()]))
}
