//! `/steunpunt/aanmelden`: staff sign in, and out.

use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use scan::application::staff::{Arrival, NoSignIn, WaysIn};
use serde::Deserialize;

use super::no_sign_in::{INSIDE, status, words};
use super::passkey::{self, Goal};
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;

/// The page.
pub async fn page(State(ports): State<Ports>, visit: Visit) -> Response {
    let ways = ports.sign_in.ways_in(visit.public_url());
    show(&visit, ways, None)
}

/// Sends the browser to the provider of accounts.
pub async fn depart(State(ports): State<Ports>, visit: Visit) -> PageResult {
    leave_for(&ports, &visit, None).await
}

/// The same for whoever has a link, to tie an account to it.
pub(super) async fn leave_for(ports: &Ports, visit: &Visit, link: Option<&str>) -> PageResult {
    match ports.sign_in.depart(visit.public_url(), link).await {
        Ok(departure) => {
            let ticket = visit.ticket_cookie(departure.ticket);
            Ok(go_to(&departure.address, [ticket]))
        }
        Err(why) => not_signed_in(ports, visit, why),
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
pub async fn arrive(
    State(ports): State<Ports>,
    visit: Visit,
    Query(returned): Query<Returned>,
) -> PageResult {
    let arrival = Arrival {
        code: returned.code,
        state: returned.state,
        error: returned.error,
    };
    let ticket = visit.ticket().unwrap_or_default();
    let site = visit.public_url();
    let came = ports
        .sign_in
        .arrive(&visit.credentials, site, ticket, arrival);
    match came.await {
        Ok(token) => {
            let cookies = [visit.staff_cookie(token), visit.forget_ticket()];
            Ok(go_to(INSIDE, cookies))
        }
        Err(why) => not_signed_in(&ports, &visit, why),
    }
}

/// The button of the demonstration.
pub async fn example(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let token = ports.sign_in.enter_example(&visit.credentials).await?;
    Ok(go_to(INSIDE, [visit.staff_cookie(token)]))
}

/// Signs out.
pub async fn leave(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.sign_in.leave(&visit.credentials).await?;
    Ok(go_to("/steunpunt/aanmelden", [visit.forget_staff()]))
}

fn not_signed_in(ports: &Ports, visit: &Visit, why: NoSignIn) -> PageResult {
    if let NoSignIn::Refused(refusal) = why {
        return Err(refusal.into());
    }
    let ways = ports.sign_in.ways_in(visit.public_url());
    let page = show(visit, ways, Some(&why));
    Ok(super::super::form_body::with_cookie(
        page,
        visit.forget_ticket(),
    ))
}

fn show(visit: &Visit, ways: WaysIn, why: Option<&NoSignIn>) -> Response {
    let page = Page::new("Aanmelden bij het steunpunt");
    let page = match why {
        Some(why) => page.status(status(why)),
        None => page,
    };
    let page = if ways.passkeys {
        page.with_passkeys()
    } else {
        page
    };
    let problem = why.map(words);
    visit.page(page, move || {
        let problem = problem.map(|words| {
            view! {
                <div class="alert alert--warning" role="alert">
                    {icon("warning")}
                    <h2 class="alert__title">"U bent niet aangemeld"</h2>
                    <p>{words}</p>
                </div>
            }
        });
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <h1>"Aanmelden bij het steunpunt"</h1>
                    <p>"Alleen voor medewerkers van het landelijk steunpunt. Vult u een scan in, of bent u coördinator van een team? Dan hebt u hier niets nodig."</p>
                </div>
                {problem}
                {ways_in(ways)}
            </main>
        }
    })
}

fn ways_in(ways: WaysIn) -> impl IntoView {
    let none = !ways.passkeys && ways.provider.is_none() && !ways.demonstration;
    let provider = ways.provider.map(|name| {
        view! {
            <div class="form-actions">
                <a class="button button--large" href="/steunpunt/aanmelden/openid">{format!("Aanmelden met {name}")}</a>
            </div>
        }
    });
    let passkey = ways.passkeys.then(|| {
        passkey::button(
            Goal::SignIn,
            "/steunpunt/aanmelden/passkey",
            "Aanmelden met een passkey",
        )
    });
    let example = ways.demonstration.then(|| {
        view! {
            <form class="form" method="post" action="/steunpunt/aanmelden/voorbeeld">
                <div class="form-actions"><button class="button button--large">"Aanmelden als voorbeeldmedewerker"</button></div>
                <p class="small">"Alleen in dit voorbeeld: hier kan iedereen rondkijken als medewerker van een verzonnen steunpunt."</p>
            </form>
        }
    });
    let nothing = none.then(|| {
        view! {
            <div class="alert">
                {icon("info")}
                <h2 class="alert__title">"Aanmelden kan op dit adres niet"</h2>
                <p>"Passkeys werken alleen op een beveiligd adres met een naam, of op localhost. Open deze pagina op het gewone adres van de scan."</p>
            </div>
        }
    });
    view! { {provider}{passkey}{example}{nothing} }
}
