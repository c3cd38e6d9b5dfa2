//! What the island does, without a browser: events go in, effects come out.
//!
//! Every step first reads what other pages of the same browser left in the storage, which they all
//! share; so that a step never undoes what another page did. The shell carries effects out, in
//! their order.

pub mod event;
mod held;
mod look;
#[cfg(test)]
mod tests;
mod time;
mod waits;
mod world;

use std::collections::BTreeMap;

use super::SaveState;
use super::kept::Kept;
use super::record::{Receipt, Values};
use crate::wire::{SaveReply, SentAnswer};
use event::{Change, Effect, Event, Opened, Question, Reply, Time, Version};
use held::Held;
use waits::{LIMIT, PATIENCE, TYPING};

pub use world::World;

/// The fields of an item on this page.
#[derive(Debug)]
struct Fields {
    revision: i64,
    present: Values,
}

#[derive(Debug)]
struct Request {
    number: u32,
    answers: Vec<SentAnswer>,
    /// When to give it up.
    limit: Time,
}

/// One page of a browser.
#[derive(Debug, Default)]
pub struct Machine {
    held: Held,
    page: BTreeMap<u16, Fields>,
    /// There is never a second one.
    request: Option<Request>,
    requests: u32,
    /// When to send next. There is never a second time.
    due: Option<Time>,
    /// Where to go when everything is saved, and until when to wait for that.
    leaving: Option<(String, Time)>,
    /// When a tick was asked for.
    alarm: Option<Time>,
    /// Tries that failed since the last that did not.
    failures: u32,
    /// Something was saved since the page came.
    saved: bool,
    said: Option<SaveState>,
    asked: Option<Question>,
    over: bool,
    effects: Vec<Effect>,
}

impl Machine {
    /// Takes in an event. After the end, nothing follows but leaving the page.
    pub fn step(&mut self, event: Event, world: &mut World<'_>) -> Vec<Effect> {
        if self.over {
            return match event {
                Event::Submitted(address) => vec![Effect::Leave(address)],
                _ => Vec::new(),
            };
        }
        if let Event::Opened(items) = &event {
            self.know(items);
        }
        let page = &self.page;
        self.held.catch_up(world, |item| page.contains_key(&item));
        match event {
            Event::Opened(items) => self.opened(items, world),
            Event::Changed(item, values, change) => self.changed(item, values, change, world),
            Event::Tick => self.alarm = None,
            Event::Reply(number, reply) => self.reply(number, reply, world),
            Event::Woken => self.send(world),
            Event::Elsewhere(item, receipt) => {
                if let Some(receipt) = receipt {
                    self.elsewhere(item, &receipt, world);
                }
            }
            Event::Submitted(address) => self.submitted(address, world),
            Event::Chosen(item, version) => self.chosen(item, version, world),
        }
        if !self.over {
            self.be_in_time(world);
            self.look();
        }
        std::mem::take(&mut self.effects)
    }

    fn know(&mut self, items: &[Opened]) {
        for opened in items {
            let fields = Fields {
                revision: opened.revision,
                present: opened.present.clone(),
            };
            self.page.insert(opened.item, fields);
        }
    }

    fn opened(&mut self, items: Vec<Opened>, world: &mut World<'_>) {
        // What was answered while the script was on its way.
        for opened in items {
            if opened.present != opened.written {
                self.put(opened.item, &opened.written, &opened.present, world);
            }
        }
        self.send(world);
    }

    fn changed(&mut self, item: u16, values: Values, change: Change, world: &mut World<'_>) {
        let Some(fields) = self.page.get_mut(&item) else {
            return;
        };
        let before = std::mem::replace(&mut fields.present, values.clone());
        self.put(item, &before, &values, world);
        // After a failure the next try comes by itself, and somebody is still at this page.
        if self.failures > 0 {
            self.leaving = None;
            return;
        }
        if self.leaving.is_some() {
            return;
        }
        match change {
            Change::Chosen => self.send(world),
            Change::Typed => self.due = Some(world.now + TYPING),
        }
    }

    /// Puts a change on top of the newest that is known of an item.
    fn put(&mut self, item: u16, before: &Values, after: &Values, world: &mut World<'_>) {
        let newest = self.held.wanted(item).unwrap_or(before).clone();
        let revision = self.page.get(&item).map_or(0, |fields| fields.revision);
        let wanted = newest.changed(before, after);
        self.held.put(item, wanted, revision, world);
    }

