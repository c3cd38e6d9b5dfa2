//! `/beheer/{round}/notities/{item}`: what was said about an item.

pub mod form;

use super::item::{FormInput, show};
use super::talk::{TalkPages, load};
use crate::pages::prelude::*;

pub async fn submit(
    visit: Allowed<Led>,
    PathName(item): PathName<Id>,
    FormBody(fields): FormBody<form::Fields>,
) -> PageResult {
    let talk = load(&visit).await?;
    let placed = talk.placed(&item).ok_or(Refusal::NotFound)?;
    match form::keep(&visit, placed, fields).await? {
        Some(typed) => show(&visit, &item, FormInput::Note(typed)).await,
        None => Ok(go_to(&format!("{}/afspraken/{item}#notities", talk.base()))),
    }
}
