//! The management link: shown once, opened on another device, renewed.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::address;
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, OnceButton, go_to};
use crate::pages::path_name::{Key, PathName};
use crate::ports::Ports;
use crate::visit::{Once, Visit};
use scan::application::rights::Managed;
use scan::application::{Round, RoundName, Started};
use scan_islands::CopyButton;

/// Leads to the link that was just made; past it, when it was made with this form before and is
/// kept by now.
pub fn to_show(visit: &Visit, started: Started) -> Response {
    let page = address(&started.round);
    let Some(fresh) = started.fresh else {
        return go_to(&page, []);
    };
    let mut cookies = visit.once_cookies(Once::ManagementLink, started.round.as_str(), fresh.key);
    cookies.push(visit.session_cookie(fresh.session));
    go_to(&format!("{page}/link"), cookies)
}

/// Shows the link that was just made, this one time.
pub async fn shown_once(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    let round = ports.coordination.round(&managed).await?.round;
    let key = visit.once_token(Once::ManagementLink, managed.name().as_str());
    let Some(key) = key else {
        return Ok(go_to(&address(managed.name()), []));
    };
    let link = format!("{}/beheer/openen/{key}", visit.public_url());
    let page = Page::new("Bewaar uw beheerlink").with_islands();
    Ok(visit.page(page, move || once_view(&round, link)))
}

fn once_view(round: &Round, link: String) -> impl IntoView + use<> {
    let who = format!("{}, {}. U bent de coördinator.", round.school, round.team);
    let action = format!("{}/link", address(&round.name));
    view! {
        <main class="page page--narrow" id="inhoud">
            <div class="alert alert--success">
                {icon("success")}
                <h2 class="alert__title">"De scan staat klaar"</h2>
                <p>{who}</p>
            </div>
            <div class="lead">
                <h1>"Bewaar eerst uw beheerlink"</h1>
                <p>"Met deze link komt u terug bij uw scan, ook op een ander apparaat. We laten hem "<strong>"maar één keer"</strong>" zien en kunnen hem niet opnieuw sturen."</p>
            </div>
            <div class="copy-box">
                <code class="copy-box__value" id="beheerlink">{link}</code>
                <CopyButton target="beheerlink".to_owned() label="Kopieer".to_owned()/>
            </div>
            <ul class="promises">
                <li>{icon("check")}<span>"Zet de link in uw wachtwoordkluis, of mail hem naar uzelf."</span></li>
                <li>{icon("warning")}<span>"Wie de link heeft, kan de scan beheren. Deel hem dus niet met het hele team."</span></li>
            </ul>
            <form class="form" method="post" action=action>
                <label class="choice choice--check">
                    <input type="checkbox" name="bewaard" value="ja" required/>
                    <span class="choice__name">"Ik heb de link bewaard"</span>
                </label>
                <div class="form-actions"><button class="button button--large">"Verder naar uitnodigen"</button></div>
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
pub async fn kept(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    FormBody(kept): FormBody<Kept>,
) -> PageResult {
    if kept.bewaard.is_none() {
        return Ok(go_to(&format!("{}/link", address(managed.name())), []));
    }
    ports.coordination.keep_link(&managed).await?;
    let shown = visit.forget_once(Once::ManagementLink, managed.name().as_str());
    Ok(go_to(&address(managed.name()), [shown]))
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
pub async fn open_page(
    State(ports): State<Ports>,
    visit: Visit,
    Key(key): Key,
    Query(to): Query<To>,
) -> PageResult {
    let round = ports.coordination.check_link(&key).await?;
    Ok(visit.page(Page::new("Open uw scan"), move || {
            let to = to.round().map(|round| format!("?ronde={}", round.as_str())).unwrap_or_default();
            let action = format!("/beheer/openen/{key}{to}");
            view! {
                <main class="page page--narrow" id="inhoud">
                    <div class="lead">
                        <p class="kicker">{super::kicker(&round)}</p>
                        <h1>"Open uw scan op dit apparaat"</h1>
                        <p>"U bent daarna op dit apparaat aangemeld als coördinator, 30 dagen lang. Meld u af als anderen dit apparaat ook gebruiken."</p>
                    </div>
                    <form class="form" method="post" action=action>
                        <div class="form-actions"><button class="button button--large">"Open de scan"</button></div>
                    </form>
                </main>
            }
        }))
}

/// Uses the link.
pub async fn open(
    State(ports): State<Ports>,
    visit: Visit,
    Key(key): Key,
    Query(to): Query<To>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let (newest, session) = ports
        .coordination
        .open_link(&visit.credentials, &key)
        .await?;
    let round = to.round().unwrap_or(newest);
    Ok(go_to(&address(&round), [visit.session_cookie(session)]))
}

/// Makes a new link and shows it once; the old one stops working.
pub async fn renew(
    State(ports): State<Ports>,
    visit: Visit,
    PathName(name): PathName<RoundName>,
    FormBody(button): FormBody<OnceButton>,
) -> PageResult {
    let idempotency_key = button.into_idempotency_key();
    let renewed = ports
        .coordination
        .renew_link(&visit.credentials, &name, &idempotency_key);
    let renewed = renewed.await?;
    Ok(to_show(&visit, renewed))
}

/// Signs this browser out.
pub async fn sign_out(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.coordination.sign_out(&visit.credentials).await?;
    Ok(go_to("/", [visit.forget_session()]).into_response())
}
