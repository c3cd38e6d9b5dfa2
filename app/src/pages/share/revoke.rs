//! Takes a link back, after a confirmation.

use super::list::revoke_address;
use super::managed_address;
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::pages::prelude::*;
use scan::application::ShareName;
use scan::application::sharing::{Share, ShareState};

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
    let page = Page::new("Link intrekken").with_nav(nav(&round, Tab::Report));
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
    let title = format!("De link voor ‘{}’ intrekken?", share.audience.as_str());
    let text = "De link werkt dan meteen niet meer, ook niet bij wie hem nu open heeft. Andere links blijven werken.";
    let above = [
        (address(&round.name), "Scan"),
        (back.clone(), "Deel het resultaat"),
    ];
    ConfirmPage {
        above: Some(breadcrumb(above, "Link intrekken")),
        lead: lead(Some(kicker(round)), title, text),
        before: for_good("Wat iemand al heeft gelezen of opgeslagen, haalt u er niet mee terug. U kunt later wel een nieuwe link maken."),
        action: revoke_address(&round.name, share),
        forgets: false,
        fields: None,
        yes: Yes::Deletes("Trek de link in"),
        no: (back, "Nee, laat hem werken"),
    }
    .view()
}
