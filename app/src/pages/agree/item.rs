//! The page of one item, for both of its forms: the team's answer, and the note.

mod view;

use axum::http::StatusCode;
use scan::agreement::Kind;
use scan::application::Refusal;
use scan::application::rights::Led;
use scan::questionnaire::Id;

pub use self::view::FormInput;
use self::view::Histories;
use super::talk::{TalkPages, load};
use crate::failure::PageResult;
use crate::ports::Ports;
use crate::visit::Visit;

/// The page of an item, with what stands there now and what came back.
pub async fn show(
    ports: &Ports,
    visit: &Visit,
    led: &Led,
    item: &Id,
    status: StatusCode,
    typed: FormInput,
) -> PageResult {
    let talk = load(ports, visit, led).await?;
    let Some(placed) = talk.placed(item) else {
        return Err(Refusal::NotFound.into());
    };
    let answers = ports.agreeing.history(led, Kind::Answer, item).await?;
    let notes = ports.agreeing.history(led, Kind::Note, item).await?;
    let title = if status == StatusCode::OK {
        placed.item.text.clone()
    } else {
        format!("Let op: {}", placed.item.text)
    };
    let page = talk.page(title).status(status);
    let histories = Histories { answers, notes };
    Ok(visit.page(page, || view::view(&talk, placed, &histories, &typed)))
}
