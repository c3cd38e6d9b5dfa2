//! The machine in a browser: what happens there goes in, and what comes out is carried out.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{
    AbortController, Element, Event as DomEvent, EventTarget, HtmlTextAreaElement, StorageEvent,
    SubmitEvent,
};

use super::form::Form;
use super::kept::Kept;
use super::machine::event::{Change, Effect, Event, Reply, Version};
use super::machine::{Machine, World};
use super::notice;
use super::record::Values;
use super::storage::Local;
use super::{SaveState, request};
use crate::browser::{bits, cancel, clock, document, monotonic, on, wake, window};
use crate::wire::{Save, SentAnswer};

struct Shell {
    round: String,
    participation: String,
    /// `None` on a page without questions.
    form: Option<Form>,
    machine: RefCell<Machine>,
    kept: RefCell<Kept>,
    /// The only timer.
    timer: Cell<Option<i32>>,
    /// The only request.
    request: RefCell<Option<(u32, AbortController)>>,
}

pub fn start(round: &str, participation: &str, form: &str) {
    let mut kept = Kept::new(Local, round, participation);
    kept.forget_others();
    let shell = Rc::new(Shell {
        round: round.to_owned(),
        participation: participation.to_owned(),
        form: Form::find(form),
        machine: RefCell::default(),
        kept: RefCell::new(kept),
        timer: Cell::new(None),
        request: RefCell::new(None),
    });
    shell.listen();
    let items = shell.form.as_ref().map(Form::opened).unwrap_or_default();
    shell.happened(Event::Opened(items));
}

impl Shell {
    fn happened(self: &Rc<Self>, event: Event) {
        let effects = self.machine.borrow_mut().step(
            event,
            &mut World {
                now: monotonic(),
                clock: clock(),
                kept: &mut self.kept.borrow_mut(),
                random: &mut bits,
            },
        );
        for effect in effects {
            self.carry_out(effect);
        }
    }

    fn carry_out(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Send(number, answers) => self.send(number, answers),
            Effect::Abort(number) => self.abort(number),
            Effect::Wake(after) => self.wake(i32::try_from(after).unwrap_or(i32::MAX)),
            Effect::Show(state) => self.say(state),
            Effect::Leave(address) => {
                let _ = window().location().assign(&address);
            }
            Effect::End(lost) => self.end(&lost),
            Effect::Fill(..) | Effect::Ask(_) | Effect::Attend(_) => self.on_form(effect),
        }
    }

    fn on_form(&self, effect: Effect) {
        let Some(form) = &self.form else { return };
        match effect {
            Effect::Fill(item, values) => form.fill(item, &values),
            Effect::Ask(Some(question)) => form.ask(&question),
            Effect::Ask(None) => form.asked(),
            Effect::Attend(item) => form.attend(item),
            _ => {}
        }
    }

    fn send(self: &Rc<Self>, number: u32, answers: Vec<SentAnswer>) {
        let Ok(limit) = AbortController::new() else {
            return self.reply_later(number, Reply::Trouble);
        };
        *self.request.borrow_mut() = Some((number, limit.clone()));
        let save = Save {
            round: self.round.clone(),
            participation: self.participation.clone(),
            answers,
        };
        let me = self.clone();
        spawn_local(async move {
            let reply = request::send(&save, &limit).await;
            me.happened(Event::Reply(number, reply));
        });
    }

    fn reply_later(self: &Rc<Self>, number: u32, reply: Reply) {
        let me = self.clone();
        spawn_local(async move { me.happened(Event::Reply(number, reply)) });
    }

    fn abort(&self, number: u32) {
        let present = self.request.borrow();
        if let Some((_, limit)) = present.as_ref().filter(|(known, _)| *known == number) {
            limit.abort();
        }
    }

    fn wake(self: &Rc<Self>, after: i32) {
        if let Some(timer) = self.timer.take() {
            cancel(timer);
        }
        let me = self.clone();
        let timer = wake(after, move || {
            me.timer.set(None);
            me.happened(Event::Tick);
        });
        self.timer.set(timer);
    }

    fn say(&self, state: SaveState) {
        notice::say(state, self.form.is_some());
    }

    fn end(&self, lost: &[(u16, Values)]) {
        if let Some(timer) = self.timer.take() {
            cancel(timer);
        }
        let shown = |item| self.form.as_ref().is_some_and(|form| form.has(item));
        let elsewhere = lost.iter().filter(|(item, _)| !shown(*item));
        notice::show_lost(elsewhere.map(|(_, values)| values));
    }

    fn listen(self: &Rc<Self>) {
        if let Some(form) = &self.form {
            let element = form.element();
            self.hear(element, "change", |me, event| me.changed(event, false));
            self.hear(element, "input", |me, event| me.changed(event, true));
            self.hear(element, "click", Self::clicked);
            self.hear(element, "submit", Self::submitted);
        }
        self.hear(&window(), "online", |me, _| me.happened(Event::Woken));
        self.hear(&window(), "pageshow", |me, _| me.happened(Event::Woken));
        self.hear(&document(), "visibilitychange", |me, _| {
            if !document().hidden() {
                me.happened(Event::Woken);
            }
        });
        self.hear(&window(), "storage", Self::stored);
    }

    fn hear(
        self: &Rc<Self>,
        target: &EventTarget,
        kind: &'static str,
        then: fn(&Rc<Self>, &DomEvent),
    ) {
        let me = self.clone();
        on(target, kind, move |event| then(&me, &event));
    }

    fn changed(self: &Rc<Self>, event: &DomEvent, typing: bool) {
        let target = event.target();
        let is_text = target.is_some_and(|target| target.is_instance_of::<HtmlTextAreaElement>());
        // Of choices and boxes one of the two events is enough.
        if typing && !is_text {
            return;
        }
        let (Some(form), Some(item)) = (&self.form, Form::item_of(event)) else {
            return;
        };
        form.comment(item);
        let change = if typing {
            Change::Typed
        } else {
            Change::Chosen
        };
        self.happened(Event::Changed(item, form.values(item), change));
    }

    /// The two buttons of a question between two versions.
    fn clicked(self: &Rc<Self>, event: &DomEvent) {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let kept = target.and_then(|target: Element| target.closest("[data-keep]").ok().flatten());
        let kept = kept.and_then(|button| button.get_attribute("data-keep"));
        let (Some(kept), Some(item)) = (kept, Form::item_of(event)) else {
            return;
        };
        let version = if kept == "mine" {
            Version::Mine
        } else {
            Version::Theirs
        };
        self.happened(Event::Chosen(item, version));
    }

    /// *Volgende* or *Vorige*.
    fn submitted(self: &Rc<Self>, event: &DomEvent) {
        let submitter = event.dyn_ref::<SubmitEvent>();
        let target = match submitter.and_then(SubmitEvent::submitter) {
            Some(button) => Form::target_of(&button),
            None => self.form.as_ref().and_then(Form::default_target),
        };
        if let Some(address) = target {
            event.prevent_default();
            self.happened(Event::Submitted(address));
        }
    }

    /// Another page wrote in the storage.
    fn stored(self: &Rc<Self>, event: &DomEvent) {
        let Some(event) = event.dyn_ref::<StorageEvent>() else {
            return;
        };
        let Some(key) = event.key() else { return };
        let heard = self.kept.borrow().heard(&key, event.new_value().as_deref());
        if let Some((item, receipt)) = heard {
            self.happened(Event::Elsewhere(item, receipt));
        }
    }
}
