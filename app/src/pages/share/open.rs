//! `/gedeeld/openen/{key}`: looking at a link does nothing, because mail programs do; the button
//! opens it.

use super::read::gone;
use crate::components::confirm::button_page;
use crate::pages::prelude::*;
use scan_texts::t;

/// Says that something was shared, and nothing of what or by whom.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    if let Err(refusal) = visit.ports.sharing.check_share(&key).await {
        return Err(gone(&visit, refusal));
    }
    let page = Page::new(t!("share-open-title")).for_readers();
    let below = view! {
        <p>{t!("share-open-lead")}</p>
        <p>{t!("share-open-what-is-remembered")}</p>
    };
    let lead = lead_with(None, t!("share-open-title"), below);
    let action = format!("/gedeeld/openen/{key}");
    Ok(visit.page(page, || {
        button_page(lead, action, t!("share-open-view-result"))
    }))
}

pub async fn submit(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    match visit.ports.sharing.open_share(&key).await {
        Ok(share) => {
            let cookie = visit.share_cookie(&share, key);
            Ok(go_with(&format!("/gedeeld/{}", share.as_str()), [cookie]))
        }
        Err(refusal) => Err(gone(&visit, refusal)),
    }
}
