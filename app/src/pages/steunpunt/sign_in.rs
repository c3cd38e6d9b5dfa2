//! `/steunpunt/aanmelden`: staff sign in, and out.

use axum::extract::Query;
use scan::application::accounts::{Arrival, NoSignIn, WaysIn};
use serde::Deserialize;

use super::no_sign_in::{inside, words};
use crate::components::alert::refused_alert;
use crate::pages::form_body::with_cookie;
use crate::pages::passkey::{Goal, button, log, status};
use crate::pages::prelude::*;
use scan_texts::t;

pub async fn page(visit: Visit) -> Response {
    show(&visit, None)
}

/// Sends the browser to the provider of accounts.
pub async fn depart(visit: Visit) -> PageResult {
    leave_for(&visit, None).await
}

/// The same for whoever has a link, to tie an account to it.
pub(super) async fn leave_for(visit: &Visit, link: Option<&str>) -> PageResult {
    match visit.ports.sign_in.depart(visit.public_url(), link).await {
        Ok(departure) => {
            let ticket = visit.ticket_cookie(departure.ticket);
            Ok(go_with(&departure.address, [ticket]))
        }
        Err(why) => not_signed_in(visit, why),
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
    let sign_in = &visit.ports.sign_in;
    let came = sign_in.arrive(&visit.credentials, site, ticket, arrival);
    match came.await {
        Ok(token) => {
            let cookies = [
                visit.staff_cookie(token),
                visit.forget_ticket(),
                visit.forget_back(),
            ];
            Ok(go_with(&inside(&visit), cookies))
        }
        Err(why) => not_signed_in(&visit, why),
    }
}

/// The button of the demonstration.
pub async fn example(visit: Visit, _: FormBody<Button>) -> PageResult {
    let token = visit.ports.sign_in.enter_example(&visit.credentials);
    let cookies = [visit.staff_cookie(token.await?), visit.forget_back()];
    Ok(go_with(&inside(&visit), cookies))
}

pub async fn leave(visit: Visit, _: FormBody<Button>) -> PageResult {
    visit.ports.sign_in.leave(&visit.credentials).await?;
    Ok(go_with("/steunpunt/aanmelden", [visit.forget_staff()]))
}

fn not_signed_in(visit: &Visit, why: NoSignIn) -> PageResult {
    if let NoSignIn::Refused(refusal) = why {
        return Err(refusal.into());
    }
    log(&why);
    let page = show(visit, Some(&why));
    Ok(with_cookie(page, visit.forget_ticket()))
}

fn show(visit: &Visit, why: Option<&NoSignIn>) -> Response {
    let ways = visit.ports.sign_in.ways_in(visit.public_url());
    let page = Page::new(t!("steunpunt-sign-in-title"))
        .status(why.map_or(StatusCode::OK, status))
        .with_passkeys_if(ways.passkeys);
    let problem = why.map(words);
    let text = t!("steunpunt-sign-in-lead");
    visit.page(page, move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {lead(None, t!("steunpunt-sign-in-title"), text)}
                {problem.map(|words| refused_alert(t!("common-you-are-not-signed"), words))}
                {ways_in(ways)}
            </main>
        }
    })
}

fn ways_in(ways: WaysIn) -> AnyView {
    let none = !ways.passkeys && ways.provider.is_none() && !ways.demonstration;
    let provider = ways.provider.map(|name| {
        view! {
            <div class="form-actions">
                <a class="button button--large" href="/steunpunt/aanmelden/openid">{t!("common-sign-in-with", name = name)}</a>
            </div>
        }
    });
    let passkey = ways.passkeys.then(|| {
        button(
            Goal::SignIn,
            "/steunpunt/aanmelden/passkey",
            t!("common-sign-in-with-a-passkey"),
        )
    });
    let example = ways.demonstration.then(|| {
        view! {
            <form class="form" method="post" action="/steunpunt/aanmelden/voorbeeld">
                <div class="form-actions"><button class="button button--large">{t!("steunpunt-sign-in-sign-in-example")}</button></div>
                <p class="small">{t!("steunpunt-sign-in-sign-in-example-text")}</p>
            </form>
        }
    });
    let nothing = none.then(|| {
        let text = view! { <p>{t!("steunpunt-sign-in-insecure-text")}</p> };
        titled_alert(Tone::Info, t!("steunpunt-sign-in-insecure"), text)
    });
    view! { {provider}{passkey}{example}{nothing} }.into_any()
}
