//! Drives pages, browsers, network and server in random order, and looks after each step whether
//! what people are told is true.

mod people;
mod truth;
mod wire;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::super::SaveState;
use super::super::super::record::Values;
use super::super::event::{Event, Opened, Reply, Time};
use super::page::{Ask, Page};
use super::server::{Person, Server};
use super::storage::{Mood, Storage, View};
use super::{Chance, Flaw};
use crate::wire::{SaveReply, SentAnswer};

/// Questions; the first half is on one page, the second on another.
const ITEMS: u16 = 4;

#[derive(Default)]
struct Device {
    storage: Rc<RefCell<Storage>>,
    /// For whom it answers.
    cookie: Option<usize>,
    /// What was given last at each field, by person, item and field, and not said to be lost.
    given: BTreeMap<(usize, u16, usize), String>,
}

/// A request on its way, or its reply.
struct Message {
    page: usize,
    number: u32,
    cookie: Option<usize>,
    answers: Vec<SentAnswer>,
    reply: Option<SaveReply>,
    /// From before the network was mended: it hangs.
    old: bool,
}

/// How often what was met.
#[derive(Clone, Copy, Debug, Default)]
pub struct Met {
    pub steps: usize,
    pub stored: usize,
    pub questions: usize,
    pub ends: usize,
    pub left: usize,
    pub late: usize,
}

pub struct Drive {
    chance: Chance,
    flaw: Flaw,
    now: Time,
    server: Server,
    devices: Vec<Device>,
    pages: Vec<Page>,
    wire: Vec<Message>,
    texts: usize,
    pub met: Met,
    /// One device that keeps what it should, on which nothing freezes: nobody is asked to choose.
    simple: bool,
    pub trace: Vec<String>,
}

impl Drive {
    pub fn new(seed: u64, flaw: Flaw) -> Self {
        let mut chance = Chance(seed);
        let simple = chance.one_in(3);
        let mut devices = vec![Device::default(), Device::default()];
        for device in &mut devices {
            device.cookie = Some(0);
            if !simple && chance.one_in(8) {
                device.storage.borrow_mut().mood = Mood::Blocked;
            }
        }
        Self {
            chance,
            flaw,
            now: 0,
            server: Server {
                people: vec![Person::default()],
                closed: false,
            },
            devices,
            pages: Vec::new(),
            wire: Vec::new(),
            texts: 0,
            met: Met::default(),
            simple,
            trace: Vec::new(),
        }
    }

    /// Some steps, then a good network until everything is at rest.
    pub fn run(&mut self, steps: usize) -> Result<(), String> {
        self.open(0, 0)?;
        for _ in 0..steps {
            self.met.steps += 1;
            self.something()?;
            self.look()?;
        }
        self.come_to_rest()
    }

    fn something(&mut self) -> Result<(), String> {
        match self.chance.below(100) {
            0..30 => self.change(),
            30..50 => self.arrive(),
            50..66 => self.answer(),
            66..71 => self.fail(),
            71..82 => self.pass(),
            82..86 => self.event(Event::Woken),
            86..90 => self.press(),
            90..92 => self.close_page(),
            92..96 => {
                let device = usize::from(!self.simple && self.chance.one_in(3));
                let half = self.chance.below(3);
                let there = |page: &&Page| page.runs() && page.device == device;
                if self.pages.iter().filter(there).count() > 2 {
                    return Ok(());
                }
                self.open(device, half)
            }
            96 => self.freeze(),
            97 => {
                self.fill_up();
                Ok(())
            }
            98 if self.chance.one_in(3) => self.hand_over(),
            99 if self.chance.one_in(8) => {
                self.note("closed");
                self.server.closed = true;
                Ok(())
            }
            99 if self.chance.one_in(8) => {
                self.note("erased");
                self.server.erase(0);
                Ok(())
            }
            _ => self.choose(),
        }
    }

    fn note(&mut self, what: impl Into<String>) {
        self.trace.push(format!("{} {}", self.now, what.into()));
    }

    /// A page that runs, at random.
    fn some_page(&mut self) -> Option<usize> {
        let run = |place: &usize| self.pages[*place].runs();
        let running: Vec<usize> = (0..self.pages.len()).filter(run).collect();
        let place = self.chance.below(running.len().max(1));
        running.get(place).copied()
    }

