//! What becomes of requests, replies and time.

use super::super::super::event::{Event, Reply, Time};
use super::super::Flaw;
use super::{Drive, Message};

impl Drive {
    /// A request reaches the server; now and then twice.
    pub(super) fn arrive(&mut self) -> Result<(), String> {
        let going: Vec<usize> = (0..self.wire.len())
            .filter(|place| self.wire[*place].reply.is_none())
            .collect();
        if going.is_empty() {
            return self.pass();
        }
        let place = going[self.chance.below(going.len())];
        let twice = self.chance.one_in(6);
        self.note(format!("request {place} arrives"));
        self.reach(place);
        if twice {
            let message = &self.wire[place];
            let copy = Message {
                page: message.page,
                number: message.number,
                cookie: message.cookie,
                answers: message.answers.clone(),
                reply: None,
                old: message.old,
            };
            self.wire.push(copy);
        }
        Ok(())
    }

    pub(super) fn reach(&mut self, place: usize) {
        let message = &mut self.wire[place];
        let page = &self.pages[message.page];
        // A device that was handed over answers for nobody else any more.
        let cookie = message
            .cookie
            .filter(|_| self.devices[page.device].cookie == message.cookie);
        message.reply = Some(self.server.save(cookie, page.person, &message.answers));
    }

    /// A reply reaches the page, or what became of it.
    pub(super) fn answer(&mut self) -> Result<(), String> {
        let back: Vec<usize> = (0..self.wire.len())
            .filter(|place| self.wire[*place].reply.is_some())
            .collect();
        if back.is_empty() {
            return self.arrive();
        }
        let message = self.wire.swap_remove(back[self.chance.below(back.len())]);
        let reply = message.reply.map_or(Reply::Trouble, Reply::Said);
        self.bring(message.page, message.number, reply)
    }

    pub(super) fn bring(&mut self, place: usize, number: u32, reply: Reply) -> Result<(), String> {
        let page = &mut self.pages[place];
        if !page.runs() {
            return Ok(());
        }
        let present = page.machine.request.as_ref().map(|request| request.number);
        let number = match (self.flaw, present) {
            (Flaw::AnyReply, Some(present)) => present,
            _ => number,
        };
        if present == Some(number) {
            page.ended(matches!(reply, Reply::Said(_)), self.now);
        } else {
            self.met.late += 1;
        }
        self.step(place, Event::Reply(number, reply))
    }

    /// A request or its reply is lost; the page may hear of that, or not.
    pub(super) fn fail(&mut self) -> Result<(), String> {
        if self.wire.is_empty() {
            return Ok(());
        }
        let place = self.chance.below(self.wire.len());
        let message = self.wire.swap_remove(place);
        match self.chance.below(3) {
            0 => self.bring(message.page, message.number, Reply::Unreachable),
            1 => self.bring(message.page, message.number, Reply::Trouble),
            _ => Ok(()),
        }
    }

    /// Time goes by, or another page's writing comes through.
    pub(super) fn pass(&mut self) -> Result<(), String> {
        if self.chance.one_in(2) {
            return match self.some_page() {
                Some(place) => self.hear(place).map(|_| ()),
                None => Ok(()),
            };
        }
        let most = [50, 1_000, 5_000, 20_000][self.chance.below(4)];
        let time = self.chance.below(most);
        self.wait(Time::try_from(time).unwrap())
    }

    pub(super) fn wait(&mut self, time: Time) -> Result<(), String> {
        // Storage is faster than that.
        if time > 100 {
            for device in 0..2 {
                self.all_hear(device)?;
            }
        }
        let until = self.now + time;
        loop {
            let next = self
                .pages
                .iter()
                .enumerate()
                .filter(|(_, page)| page.runs());
            let next = next.flat_map(|(place, page)| {
                let times = page.alarm.iter().chain(&page.timers);
                times.map(move |at| (*at, place))
            });
            let Some((at, place)) = next.min().filter(|(at, _)| *at <= until) else {
                self.now = until;
                return Ok(());
            };
            self.now = self.now.max(at);
            let page = &mut self.pages[place];
            page.time_up(self.now);
            if page.alarm.is_some_and(|alarm| alarm <= self.now) {
                page.alarm = None;
            }
            let before = page.machine.request.as_ref().map(|request| request.number);
            let gives_up = page.machine.request.as_ref();
            let gives_up = gives_up.is_some_and(|request| request.limit <= self.now);
            if before.is_some() && gives_up {
                page.ended(false, self.now);
            }
            self.step(place, Event::Tick)?;
            self.look()?;
        }
    }

    pub(super) fn hear(&mut self, place: usize) -> Result<bool, String> {
        match self.pages[place].hear() {
            Some(event) => self.step(place, event).map(|()| true),
            None => Ok(false),
        }
    }

    /// All pages of a device hear what was written.
    pub(super) fn all_hear(&mut self, device: usize) -> Result<(), String> {
        for place in 0..self.pages.len() {
            if self.pages[place].device == device {
                self.hear_all(place)?;
            }
        }
        Ok(())
    }

    pub(super) fn hear_all(&mut self, place: usize) -> Result<(), String> {
        while self.pages[place].runs() && self.hear(place)? {}
        Ok(())
    }
}
