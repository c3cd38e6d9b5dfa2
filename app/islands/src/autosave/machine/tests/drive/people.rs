//! What people do at pages and devices.

use super::super::super::event::{Change, Event, Version};
use super::super::Flaw;
use super::super::server::{Person, SENSELESS};
use super::super::storage::Mood;
use super::{Drive, part_mut};

impl Drive {
    pub(super) fn change(&mut self) -> Result<(), String> {
        let Some(place) = self.some_page() else {
            return Ok(());
        };
        // People are slower than the storage.
        self.hear_all(place)?;
        let page = &self.pages[place];
        let items: Vec<u16> = page.fields.keys().copied().collect();
        if items.is_empty() || page.over {
            return Ok(());
        }
        let item = items[self.chance.below(items.len())];
        self.texts += 1;
        self.now += 1;
        let mut text = format!("of-{}-{}", page.person, self.texts);
        let field = self.chance.below(3);
        if field == 2 && self.chance.one_in(12) {
            text.push_str(&"é".repeat(1_000));
        }
        if field == 0 && self.chance.one_in(40) {
            text = SENSELESS.into();
        }
        self.give(place, item, field, text)
    }

    pub(super) fn give(
        &mut self,
        place: usize,
        item: u16,
        field: usize,
        text: String,
    ) -> Result<(), String> {
        let page = &mut self.pages[place];
        let mut values = page.fields[&item].clone();
        *part_mut(&mut values, field) = text.clone();
        page.fields.insert(item, values.clone());
        if self.flaw == Flaw::TimerForEachChange && page.machine.failures > 0 {
            page.timers.push(self.now + 1_000);
        }
        let (device, person) = (page.device, page.person);
        let given = &mut self.devices[device].given;
        given.insert((person, item, field), text);
        let change = if field == 2 {
            Change::Typed
        } else {
            Change::Chosen
        };
        self.step(place, Event::Changed(item, values, change))
    }

    pub(super) fn press(&mut self) -> Result<(), String> {
        let Some(place) = self.some_page() else {
            return Ok(());
        };
        self.hear_all(place)?;
        if self.pages[place].runs() {
            self.pages[place].pressed = Some(self.now);
            return self.step(place, Event::Submitted("/next".into()));
        }
        Ok(())
    }

    pub(super) fn choose(&mut self) -> Result<(), String> {
        let Some(place) = self.some_page() else {
            return Ok(());
        };
        self.hear_all(place)?;
        let version = if self.chance.one_in(2) {
            Version::Mine
        } else {
            Version::Theirs
        };
        self.choose_at(place, version)
    }

    pub(super) fn choose_at(&mut self, place: usize, version: Version) -> Result<(), String> {
        let page = &self.pages[place];
        let Some(question) = page.question.clone() else {
            return Ok(());
        };
        if self.simple {
            return Err(format!("asked to choose from one's own: {question:?}"));
        }
        self.met.questions += 1;
        let item = question.theirs.item;
        if version == Version::Theirs {
            let (device, person) = (page.device, page.person);
            let given = &mut self.devices[device].given;
            given.retain(|(whose, which, _), _| (*whose, *which) != (person, item));
        }
        self.step(place, Event::Chosen(item, version))
    }

    pub(super) fn freeze(&mut self) -> Result<(), String> {
        if self.simple || self.pages.is_empty() {
            return Ok(());
        }
        let place = self.chance.below(self.pages.len());
        let page = &mut self.pages[place];
        page.frozen = !page.frozen;
        if page.runs() {
            page.view.miss();
            return self.step(place, Event::Woken);
        }
        Ok(())
    }

    pub(super) fn fill_up(&mut self) {
        if self.simple {
            return;
        }
        let storage = &self.devices[0].storage;
        let mood = storage.borrow().mood;
        let full = match self.flaw {
            Flaw::ClaimsToKeep => Mood::Lies,
            _ => Mood::Full,
        };
        let next = match mood {
            Mood::Takes => full,
            Mood::Blocked => Mood::Blocked,
            _ => Mood::Takes,
        };
        storage.borrow_mut().mood = next;
        self.note(format!("storage {next:?}"));
    }

    pub(super) fn close_page(&mut self) -> Result<(), String> {
        match self.some_page() {
            Some(place) => {
                self.hear_all(place)?;
                if self.pages[place].open {
                    return self.shut(place);
                }
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Somebody else joins on the first device. It was said that what waits there is lost.
    pub(super) fn hand_over(&mut self) -> Result<(), String> {
        self.note("handed over");
        self.server.people.push(Person::default());
        let device = &mut self.devices[0];
        device.cookie = Some(self.server.people.len() - 1);
        device.given.clear();
        self.open(0, 0)
    }

    /// Somebody does what a page asks for.
    pub(super) fn help(&mut self, place: usize) -> Result<(), String> {
        let page = &self.pages[place];
        if !page.runs() || page.over {
            return Ok(());
        }
        if page.question.is_some() {
            return self.choose_at(place, Version::Mine);
        }
        let wrong = page.fields.iter().find_map(|(item, values)| {
            let long = values.is_too_long().then_some((*item, 2));
            long.or((values.choice == SENSELESS).then_some((*item, 0)))
        });
        match wrong {
            Some((item, field)) => {
                self.texts += 1;
                let text = format!("of-{}-{}", page.person, self.texts);
                self.give(place, item, field, text)
            }
            None => Ok(()),
        }
    }

    /// What others left on a device goes when somebody else is there: they were told so. What their
    /// own pages still show stays.
    pub(super) fn take_leave(&mut self, device: usize, person: usize) {
        let given = std::mem::take(&mut self.devices[device].given);
        let stays = |key: &(usize, u16, usize), text: &String| {
            key.0 == person || self.is_safe(device, *key, text)
        };
        let given = given.into_iter().filter(|(key, text)| stays(key, text));
        let given = given.collect();
        self.devices[device].given = given;
    }
}
