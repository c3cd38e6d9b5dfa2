//! When the machine does something by itself: one time to send, one limit of the request under way,
//! one end of waiting before the page is left. The shell has one timer for all three.

use super::event::{Effect, Time};
use super::waits::{LEFT, RETRY};
use super::{Machine, World};

impl Machine {
    /// Does what it is time for, and asks for the next tick.
    pub(super) fn be_in_time(&mut self, world: &mut World<'_>) {
        let now = world.now;
        if let Some(late) = self.request.take_if(|request| request.limit <= now) {
            self.effects.push(Effect::Abort(late.number));
            self.failed(true, world);
        }
        if self.due.take_if(|due| *due <= now).is_some() {
            self.send(world);
        }
        let leaving = self.leaving.as_ref();
        let late = leaving.is_some_and(|(_, until)| *until <= now);
        if late && self.held.all_kept() {
            self.leave();
        }
        // As long as something can be sent, a request or a time to send is there.
        if self.request.is_none() && self.due.is_none() && self.held.any_ready() {
            let wait = if self.failures > 0 {
                self.wait(world)
            } else {
                LEFT
            };
            self.due = Some(now + wait);
        }
        let limit = self.request.as_ref().map(|request| request.limit);
        let patience = self.leaving.as_ref().map(|(_, until)| *until);
        let patience = patience.filter(|until| *until > now);
        let next = [limit, self.due, patience].into_iter().flatten().min();
        if let Some(next) = next.filter(|_| next != self.alarm) {
            self.alarm = Some(next);
            self.effects.push(Effect::Wake(next.saturating_sub(now)));
        }
    }

    /// Until the next try: longer after each failure, and never as long as other browsers.
    pub(super) fn wait(&self, world: &mut World<'_>) -> Time {
        let (first, longest) = RETRY;
        let doubled = first << self.failures.saturating_sub(1).min(16);
        let most = doubled.min(longest);
        most - most * 3 / 10 * ((world.random)() >> 52) / (1 << 12)
    }
}
