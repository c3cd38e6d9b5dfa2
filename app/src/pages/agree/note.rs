//! `/beheer/{round}/notities/{item}`: what was said about an item.

pub mod form;

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use scan::application::rights::Led;
use scan::questionnaire::Id;

use self::form::{Fields, FormInput, Refused, read};
use super::item::{FormInput as TypedPage, show};
use super::talk::{TalkPages, load};
use crate::failure::PageResult;
use crate::pages::form_body::{FormBody, go_to};
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::agreeing::Written;
use scan::application::{Refusal, RoundName};

/// Writes a note down.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
    PathName((_, item)): PathName<(RoundName, Id)>,
    FormBody(fields): FormBody<Fields>,
) -> PageResult {
    let talk = load(&ports, &visit, &led).await?;
    let Some(placed) = talk.placed(&item) else {
        return Err(Refusal::NotFound.into());
    };
    let text = fields.text().to_owned();
    let (status, typed) = match read(placed, fields) {
        None => return Err(StatusCode::UNPROCESSABLE_ENTITY.into()),
        Some(Err(typed)) => (StatusCode::UNPROCESSABLE_ENTITY, typed),
        Some(Ok(writing)) => {
            let base = writing.base;
            match ports.agreeing.agree(&led, writing).await? {
                Written::Stored(_) => {
                    return Ok(go_to(
                        &format!("{}/afspraken/{item}#notities", talk.base()),
                        [],
                    ));
                }
                Written::Conflict(_) => {
                    let refused = Refused::Overtaken;
                    let typed = FormInput {
                        text,
                        base,
                        refused,
                    };
                    (StatusCode::CONFLICT, typed)
                }
            }
        }
    };
    show(&ports, &visit, &led, &item, status, TypedPage::Note(typed)).await
}
