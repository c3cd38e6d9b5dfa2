//! `/aanmelden`: a coordinator signs in, and out.

use axum::extract::Query;
use scan::application::accounts::{Arrival, NoSignIn, WaysIn};
use scan::application::mail::MailWay;
use scan::mail::MailAddress;
use serde::Deserialize;

use super::INSIDE;
use super::no_sign_in::words;
use crate::components::alert::refused_alert;
use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::pages::form_body::with_cookie;
use crate::pages::passkey::{Goal, button, status};
use crate::pages::prelude::*;
use crate::ports::accounts::SignedInElsewhere;
use scan_texts::t;

const SENT: &str = "/aanmelden/verstuurd";

pub async fn page(visit: Visit) -> Response {
    show(&visit, None, String::new(), Errors::default())
}

/// An address, as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormInput {
    adres: String,
}

/// Mails a link. The answer is the same for every address.
pub async fn submit(visit: Visit, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let mut errors = Errors::default();
    let Some(address) = errors.keep("adres", MailAddress::new(&typed.adres)) else {
        return Ok(show(&visit, None, typed.adres, errors));
    };
    let accounts = &visit.ports.coordinator_sign_in;
    let site = visit.public_url();
    accounts.ask_link(&visit.credentials, site, address).await?;
    Ok(go_to(SENT))
}

/// Says where to look.
pub async fn sent(visit: Visit) -> Response {
    let page = Page::new(t!("account-sign-in-check-mail"));
    let here = (visit.ports.mails.way() == MailWay::Page).then(|| {
        let text = view! { <p>{t!("account-sign-in-no-mail-sent")}<a href="/mail">{t!("account-sign-in-read-mail-here")}</a>"."</p> };
        titled_alert(Tone::Info, t!("account-sign-in-own-computer"), text)
    });
    visit.page(page, || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {lead(None, t!("account-sign-in-check-mail"), t!("account-sign-in-link-on-its-way"))}
                {here}
                {bullets([
                    t!("account-sign-in-may-take-minutes"),
                    t!("account-sign-in-nothing-arrives"),
                    t!("account-sign-in-five-per-hour"),
                ])}
                <div class="button-group"><a class="button button--quiet" href="/aanmelden">{t!("account-sign-in-back-to-sign-in")}</a></div>
            </main>
        }
    })
}

/// Sends the browser to the provider of accounts.
pub async fn depart(visit: Visit) -> PageResult {
    let accounts = &visit.ports.coordinator_sign_in;
    match accounts.go_elsewhere(visit.public_url()).await {
        Ok(departure) => {
            let ticket = visit.ticket_cookie(departure.ticket);
            Ok(go_with(&departure.address, [ticket]))
        }
        Err(why) => not_signed_in(&visit, why),
    }
}

/// What a provider sends along; what else it sends is its own business.
#[derive(Debug, Deserialize)]
pub struct Returned {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

/// Somebody comes back from the provider of accounts.
pub async fn arrive(visit: Visit, Query(returned): Query<Returned>) -> PageResult {
    let arrival = Arrival {
        code: returned.code,
        state: returned.state,
        error: returned.error,
    };
    let ticket = visit.ticket().unwrap_or_default();
    let site = visit.public_url();
    let accounts = &visit.ports.coordinator_sign_in;
    let came = accounts.come_back(&visit.credentials, site, ticket, arrival);
    match came.await {
        Ok(SignedInElsewhere::With(token)) => {
            let cookies = [visit.account_cookie(token), visit.forget_ticket()];
            Ok(go_with(INSIDE, cookies))
        }
        Ok(SignedInElsewhere::Tied) => Ok(go_with("/account", [visit.forget_ticket()])),
        Err(why) => not_signed_in(&visit, why),
    }
}

/// Signs out.
pub async fn leave(visit: Visit, _: FormBody<Button>) -> PageResult {
    let accounts = &visit.ports.coordinator_sign_in;
    accounts.sign_off(&visit.credentials).await?;
    Ok(go_with("/aanmelden", [visit.forget_account()]))
}

pub(super) fn not_signed_in(visit: &Visit, why: NoSignIn) -> PageResult {
    if let NoSignIn::Refused(refusal) = why {
        return Err(refusal.into());
    }
    let page = show(visit, Some(&why), String::new(), Errors::default());
    Ok(with_cookie(page, visit.forget_ticket()))
}

fn show(visit: &Visit, why: Option<&NoSignIn>, typed: String, errors: Errors) -> Response {
    let accounts = &visit.ports.coordinator_sign_in;
    let ways = accounts.ways_for_coordinators(visit.public_url());
    let page = Page::new(t!("common-sign-in"))
        .status(why.map_or(errors.status(), status))
        .with_passkeys_if(ways.passkeys);
    let problem = why.map(words);
    let text = t!("account-sign-in-lead");
    visit.page(page, move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                {lead(None, t!("common-sign-in"), text)}
                {problem.map(|words| refused_alert(t!("common-you-are-not-signed"), words))}
                {by_mail(&ways, typed, &errors)}
                {others(ways)}
            </main>
        }
    })
}

fn by_mail(ways: &WaysIn, typed: String, errors: &Errors) -> AnyView {
    if !ways.mail.is_there() {
        let text = view! { <p>{t!("account-sign-in-mail-not-possible-explained")}</p> };
        return titled_alert(Tone::Info, t!("account-sign-in-mail-not-possible"), text);
    }
    let field = TextField {
        name: "adres",
        label: t!("account-sign-in-your-address"),
        hint: t!("account-sign-in-address-hint"),
        kind: Some("email"),
        autocomplete: "email",
        ..TextField::default()
    };
    view! {
        <form class="form card" method="post" action="/aanmelden" novalidate>
            {field.view(typed, errors)}
            <div class="form-actions"><button class="button button--large">{t!("account-sign-in-mail-me-link")}</button></div>
            <p class="small">{t!("account-sign-in-first-time")}</p>
        </form>
    }
    .into_any()
}

fn others(ways: WaysIn) -> AnyView {
    let passkey = ways.passkeys.then(|| {
        button(
            Goal::SignIn,
            "/aanmelden/passkey",
            t!("common-sign-in-with-a-passkey"),
        )
    });
    let provider = ways.provider.map(|name| {
        view! {
            <div class="form-actions">
                <a class="button button--large button--quiet" href="/aanmelden/openid">{t!("common-sign-in-with", name = name)}</a>
            </div>
        }
    });
    view! { {passkey}{provider} }.into_any()
}
