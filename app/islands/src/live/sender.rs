//! Sends the forms of a page that follows, one after the other, without leaving it.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Event, FormData, HtmlButtonElement, HtmlFormElement, SubmitEvent};

use super::ask::{Page, ask};
use super::fields::encoded;
use super::follower::Follower;
use super::line::{Form, Why};
use super::parts::{clear_notice, explains, form_in, has_work, root};
use super::verdict::{Sending, Verdict, of_form, wait};
use crate::browser::after;

/// Milliseconds after which people wonder whether anything happens.
const NOTICED: i32 = 1_000;

impl Follower {
    pub(super) fn submitted(self: &Rc<Self>, event: &Event) {
        let form = event.target().and_then(|target| target.dyn_into().ok());
        let here = |form: &HtmlFormElement| form.target().is_empty() && form.method() == "post";
        let Some(form) = form.filter(here) else {
            return;
        };
        let Some(sending) = sending(&form, event) else {
            return;
        };
        event.prevent_default();
        // What it says is about the form before.
        clear_notice();
        let again = |(action, _): &mut (String, Why)| *action == sending.action;
        if self.refused.borrow_mut().take_if(again).is_some() {
            self.say_form(Form::Sending);
        }
        self.forms.borrow_mut().press(sending);
        self.send();
    }

    /// Sends the first that waits, now.
    fn send(self: &Rc<Self>) {
        if self.busy.get() {
            return;
        }
        let Some(sending) = self.forms.borrow().first().cloned() else {
            return;
        };
        self.busy.set(true);
        let turn = self.turn.get() + 1;
        self.turn.set(turn);
        let me = self.clone();
        after(NOTICED, move || {
            let waiting = me.busy.get() && me.turn.get() == turn;
            if waiting && me.form() != Form::Later {
                me.say_form(Form::Sending);
            }
        });
        let me = self.clone();
        spawn_local(async move {
            let page = ask(&sending.action, Some(&sending.body), &me.source).await;
            me.busy.set(false);
            me.answered(page);
        });
    }

    fn answered(self: &Rc<Self>, page: Option<Page>) {
        let verdict = of_form(page.as_ref().map(|page| page.answer));
        if verdict == Verdict::Again {
            return self.send_again(page.and_then(|page| page.wait));
        }
        self.tries.set(0);
        let Some(sent) = self.forms.borrow_mut().settle() else {
            return;
        };
        match (verdict, page) {
            (Verdict::Refused(why), _) => self.refuse(&sent, why),
            (Verdict::Elsewhere, Some(page)) => {
                self.settled();
                self.leave(&page.address);
            }
            (verdict, page) => self.show(&sent, verdict, page),
        }
        self.send();
    }

    fn show(self: &Rc<Self>, sent: &Sending, verdict: Verdict, page: Option<Page>) {
        let Some(page) = page.and_then(|page| page.document) else {
            return;
        };
        if verdict == Verdict::Explained && !explains(&page, sent) {
            self.parts.borrow_mut().show(&page, None);
            return self.refuse(sent, Why::Overtaken);
        }
        self.parts.borrow_mut().show(&page, Some(sent));
        self.settled();
        if verdict == Verdict::Taken && sent.more {
            let form = root().and_then(|root| form_in(&root, &sent.action));
            let _ = form.map(|form| form.request_submit());
        }
    }

    /// Forms count once however often they are sent, so trying again is safe.
    fn send_again(self: &Rc<Self>, asked: Option<u64>) {
        self.say_form(Form::Later);
        let wait = wait(self.tries.get(), asked, js_sys::Math::random());
        self.tries.set(self.tries.get().saturating_add(1));
        let (me, turn) = (self.clone(), self.turn.get());
        after(i32::try_from(wait).unwrap_or(i32::MAX), move || {
            if me.turn.get() == turn {
                me.send();
            }
        });
    }

    fn refuse(&self, sent: &Sending, why: Why) {
        *self.refused.borrow_mut() = Some((sent.action.clone(), why));
        self.say_form(Form::Refused(why));
    }

    /// A form is done. What was refused before and still stands there is not forgotten.
    fn settled(&self) {
        let refused = self.refused.borrow();
        let still = refused.as_ref().filter(|_| has_work());
        self.say_form(still.map_or(Form::Settled, |(_, why)| Form::Refused(*why)));
    }
}

fn sending(form: &HtmlFormElement, event: &Event) -> Option<Sending> {
    let data = FormData::new_with_form(form).ok()?;
    let fields = encoded(&data)?;
    let button = event
        .dyn_ref::<SubmitEvent>()
        .and_then(SubmitEvent::submitter)
        .and_then(|button| button.dyn_into::<HtmlButtonElement>().ok());
    if let Some(button) = button.filter(|button| !button.name().is_empty()) {
        data.append_with_str(&button.name(), &button.value()).ok()?;
    }
    let part = form.closest("[data-part]").ok().flatten();
    Some(Sending {
        action: form.get_attribute("action")?,
        body: encoded(&data)?,
        fields,
        idempotency_key: data.get("idempotency_key").as_string().unwrap_or_default(),
        part: part
            .and_then(|part| part.get_attribute("data-part"))
            .unwrap_or_default(),
        more: false,
    })
}
