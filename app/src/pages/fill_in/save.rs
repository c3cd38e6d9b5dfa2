//! `/api/bewaar`: answers that the island saves one by one.
//!
//! Replies are JSON or a bare status, never a redirect: no person looks at this address.

use crate::pages::errors;
use crate::pages::prelude::*;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::response::IntoResponse;
use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::Scale;

use scan::application::{Change, Saved};
use scan_islands::wire::{Ack, Save, SaveReply, SentAnswer};

/// Most answers in one request: more than any page has.
const MOST: usize = 600;

/// Saves what the island sent, and says what became of each answer.
pub async fn submit(visit: Visit, sent: Result<Json<Save>, JsonRejection>) -> PageResult {
    // Why is not logged: it could quote an answer.
    let Json(sent) = sent.map_err(|rejection| senseless(rejection.status()))?;
    // `None` for a remark that is too long: the others are saved all the same.
    let changes: Option<Vec<Option<Change>>> = sent.answers.iter().map(read).collect();
    let Some(changes) = changes.filter(|changes| changes.len() <= MOST) else {
        return Err(senseless(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let reply = match save(&visit, &sent, &changes).await {
        Ok(acks) => SaveReply::Acks(acks),
        Err(Refusal::AnsweringClosed) => SaveReply::Closed,
        Err(refusal @ Refusal::NotFound) => {
            errors::log_why(&refusal);
            SaveReply::Gone
        }
        Err(refusal) => return Err(refusal.into()),
    };
    Ok(Json(reply).into_response())
}

fn senseless(status: StatusCode) -> Failure {
    tracing::info!(%status, "a save was not understood");
    status.into()
}

async fn save(visit: &Visit, sent: &Save, changes: &[Option<Change>]) -> Outcome<Vec<Ack>> {
    let round = RoundName::parse(&sent.round).ok_or(Refusal::NotFound)?;
    let rights = &visit.ports.rights;
    let who = rights.answering(&visit.credentials, &round).await?;
    let to_save = changes.iter().flatten().cloned().collect();
    let participating = &visit.ports.participating;
    let saved = participating.save(&who, &sent.participation, to_save);
    let mut saved = saved.await?.into_iter();
    let acks = changes.iter().map(|change| match change {
        None => Some(Ack::TooLong),
        Some(change) => saved.next().map(|saved| ack(change.item, saved)),
    });
    acks.collect::<Option<_>>()
        .ok_or_else(|| Refusal::internal("a save without outcome"))
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
        text => Some(text.parse().ok()?),
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
        idempotency_key: sent.idempotency_key,
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
            idempotency_key: 0,
        }),
    }
}
