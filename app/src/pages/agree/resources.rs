//! `/beheer/{round}/middelen`: *Van inzicht naar overzicht*. How the team stands per topic, and
//! which resources are missing: what, for whom, and who can supply it.

mod form;
mod state;
mod view;

use scan::agreement::{Agreement, OWN};

use super::parts::agree;
use super::talk::{TalkPages, load};
use crate::pages::form_body::is_idempotency_key;
use crate::pages::prelude::*;
pub use form::Fields;
use form::{FormInput, read};
use scan_report::agreed::talk::Talk;
use scan_texts::t;

pub async fn page(visit: Allowed<Led>) -> PageResult {
    show(&visit, None).await
}

/// A resource of the team's own. Its name comes from the key, so that a form sent twice adds one.
pub async fn add(visit: Allowed<Led>, FormBody(fields): FormBody<Fields>) -> PageResult {
    let key = fields.idempotency_key.to_ascii_lowercase();
    let id = Id::new(format!("{OWN}{key}")).map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)?;
    save(&visit, id, fields).await
}

/// A resource of the list, or one of the team's own that is there already.
pub async fn submit(
    visit: Allowed<Led>,
    PathName(id): PathName<Id>,
    FormBody(fields): FormBody<Fields>,
) -> PageResult {
    save(&visit, id, fields).await
}

async fn save(visit: &Allowed<Led>, id: Id, fields: Fields) -> PageResult {
    if !is_idempotency_key(&fields.idempotency_key) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    let talk = load(visit).await?;
    let is_new = is_new(&talk, &id);
    if !is_new && !is_known(&talk, &id) {
        return Err(Refusal::NotFound.into());
    }
    let back = format!("{}/middelen#middel-{id}", talk.base());
    let mut typed = FormInput::of(id.clone(), is_new, &fields);
    match read(&fields) {
        Err(errors) => typed.errors = errors,
        Ok(need) => {
            let agreement = Agreement::Resource(id, need);
            let written = agree(visit, agreement, fields.basis, &fields.idempotency_key);
            if written.await?.is_none() {
                return Ok(go_to(&back));
            }
            typed.overtaken = true;
            typed.is_new = false;
        }
    }
    show(visit, Some(typed)).await
}

/// An own resource that nobody wrote down yet.
fn is_new(talk: &Talk, id: &Id) -> bool {
    let key = id.as_str().strip_prefix(OWN);
    let named = key.is_some_and(is_idempotency_key);
    named && talk.placed(id).is_none() && !talk.agreed.resources.contains_key(id)
}

fn is_known(talk: &Talk, id: &Id) -> bool {
    let placed = talk.placed(id);
    let of_list = placed.is_some_and(|placed| placed.item.is_resource());
    of_list || talk.agreed.resources.contains_key(id)
}

async fn show(visit: &Allowed<Led>, typed: Option<FormInput>) -> PageResult {
    let talk = load(visit).await?;
    let (status, title) = match typed.as_ref().map(FormInput::status) {
        None => (StatusCode::OK, t!("common-resources")),
        Some(status) => (status, t!("agree-resources-attention")),
    };
    let page = talk.page(title).status(status);
    Ok(visit.page(page, || view::view(&talk, typed.as_ref())))
}
