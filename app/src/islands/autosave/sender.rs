//! Sends the queue to the server, one request at a time, until it is empty.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, SubmitEvent};

use super::SaveState;
use super::form::Form;
use super::queue::{Queue, values};
use crate::api::{SAVE, Save, SaveReply};
use crate::islands::browser::{after, on, post_json, random, storage, window};

/// Milliseconds of rest in a remark before it is sent.
const TYPING: i32 = 700;
/// Longest wait between tries, in milliseconds.
const LONGEST: i32 = 15_000;

struct Sender {
    round: String,
    form: Form,
    queue: RefCell<Queue>,
    state: WriteSignal<SaveState>,
    busy: Cell<bool>,
    wait: Cell<i32>,
    /// Counts key strokes, so that only the last one sends.
    typing: Cell<u32>,
    /// Where to go when everything is saved.
    leave_to: RefCell<Option<String>>,
}

/// Takes over the form.
pub fn start(round: &str, form: &str, state: WriteSignal<SaveState>) {
    let Some(form) = Form::find(form) else { return };
    state.set(SaveState::Idle);
    let sender = Rc::new(Sender {
        round: round.to_owned(),
        queue: RefCell::new(load(round)),
        form,
        state,
        busy: Cell::new(false),
        wait: Cell::new(1000),
        typing: Cell::new(0),
        leave_to: RefCell::new(None),
    });
    // Before anything else is shown: what was answered while this script was on its way.
    for item in sender.form.touched() {
        sender.changed(item);
    }
    sender.restore();
    sender.listen();
    if !sender.queue.borrow().is_empty() {
        sender.send();
    }
}

impl Sender {
    /// Shows what an earlier page left unsent.
    fn restore(&self) {
        let queue = self.queue.borrow();
        for (item, values) in queue.newest() {
            self.form.show(item, &values);
        }
        for theirs in queue.conflicts() {
            self.form.ask(theirs, &self.form.values(theirs.item));
            self.state.set(SaveState::Conflict);
        }
    }

    fn listen(self: &Rc<Self>) {
        let element = self.form.element();
        let me = self.clone();
        on(element, "change", move |event| {
            if let Some(item) = Form::item_of(&event) {
                me.changed(item);
                me.send();
            }
        });
        let me = self.clone();
        on(element, "input", move |event| {
            let is_text = event
                .target()
                .is_some_and(|target| target.is_instance_of::<web_sys::HtmlTextAreaElement>());
            if let Some(item) = Form::item_of(&event).filter(|_| is_text) {
                me.changed(item);
                me.typed();
            }
        });
        let me = self.clone();
        on(element, "click", move |event| me.clicked(&event));
        let me = self.clone();
        on(element, "submit", move |event| me.submitted(&event));
        let me = self.clone();
        on(&window(), "online", move |_| me.send());
    }

    fn changed(&self, item: u16) {
        let values = self.form.values(item);
        self.form.warn(item);
        self.queue
            .borrow_mut()
            .put(item, values, self.form.revision(item), random());
        self.keep();
        self.state.set(SaveState::Saving);
    }

    fn typed(self: &Rc<Self>) {
        let stroke = self.typing.get() + 1;
        self.typing.set(stroke);
        let me = self.clone();
        after(TYPING, move || {
            if me.typing.get() == stroke {
                me.send();
            }
        });
    }

    /// The two buttons of a conflict.
    fn clicked(self: &Rc<Self>, event: &web_sys::Event) {
        let Some(button) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        let (Some(keep), Some(item)) = (button.get_attribute("data-keep"), Form::item_of(event))
        else {
            return;
        };
        if keep == "mine" {
            self.queue.borrow_mut().keep_mine(item, random());
        } else if let Some(theirs) = self.queue.borrow_mut().take_theirs(item) {
            self.form.show(item, &values(&theirs));
            self.form.set_revision(item, theirs.base);
        }
        self.form.asked();
        self.keep();
        self.send();
    }

    /// *Volgende*, *Vorige*: first everything is saved, then the page changes.
    fn submitted(self: &Rc<Self>, event: &web_sys::Event) {
        let submitter = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter);
        let Some(href) = submitter.and_then(|button| Form::target_of(&button)) else {
            return;
        };
        event.prevent_default();
        if self.queue.borrow().is_empty() {
            let _ = window().location().assign(&href);
            return;
        }
        *self.leave_to.borrow_mut() = Some(href);
        self.send();
    }

    fn send(self: &Rc<Self>) {
        let answers = self.queue.borrow().to_send();
        if answers.is_empty() {
            return self.rest();
        }
        if self.busy.replace(true) {
            return;
        }
        self.state.set(SaveState::Saving);
        let me = self.clone();
        spawn_local(async move {
            let request = Save {
                round: me.round.clone(),
                answers,
            };
            let reply = save(&request).await;
            me.busy.set(false);
            match reply {
                Some(SaveReply::Acks(acks)) => {
                    me.wait.set(1000);
                    me.acknowledged(&request.answers, acks);
                    me.send();
                }
                Some(SaveReply::Closed) => me.give_up(SaveState::Closed),
                Some(SaveReply::Gone) => me.give_up(SaveState::Gone),
                None => me.try_later(),
            }
        });
    }

    fn acknowledged(&self, sent: &[crate::api::SentAnswer], acks: Vec<crate::api::Ack>) {
        let stored = self.queue.borrow_mut().acknowledge(sent, acks, random);
        self.keep();
        for (item, revision) in stored {
            self.form.set_revision(item, revision);
        }
    }

    /// Nothing to send: everything is saved, or waits for a choice.
    fn rest(&self) {
        if !self.queue.borrow().is_empty() {
            self.leave_to.borrow_mut().take();
            // With what was chosen here last.
            if let Some(theirs) = self.queue.borrow().conflicts().next() {
                self.form.ask(theirs, &self.form.values(theirs.item));
            }
            return self.state.set(SaveState::Conflict);
        }
        self.state.set(SaveState::Saved);
        if let Some(href) = self.leave_to.borrow_mut().take() {
            let _ = window().location().assign(&href);
        }
    }

    fn try_later(self: &Rc<Self>) {
        self.leave_to.borrow_mut().take();
        self.state.set(SaveState::Retrying);
        let wait = self.wait.get();
        self.wait.set((wait * 2).min(LONGEST));
        let me = self.clone();
        after(wait, move || me.send());
    }

    fn give_up(&self, state: SaveState) {
        *self.queue.borrow_mut() = Queue::default();
        self.keep();
        self.state.set(state);
    }

    fn keep(&self) {
        let Some(storage) = storage() else { return };
        let key = key(&self.round);
        let queue = self.queue.borrow();
        if queue.is_empty() {
            let _ = storage.remove_item(&key);
        } else if let Ok(text) = serde_json::to_string(&*queue) {
            let _ = storage.set_item(&key, &text);
        }
    }
}

/// What the server says; `None` when it was not reached or has trouble.
async fn save(request: &Save) -> Option<SaveReply> {
    let body = serde_json::to_string(request).ok()?;
    let reply = post_json(SAVE, &body).await?;
    serde_json::from_str(&reply).ok()
}

fn load(round: &str) -> Queue {
    let text = storage().and_then(|storage| storage.get_item(&key(round)).ok().flatten());
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

fn key(round: &str) -> String {
    format!("scan-antwoorden-{round}")
}
