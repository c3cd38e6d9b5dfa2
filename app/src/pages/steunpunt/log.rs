//! `/steunpunt/logboek`: who did what.

use axum::extract::State;
use leptos::prelude::*;
use scan::application::rights::Admin;

use super::words::moment;
use super::{Tab, nav};
use crate::allowed::Allowed;
use crate::failure::PageResult;
use crate::page::Page;
use crate::ports::Ports;
use crate::visit::Visit;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(admin): Allowed<Admin>,
) -> PageResult {
    let lines = ports.staff.log(&admin).await?;
    let page = Page::new("Logboek").with_nav(nav(admin.member(), Tab::Log));
    Ok(visit.page(page, move || {
        let rows: Vec<_> = lines
            .into_iter()
            .map(|line| {
                view! {
                    <tr>
                        <td data-label="Wanneer">{moment(line.at)}</td>
                        <th scope="row">{line.who}</th>
                        <td data-label="Wat">{line.action.label()}</td>
                        <td data-label="Waarover">{line.about}</td>
                    </tr>
                }
            })
            .collect();
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="lead">
                    <h1>"Logboek"</h1>
                    <p>"Wat medewerkers deden, het laatste eerst. Hooguit 500 regels. Antwoorden van scholen staan hier niet in."</p>
                </div>
                <div class="card flow table-wrap" role="region" aria-label="Logboek" tabindex="0">
                    <table class="table table--stack">
                        <thead><tr><th scope="col">"Wanneer"</th><th scope="col">"Wie"</th><th scope="col">"Wat"</th><th scope="col">"Waarover"</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </main>
        }
    }))
}
