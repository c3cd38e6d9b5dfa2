//! The unsent answers as one page knows them, beside the storage that all pages share.

use std::collections::BTreeMap;

use super::super::SaveState;
use super::super::kept::Kept;
use super::super::record::{Receipt, Values, Waiting};
use super::event::{Question, Time};
use super::waits::LEFT;
use super::world::World;
use crate::wire::{Ack, SentAnswer};

/// One unsent answer.
#[derive(Debug)]
struct Entry {
    waiting: Waiting,
    /// It lies in the storage as well.
    kept: bool,
    /// Its question is on this page.
    shown: bool,
    /// Since when another page has taken it out of the storage, without saying why.
    adrift: Option<Time>,
}

/// All unsent answers of a participation that this page knows of, by item.
#[derive(Debug, Default)]
pub struct Held(BTreeMap<u16, Entry>);

impl Held {
    /// Takes over what other pages wrote. What they took away stays in memory where it is `shown`
    /// until they say what became of it, or is sent again: the server knows. All else is theirs.
    pub fn catch_up(&mut self, world: &mut World<'_>, shown: impl Fn(u16) -> bool) {
        let mut stored: BTreeMap<u16, Waiting> = world.kept.all().into_iter().collect();
        self.0.retain(|item, entry| {
            entry.shown = shown(*item);
            let there = stored.remove(item);
            if !entry.kept {
                return true;
            }
            let Some(there) = there else {
                entry.kept = false;
                entry.adrift = Some(world.now);
                return entry.shown;
            };
            entry.take_over(*item, there, world.kept);
            true
        });
        for (item, waiting) in stored {
            let entry = Entry {
                waiting,
                kept: true,
                shown: shown(item),
                adrift: None,
            };
            self.0.insert(item, entry);
        }
    }

