//! Keeping what a coordinator chose for the report.

use super::file;
use super::form_input::{Back, Fields, FormInput};
use super::view::show;
use crate::pages::manage::address;
use crate::pages::prelude::*;
use scan::application::reports::{Choosing, Chosen};

/// Keeps the choices, and goes on to the file when one was asked for.
pub async fn submit(visit: Allowed<Managed>, FormBody(fields): FormBody<Fields>) -> PageResult {
    let (dossier, _) = visit.ports.reports.dossier(&visit.right).await?;
    let questionnaire = dossier.round.questionnaire.clone();
    let Some(mut typed) = FormInput::read(fields, &questionnaire) else {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    };
    let settings = match typed.settings(&questionnaire) {
        Ok(settings) => settings,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(show(
                &visit,
                &dossier,
                &typed,
                &Back::Errors(errors),
                status,
            ));
        }
    };
    let choosing = Choosing {
        settings,
        base: typed.base,
        idempotency_key: typed.idempotency_key.clone(),
    };
    match visit.ports.reports.choose(&visit.right, choosing).await? {
        Chosen::Stored(_) => {
            let page = format!("{}/rapport?bewaard=ja", address(visit.right.name()));
            let to = typed
                .then
                .map_or(page, |kind| file::address_of(visit.right.name(), &kind));
            Ok(go_to(&to))
        }
        Chosen::Conflict(now, revision) => {
            // Sending it again is the choice.
            typed.base = revision;
            Ok(show(
                &visit,
                &dossier,
                &typed,
                &Back::Overtaken(now),
                StatusCode::CONFLICT,
            ))
        }
    }
}
