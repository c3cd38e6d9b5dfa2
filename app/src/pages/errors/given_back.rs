//! Text that somebody typed into a form that could not be used: the page that says why gives it
//! back, to copy. Nothing is kept; it is only what came with this very request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use axum::body::Body;
use axum::extract::{Form, FromRequest, Request};
use axum::http::{Method, header};
use futures::{StreamExt, TryStreamExt, stream};
use leptos::prelude::*;
use scan::visible::has_visible;

use crate::components::textarea::TextArea;
use scan_islands::CopyButton;
use scan_texts::{Phrase, t};

/// Every field for text that a form of ours has, with what it is called here. A name that ends in a
/// hyphen is a beginning. Codes are no texts: they are secrets.
const TEXTS: [(&str, Phrase); 23] = [
    ("opmerking-", || t!("errors-given-back-your-remark")),
    ("reden", || t!("errors-given-back-your-reason")),
    ("notitie", || t!("errors-given-back-your-note")),
    ("voorwoord", || t!("errors-given-back-your-foreword")),
    ("toelichting-", || t!("errors-given-back-your-explanation")),
    ("wat", || t!("common-what")),
    ("wie", || t!("common-who")),
    ("wanneer", || t!("common-when")),
    ("voor", || t!("common-for-whom")),
    ("van", || t!("common-from-whom")),
    ("naam", || t!("common-your-name")),
    ("school", || t!("common-name-of-the-school")),
    ("team", || t!("common-name-of-the-team")),
    ("brin", || t!("common-brin-number")),
    ("samenwerkingsverband", || t!("common-regional-partnership")),
    ("schoolbestuur", || t!("common-school-board")),
    ("vraag", || t!("errors-given-back-your-question")),
    ("bereikbaar", || t!("errors-given-back-how-to-reach-you")),
    ("antwoord", || t!("common-your-answer")),
    ("expert", || t!("common-name-of-the-expert")),
    ("adres", || t!("errors-given-back-email-address")),
    ("adressen", || t!("common-e-mail-addresses")),
    ("tekst", || t!("errors-given-back-list-text")),
];

/// One field with what was typed in it.
pub(super) struct Field {
    label: &'static str,
    text: String,
}

/// The body of a posted form, as far as it was read.
#[derive(Clone, Default)]
pub(super) struct Passed(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    bytes: Vec<u8>,
    to_the_end: bool,
}

/// The same request, of which the body of a posted form can be looked at afterwards. Limits on its
/// size and time are those of whoever reads it.
pub(super) fn follow(request: Request) -> (Request, Option<Passed>) {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let is_form = kind.is_some_and(|kind| {
        kind.as_bytes()
            .starts_with(b"application/x-www-form-urlencoded")
    });
    if request.method() != Method::POST || !is_form {
        return (request, None);
    }
    let passed = Passed::default();
    let (seen, ended) = (passed.clone(), passed.clone());
    let request = request.map(|body| {
        let pieces = body.into_data_stream();
        let pieces = pieces.inspect_ok(move |piece| seen.seen().bytes.extend_from_slice(piece));
        let end = stream::poll_fn(move |_| {
            ended.seen().to_the_end = true;
            Poll::Ready(None)
        });
        Body::from_stream(pieces.chain(end))
    });
    (request, Some(passed))
}

impl Passed {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether all of it was read.
    pub fn to_the_end(&self) -> bool {
        self.seen().to_the_end
    }

    /// The texts in it. On pages of colleague pairing `wat` and `wie` are buttons.
    pub async fn fields(self, path: &str) -> Vec<Field> {
        let bytes = std::mem::take(&mut self.seen().bytes);
        let request = Request::post("/")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(bytes));
        let Ok(request) = request else {
            return Vec::new();
        };
        let read = Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let Ok(Form(pairs)) = read else {
            return Vec::new();
        };
        let buttons = path.contains("/koppeling/");
        pairs
            .into_iter()
            .filter(|(name, _)| !buttons || !matches!(name.as_str(), "wat" | "wie"))
            .filter_map(|(name, text)| {
                let label = label_of(&name)?;
                has_visible(&text).then_some(Field { label, text })
            })
            .collect()
    }
}

fn label_of(name: &str) -> Option<&'static str> {
    let is = |known: &str| name == known || (known.ends_with('-') && name.starts_with(known));
    let found = TEXTS.iter().find(|(known, _)| is(known));
    found.map(|(_, label)| label())
}

/// The texts, each in a field to copy from.
pub(super) fn view(fields: Vec<Field>) -> Option<impl IntoView> {
    if fields.is_empty() {
        return None;
    }
    let many = fields.len() > 1;
    let fields: Vec<_> = (1..)
        .zip(fields)
        .map(|(number, Field { label, text })| {
            let id = format!("tekst-{number}");
            let label = if many {
                format!("{number}. {label}")
            } else {
                label.to_owned()
            };
            view! {
                <div class="form-field">
                    <label class="form-label" for=id.clone()>{label}</label>
                    <TextArea id=id.clone() name=id.clone() value=text readonly=true described_by="tekst-hulp".to_owned()/>
                    <p><CopyButton target=id label=t!("common-copy").to_owned()/></p>
                </div>
            }
        })
        .collect();
    Some(view! {
        <section class="card flow" id="uw-tekst">
            <h2>{t!("common-your-text")}</h2>
            <p id="tekst-hulp">{t!("errors-given-back-not-saved-copy")}</p>
            {fields}
        </section>
    })
}
