//! A page of a browser: the machine with the fields, as the shell would show them.

use std::collections::BTreeMap;

use super::super::super::SaveState;
use super::super::super::kept::Kept;
use super::super::super::record::Values;
use super::super::event::{Effect, Event, Question, Time};
use super::super::{Machine, World};
use super::storage::View;
use super::{Chance, Flaw};
use crate::wire::SentAnswer;

/// What a page asks of whoever drives it.
#[derive(Debug)]
pub enum Ask {
    Send(u32, Vec<SentAnswer>),
    Leave,
}

pub struct Page {
    pub device: usize,
    pub person: usize,
    pub machine: Machine,
    kept: Kept,
    pub view: View,
    pub fields: BTreeMap<u16, Values>,
    pub state: SaveState,
    pub question: Option<Question>,
    /// Said to be lost, at the end.
    pub lost: Vec<(u16, Values)>,
    pub over: bool,
    pub open: bool,
    /// Nothing runs in it, and it hears nothing.
    pub frozen: bool,
    pub alarm: Option<Time>,
    /// Since when *Volgende* waits.
    pub pressed: Option<Time>,
    /// The try that failed last, while nobody asked for another one.
    failed: Option<Time>,
    failures: u32,
    flaw: Flaw,
    /// Timers of their own, one for each change: only with that flaw.
    pub timers: Vec<Time>,
}

impl Page {
    pub fn new(place: (usize, usize), view: View, flaw: Flaw) -> Self {
        let (device, person) = place;
        let participation = match flaw {
            Flaw::OneQueueForRound => "all".to_owned(),
            _ => format!("p{person}"),
        };
        Self {
            device,
            person,
            machine: Machine::default(),
            kept: Kept::new(view.clone(), "round", &participation),
            view,
            fields: BTreeMap::new(),
            state: SaveState::Asleep,
            question: None,
            lost: Vec::new(),
            over: false,
            open: true,
            frozen: false,
            alarm: None,
            pressed: None,
            failed: None,
            failures: 0,
            flaw,
            timers: Vec::new(),
        }
    }

    pub fn runs(&self) -> bool {
        self.open && !self.frozen
    }

    /// Somebody else, or the same person anew, begins on this device.
    pub fn forget_others(&mut self) {
        if self.flaw != Flaw::OneQueueForRound {
            self.kept.forget_others();
        }
    }

    /// What another page did.
    pub fn hear(&mut self) -> Option<Event> {
        loop {
            let news = self.view.hear()?;
            if let Some((item, receipt)) = self.kept.heard(&news.key, news.text.as_deref()) {
                return Some(Event::Elsewhere(item, receipt));
            }
        }
    }

    /// Lets something happen.
    ///
    /// # Errors
    /// What is wrong with what the machine does.
    pub fn step(
        &mut self,
        event: Event,
        now: Time,
        chance: &mut Chance,
    ) -> Result<Vec<Ask>, String> {
        let counts_as_asked = matches!(
            event,
            Event::Woken | Event::Submitted(_) | Event::Chosen(..) | Event::Opened(_)
        );
        if counts_as_asked {
            self.failed = None;
        }
        let was_over = self.over;
        let mut world = World {
            now,
            clock: now,
            kept: &mut self.kept,
            random: &mut || chance.bits(),
        };
        let effects = self.machine.step(event, &mut world);
        let mut asks = Vec::new();
        for effect in effects {
            if was_over && !matches!(effect, Effect::Leave(_)) {
                return Err(format!("after the end: {effect:?}"));
            }
            self.stays_with(&format!("{effect:?}"))?;
            asks.extend(self.carry_out(effect, now)?);
        }
        self.spoil();
        self.is_one(now)?;
        Ok(asks)
    }

    fn carry_out(&mut self, effect: Effect, now: Time) -> Result<Option<Ask>, String> {
        match effect {
            Effect::Send(number, answers) => {
                self.is_patient(now)?;
                return Ok(Some(Ask::Send(number, answers)));
            }
            Effect::Abort(_) => {}
            Effect::Wake(after) => self.alarm = Some(now + after),
            Effect::Show(state) => self.state = state,
            Effect::Fill(item, values) => {
                self.fields.insert(item, values);
            }
            Effect::Ask(question) => self.question = question,
            Effect::Attend(_) => self.pressed = None,
            Effect::Leave(_) => {
                self.pressed = None;
                return Ok(Some(Ask::Leave));
            }
            Effect::End(lost) => {
                self.lost = lost;
                self.over = true;
            }
        }
        Ok(None)
    }

    /// A try after a failure comes later and later, whatever is typed meanwhile.
    fn is_patient(&mut self, now: Time) -> Result<(), String> {
        let Some(failed) = self.failed else {
            return Ok(());
        };
        let longest = 15_000.min(1_000 << self.failures.saturating_sub(1).min(10));
        if now - failed < longest * 69 / 100 {
            let waited = now - failed;
            return Err(format!(
                "after {} failures it waits {waited} ms",
                self.failures
            ));
        }
        Ok(())
    }

    pub fn ended(&mut self, well: bool, now: Time) {
        self.failures = if well { 0 } else { self.failures + 1 };
        self.failed = (!well).then_some(now);
    }

    /// Nothing of another participation.
    pub fn stays_with(&self, text: &str) -> Result<(), String> {
        for part in text.split("of-").skip(1) {
            let owner = part.split('-').next();
            if owner != Some(&self.person.to_string()) {
                return Err(format!("of another: {text}"));
            }
        }
        Ok(())
    }

    /// Waiting for *Volgende* ends in time, when everything survives the page.
    fn is_one(&self, now: Time) -> Result<(), String> {
        let waits = self.machine.leaving.is_some() && self.machine.held.all_kept();
        match self.pressed {
            Some(at) if waits && now > at + 3_000 => Err("Volgende does nothing".into()),
            _ => Ok(()),
        }
    }

    /// Takes out a mend.
    fn spoil(&mut self) {
        match self.flaw {
            Flaw::GoesOnAfterTheEnd => self.machine.over = false,
            Flaw::WaitsForEver => {
                if let Some(request) = &mut self.machine.request {
                    request.limit = Time::MAX;
                }
            }
            _ => {}
        }
    }

    /// A timer for each change, which sends at once; only with that flaw.
    pub fn time_up(&mut self, now: Time) {
        let before = self.timers.len();
        self.timers.retain(|at| *at > now);
        if self.timers.len() < before {
            self.machine.due = Some(now);
            self.timers.push(now + 15_000);
        }
    }
}