    fn step(&mut self, place: usize, event: Event) -> Result<(), String> {
        self.note(format!("page {place}: {event:?}"));
        let asks = self.pages[place].step(event, self.now, &mut self.chance)?;
        for ask in asks {
            match ask {
                Ask::Send(number, answers) => {
                    let page = &self.pages[place];
                    page.stays_with(&format!("{answers:?}"))?;
                    self.wire.push(Message {
                        page: place,
                        number,
                        cookie: self.devices[page.device].cookie,
                        answers,
                        reply: None,
                        old: false,
                    });
                }
                Ask::Leave => {
                    self.met.left += 1;
                    self.shut(place)?;
                }
            }
        }
        let page = &self.pages[place];
        if page.over {
            self.met.ends += usize::from(page.state != SaveState::Saved);
        }
        self.note(format!("  it says {:?}", self.pages[place].state));
        Ok(())
    }

    fn event(&mut self, event: Event) -> Result<(), String> {
        match self.some_page() {
            Some(place) => self.step(place, event),
            None => Ok(()),
        }
    }

    /// Opens a page with one half of the questions, or without any.
    fn open(&mut self, device: usize, half: usize) -> Result<(), String> {
        let Some(person) = self.devices[device].cookie else {
            return Ok(());
        };
        if self.server.closed || self.server.people[person].is_gone() {
            return Ok(()); // another page comes instead
        }
        let place = self.pages.len();
        let view = View::new(
            &self.devices[device].storage,
            self.flaw == Flaw::OneKeyForAll,
        );
        let mut page = Page::new((device, person), view, self.flaw);
        page.forget_others();
        self.all_hear(device)?;
        self.take_leave(device, person);
        let half = u16::try_from(half).unwrap();
        let items = (0..ITEMS).filter(|item| item / (ITEMS / 2) == half);
        let mut opened = Vec::new();
        for item in items {
            let (written, revision) = self.server.people[person].page(item);
            page.fields.insert(item, written.clone());
            opened.push(Opened {
                item,
                revision,
                present: written.clone(),
                written,
            });
        }
        self.pages.push(page);
        self.step(place, Event::Opened(opened))
    }

    /// From now on the network works, except for what hangs.
    fn come_to_rest(&mut self) -> Result<(), String> {
        self.note("the network works");
        for message in &mut self.wire {
            message.old = true;
        }
        for place in 0..self.pages.len() {
            if self.pages[place].open && std::mem::take(&mut self.pages[place].frozen) {
                self.pages[place].view.miss();
                self.step(place, Event::Woken)?;
            }
        }
        for _ in 0..90 {
            for device in 0..2 {
                self.come_back(device)?;
            }
            for place in 0..self.pages.len() {
                self.hear_all(place)?;
                self.help(place)?;
            }
            let mut replies = 0;
            while let Some(place) = self.wire.iter().position(|message| !message.old) {
                replies += 1;
                if replies > 1_000 {
                    return Err("it sends without end".into());
                }
                self.reach(place);
                let message = self.wire.swap_remove(place);
                let reply = message.reply.map_or(Reply::Trouble, Reply::Said);
                self.bring(message.page, message.number, reply)?;
            }
            self.wait(1_000)?;
        }
        self.is_at_rest()
    }

    /// Whoever left opens the pages again.
    fn come_back(&mut self, device: usize) -> Result<(), String> {
        for half in 0..2 {
            let person = self.devices[device].cookie;
            let first = u16::try_from(half).unwrap() * ITEMS / 2;
            let is_it = |page: &Page| {
                (page.device, Some(page.person)) == (device, person)
                    && page.runs()
                    && page.fields.contains_key(&first)
            };
            if !self.pages.iter().any(is_it) {
                self.open(device, half)?;
            }
        }
        Ok(())
    }
}

fn part(values: &Values, field: usize) -> &str {
    [&values.choice, &values.priority, &values.remark][field]
}

fn part_mut(values: &mut Values, field: usize) -> &mut String {
    [&mut values.choice, &mut values.priority, &mut values.remark][field]
}
