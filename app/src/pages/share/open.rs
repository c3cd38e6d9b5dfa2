//! `/gedeeld/openen/{key}`: looking at a link does nothing, because mail programs do; the button
//! opens it.

use axum::extract::State;
use leptos::prelude::*;

use super::read::gone;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::pages::path_name::Key;
use crate::ports::Ports;
use crate::visit::Visit;

/// Says that something was shared, and nothing of what or by whom.
pub async fn page(State(ports): State<Ports>, visit: Visit, Key(key): Key) -> PageResult {
    if let Err(refusal) = ports.sharing.check_share(&key).await {
        return Err(gone(&visit, refusal));
    }
    let page = Page::new("Er is een resultaat met u gedeeld").for_readers();
    Ok(visit.page(page, move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <h1>"Er is een resultaat met u gedeeld"</h1>
                    <p>"Een school vulde een scan over passend onderwijs in en laat u meelezen. U hoeft zich niet aan te melden."</p>
                    <p>"Na het openen onthoudt dit apparaat dat u mag meelezen, een dag lang. De school ziet op welke dag de link voor het laatst is geopend, niet door wie."</p>
                </div>
                <form class="form" method="post" action=format!("/gedeeld/openen/{key}")>
                    <div class="form-actions"><button class="button button--large">"Bekijk het resultaat"</button></div>
                </form>
            </main>
        }
    }))
}

pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Key(key): Key,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    match ports.sharing.open_share(&key).await {
        Ok(share) => {
            let cookie = visit.share_cookie(&share, key);
            Ok(go_to(&format!("/gedeeld/{}", share.as_str()), [cookie]))
        }
        Err(refusal) => Err(gone(&visit, refusal)),
    }
}
