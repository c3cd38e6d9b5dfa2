//! `/aanmelden/openen/{key}`: the link in a mail. Looking at it does nothing, because mail programs
//! do; the button signs in.

use super::INSIDE;
use crate::components::confirm::button_page;
use crate::components::lead::notice_page;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;
use scan_texts::t;

/// Says whose link it is, and asks.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let accounts = &visit.ports.coordinator_sign_in;
    let address = match accounts.check_sign_in_link(&key).await {
        Ok(address) => address,
        Err(refusal) => return gone(&visit, refusal),
    };
    let text = view! { {t!("account-link-signing-in-as")}<strong>{address.to_string()}</strong>{t!("account-link-thirty-days")} };
    let action = format!("/aanmelden/openen/{key}");
    Ok(visit.page(Page::new(t!("common-sign-in")), || {
        button_page(
            lead(None, t!("account-link-heading"), text),
            action,
            t!("account-link-confirm"),
        )
    }))
}

/// Uses it.
pub async fn submit(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    let accounts = &visit.ports.coordinator_sign_in;
    match accounts.use_sign_in_link(&visit.credentials, &key).await {
        Ok(token) => Ok(go_with(INSIDE, [visit.account_cookie(token)])),
        Err(refusal) => gone(&visit, refusal),
    }
}

/// The same for a link that never was, was used, or is too old.
fn gone(visit: &Visit, refusal: Refusal) -> PageResult {
    if refusal != Refusal::NotFound {
        return Err(refusal.into());
    }
    let title = t!("common-this-link-no-longer");
    let text = t!("account-link-link-gone-explained");
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![("/aanmelden".to_owned(), t!("common-go-to-sign-in"))];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