    /// What somebody gave last, when the server may not have it.
    pub fn wanted(&self, item: u16) -> Option<&Values> {
        self.0.get(&item).map(|entry| &entry.waiting.wanted)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn any_ready(&self) -> bool {
        self.0.values().any(|entry| entry.waiting.is_ready())
    }

    /// Whether everything that waits survives this page.
    pub fn all_kept(&self) -> bool {
        self.0.values().all(|entry| entry.kept)
    }

    /// Puts an answer in its place; `revision` is the one that the page knows.
    pub fn put(&mut self, item: u16, wanted: Values, revision: i64, world: &mut World<'_>) {
        let entry = self.0.entry(item).or_insert_with(|| Entry {
            waiting: Waiting::new(Values::default(), revision),
            kept: false,
            shown: true,
            adrift: None,
        });
        entry.waiting.wanted = wanted;
        entry.waiting.given = world.clock.max(entry.waiting.given + 1);
        entry.waiting.refused = false;
        entry.adrift = None;
        entry.keep(item, world.kept);
    }

    /// Everything that can be sent. It is kept as sent before it goes; where that fails, only a page
    /// that shows it sends it.
    pub fn send(&mut self, world: &mut World<'_>) -> Vec<SentAnswer> {
        let mut all = Vec::new();
        for (item, entry) in &mut self.0 {
            let waits = |since: Time| world.now < since + LEFT;
            if !entry.waiting.is_ready() || entry.adrift.is_some_and(waits) {
                continue;
            }
            let again = entry.waiting.sent.is_some();
            let sent = entry.waiting.send(*item, || world.idempotency_key());
            if again || entry.keep(*item, world.kept) || entry.shown {
                all.push(sent);
            } else {
                entry.waiting.sent = None;
            }
        }
        all
    }

    /// Takes in what the server said about an answer; gives the revision when it is stored.
    pub fn acknowledge(&mut self, sent: &SentAnswer, ack: Ack, kept: &mut Kept) -> Option<i64> {
        let entry = self.0.get_mut(&sent.item)?;
        let known = entry.waiting.sent.as_ref();
        if known.is_none_or(|known| known.idempotency_key != sent.idempotency_key) {
            return None; // another page heard it first
        }
        let given = entry.waiting.given;
        let current = match ack {
            Ack::Stored(revision) => Receipt {
                idempotency_key: sent.idempotency_key,
                revision,
                values: Values::of(sent),
                given,
            },
            Ack::Conflict(current) if Values::of(&current) == entry.waiting.wanted => {
                Receipt::of(&current, given)
            }
            Ack::Conflict(current) => {
                entry.waiting.sent = None;
                entry.waiting.conflict = Some(current);
                entry.keep(sent.item, kept);
                return None;
            }
            Ack::TooLong | Ack::Invalid => {
                entry.waiting.sent = None;
                // What was given since may be fine.
                entry.waiting.refused = entry.waiting.wanted == Values::of(sent);
                entry.keep(sent.item, kept);
                return None;
            }
        };
        self.settle(sent.item, &current, kept);
        Some(current.revision)
    }

    /// The server has `receipt`: done, unless something newer is wanted.
    fn settle(&mut self, item: u16, receipt: &Receipt, kept: &mut Kept) {
        let Some(entry) = self.0.get_mut(&item) else {
            return;
        };
        if entry.waiting.wanted == receipt.values {
            entry.forget(item, Some(receipt), kept);
            self.0.remove(&item);
        } else {
            entry.waiting.base = receipt.revision;
            entry.waiting.sent = None;
            entry.keep(item, kept);
        }
    }

    /// Another page heard what the server has; whether that settles what is here. What all pages
    /// knew and was given before that is done; what was given since builds on it; and what only this
    /// page knows is asked about by the server.
    pub fn settled_elsewhere(&mut self, item: u16, receipt: &Receipt, kept: &mut Kept) -> bool {
        let Some(entry) = self.0.get_mut(&item).filter(|entry| !entry.kept) else {
            return false;
        };
        let (known, waiting) = (entry.adrift.is_some(), &mut entry.waiting);
        if (known && waiting.given <= receipt.given) || waiting.wanted == receipt.values {
            self.0.remove(&item);
            return true;
        }
        let sent = waiting.sent.as_ref();
        if known || sent.is_some_and(|sent| sent.idempotency_key == receipt.idempotency_key) {
            waiting.base = receipt.revision;
            waiting.sent = None;
            waiting.conflict = None;
            entry.adrift = None;
            entry.keep(item, kept);
        }
        false
    }

    pub fn keep_mine(&mut self, item: u16, kept: &mut Kept) {
        if let Some(entry) = self.0.get_mut(&item)
            && let Some(current) = entry.waiting.conflict.take()
        {
            entry.waiting.base = current.base;
            entry.keep(item, kept);
        }
    }

    /// Takes the server's answer, and gives it.
    pub fn take_theirs(&mut self, item: u16, kept: &mut Kept) -> Option<Receipt> {
        let entry = self.0.get_mut(&item)?;
        let receipt = Receipt::of(entry.waiting.conflict.as_ref()?, entry.waiting.given);
        entry.forget(item, Some(&receipt), kept);
        self.0.remove(&item);
        Some(receipt)
    }

    /// Forgets everything, and gives it.
    pub fn clear(&mut self, kept: &mut Kept) -> Vec<(u16, Values)> {
        let all = std::mem::take(&mut self.0).into_iter();
        all.map(|(item, mut entry)| {
            entry.forget(item, None, kept);
            (item, entry.waiting.wanted)
        })
        .collect()
    }

    /// The two versions of an item between which somebody must choose.
    pub fn question(&self, item: u16) -> Option<Question> {
        let waiting = &self.0.get(&item)?.waiting;
        Some(Question {
            theirs: waiting.conflict.clone()?,
            mine: waiting.wanted.clone(),
        })
    }

    /// Why an item waits for somebody to do something; `None` when it does not.
    pub fn state_of(&self, item: u16) -> Option<SaveState> {
        let waiting = &self.0.get(&item)?.waiting;
        if waiting.conflict.is_some() {
            Some(SaveState::Conflict)
        } else if waiting.wanted.is_too_long() {
            Some(SaveState::TooLong)
        } else {
            waiting.refused.then_some(SaveState::Refused)
        }
    }
}

impl Receipt {
    fn of(current: &SentAnswer, given: u64) -> Self {
        Self {
            idempotency_key: current.idempotency_key,
            revision: current.base,
            values: Values::of(current),
            given,
        }
    }
}

impl Entry {
    /// Takes over what lies in the storage, except for a value older than what was given here: that
    /// page had not seen it yet when it wrote.
    fn take_over(&mut self, item: u16, there: Waiting, kept: &mut Kept) {
        let here = std::mem::replace(&mut self.waiting, there);
        if self.waiting.given < here.given {
            self.waiting.wanted = here.wanted;
            self.waiting.given = here.given;
            self.waiting.refused = false;
            self.keep(item, kept);
        }
    }

    /// Writes it in the storage; whether that worked. What could not be kept before stays out of the
    /// way of what another page has there since: the server then asks which one counts. An older
    /// value does not stay there, except where only another page can show this one.
    fn keep(&mut self, item: u16, kept: &mut Kept) -> bool {
        let taken = !self.kept && kept.all().iter().any(|(known, _)| *known == item);
        let done = !taken && kept.put(item, &self.waiting);
        if done {
            self.kept = true;
            self.adrift = None;
        } else if self.shown {
            self.forget(item, None, kept);
        }
        done
    }

    /// Takes it out of the storage.
    fn forget(&mut self, item: u16, receipt: Option<&Receipt>, kept: &mut Kept) {
        if std::mem::take(&mut self.kept) {
            kept.remove(item, receipt);
        }
    }
}
