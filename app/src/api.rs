//! What islands ask of the server.
// `#[server]` makes a struct of the arguments, whose fields cannot carry comments.
#![allow(missing_docs)]

use leptos::prelude::*;
use leptos::server_fn::codec::Json;
use serde::{Deserialize, Serialize};

/// One answer as the browser sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentAnswer {
    /// Item number.
    pub item: u16,
    /// Form value of the level, empty when open.
    pub choice: String,
    /// Form value of the priority, empty when open.
    pub priority: String,
    /// Remark, empty when there is none.
    pub remark: String,
    /// The revision that the change was made on.
    pub base: i64,
    /// Made by the browser, once per change: the same number is the same change.
    pub mutation: i64,
}

/// What became of one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ack {
    /// On disk under this revision.
    Stored(i64),
    /// Another device was first: what stands there now. `base` is its revision.
    Conflict(SentAnswer),
    /// The remark has too many characters; nothing was stored.
    TooLong,
}

/// What the server says to a save.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaveReply {
    /// One for each answer, in order.
    Acks(Vec<Ack>),
    /// The private phase is closed; nothing was stored.
    Closed,
    /// This browser no longer answers in this round; nothing was stored.
    Gone,
}

/// Saves answers; returns only after they are on disk.
///
/// # Errors
/// When the server has trouble: the browser keeps the answers and tries again.
#[server(name = SaveAnswers, prefix = "/api", endpoint = "bewaar", input = Json, output = Json)]
pub async fn save_answers(
    round: String,
    answers: Vec<SentAnswer>,
) -> Result<SaveReply, ServerFnError> {
    crate::pages::fill_in::save::from_island(&round, answers).await
}
