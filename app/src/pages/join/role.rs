//! `/meedoen/{code}`: somebody joins, or is told who takes part in this browser already.

use axum::extract::{Path, State};

use super::another;
use super::code::no_round;
use super::form::{Asked, TypedRole, ask, join, read_role};
use crate::failure::PageResult;
use crate::pages::form_body::FormBody;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::{Refusal, Who};

/// Says what happens with answers, and asks for the role; of a browser that takes part already, who
/// is there.
pub async fn role_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> PageResult {
    match ports.participating.look_up(&visit.credentials, &code).await {
        Ok((code, round)) => match ports
            .rights
            .answering(&visit.credentials, &round.name)
            .await
        {
            Ok(who) => {
                let sheet = ports.participating.sheet(&who).await?;
                Ok(another::here_already(&visit, &code, &sheet))
            }
            Err(Refusal::NotFound) => Ok(ask(&visit, &code, &round, Asked::first())),
            Err(refusal) => Err(refusal.into()),
        },
        Err(refusal) => Err(no_round(&visit, code, refusal)),
    }
}

pub async fn submit_role(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    let (found, round) = match ports.participating.look_up(&visit.credentials, &code).await {
        Ok(found) => found,
        Err(refusal) => return Err(no_round(&visit, code, refusal)),
    };
    let who = Who::First;
    let joining = match read_role(&typed, &round) {
        Ok(joining) => joining,
        Err(errors) => return Ok(ask(&visit, &found, &round, Asked { typed, errors, who })),
    };
    join(&ports, &visit, &found, joining, who).await
}
