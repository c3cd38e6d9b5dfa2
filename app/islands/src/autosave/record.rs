//! What a browser keeps of an answer that is not on the server yet.

use scan::answer::Remark;
use serde::{Deserialize, Serialize};

use crate::wire::SentAnswer;

/// What somebody answered to one item, as form values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    /// Level, empty when open.
    pub choice: String,
    /// Priority, empty when open.
    pub priority: String,
    /// Remark, empty when there is none.
    pub remark: String,
}

impl Values {
    pub fn of(sent: &SentAnswer) -> Self {
        Self {
            choice: sent.choice.clone(),
            priority: sent.priority.clone(),
            remark: sent.remark.clone(),
        }
    }

    /// Whether the server would not store the remark.
    pub fn is_too_long(&self) -> bool {
        Remark::excess(&self.remark).is_some()
    }

    /// These values, with what somebody changed from `before` to `after` in their place.
    pub fn changed(self, before: &Self, after: &Self) -> Self {
        let newer = |here: String, before: &str, after: &str| {
            if before == after {
                here
            } else {
                after.to_owned()
            }
        };
        Self {
            choice: newer(self.choice, &before.choice, &after.choice),
            priority: newer(self.priority, &before.priority, &after.priority),
            remark: newer(self.remark, &before.remark, &after.remark),
        }
    }
}

/// An unsent answer to one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// What somebody gave last.
    pub wanted: Values,
    /// When somebody gave it, by the clock of the device: tells which of two pages has the newest.
    pub given: u64,
    /// The revision that it builds on.
    pub base: i64,
    /// What was sent and may or may not have arrived. It is sent again unchanged until the server
    /// has said what became of it, so that a retry never counts as something new.
    pub sent: Option<SentAnswer>,
    /// The server has another answer; the person must choose.
    pub conflict: Option<SentAnswer>,
    /// The server never stores it as it is.
    pub refused: bool,
}

impl Waiting {
    /// Of an answer that builds on this revision.
    pub fn new(wanted: Values, base: i64) -> Self {
        Self {
            wanted,
            given: 0,
            base,
            sent: None,
            conflict: None,
            refused: false,
        }
    }

    /// Whether it can go to the server as it is.
    pub fn is_ready(&self) -> bool {
        !self.refused
            && self.conflict.is_none()
            && (self.sent.is_some() || !self.wanted.is_too_long())
    }

    /// What to send. `idempotency_key` makes the number of a change that was never sent.
    pub fn send(&mut self, item: u16, idempotency_key: impl FnOnce() -> i64) -> SentAnswer {
        let Values {
            choice,
            priority,
            remark,
        } = self.wanted.clone();
        let base = self.base;
        let new = || SentAnswer {
            item,
            choice,
            priority,
            remark,
            base,
            idempotency_key: idempotency_key(),
        };
        self.sent.get_or_insert_with(new).clone()
    }
}

/// Tells the other pages of this browser that an answer was settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Number of the change; in older records `mutation`.
    #[serde(alias = "mutation")]
    pub idempotency_key: i64,
    /// The revision under which the server has it.
    pub revision: i64,
    /// What the server has.
    pub values: Values,
    /// When it was given.
    pub given: u64,
}

/// What lies in the storage under the key of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Record {
    /// An answer that the server may not have.
    Waiting(Waiting),
    /// Written for a moment, right before the key is removed.
    Settled(Receipt),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(choice: &str, priority: &str, remark: &str) -> Values {
        Values {
            choice: choice.into(),
            priority: priority.into(),
            remark: remark.into(),
        }
    }

    #[test]
    fn a_change_leaves_what_it_did_not_touch() {
        let before = values("1", "", "eerst");
        let after = values("1", "laag", "");
        let newest = values("3", "hoog", "eerst");
        assert_eq!(newest.changed(&before, &after), values("3", "laag", ""));
    }

    #[test]
    fn what_was_sent_is_sent_again_unchanged() {
        let mut waiting = Waiting::new(values("1", "", ""), 4);
        let first = waiting.send(9, || 70);
        waiting.wanted = values("2", "", "");
        assert_eq!(waiting.send(9, || 71), first);
        assert_eq!((first.item, first.base, first.idempotency_key), (9, 4, 70));
    }

    #[test]
    fn only_a_remark_that_fits_is_ready() {
        let mut waiting = Waiting::new(values("1", "", &"é".repeat(1000)), 0);
        assert!(waiting.is_ready());
        waiting.wanted.remark.push('é');
        assert!(!waiting.is_ready());
    }
}
