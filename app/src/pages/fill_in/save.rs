//! Answers that the island saves one by one.

use axum::http::StatusCode;
use leptos::prelude::{ServerFnError, use_context};
use leptos_axum::ResponseOptions;
use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::Scale;

use crate::api::{Ack, SaveReply, SentAnswer};
use crate::ports::{Change, Ports, Refusal, RoundName, Saved};
use crate::visit::Visit;

/// Most answers in one request: more than any page has.
const MOST: usize = 600;

/// Saves what the island sent, and says what became of each answer.
///
/// # Errors
/// When the request makes no sense or the server has trouble.
pub async fn from_island(round: &str, sent: Vec<SentAnswer>) -> Result<SaveReply, ServerFnError> {
    let trouble = |what: &str| ServerFnError::ServerError(what.to_owned());
    let senseless = |what: &str| {
        if let Some(response) = use_context::<ResponseOptions>() {
            response.set_status(StatusCode::UNPROCESSABLE_ENTITY);
        }
        trouble(what)
    };
    let ports = use_context::<Ports>().ok_or_else(|| trouble("no ports"))?;
    let visit = use_context::<Visit>().ok_or_else(|| trouble("no visit"))?;
    let Some(round) = RoundName::parse(round) else {
        return Ok(SaveReply::Gone);
    };
    if sent.len() > MOST {
        return Err(senseless("too many answers"));
    }
    // `None` for a remark that is too long: the others are saved all the same.
    let changes: Vec<Option<Change>> = sent
        .iter()
        .map(|sent| read(sent).ok_or_else(|| senseless("an answer makes no sense")))
        .collect::<Result<_, _>>()?;
    let to_save: Vec<Change> = changes.iter().flatten().cloned().collect();
    let saved = match ports
        .participating
        .save(&visit.visitor, &round, to_save)
        .await
    {
        Ok(saved) => saved,
        Err(refusal) => return refused(&refusal),
    };
    let mut saved = saved.into_iter();
    let acks = changes.iter().map(|change| match change {
        None => Some(Ack::TooLong),
        Some(change) => saved.next().map(|saved| ack(change.item, saved)),
    });
    acks.collect::<Option<_>>()
        .map(SaveReply::Acks)
        .ok_or_else(|| trouble("an answer got lost"))
}

fn refused(refusal: &Refusal) -> Result<SaveReply, ServerFnError> {
    match refusal {
        Refusal::Closed => Ok(SaveReply::Closed),
        Refusal::NotFound | Refusal::TooManyTries => Ok(SaveReply::Gone),
        Refusal::Internal => Err(ServerFnError::ServerError("trouble".to_owned())),
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
