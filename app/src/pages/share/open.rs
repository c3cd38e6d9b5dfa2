//! `/gedeeld/openen/{key}`: looking at a link does nothing, because mail programs do; the button
//! opens it.

use super::read::gone;
use crate::components::confirm::button_page;
use crate::pages::prelude::*;

/// Says that something was shared, and nothing of what or by whom.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    if let Err(refusal) = visit.ports.sharing.check_share(&key).await {
        return Err(gone(&visit, refusal));
    }
    let page = Page::new("Er is een resultaat met u gedeeld").for_readers();
    let below = view! {
        <p>"Een school vulde een scan over passend onderwijs in en laat u meelezen. U hoeft zich niet aan te melden."</p>
        <p>"Na het openen onthoudt dit apparaat dat u mag meelezen, een dag lang. De school ziet op welke dag de link voor het laatst is geopend, niet door wie."</p>
    };
    let lead = lead_with(None, "Er is een resultaat met u gedeeld", below);
    let action = format!("/gedeeld/openen/{key}");
    Ok(visit.page(page, || button_page(lead, action, "Bekijk het resultaat")))
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
