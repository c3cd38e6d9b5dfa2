//! `/steunpunt/account`: one's own sessions.

use axum::extract::State;
use leptos::prelude::*;
use scan::application::rights::Staff;
use scan::application::staff::StaffSession;

use super::words::moment;
use super::{Tab, nav};
use crate::allowed::Allowed;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(staff): Allowed<Staff>,
) -> PageResult {
    let sessions = ports.staff.sessions(&staff, &visit.credentials).await?;
    let page = Page::new("Uw account").with_nav(nav(staff.member(), Tab::Account));
    let who = format!("{}, {}", staff.member().name, staff.member().role.key());
    Ok(visit.page(page, move || view(who, &sessions)))
}

/// Ends all sessions, this one too.
pub async fn leave_everywhere(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(staff): Allowed<Staff>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.staff.leave_everywhere(&staff).await?;
    Ok(go_to("/steunpunt/aanmelden", [visit.forget_staff()]))
}

fn view(who: String, sessions: &[StaffSession]) -> impl IntoView + use<> {
    let rows: Vec<_> = sessions
        .iter()
        .map(|session| {
            let this = session.is_this.then_some(" (deze browser)");
            view! {
                <tr>
                    <th scope="row">{session.method.label()}{this}</th>
                    <td data-label="Sinds">{moment(session.begun)}</td>
                    <td data-label="Laatst gebruikt">{moment(session.seen)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="lead"><h1>"Uw account"</h1><p>{who}</p></div>
            <section class="card flow" aria-labelledby="sessies">
                <h2 id="sessies">"Waar u bent aangemeld"</h2>
                <div class="table-wrap" role="region" aria-labelledby="sessies" tabindex="0">
                    <table class="table table--stack">
                        <thead><tr><th scope="col">"Aangemeld"</th><th scope="col">"Sinds"</th><th scope="col">"Laatst gebruikt"</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p class="small">"Na een uur zonder gebruik, en in elk geval na twaalf uur, meldt u zich opnieuw aan."</p>
            </section>
            <div class="form-actions">
                <form method="post" action="/steunpunt/afmelden"><button class="button">"Afmelden"</button></form>
                <form method="post" action="/steunpunt/account/overal-afmelden"><button class="button button--quiet">"Overal afmelden"</button></form>
            </div>
        </main>
    }
}
