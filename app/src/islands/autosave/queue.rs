//! Answers that are not on the server yet, kept in the browser's storage: they survive a reload
//! and minutes without a network.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::api::{Ack, SentAnswer};

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

/// An item's unsent answer. What was sent once is sent again unchanged until the server has said
/// what became of it, so that a retry never counts as something new; what was answered meanwhile
/// waits in `next`.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Pending {
    sent: SentAnswer,
    next: Option<Values>,
    /// The server has another answer; the person must choose.
    conflict: Option<SentAnswer>,
}

/// All unsent answers of a round on this device, by item number.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Queue {
    pending: BTreeMap<u16, Pending>,
}

impl Queue {
    /// Puts an answer in the queue; `base` is the revision that the page knows.
    pub fn put(&mut self, item: u16, values: Values, base: i64, mutation: i64) {
        if let Some(pending) = self.pending.get_mut(&item) {
            pending.next = Some(values);
            return;
        }
        let sent = sent(item, values, base, mutation);
        let pending = Pending {
            sent,
            next: None,
            conflict: None,
        };
        self.pending.insert(item, pending);
    }

    /// What to send now: everything that waits for no choice.
    pub fn to_send(&self) -> Vec<SentAnswer> {
        let ready = self
            .pending
            .values()
            .filter(|pending| pending.conflict.is_none());
        ready.map(|pending| pending.sent.clone()).collect()
    }

    /// The newest values of an unsent item, to show after a reload.
    pub fn newest(&self) -> impl Iterator<Item = (u16, Values)> + '_ {
        self.pending.iter().map(|(item, pending)| {
            let sent = &pending.sent;
            let values = pending.next.clone().unwrap_or_else(|| values(sent));
            (*item, values)
        })
    }

    /// The answers for which somebody must choose: what the server has.
    pub fn conflicts(&self) -> impl Iterator<Item = &SentAnswer> {
        self.pending
            .values()
            .filter_map(|pending| pending.conflict.as_ref())
    }

    /// Whether everything is on the server.
    pub fn is_empty(&self) -> bool {
        self.pending.is_empty()
    }

    /// Takes in what the server said about `sent`; gives the items that are stored, with their
    /// revisions. `mutation` makes the number of a next change.
    pub fn acknowledge(
        &mut self,
        sent: &[SentAnswer],
        acks: Vec<Ack>,
        mut mutation: impl FnMut() -> i64,
    ) -> Vec<(u16, i64)> {
        let mut stored = Vec::new();
        for (sent, ack) in sent.iter().zip(acks) {
            let Some(pending) = self.pending.get_mut(&sent.item) else {
                continue;
            };
            if pending.sent.mutation != sent.mutation {
                continue; // another tab was here
            }
            match ack {
                Ack::Stored(revision) => {
                    let next = pending
                        .next
                        .take()
                        .filter(|next| *next != values(&pending.sent));
                    match next {
                        Some(next) => {
                            pending.sent = self::sent(sent.item, next, revision, mutation());
                        }
                        None => {
                            self.pending.remove(&sent.item);
                        }
                    }
                    stored.push((sent.item, revision));
                }
                Ack::Conflict(current) => pending.conflict = Some(current),
                // The form does not let it come this far; the text stays on the page.
                Ack::TooLong | Ack::Invalid => {
                    self.pending.remove(&sent.item);
                }
            }
        }
        stored
    }

    /// Keeps this device's answer over the server's.
    pub fn keep_mine(&mut self, item: u16, mutation: i64) {
        let Some(pending) = self.pending.get_mut(&item) else {
            return;
        };
        let Some(current) = pending.conflict.take() else {
            return;
        };
        let mine = pending.next.take().unwrap_or_else(|| values(&pending.sent));
        pending.sent = sent(item, mine, current.base, mutation);
    }

    /// Takes the server's answer; returns it.
    pub fn take_theirs(&mut self, item: u16) -> Option<SentAnswer> {
        self.pending.remove(&item)?.conflict
    }
}

fn sent(item: u16, values: Values, base: i64, mutation: i64) -> SentAnswer {
    let Values {
        choice,
        priority,
        remark,
    } = values;
    SentAnswer {
        item,
        choice,
        priority,
        remark,
        base,
        mutation,
    }
}

/// The values of an answer as sent.
pub fn values(sent: &SentAnswer) -> Values {
    Values {
        choice: sent.choice.clone(),
        priority: sent.priority.clone(),
        remark: sent.remark.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(choice: &str) -> Values {
        Values {
            choice: choice.into(),
            ..Values::default()
        }
    }

    #[test]
    fn what_was_sent_is_sent_again_unchanged_and_what_came_later_follows() {
        let mut queue = Queue::default();
        queue.put(3, chosen("1"), 0, 100);
        let first = queue.to_send();
        queue.put(3, chosen("2"), 0, 101);
        assert_eq!(queue.to_send(), first);
        let stored = queue.acknowledge(&first, vec![Ack::Stored(1)], || 102);
        assert_eq!(stored, [(3, 1)]);
        let second = queue.to_send();
        assert_eq!((second[0].base, second[0].mutation), (1, 102));
        assert_eq!(second[0].choice, "2");
        queue.acknowledge(&second, vec![Ack::Stored(2)], || 103);
        assert!(queue.is_empty());
    }

    #[test]
    fn a_conflict_waits_for_a_choice_and_then_builds_on_what_stands_there() {
        let mut queue = Queue::default();
        queue.put(3, chosen("1"), 0, 100);
        let first = queue.to_send();
        let theirs = SentAnswer {
            base: 4,
            ..sent(3, chosen("4"), 0, 0)
        };
        queue.acknowledge(&first, vec![Ack::Conflict(theirs.clone())], || 0);
        assert!(queue.to_send().is_empty());
        assert_eq!(queue.conflicts().collect::<Vec<_>>(), [&theirs]);
        queue.keep_mine(3, 101);
        let again = queue.to_send();
        assert_eq!(
            (again[0].choice.as_str(), again[0].base, again[0].mutation),
            ("1", 4, 101)
        );
        queue.acknowledge(&again, vec![Ack::Conflict(theirs.clone())], || 0);
        assert_eq!(queue.take_theirs(3), Some(theirs));
        assert!(queue.is_empty());
    }
}
