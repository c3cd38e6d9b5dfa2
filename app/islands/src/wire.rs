//! What islands ask of the server, and how they know its answers.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Header of everything that our server answers, and nobody else.
pub const OURS: &str = "x-scan";

/// Between two signs of life of a stream, when there is nothing to tell.
pub const BEAT: Duration = Duration::from_secs(12);

/// Where islands save.
pub const SAVE: &str = "/api/bewaar";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentAnswer {
    pub item: u16,
    /// Form value of the level, empty when open.
    pub choice: String,
    /// Form value of the priority, empty when open.
    pub priority: String,
    /// Remark, empty when there is none.
    pub remark: String,
    /// The revision that the change was made on.
    pub base: i64,
    /// Made by the browser, once per change: the same number is the same change. Pages that were open
    /// while the program was renewed call it `mutation`.
    #[serde(alias = "mutation")]
    pub idempotency_key: i64,
}

/// What the browser posts to [`SAVE`], as JSON.
///
/// The reply is a [`SaveReply`] as JSON, with status 200. Any other status stored nothing: 400 and
/// 422 mean that the request made no sense, so that sending it again does not help; after 5xx the
/// browser keeps the answers and tries again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Save {
    /// The name of the round in addresses.
    pub round: String,
    /// The participation that the page was made for. It gives no right: when this browser answers
    /// for another one by now, nothing is stored.
    pub participation: String,
    /// Each item at most once.
    pub answers: Vec<SentAnswer>,
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
    /// This round does not ask the item of whoever answers, or the item does not have the level.
    /// Nothing was stored, and nothing would be if it was sent again: the page is of another list
    /// than the round. Final for this answer; the others of the request stand for themselves.
    Invalid,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaveReply {
    /// One for each answer, in order.
    Acks(Vec<Ack>),
    /// The private phase is closed; nothing was stored.
    Closed,
    /// This browser no longer answers in this round; nothing was stored.
    Gone,
}
