//! Whether what people are told is true, and nothing is lost.

use super::super::super::super::SaveState;
use super::super::page::Page;
use super::super::server::Person;
use super::{Drive, part};

impl Drive {
    /// A page goes. What only it had is lost, and it must not have said otherwise.
    pub(super) fn shut(&mut self, place: usize) -> Result<(), String> {
        self.note(format!("page {place} goes"));
        self.pages[place].open = false;
        // Storage is faster than people who close pages, and than pages that come.
        self.all_hear(self.pages[place].device)?;
        let page = &self.pages[place];
        let (device, said) = (page.device, page.state);
        // Whoever closes a page after its end was told what is lost.
        for (item, values) in &page.lost {
            let given = &mut self.devices[device].given;
            given.retain(|(person, which, field), text| {
                (*person, which) != (page.person, item) || text != part(values, *field)
            });
        }
        let claims = matches!(
            said,
            SaveState::Saved | SaveState::Idle | SaveState::Retrying
        );
        for (key, text) in self.devices[device].given.clone() {
            if self.is_safe(device, key, &text) {
                continue;
            }
            if claims {
                return Err(format!("{text} went with a page that said {said:?}"));
            }
            self.devices[device].given.remove(&key);
        }
        Ok(())
    }

    /// Whether something that was given is on the server, in the storage or in a page.
    pub(super) fn is_safe(&self, device: usize, key: (usize, u16, usize), text: &str) -> bool {
        let (person, item, field) = key;
        self.server.people[person].had(item, text)
            || self.is_kept(device, text)
            || self.pages.iter().any(|page| {
                let lost = page.lost.iter().filter(|(which, _)| *which == item);
                let lost = lost.map(|(_, values)| values);
                let shown = page.fields.get(&item).into_iter().chain(lost);
                let mut shown = shown.chain(page.machine.held.wanted(item));
                page.open
                    && (page.device, page.person) == (device, person)
                    && shown.any(|values| part(values, field) == text)
            })
    }

    pub(super) fn is_kept(&self, device: usize, text: &str) -> bool {
        self.devices[device].storage.borrow().keeps(text)
    }

    /// Whether all that people are told is true.
    pub(super) fn look(&mut self) -> Result<(), String> {
        for page in self.pages.iter().filter(|page| page.runs()) {
            let asked = page.question.is_some();
            if asked && self.simple {
                return Err("asked to choose from one's own".into());
            }
            for (item, values) in &page.fields {
                page.stays_with(&format!("{values:?}"))?;
                for field in 0..3 {
                    self.is_true(page, *item, part(values, field))?;
                }
            }
        }
        for (place, device) in self.devices.iter().enumerate() {
            for (key, text) in &device.given {
                if !self.is_safe(place, *key, text) {
                    return Err(format!("{text} is nowhere"));
                }
            }
        }
        Ok(())
    }

    pub(super) fn is_true(&self, page: &Page, item: u16, text: &str) -> Result<(), String> {
        let stored = self.server.people[page.person].had(item, text);
        match page.state {
            SaveState::Saved | SaveState::Idle if !page.over && !stored => {
                Err(format!("{text} is not saved, and it says {:?}", page.state))
            }
            SaveState::Retrying
                if !stored && page.view.is_up_to_date() && !self.is_kept(page.device, text) =>
            {
                Err(format!("{text} is not kept, and it says so"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn is_at_rest(&mut self) -> Result<(), String> {
        for page in self.pages.iter().filter(|page| page.runs()) {
            let at_rest = page.over || matches!(page.state, SaveState::Saved | SaveState::Idle);
            // After the end no page comes on which that could be shown.
            let ended = self.server.closed || self.server.people[page.person].is_gone();
            let nowhere = ended && page.state == SaveState::OtherPage;
            if !(at_rest || nowhere) {
                return Err(format!("it still says {:?}", page.state));
            }
        }
        for device in &self.devices {
            for ((person, item, _), text) in &device.given {
                let server = &self.server;
                let ended = server.closed
                    || server.people[*person].is_gone()
                    || device.cookie != Some(*person);
                if !ended && !server.people[*person].had(*item, text) {
                    return Err(format!("{text} never arrived"));
                }
            }
        }
        let stored = self.server.people.iter().map(Person::stored);
        self.met.stored += stored.sum::<usize>();
        Ok(())
    }
}
