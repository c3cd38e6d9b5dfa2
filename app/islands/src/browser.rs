//! The little that islands use of the browser.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, EventTarget, Window};

pub fn window() -> Window {
    leptos::prelude::window()
}

pub fn document() -> Document {
    leptos::prelude::document()
}

/// Calls `handler` for every event of this kind inside `target`, for ever.
pub fn on(target: &EventTarget, kind: &'static str, handler: impl FnMut(Event) + 'static) {
    std::mem::forget(Listener::new(target, kind, handler));
}

/// Hears events of one kind until it is dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    handler: Closure<dyn FnMut(Event)>,
}

impl Listener {
    pub fn new(
        target: &EventTarget,
        kind: &'static str,
        handler: impl FnMut(Event) + 'static,
    ) -> Self {
        let handler = Closure::<dyn FnMut(Event)>::new(handler);
        let function = handler.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback(kind, function);
        Self {
            target: target.clone(),
            kind,
            handler,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.handler.as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.kind, function);
    }
}

/// Calls `then` every so many milliseconds, for ever.
pub fn every(milliseconds: i32, then: impl FnMut() + 'static) {
    let closure = Closure::<dyn FnMut()>::new(then);
    let _ = window().set_interval_with_callback_and_timeout_and_arguments_0(
        closure.as_ref().unchecked_ref(),
        milliseconds,
    );
    closure.forget();
}

pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    let _ = wake(milliseconds, then);
}

/// Calls `then` after some milliseconds, unless it is cancelled; gives what to cancel.
pub fn wake(milliseconds: i32, then: impl FnOnce() + 'static) -> Option<i32> {
    let closure = Closure::once_into_js(then);
    let timer = window().set_timeout_with_callback_and_timeout_and_arguments_0(
        closure.unchecked_ref(),
        milliseconds,
    );
    timer.ok()
}

pub fn cancel(timer: i32) {
    window().clear_timeout_with_handle(timer);
}

/// Milliseconds since the page began; they only grow.
pub fn monotonic() -> u64 {
    let now = window().performance().map_or(0.0, |clock| clock.now());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a page lives for days
    let now = now as u64;
    now
}

/// What the clock of the device says, in milliseconds.
pub fn clock() -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // after 1970
    let now = js_sys::Date::now() as u64;
    now
}

pub fn bits() -> u64 {
    let parts = [js_sys::Math::random(), js_sys::Math::random()];
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // both below 2^32
    let [high, low] = parts.map(|part| (part * 4_294_967_296.0) as u64);
    (high << 32) | low
}

/// A random number that JSON and SQL keep exactly: 53 bits.
pub fn random() -> i64 {
    i64::try_from(bits() >> 11).unwrap_or_default()
}

/// Copies the text of an element, then calls `done`.
pub fn copy_text_of(id: &str, done: impl FnOnce() + 'static) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let text = match element.dyn_ref::<web_sys::HtmlInputElement>() {
        Some(input) => input.value(),
        None => match element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            Some(area) => area.value(),
            None => element.text_content().unwrap_or_default(),
        },
    };
    let promise = window().navigator().clipboard().write_text(&text);
    leptos::task::spawn_local(async move {
        if JsFuture::from(promise).await.is_ok() {
            done();
        }
    });
}

/// The first element in `root` that matches, as a certain kind of element.
pub fn find<T: JsCast>(root: &Element, selector: &str) -> Option<T> {
    root.query_selector(selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}
