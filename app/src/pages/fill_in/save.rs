//! `/api/bewaar`: answers that the island saves one by one.
//!
//! Replies are JSON or a bare status, never a redirect: no person looks at this address.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::Scale;

use crate::failure::status_of;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::{Change, Refusal, RoundName, Saved};
use scan_islands::wire::{Ack, Save, SaveReply, SentAnswer};

/// Most answers in one request: more than any page has.
const MOST: usize = 600;

/// Saves what the island sent, and says what became of each answer.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    sent: Result<Json<Save>, JsonRejection>,
) -> Response {
    let Json(sent) = match sent {
        Ok(sent) => sent,
        // Why is not logged: it could quote an answer.
        Err(rejection) => return senseless(rejection.status()),
    };
    // `None` for a remark that is too long: the others are saved all the same.
    let changes: Option<Vec<Option<Change>>> = sent.answers.iter().map(read).collect();
    let Some(changes) = changes.filter(|changes| changes.len() <= MOST) else {
        return senseless(StatusCode::UNPROCESSABLE_ENTITY);
    };
    match save(&ports, &visit, &sent, &changes).await {
        Ok(reply) => Json(reply).into_response(),
        Err(status) => status.into_response(),
    }
}

fn senseless(status: StatusCode) -> Response {
    tracing::info!(%status, "a save was not understood");
    status.into_response()
}

async fn save(
    ports: &Ports,
    visit: &Visit,
    sent: &Save,
    changes: &[Option<Change>],
) -> Result<SaveReply, StatusCode> {
    let Some(round) = RoundName::parse(&sent.round) else {
        return Ok(SaveReply::Gone);
    };
    let to_save = changes.iter().flatten().cloned().collect();
    let saved = ports
        .participating
        .save(&visit.visitor, &round, &sent.participation, to_save);
    let mut saved = match saved.await {
        Ok(saved) => saved.into_iter(),
        Err(refusal) => return refused(&refusal),
    };
    let acks = changes.iter().map(|change| match change {
        None => Some(Ack::TooLong),
        Some(change) => saved.next().map(|saved| ack(change.item, saved)),
    });
    acks.collect::<Option<_>>()
        .map(SaveReply::Acks)
        .ok_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn refused(refusal: &Refusal) -> Result<SaveReply, StatusCode> {
    match refusal {
        Refusal::AnsweringClosed => Ok(SaveReply::Closed),
        Refusal::NotFound => Ok(SaveReply::Gone),
        _ => Err(status_of(refusal)),
    }
}

/// `None` when it makes no sense; `Some(None)` when the remark is too long. Whether the level is on
/// the scale of its item is checked where it is saved.
#[allow(clippy::option_option)] // three outcomes, used once
fn read(sent: &SentAnswer) -> Option<Option<Change>> {
    let longest = Scale::new(vec![String::new(); *Scale::LENGTH.end()])?;
    let choice = match sent.choice.as_str() {
        "" => None,
        text => Some(Choice::parse(text, &longest)?),
    };
    let priority = match sent.priority.as_str() {
        "" => None,
        text => Some(Priority::from_key(text)?),
    };
    let Ok(remark) = Remark::new(&sent.remark) else {
        return Some(None);
    };
    let answer = Answer {
        choice,
        priority,
        remark,
    };
    Some(Some(Change {
        item: sent.item,
        answer,
        base: sent.base,
        mutation: sent.mutation,
    }))
}

fn ack(item: u16, saved: Saved) -> Ack {
    match saved {
        Saved::Stored(revision) => Ack::Stored(revision),
        Saved::Invalid => Ack::Invalid,
        Saved::Conflict { current, revision } => Ack::Conflict(SentAnswer {
            item,
            choice: current.choice.map(Choice::value).unwrap_or_default(),
            priority: current.priority.map_or("", Priority::key).to_owned(),
            remark: current
                .remark
                .map(|remark| remark.as_str().to_owned())
                .unwrap_or_default(),
            base: revision,
            mutation: 0,
        }),
    }
}