    fn reply(&mut self, number: u32, reply: Reply, world: &mut World<'_>) {
        let Some(request) = self.request.take_if(|known| known.number == number) else {
            return;
        };
        let sent = request.answers;
        match reply {
            Reply::Said(SaveReply::Acks(acks)) if acks.len() == sent.len() => {
                self.failures = 0;
                for (sent, ack) in sent.iter().zip(acks) {
                    let stored = self.held.acknowledge(sent, ack, world.kept);
                    if let Some(revision) = stored {
                        self.settled(sent.item, revision);
                    }
                }
                self.go_on(world);
            }
            Reply::Said(SaveReply::Acks(_)) | Reply::Trouble => self.failed(true, world),
            Reply::Unreachable => self.failed(false, world),
            Reply::Said(SaveReply::Closed) => self.end(SaveState::Closed, world.kept),
            Reply::Said(SaveReply::Gone) => self.end(SaveState::Gone, world.kept),
        }
    }

    fn settled(&mut self, item: u16, revision: i64) {
        self.saved = true;
        if let Some(fields) = self.page.get_mut(&item) {
            fields.revision = fields.revision.max(revision);
        }
    }

    /// After a reply: sends what came meanwhile, and leaves when that was asked and all is done.
    fn go_on(&mut self, world: &mut World<'_>) {
        self.leave_when_done();
        // Somebody who is typing is waited for.
        if self.due.is_none() || self.leaving.is_some() {
            self.send(world);
        }
    }

    /// `arrives` is whether another page would come through.
    fn failed(&mut self, arrives: bool, world: &mut World<'_>) {
        self.failures += 1;
        if self.held.all_kept() {
            if arrives {
                self.leave();
            }
            self.leaving = None;
        }
        self.due = Some(world.now + self.wait(world));
    }

    /// Another page settled an answer.
    fn elsewhere(&mut self, item: u16, receipt: &Receipt, world: &mut World<'_>) {
        let settled = self.held.settled_elsewhere(item, receipt, world.kept);
        let known = self.page.get(&item).map(|fields| fields.revision);
        if !known.is_some_and(|known| settled || known <= receipt.revision) {
            return;
        }
        self.settled(item, receipt.revision);
        if self.held.wanted(item).is_none() {
            self.fill(item, receipt.values.clone());
        }
    }

    fn submitted(&mut self, address: String, world: &mut World<'_>) {
        self.leaving = Some((address, world.now + PATIENCE));
        self.send(world);
        self.leave_when_done();
    }

    fn chosen(&mut self, item: u16, version: Version, world: &mut World<'_>) {
        match version {
            Version::Mine => self.held.keep_mine(item, world.kept),
            Version::Theirs => {
                if let Some(receipt) = self.held.take_theirs(item, world.kept) {
                    self.settled(item, receipt.revision);
                    self.fill(item, receipt.values);
                }
            }
        }
        self.send(world);
    }

    fn send(&mut self, world: &mut World<'_>) {
        if self.request.is_some() {
            return;
        }
        let answers = self.held.send(world);
        if answers.is_empty() {
            return;
        }
        self.requests += 1;
        self.due = None;
        let number = self.requests;
        self.effects.push(Effect::Send(number, answers.clone()));
        self.request = Some(Request {
            number,
            answers,
            limit: world.now + LIMIT,
        });
    }

    fn leave_when_done(&mut self) {
        if self.leaving.is_none() {
            return;
        }
        if let Some(item) = self.to_do() {
            self.leaving = None;
            self.effects.push(Effect::Attend(item));
        } else if !self.held.any_ready() {
            self.leave();
        }
    }

    fn leave(&mut self) {
        let leaving = self.leaving.take();
        self.effects
            .extend(leaving.map(|(address, _)| Effect::Leave(address)));
    }

    /// The first item of this page that somebody can and must do something about.
    fn to_do(&self) -> Option<u16> {
        let is_to_do = |state| matches!(state, SaveState::Conflict | SaveState::TooLong);
        let mut items = self.page.keys().copied();
        items.find(|item| self.held.state_of(*item).is_some_and(is_to_do))
    }

    fn end(&mut self, state: SaveState, kept: &mut Kept) {
        self.over = true;
        self.request = None;
        self.leaving = None;
        self.said = Some(state);
        let lost = self.held.clear(kept);
        if self.asked.take().is_some() {
            self.effects.push(Effect::Ask(None));
        }
        self.effects.push(Effect::End(lost));
        self.effects.push(Effect::Show(state));
    }
}
