//! `/mail/afmelden/{key}`: somebody wants no mail any more. Looking at the page does nothing, because
//! mail programs do; the button acts, and so does the one of a mail provider (RFC 8058), which comes
//! without cookies and is led nowhere.

use axum::extract::{FromRequest, Request};
use axum::http::{HeaderValue, header};
use serde::Deserialize;

use crate::components::confirm::button_page;
use crate::components::lead::notice_page;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;
use scan_texts::t;

/// The button of our page sends nothing, that of a mail provider one field.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Fields {
    #[serde(rename = "List-Unsubscribe")]
    _by_provider: Option<String>,
}

/// The button was pressed. Mail providers may send its one field in parts as well: what is in them
/// makes no difference.
pub struct OneClick;

impl<S: Send + Sync> FromRequest<S> for OneClick {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let in_parts = |kind: &HeaderValue| kind.as_bytes().starts_with(b"multipart/form-data");
        if !kind.is_some_and(in_parts) {
            FormBody::<Fields>::from_request(request, state).await?;
        }
        Ok(Self)
    }
}

/// Asks; whoever stopped mails already can have them again.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let wanted = match visit.ports.mails.wants_mail(&key).await {
        Ok(wanted) => wanted,
        Err(refusal) => return gone(&visit, refusal),
    };
    if !wanted {
        return Ok(stopped(&visit, &key));
    }
    let text = t!("mail-stop-stop-explained");
    let lead = lead(None, t!("mail-stop-stop-question"), text);
    let action = format!("/mail/afmelden/{key}");
    Ok(visit.page(Page::new(t!("mail-stop-stop-title")), || {
        button_page(lead, action, t!("mail-stop-stop"))
    }))
}

/// Stops mails.
pub async fn submit(visit: Visit, Key(key): Key, _: OneClick) -> PageResult {
    match visit.ports.mails.stop_mail(&key).await {
        Ok(()) => Ok(stopped(&visit, &key)),
        Err(refusal) => gone(&visit, refusal),
    }
}

/// Takes that back.
pub async fn undo(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    if let Err(refusal) = visit.ports.mails.start_mail(&key).await {
        return gone(&visit, refusal);
    }
    let title = t!("mail-stop-again");
    let text = t!("mail-stop-again-explained");
    let on = vec![("/".to_owned(), t!("common-to-the-home-page"))];
    Ok(visit.page(Page::new(title), || notice_page(title, text, on)))
}

fn stopped(visit: &Visit, key: &str) -> Response {
    let text = t!("mail-stop-stopped-explained");
    let action = format!("/mail/weer/{key}");
    let lead = lead(None, t!("mail-stop-stopped"), text);
    visit.page(Page::new(t!("mail-stop-stopped-title")), || {
        button_page(lead, action, t!("mail-stop-resume"))
    })
}

/// The address behind the link is not kept any more, or never was.
fn gone(visit: &Visit, refusal: Refusal) -> PageResult {
    if refusal != Refusal::NotFound {
        return Err(refusal.into());
    }
    let title = t!("mail-stop-address-unknown");
    let text = t!("mail-stop-address-unknown-text");
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![("/".to_owned(), t!("common-to-the-home-page"))];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
