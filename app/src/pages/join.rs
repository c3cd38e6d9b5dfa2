//! `/meedoen`: a colleague joins with a code, or goes on on another device.

pub mod another;
pub mod code;
pub mod form;
pub mod resume;
pub mod role;

use axum::extract::State;
use axum::response::Response;

use self::code::{TypedCode, address, ask_code, no_round};
use super::form_body::{FormBody, go_to};
use crate::components::field::Errors;
use crate::failure::PageResult;
use crate::ports::Ports;
use crate::visit::Visit;

/// Asks for the code.
pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(typed): FormBody<TypedCode>,
) -> PageResult {
    match ports
        .participating
        .look_up(&visit.credentials, &typed.code)
        .await
    {
        Ok((code, _)) => Ok(go_to(&address(&code), [])),
        Err(refusal) => Err(no_round(&visit, typed.code, refusal)),
    }
}
