//! What the check says of a text while somebody types it: a server function, asked by
//! `app/browser/checking.js`. Nothing is kept, and without a script nothing is missing: saving
//! checks as well.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::IntoResponse;
use leptos::server;
use scan::application::lists::FileStem;

use super::findings::findings;
use super::words::plain;
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::ports::lists::ListKeeping;
use crate::render::to_html;

/// Where the script asks.
pub const PATH: &str = "/api/lijst-controle";

#[derive(Clone)]
struct Asking {
    lists: Arc<dyn ListKeeping>,
    staff: Staff,
}

/// Answers the server function, for whoever the route let through.
pub async fn submit(visit: Allowed<Staff>, request: Request) -> Response {
    let asking = Asking {
        lists: visit.ports.lists.clone(),
        staff: visit.right.clone(),
    };
    let with = move || provide_context(asking.clone());
    leptos_axum::handle_server_fns_with_context(with, request)
        .await
        .into_response()
}

/// The findings as HTML, to put in the place of those on the page.
#[server(name = CheckList, prefix = "/api", endpoint = "lijst-controle")]
async fn check_list(bestand: String, tekst: String) -> Result<String, ServerFnError> {
    let asking: Asking = use_context().ok_or_else(|| ServerFnError::new("nobody asks"))?;
    let (file, text) = (FileStem::of(&bestand), plain(&tekst));
    let said = asking.lists.check(&asking.staff, &file, text).await;
    let judgement = said.map_err(|refusal| {
        errors::log(&refusal);
        ServerFnError::new("not checked")
    })?;
    Ok(to_html(move || findings(&judgement)))
}

#[cfg(test)]
mod tests {
    use leptos::server_fn::ServerFn;

    #[test]
    fn the_server_function_is_at_the_address_of_its_route() {
        assert_eq!(<super::CheckList as ServerFn>::PATH, super::PATH);
    }
}
