//! `/steunpunt`: where staff begin.

use super::{Tab, nav};
use crate::pages::prelude::*;

pub async fn page(visit: Allowed<Staff>) -> Response {
    let member = visit.right.member();
    let page = Page::new("Steunpunt").with_nav(nav(member, Tab::Home));
    let who = format!("U bent aangemeld als {}.", member.name);
    visit.page(page, || {
        let text = view! { <p>"Zodra er een uitgave is, ziet u hier waar behoeften vaak voorkomen en welke ondersteuning ontbreekt. Antwoorden van een school of team ziet u nooit."</p> };
        view! {
            <main class="page page--medium" id="inhoud">
                {lead(None, "Steunpunt", who)}
                {titled_alert(Tone::Info, "Er is nog geen uitgave", text)}
            </main>
        }
    })
}
