//! The little that islands use of the browser.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, EventTarget, RequestInit, Response, Storage, Window};

/// The window.
pub fn window() -> Window {
    leptos::prelude::window()
}

/// The document.
pub fn document() -> Document {
    leptos::prelude::document()
}

/// The browser's storage; `None` in private windows that refuse it.
pub fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
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
    /// Begins to hear.
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

/// Calls `then` after some milliseconds.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(then);
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(
        closure.unchecked_ref(),
        milliseconds,
    );
}

/// A random number that JSON and SQL keep exactly: 53 bits.
pub fn random() -> i64 {
    let parts = [js_sys::Math::random(), js_sys::Math::random()];
    #[allow(clippy::cast_possible_truncation)] // both below 2^27
    let [high, low] = parts.map(|part| (part * 134_217_728.0) as i64);
    (high << 26) ^ low
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

/// Posts JSON and gives the text of the reply; `None` without one, or when its status says that it
/// went wrong.
pub async fn post_json(address: &str, body: &str) -> Option<String> {
    let kind = js_sys::JSON::parse(r#"{"content-type":"application/json"}"#).ok()?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers(&kind);
    options.set_body(&JsValue::from_str(body));
    let sent = window().fetch_with_str_and_init(address, &options);
    let response: Response = JsFuture::from(sent).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    text.as_string()
}

/// The first element in `root` that matches, as a certain kind of element.
pub fn find<T: JsCast>(root: &Element, selector: &str) -> Option<T> {
    root.query_selector(selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}
