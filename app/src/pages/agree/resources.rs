//! `/beheer/{round}/middelen`: *Van inzicht naar overzicht*. How the team stands per topic, and
//! which resources are missing: what, for whom, and who can supply it.

mod form;
mod state;
mod view;

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use scan::agreement::{Agreement, OWN};
use scan::application::rights::Led;
use scan::questionnaire::Id;

use super::talk::{TalkPages, load};
use crate::failure::PageResult;
use crate::pages::form_body::{FormBody, go_to, is_idempotency_key};
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::visit::Visit;
pub use form::Fields;
use form::{FormInput, read};
use scan::application::agreeing::{Writing, Written};
use scan::application::{Refusal, RoundName};
use scan_report::agreed::talk::Talk;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
) -> PageResult {
    show(&ports, &visit, &led, StatusCode::OK, None).await
}

/// A resource of the team's own.
pub async fn add(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
    FormBody(fields): FormBody<Fields>,
) -> PageResult {
    // The name comes from the key, so that a form sent twice adds one.
    match Id::new(format!(
        "{OWN}{}",
        fields.idempotency_key.to_ascii_lowercase()
    )) {
        Ok(id) if is_idempotency_key(&fields.idempotency_key) => {
            save(&ports, &visit, &led, id, fields).await
        }
        _ => Err(StatusCode::UNPROCESSABLE_ENTITY.into()),
    }
}

/// A resource of the list, or one of the team's own that is there already.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
    PathName((_, id)): PathName<(RoundName, Id)>,
    FormBody(fields): FormBody<Fields>,
) -> PageResult {
    if !is_idempotency_key(&fields.idempotency_key) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    save(&ports, &visit, &led, id, fields).await
}

async fn save(ports: &Ports, visit: &Visit, led: &Led, id: Id, fields: Fields) -> PageResult {
    let talk = load(ports, visit, led).await?;
    let is_new = is_new(&talk, &id);
    if !is_new && !is_known(&talk, &id) {
        return Err(Refusal::NotFound.into());
    }
    let mut typed = FormInput::of(id.clone(), is_new, &fields);
    let need = match read(&fields) {
        Ok(need) => need,
        Err(errors) => {
            typed.errors = errors;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return show(ports, visit, led, status, Some(typed)).await;
        }
    };
    let writing = Writing {
        agreement: Agreement::Resource(id.clone(), need),
        base: fields.basis,
        idempotency_key: fields.idempotency_key,
    };
    match ports.agreeing.agree(led, writing).await? {
        Written::Stored(_) => Ok(go_to(&format!("{}/middelen#middel-{id}", talk.base()), [])),
        Written::Conflict(_) => {
            typed.overtaken = true;
            typed.is_new = false;
            show(ports, visit, led, StatusCode::CONFLICT, Some(typed)).await
        }
    }
}

/// An own resource that nobody wrote down yet.
fn is_new(talk: &Talk, id: &Id) -> bool {
    let named = id
        .as_str()
        .strip_prefix(OWN)
        .is_some_and(is_idempotency_key);
    named && talk.placed(id).is_none() && !talk.agreed.resources.contains_key(id)
}

fn is_known(talk: &Talk, id: &Id) -> bool {
    let of_list = talk
        .placed(id)
        .is_some_and(|placed| placed.item.is_resource());
    of_list || talk.agreed.resources.contains_key(id)
}

async fn show(
    ports: &Ports,
    visit: &Visit,
    led: &Led,
    status: StatusCode,
    typed: Option<FormInput>,
) -> PageResult {
    let talk = load(ports, visit, led).await?;
    let title = if status == StatusCode::OK {
        "Middelen"
    } else {
        "Let op: middelen"
    };
    Ok(visit.page(talk.page(title).status(status), || {
        view::view(&talk, typed.as_ref())
    }))
}
