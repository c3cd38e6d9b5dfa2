//! What the page shows of what the machine knows.

use super::super::SaveState;
use super::super::record::Values;
use super::Machine;
use super::event::Effect;

impl Machine {
    /// Lets the page show what has become.
    pub(super) fn look(&mut self) {
        let items: Vec<u16> = self.page.keys().copied().collect();
        for item in &items {
            if let Some(wanted) = self.held.wanted(*item) {
                self.fill(*item, wanted.clone());
            }
        }
        let question = items.iter().find_map(|item| self.held.question(*item));
        if self.asked != question {
            self.asked.clone_from(&question);
            self.effects.push(Effect::Ask(question));
        }
        let state = self.state();
        if self.said != Some(state) {
            self.said = Some(state);
            self.effects.push(Effect::Show(state));
        }
    }

    pub(super) fn fill(&mut self, item: u16, values: Values) {
        if let Some(fields) = self.page.get_mut(&item)
            && fields.present != values
        {
            fields.present.clone_from(&values);
            self.effects.push(Effect::Fill(item, values));
        }
    }

    fn state(&self) -> SaveState {
        let here = |item: &u16| self.held.state_of(*item);
        if let Some(state) = self.page.keys().find_map(here) {
            return state;
        }
        if self.held.any_ready() {
            return match (self.failures, self.held.all_kept()) {
                (0, _) => SaveState::Saving,
                (_, true) => SaveState::Retrying,
                (_, false) => SaveState::RetryingHere,
            };
        }
        match (self.held.is_empty(), self.saved) {
            (false, _) => SaveState::OtherPage,
            (true, true) => SaveState::Saved,
            (true, false) => SaveState::Idle,
        }
    }
}
