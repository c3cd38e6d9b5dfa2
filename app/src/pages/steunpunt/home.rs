//! `/steunpunt`: where staff begin.

use axum::response::Response;
use leptos::prelude::*;
use scan::application::rights::Staff;

use super::{Tab, nav};
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::page::Page;
use crate::visit::Visit;

pub async fn page(visit: Visit, Allowed(staff): Allowed<Staff>) -> Response {
    let member = staff.member();
    let page = Page::new("Steunpunt").with_nav(nav(member, Tab::Home));
    let name = member.name.to_string();
    visit.page(page, move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="lead">
                    <h1>"Steunpunt"</h1>
                    <p>{format!("U bent aangemeld als {name}.")}</p>
                </div>
                <div class="alert">
                    {icon("empty")}
                    <h2 class="alert__title">"Er is nog geen uitgave"</h2>
                    <p>"Zodra er een uitgave is, ziet u hier waar behoeften vaak voorkomen en welke ondersteuning ontbreekt. Antwoorden van een school of team ziet u nooit."</p>
                </div>
            </main>
        }
    })
}
