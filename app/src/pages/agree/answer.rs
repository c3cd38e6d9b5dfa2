//! `/beheer/{round}/afspraken/{item}`: the team's answer to one item.

pub mod form;

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use scan::agreement::Agreement;
use scan::application::rights::Led;
use scan::personal_data;
use scan::questionnaire::Id;

use super::item::{FormInput, show};
use super::talk::{TalkPages, load};
use crate::failure::PageResult;
use crate::pages::form_body::{FormBody, go_to};
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::agreeing::Written;
use scan::application::{Refusal, RoundName};

/// The item with its forms.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
    PathName((_, item)): PathName<(RoundName, Id)>,
) -> PageResult {
    let status = StatusCode::OK;
    show(&ports, &visit, &led, &item, status, FormInput::Nothing).await
}

/// Writes the answer down.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
    PathName((_, item)): PathName<(RoundName, Id)>,
    FormBody(fields): FormBody<form::Fields>,
) -> PageResult {
    let talk = load(&ports, &visit, &led).await?;
    let Some(placed) = talk.placed(&item) else {
        return Err(Refusal::NotFound.into());
    };
    let (status, typed) = match form::read(&talk.round.questionnaire, placed, fields) {
        None => return Err(StatusCode::UNPROCESSABLE_ENTITY.into()),
        Some(Err(typed)) => (StatusCode::UNPROCESSABLE_ENTITY, typed),
        Some(Ok(writing)) => {
            let (base, agreement) = (writing.base, writing.agreement.clone());
            let written = ports.agreeing.agree(&led, writing).await;
            let Agreement::Answer(_, answer) = agreement else {
                return Err(Refusal::internal("a team answer became something else").into());
            };
            match written? {
                Written::Stored(_) => {
                    // A soft warning stays in sight once; everything is saved.
                    let reason = answer.reason.as_ref();
                    let warned =
                        reason.is_some_and(|text| !personal_data::hints(text.as_str()).is_empty());
                    let base = talk.base();
                    let next = if warned {
                        format!("{base}/afspraken/{item}")
                    } else {
                        format!("{base}/afspraken#vraag-{item}")
                    };
                    return Ok(go_to(&next, []));
                }
                Written::Conflict(_) => {
                    let refused = form::Refused::Overtaken;
                    let typed = form::FormInput {
                        answer,
                        base,
                        refused,
                    };
                    (StatusCode::CONFLICT, typed)
                }
            }
        }
    };
    show(
        &ports,
        &visit,
        &led,
        &item,
        status,
        FormInput::Answer(typed),
    )
    .await
}
