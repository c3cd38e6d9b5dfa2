//! `/meedoen/{code}`: somebody joins, or is told who takes part in this browser already.

use scan::application::Who;

use super::another::here_already;
use super::code::look_up;
use super::form::{TypedRole, ask, join, read_role};
use crate::pages::prelude::*;
use crate::pages::shared_device::Asked;

/// Says what happens with answers, and asks for the role; of a browser that takes part already, who
/// is there.
pub async fn role_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let (code, round) = look_up(&visit, code).await?;
    let rights = &visit.ports.rights;
    match rights.answering(&visit.credentials, &round.name).await {
        Ok(who) => {
            let sheet = visit.ports.participating.sheet(&who).await?;
            Ok(here_already(&visit, &code, &sheet))
        }
        Err(Refusal::NotFound) => {
            let asked = Asked::by(Who::First, TypedRole::new());
            Ok(ask(&visit, &code, &round, asked))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub async fn submit_role(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    let (code, round) = look_up(&visit, code).await?;
    let who = Who::First;
    match read_role(&typed, &round) {
        Ok(joining) => join(&visit, &code, joining, who).await,
        Err(errors) => Ok(ask(&visit, &code, &round, Asked { typed, errors, who })),
    }
}
