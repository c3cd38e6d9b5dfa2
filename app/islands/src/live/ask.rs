//! Asks the server for a page, within a time limit.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Document, DomParser, RequestInit, RequestMode, Response, SupportedType,
    UrlSearchParams,
};

use super::parts;
use super::verdict::Answer;
use crate::browser::{after, window};
use crate::wire::OURS;

/// Longest time for an answer, in milliseconds.
const PATIENCE: i32 = 12_000;

/// What came back.
pub struct Page {
    pub answer: Answer,
    /// Where it came from in the end.
    pub address: String,
    /// Seconds that the server asked to wait.
    pub wait: Option<u64>,
    /// The page itself, if it is one.
    pub document: Option<Document>,
}

/// Asks for the page at an address of ours, or posts a form there. `source` says which parts the
/// answer should have. `None` when nothing came in time, or something led to another site.
pub async fn ask(address: &str, form: Option<&str>, source: &str) -> Option<Page> {
    let limit = AbortController::new().ok()?;
    let options = RequestInit::new();
    options.set_signal(Some(&limit.signal()));
    options.set_mode(RequestMode::SameOrigin);
    if let Some(form) = form {
        options.set_method("POST");
        options.set_body(&JsValue::from(UrlSearchParams::new_with_str(form).ok()?));
    }
    let expired = limit.clone();
    after(PATIENCE, move || expired.abort());
    let sent = window().fetch_with_str_and_init(address, &options);
    let response: Response = JsFuture::from(sent).await.ok()?.dyn_into().ok()?;
    let header = |name| response.headers().get(name).ok().flatten();
    let is_page = header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
    let document = if is_page {
        let text = JsFuture::from(response.text().ok()?).await.ok()?;
        read(&text.as_string()?)
    } else {
        // A file, say: whoever goes there gets it.
        limit.abort();
        None
    };
    let has_parts = |page: &Document| parts::source(page).as_deref() == Some(source);
    Some(Page {
        answer: Answer {
            status: response.status(),
            ours: header(OURS).is_some(),
            parts: document.as_ref().is_some_and(has_parts),
        },
        address: response.url(),
        wait: header("retry-after").and_then(|seconds| seconds.parse().ok()),
        document,
    })
}

/// HTML as a document of its own, in which nothing runs.
pub fn read(html: &str) -> Option<Document> {
    DomParser::new()
        .ok()?
        .parse_from_string(html, SupportedType::TextHtml)
        .ok()
}
