//! `/steunpunt/openen/{key}`: somebody new begins. Looking at the link does nothing, because mail
//! programs do.

use axum::extract::State;
use leptos::prelude::*;
use scan::application::Refusal;
use scan::application::staff::{StaffMember, WaysIn};

use super::passkey::{self, Goal};
use super::sign_in;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::path_name::Key;
use crate::ports::Ports;
use crate::visit::Visit;

/// How to begin; a page of its own for a link that does not work.
pub async fn page(State(ports): State<Ports>, visit: Visit, Key(key): Key) -> PageResult {
    let member = match ports.sign_in.check_link(&key).await {
        Ok(member) => member,
        Err(Refusal::NotFound) => return Ok(gone(&visit)),
        Err(refusal) => return Err(refusal.into()),
    };
    let ways = ports.sign_in.ways_in(visit.public_url());
    let page = Page::new("Welkom bij het steunpunt");
    let page = if ways.passkeys {
        page.with_passkeys()
    } else {
        page
    };
    Ok(visit.page(page, move || view(&member, ways, &key)))
}

/// Ties an account elsewhere.
pub async fn depart(State(ports): State<Ports>, visit: Visit, Key(key): Key) -> PageResult {
    sign_in::leave_for(&ports, &visit, Some(&key)).await
}

fn gone(visit: &Visit) -> axum::response::Response {
    let page = Page::new("Deze link werkt niet meer").status(axum::http::StatusCode::NOT_FOUND);
    visit.page(page, || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <h1>"Deze link werkt niet meer"</h1>
                    <p>"Een link om te beginnen werkt één keer, en een dag lang. Vraag uw beheerder om een nieuwe."</p>
                </div>
                <div class="button-group"><a class="button" href="/steunpunt/aanmelden">"Naar aanmelden"</a></div>
            </main>
        }
    })
}

fn view(member: &StaffMember, ways: WaysIn, key: &str) -> impl IntoView + use<> {
    let address = format!("/steunpunt/openen/{key}");
    let passkey = ways.passkeys.then(|| {
        passkey::button(
            Goal::Make,
            &format!("{address}/passkey"),
            "Maak een passkey en meld u aan",
        )
    });
    let provider = ways.provider.map(|name| {
        view! {
            <div class="form-actions">
                <a class="button button--large button--quiet" href=format!("{address}/openid")>{format!("Koppel {name}")}</a>
            </div>
        }
    });
    let nothing = (passkey.is_none() && provider.is_none()).then(|| {
        view! {
            <div class="alert alert--warning">
                {icon("warning")}
                <h2 class="alert__title">"Hier kan dat nog niet"</h2>
                <p>"Een passkey werkt alleen op een beveiligd adres met een naam, of op localhost. Open deze link op het gewone adres van de scan. De link blijft een dag geldig."</p>
            </div>
        }
    });
    view! {
        <main class="page page--narrow" id="inhoud">
            <div class="lead">
                <h1>{format!("Welkom, {}", member.name)}</h1>
                <p>"Hiermee meldt u zich voortaan aan bij het steunpunt. Bent u dit niet? Sluit deze pagina dan en zeg het uw beheerder."</p>
            </div>
            <ul class="promises">
                <li>{icon("lock")}<span>"Een passkey staat op uw telefoon, laptop of sleutel. U bevestigt met uw vinger, gezicht of pincode. Er is geen wachtwoord dat kan lekken."</span></li>
                <li>{icon("info")}<span>"Deze link werkt één keer. Raakt u uw passkey kwijt? Dan maakt uw beheerder een nieuwe link."</span></li>
            </ul>
            {passkey}
            {provider}
            {nothing}
        </main>
    }
}
