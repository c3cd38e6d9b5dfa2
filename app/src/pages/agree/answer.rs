//! `/beheer/{round}/afspraken/{item}`: the team's answer to one item.

pub mod form;

use scan::personal_data;

use super::item::{FormInput, show};
use super::talk::{TalkPages, load};
use crate::pages::prelude::*;

pub async fn page(visit: Allowed<Led>, PathName(item): PathName<Id>) -> PageResult {
    show(&visit, &item, FormInput::Nothing).await
}

pub async fn submit(
    visit: Allowed<Led>,
    PathName(item): PathName<Id>,
    FormBody(fields): FormBody<form::Fields>,
) -> PageResult {
    let talk = load(&visit).await?;
    let placed = talk.placed(&item).ok_or(Refusal::NotFound)?;
    let warned = !personal_data::hints(&fields.reden).is_empty();
    let kept = form::keep(&visit, &talk.round.questionnaire, placed, fields);
    if let Some(typed) = kept.await? {
        return show(&visit, &item, FormInput::Answer(typed)).await;
    }
    let base = talk.base();
    // A soft warning stays in sight once; everything is saved.
    Ok(go_to(&if warned {
        format!("{base}/afspraken/{item}")
    } else {
        format!("{base}/afspraken#vraag-{item}")
    }))
}
