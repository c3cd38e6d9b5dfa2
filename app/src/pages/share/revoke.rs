//! Takes a link back, after a confirmation.

use super::list::revoke_address;
use super::managed_address;
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::pages::prelude::*;
use scan::application::ShareName;
use scan::application::sharing::{Share, ShareState};
use scan_texts::t;

/// Asks. A link that does not work any more stands in the list as such.
pub async fn page(visit: Allowed<Managed>, PathName(share): PathName<ShareName>) -> PageResult {
    let (round, mut shares) = visit.ports.sharing.shares(&visit.right).await?;
    let place = shares
        .iter()
        .position(|known| known.name == share)
        .ok_or(Refusal::NotFound)?;
    let share = shares.swap_remove(place);
    if share.state != ShareState::Live {
        return Ok(go_to(&format!(
            "{}#links",
            managed_address(visit.right.name())
        )));
    }
    let page = Page::new(t!("share-revoke-title")).with_nav(nav(&round, Tab::Report));
    Ok(visit.page(page, move || view(&round, &share)))
}

pub async fn submit(
    visit: Allowed<Managed>,
    PathName(share): PathName<ShareName>,
    _: FormBody<Button>,
) -> PageResult {
    visit.ports.sharing.revoke(&visit.right, &share).await?;
    Ok(go_to(&format!(
        "{}#links",
        managed_address(visit.right.name())
    )))
}

fn view(round: &Round, share: &Share) -> AnyView {
    let back = managed_address(&round.name);
    let title = t!("share-revoke-question", audience = share.audience.as_str());
    let text = t!("share-revoke-explained");
    let above = [
        (address(&round.name), t!("common-scan")),
        (back.clone(), t!("common-share-the-result")),
    ];
    ConfirmPage {
        above: Some(breadcrumb(above, t!("share-revoke-title"))),
        lead: lead(Some(kicker(round)), title, text),
        before: for_good(t!("share-revoke-not-taken-back")),
        action: revoke_address(&round.name, share),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("share-revoke-confirm")),
        no: (back, t!("share-revoke-keep")),
    }
    .view()
}
