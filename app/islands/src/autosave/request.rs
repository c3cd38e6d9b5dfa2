//! One save on its way to the server, which can be given up.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Headers, RequestInit, RequestMode, Response};

use super::machine::event::Reply;
use crate::browser::window;
use crate::wire::{SAVE, Save};

/// Sends a save; `limit` ends the wait for it.
pub async fn send(save: &Save, limit: &AbortController) -> Reply {
    let Some(sent) = post(save, limit) else {
        return Reply::Trouble;
    };
    let Ok(response) = JsFuture::from(sent).await else {
        return Reply::Unreachable;
    };
    let said = text(response).await;
    let said = said.and_then(|said| serde_json::from_str(&said).ok());
    said.map_or(Reply::Trouble, Reply::Said)
}

fn post(save: &Save, limit: &AbortController) -> Option<js_sys::Promise> {
    let body = serde_json::to_string(save).ok()?;
    let headers = Headers::new().ok()?;
    headers.set("content-type", "application/json").ok()?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_mode(RequestMode::SameOrigin);
    options.set_headers(&headers);
    options.set_body(&JsValue::from_str(&body));
    options.set_signal(Some(&limit.signal()));
    Some(window().fetch_with_str_and_init(SAVE, &options))
}

/// What our server says; `None` when it has trouble, or something else spoke.
async fn text(response: JsValue) -> Option<String> {
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    text.as_string()
}
