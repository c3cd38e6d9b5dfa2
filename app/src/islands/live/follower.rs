//! Listens to the events and sends the forms.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    EventSource, FormData, HtmlButtonElement, HtmlFormElement, MessageEvent, RequestInit, Response,
    SubmitEvent, UrlSearchParams,
};

use super::Following;
use super::parts::{Parts, root};
use crate::islands::browser::{after, on, window};

/// Milliseconds before a stream that the browser gave up is opened again.
const AGAIN: i32 = 2000;
/// Longest wait between tries to send a form, in milliseconds.
const LONGEST: i32 = 15_000;

struct Follower {
    source: String,
    parts: RefCell<Parts>,
    state: WriteSignal<Following>,
    /// A form is on its way.
    busy: Cell<bool>,
    wait: Cell<i32>,
}

/// Takes over the parts and their forms.
pub fn start(source: &str, state: WriteSignal<Following>) {
    let Some(root) = root() else { return };
    let follower = Rc::new(Follower {
        source: source.to_owned(),
        parts: RefCell::new(Parts::of_page()),
        state,
        busy: Cell::new(false),
        wait: Cell::new(1000),
    });
    let me = follower.clone();
    on(&root, "submit", move |event| me.submitted(&event));
    follower.listen();
}

impl Follower {
    /// Opens the stream. The first event is the present state, so that nothing is missed.
    fn listen(self: &Rc<Self>) {
        let Ok(stream) = EventSource::new(&self.source) else {
            return;
        };
        let me = self.clone();
        on(stream.unchecked_ref(), "message", move |event| {
            if let Some(html) = data(&event) {
                me.parts.borrow_mut().show(&html, None);
                me.set(Following::Live);
            }
        });
        let closing = stream.clone();
        on(stream.unchecked_ref(), "einde", move |event| {
            closing.close();
            if let Some(address) = data(&event) {
                let _ = window().location().replace(&address);
            }
        });
        let me = self.clone();
        let lost = stream.clone();
        on(stream.unchecked_ref(), "error", move |_| {
            me.set(Following::Lost);
            if lost.ready_state() == EventSource::CLOSED {
                let me = me.clone();
                after(AGAIN, move || me.listen());
            }
        });
    }

    fn set(&self, state: Following) {
        if !(self.busy.get() && state == Following::Live) {
            self.state.set(state);
        }
    }

    /// Sends a form of the parts, and shows the page that comes back.
    fn submitted(self: &Rc<Self>, event: &web_sys::Event) {
        let form = event.target().and_then(|target| target.dyn_into().ok());
        let Some(form) = form.filter(|form: &HtmlFormElement| form.target().is_empty()) else {
            return;
        };
        let Ok(data) = FormData::new_with_form(&form) else {
            return;
        };
        let button = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter)
            .and_then(|button| button.dyn_into::<HtmlButtonElement>().ok());
        if let Some(button) = button.filter(|button| !button.name().is_empty()) {
            let _ = data.append_with_str(&button.name(), &button.value());
        }
        event.prevent_default();
        if !self.busy.replace(true) {
            self.wait.set(1000);
            let part = form.closest("[data-part]").ok().flatten();
            let part = part.and_then(|part| part.get_attribute("data-part"));
            self.send(form.action(), data, part.unwrap_or_default());
        }
    }

    fn send(self: &Rc<Self>, action: String, form: FormData, part: String) {
        let me = self.clone();
        spawn_local(async move {
            if let Some(html) = post(&action, &form).await {
                me.busy.set(false);
                me.state.set(Following::Live);
                if me.parts.borrow_mut().show(&html, Some(&part)).is_none() {
                    let _ = window().location().reload();
                }
            } else {
                // Forms count once however often they are sent, so trying again is safe.
                me.state.set(Following::Sending);
                let wait = me.wait.get();
                me.wait.set((wait * 2).min(LONGEST));
                after(wait, {
                    let me = me.clone();
                    move || me.send(action, form, part)
                });
            }
        });
    }
}

fn data(event: &web_sys::Event) -> Option<String> {
    event.dyn_ref::<MessageEvent>()?.data().as_string()
}

/// Posts a form and gives the page that came back; `None` when the server was not reached.
async fn post(action: &str, form: &FormData) -> Option<String> {
    let body = UrlSearchParams::new_with_str_sequence_sequence(form).ok()?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&JsValue::from(body));
    let sent = window().fetch_with_str_and_init(action, &options);
    let response: Response = JsFuture::from(sent).await.ok()?.dyn_into().ok()?;
    if (502..=504).contains(&response.status()) {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    text.as_string()
}
