//! A model of the server: what `/api/bewaar` does, and what it ever stored.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::record::Values;
use crate::wire::{Ack, SaveReply, SentAnswer};

/// A level that no item has.
pub const SENSELESS: &str = "!";

#[derive(Debug)]
struct Row {
    values: Values,
    revision: i64,
    idempotency_key: i64,
}

#[derive(Debug, Default)]
pub struct Person {
    rows: BTreeMap<u16, Row>,
    ever: BTreeSet<(u16, String)>,
    gone: bool,
}

/// All participations in a round.
#[derive(Debug, Default)]
pub struct Server {
    pub people: Vec<Person>,
    pub closed: bool,
}

impl Server {
    /// Of a request of a browser that answers for `cookie`, from a page of `person`.
    pub fn save(
        &mut self,
        cookie: Option<usize>,
        person: usize,
        answers: &[SentAnswer],
    ) -> SaveReply {
        if cookie != Some(person) || self.people[person].gone {
            return SaveReply::Gone;
        }
        if self.closed {
            return SaveReply::Closed;
        }
        let person = &mut self.people[person];
        SaveReply::Acks(answers.iter().map(|answer| person.store(answer)).collect())
    }

    pub fn erase(&mut self, person: usize) {
        self.people[person].gone = true;
    }
}

impl Person {
    /// Whether the server ever had this text at an item. Nothing was there before all else.
    pub fn had(&self, item: u16, text: &str) -> bool {
        text.is_empty() || self.ever.contains(&(item, text.to_owned()))
    }

    /// Whether they took all of it back.
    pub fn is_gone(&self) -> bool {
        self.gone
    }

    /// How many texts were ever stored.
    pub fn stored(&self) -> usize {
        self.ever.len()
    }

    /// What a page is made of.
    pub fn page(&self, item: u16) -> (Values, i64) {
        let row = self.rows.get(&item);
        row.map_or((Values::default(), 0), |row| {
            (row.values.clone(), row.revision)
        })
    }

    fn store(&mut self, answer: &SentAnswer) -> Ack {
        let values = Values::of(answer);
        if values.is_too_long() {
            return Ack::TooLong;
        }
        if values.choice == SENSELESS {
            return Ack::Invalid;
        }
        let known = self.rows.get(&answer.item);
        if let Some(row) = known
            && (row.idempotency_key == answer.idempotency_key || row.values == values)
        {
            return Ack::Stored(row.revision);
        }
        let (current, revision) = self.page(answer.item);
        if revision != answer.base {
            return Ack::Conflict(SentAnswer {
                item: answer.item,
                choice: current.choice,
                priority: current.priority,
                remark: current.remark,
                base: revision,
                idempotency_key: 0,
            });
        }
        for text in [&values.choice, &values.priority, &values.remark] {
            self.ever.insert((answer.item, text.clone()));
        }
        let row = Row {
            values,
            revision: revision + 1,
            idempotency_key: answer.idempotency_key,
        };
        self.rows.insert(answer.item, row);
        Ack::Stored(revision + 1)
    }
}
