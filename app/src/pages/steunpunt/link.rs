//! `/steunpunt/openen/{key}`: somebody new begins. Looking at the link does nothing, because mail
//! programs do.

use scan::application::accounts::WaysIn;
use scan::application::staff::StaffMember;

use super::sign_in;
use crate::pages::errors;
use crate::pages::passkey::{Goal, button};
use crate::pages::path_name::Key;
use crate::pages::prelude::*;

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
    let page = Page::new("Welkom bij het steunpunt").with_passkeys_if(ways.passkeys);
    Ok(visit.page(page, || view(&member, ways, &key)))
}

/// Ties an account elsewhere.
pub async fn depart(visit: Visit, Key(key): Key) -> PageResult {
    sign_in::leave_for(&visit, Some(&key)).await
}

fn gone(visit: &Visit) -> Response {
    const TITLE: &str = "Deze link werkt niet meer";
    let text = "Een link om te beginnen werkt één keer, en een dag lang. Vraag uw beheerder om een nieuwe.";
    visit.page(Page::new(TITLE).status(StatusCode::NOT_FOUND), || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {lead(None, TITLE, text)}
                <div class="button-group"><a class="button" href="/steunpunt/aanmelden">"Naar aanmelden"</a></div>
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
        let text = view! { <p>"Een passkey werkt alleen op een beveiligd adres met een naam, of op localhost. Open deze link op het gewone adres van de scan. De link blijft een dag geldig."</p> };
        titled_alert(Tone::Warning, "Hier kan dat nog niet", text)
    });
    let welcome = format!("Welkom, {}", member.name);
    let text = "Hiermee meldt u zich voortaan aan bij het steunpunt. Bent u dit niet? Sluit deze pagina dan en zeg het uw beheerder.";
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(None, welcome, text)}
            <ul class="promises">
                <li>{icon("lock")}<span>"Een passkey staat op uw telefoon, laptop of sleutel. U bevestigt met uw vinger, gezicht of pincode. Er is geen wachtwoord dat kan lekken."</span></li>
                <li>{icon("info")}<span>"Deze link werkt één keer. Raakt u uw passkey kwijt? Dan maakt uw beheerder een nieuwe link."</span></li>
            </ul>
            {passkey}
            {provider}
            {nothing}
        </main>
    }
    .into_any()
}
