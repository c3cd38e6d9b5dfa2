//! The page of one item, for both of its forms: the team's answer, and the note.

mod view;

use scan::agreement::Kind;

pub use self::view::FormInput;
use self::view::Histories;
use super::talk::{TalkPages, load};
use crate::pages::prelude::*;
use scan_texts::t;

/// The page of an item, with what stands there now and what came back.
pub async fn show(visit: &Allowed<Led>, item: &Id, typed: FormInput) -> PageResult {
    let talk = load(visit).await?;
    let placed = talk.placed(item).ok_or(Refusal::NotFound)?;
    let (port, led) = (&visit.ports.agreeing, &visit.right);
    let histories = Histories {
        answers: port.history(led, Kind::Answer, item).await?,
        notes: port.history(led, Kind::Note, item).await?,
    };
    let (status, title) = match typed.status() {
        StatusCode::OK => (StatusCode::OK, placed.item.text.clone()),
        status => (status, t!("agree-item-attention", item = placed.item.text)),
    };
    let page = talk.page(title).status(status);
    Ok(visit.page(page, || view::view(&talk, placed, &histories, &typed)))
}
