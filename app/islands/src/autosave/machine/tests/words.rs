//! What a page says and does, one thing at a time.

use super::super::super::SaveState;
use super::super::super::kept::{Kept, Strings};
use super::super::super::record::Values;
use super::super::event::{Change, Effect, Event, Opened, Reply, Time};
use super::super::waits::{LIMIT, PATIENCE};
use super::super::{Machine, World};
use crate::wire::{Ack, SaveReply};

/// A storage that keeps nothing.
struct Refusing;

impl Strings for Refusing {
    fn keys(&self) -> Vec<String> {
        Vec::new()
    }

    fn get(&self, _: &str) -> Option<String> {
        None
    }

    fn set(&mut self, _: &str, _: &str) -> bool {
        false
    }

    fn remove(&mut self, _: &str) {}
}

/// A page with one question, on its own.
struct Alone {
    machine: Machine,
    kept: Kept,
    now: Time,
}

impl Alone {
    fn new(strings: impl Strings + 'static) -> Self {
        let mut page = Self {
            machine: Machine::default(),
            kept: Kept::new(strings, "round", "p1"),
            now: 0,
        };
        page.step(Event::Opened(vec![Opened {
            item: 1,
            revision: 0,
            written: Values::default(),
            present: Values::default(),
        }]));
        page
    }

    fn keeping() -> Self {
        let storage = std::rc::Rc::default();
        Self::new(super::storage::View::new(&storage, false))
    }

    fn step(&mut self, event: Event) -> Vec<Effect> {
        let mut world = World {
            now: self.now,
            clock: self.now,
            kept: &mut self.kept,
            random: &mut || 1 << 40,
        };
        self.machine.step(event, &mut world)
    }

    fn type_in(&mut self, remark: &str) -> Vec<Effect> {
        let remark = remark.to_owned();
        let values = Values {
            remark,
            ..Values::default()
        };
        self.step(Event::Changed(1, values, Change::Typed))
    }

    fn choose(&mut self, choice: &str) -> Vec<Effect> {
        let choice = choice.to_owned();
        let values = Values {
            choice,
            ..Values::default()
        };
        self.step(Event::Changed(1, values, Change::Chosen))
    }

    fn says(&self) -> SaveState {
        self.machine.said.unwrap()
    }

    fn submit(&mut self) -> Vec<Effect> {
        self.step(Event::Submitted("/verder".into()))
    }
}

fn leaves(effects: &[Effect]) -> bool {
    effects.contains(&Effect::Leave("/verder".into()))
}

fn said(reply: SaveReply) -> Event {
    Event::Reply(1, Reply::Said(reply))
}

#[test]
fn an_answer_is_saved_when_the_server_says_so_and_not_before() {
    let mut page = Alone::keeping();
    assert_eq!(page.says(), SaveState::Idle);
    let sent = page.choose("2");
    assert!(matches!(&sent[0], Effect::Send(1, answers) if answers[0].choice == "2"));
    assert_eq!(page.says(), SaveState::Saving);
    page.step(said(SaveReply::Acks(vec![Ack::Stored(1)])));
    assert_eq!(page.says(), SaveState::Saved);
    assert!(page.kept.all().is_empty());
}

#[test]
fn closed_is_the_last_word_and_gives_the_text_back() {
    for (reply, state) in [
        (SaveReply::Closed, SaveState::Closed),
        (SaveReply::Gone, SaveState::Gone),
    ] {
        let mut page = Alone::keeping();
        page.choose("2");
        let effects = page.step(said(reply));
        assert!(matches!(&effects[0], Effect::End(lost) if lost[0].1.choice == "2"));
        assert!(page.kept.all().is_empty());
        page.now += 60_000;
        assert_eq!(page.choose("3"), []);
        assert_eq!(page.step(Event::Woken), []);
        assert_eq!(page.step(Event::Tick), []);
        assert_eq!(page.says(), state);
        assert!(leaves(&page.submit()), "the page can still be left");
    }
}

#[test]
fn a_request_that_hangs_is_given_up_and_what_it_brings_later_is_not_heard() {
    let mut page = Alone::keeping();
    page.choose("2");
    page.now += LIMIT - 1;
    assert!(!page.step(Event::Tick).contains(&Effect::Abort(1)));
    page.now += 1;
    assert!(page.step(Event::Tick).contains(&Effect::Abort(1)));
    assert_eq!(page.says(), SaveState::Retrying);
    page.step(said(SaveReply::Acks(vec![Ack::Stored(1)])));
    assert_eq!(page.says(), SaveState::Retrying);
}

#[test]
fn next_waits_a_moment_for_a_server_that_hangs_when_the_answer_is_kept() {
    let mut page = Alone::keeping();
    page.choose("2");
    assert!(!leaves(&page.submit()));
    page.now += PATIENCE;
    assert!(leaves(&page.step(Event::Tick)));
    assert_eq!(page.kept.all().len(), 1);
}

#[test]
fn next_stays_with_an_answer_that_only_this_page_has() {
    let mut page = Alone::new(Refusing);
    page.choose("2");
    page.submit();
    page.now += PATIENCE;
    assert!(!leaves(&page.step(Event::Tick)));
    page.step(Event::Reply(1, Reply::Unreachable));
    assert_eq!(page.says(), SaveState::RetryingHere);
}

#[test]
fn next_stays_without_a_network_and_says_why() {
    let mut page = Alone::keeping();
    page.choose("2");
    page.submit();
    let effects = page.step(Event::Reply(1, Reply::Unreachable));
    assert!(!leaves(&effects));
    assert_eq!(page.says(), SaveState::Retrying);
    page.now += PATIENCE;
    assert!(!leaves(&page.step(Event::Tick)));
}

#[test]
fn a_remark_is_sent_up_to_the_last_character_and_kept_beyond_it() {
    // Each of these is one character to people and four to the server.
    let teacher = "👩🏽\u{200d}🏫";
    let mut page = Alone::keeping();
    page.type_in(&teacher.repeat(251));
    assert_eq!(page.says(), SaveState::TooLong);
    page.now += 60_000;
    assert_eq!(page.step(Event::Tick), []);
    let effects = page.submit();
    assert!(effects.contains(&Effect::Attend(1)) && !leaves(&effects));
    assert_eq!(page.kept.all()[0].1.wanted.remark, teacher.repeat(251));
    page.type_in(&teacher.repeat(250));
    assert_eq!(page.says(), SaveState::Saving);
    page.now += 1_000;
    let sent = page.step(Event::Tick);
    assert!(matches!(&sent[0], Effect::Send(1, answers) if answers[0].remark.len() > 1_000));
}

#[test]
fn however_much_is_chosen_without_a_network_there_is_one_try_at_a_time() {
    let mut page = Alone::keeping();
    page.choose("0");
    page.step(Event::Reply(1, Reply::Unreachable));
    let mut tries = 0;
    for change in 0..600 {
        page.now += 100;
        let choice = (change % 4).to_string();
        let mut effects = page.choose(&choice);
        effects.extend(page.step(Event::Tick));
        for effect in effects {
            if let Effect::Send(number, _) = effect {
                tries += 1;
                page.step(Event::Reply(number, Reply::Unreachable));
            }
        }
    }
    assert!((5..=9).contains(&tries), "{tries} tries in a minute");
}
