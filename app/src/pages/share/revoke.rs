//! Takes a link back, after a confirmation.

use axum::extract::State;
use leptos::prelude::*;

use super::list::revoke_address;
use super::managed_address;
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::ShareName;
use scan::application::rights::Managed;
use scan::application::sharing::{Share, ShareState};
use scan::application::{Refusal, Round, RoundName};

/// Asks. A link that does not work any more stands in the list as such.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    PathName((_, share)): PathName<(RoundName, ShareName)>,
) -> PageResult {
    let (round, mut shares) = ports.sharing.shares(&managed).await?;
    let Some(place) = shares.iter().position(|known| known.name == share) else {
        return Err(Refusal::NotFound.into());
    };
    let share = shares.swap_remove(place);
    if share.state != ShareState::Live {
        return Ok(go_to(
            &format!("{}#links", managed_address(managed.name())),
            [],
        ));
    }
    let page = Page::new("Link intrekken").with_nav(nav(&round, Tab::Report));
    Ok(visit.page(page, move || view(&round, &share)))
}

pub async fn submit(
    State(ports): State<Ports>,
    Allowed(managed): Allowed<Managed>,
    PathName((_, share)): PathName<(RoundName, ShareName)>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.sharing.revoke(&managed, &share).await?;
    Ok(go_to(
        &format!("{}#links", managed_address(managed.name())),
        [],
    ))
}

fn view(round: &Round, share: &Share) -> impl IntoView + use<> {
    let back = managed_address(&round.name);
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol>
                    <li><a href=address(&round.name)>"Scan"</a></li>
                    <li><a href=back.clone()>"Deel het resultaat"</a></li>
                    <li aria-current="page">"Link intrekken"</li>
                </ol>
            </nav>
            <div class="lead">
                <p class="kicker">{kicker(round)}</p>
                <h1>{format!("De link voor ‘{}’ intrekken?", share.audience.as_str())}</h1>
                <p>"De link werkt dan meteen niet meer, ook niet bij wie hem nu open heeft. Andere links blijven werken."</p>
            </div>
            <div class="alert alert--warning">
                {icon("warning")}
                <h2 class="alert__title">"Dit kunt u niet terugdraaien"</h2>
                <p>"Wat iemand al heeft gelezen of opgeslagen, haalt u er niet mee terug. U kunt later wel een nieuwe link maken."</p>
            </div>
            <form class="form" method="post" action=revoke_address(&round.name, share)>
                <div class="form-actions">
                    <button class="button button--danger">"Trek de link in"</button>
                    <a class="button button--plain" href=back.clone()>"Nee, laat hem werken"</a>
                </div>
            </form>
        </main>
    }
}
