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
    let text = "U krijgt dan geen uitnodigingen, herinneringen of berichten meer op dit adres. Een link om u aan te melden krijgt u nog wel, als u daar zelf om vraagt.";
    let lead = lead(None, "Geen mail meer van ons?", text);
    let action = format!("/mail/afmelden/{key}");
    Ok(visit.page(Page::new("Geen mail meer"), || {
        button_page(lead, action, "Stuur mij geen mail meer")
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
    let title = "U krijgt weer mail van ons";
    let text = "Als een collega of het steunpunt u iets laat mailen, komt het weer aan.";
    let on = vec![("/".to_owned(), "Naar de voorpagina")];
    Ok(visit.page(Page::new(title), || notice_page(title, text, on)))
}

fn stopped(visit: &Visit, key: &str) -> Response {
    let text = "We sturen geen mail meer naar dit adres. Van het adres zelf bewaren we alleen een vingerafdruk, om dit te kunnen onthouden. Was dit niet de bedoeling? Dan kunt u het terugdraaien.";
    let action = format!("/mail/weer/{key}");
    let lead = lead(None, "U krijgt geen mail meer van ons", text);
    visit.page(Page::new("U krijgt geen mail meer"), || {
        button_page(lead, action, "Stuur mij toch weer mail")
    })
}

/// The address behind the link is not kept any more, or never was.
fn gone(visit: &Visit, refusal: Refusal) -> PageResult {
    if refusal != Refusal::NotFound {
        return Err(refusal.into());
    }
    let title = "We kennen dit adres niet meer";
    let text = "Het adres waar deze mail naartoe ging, staat niet meer bij deze mail: we wissen het dertig dagen na het versturen, of eerder als iemand het eigen account verwijdert. Vanuit deze mail sturen we u niets meer, en u hoeft niets te doen. Krijgt u toch nog eens mail van ons? Open dan de link onderaan die nieuwe mail.";
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![("/".to_owned(), "Naar de voorpagina")];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
