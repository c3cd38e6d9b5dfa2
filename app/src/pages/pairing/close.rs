//! Closes the board, after a confirmation.

use scan::application::pairing::ManagedBoard;

use super::managed_address;
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::pages::prelude::*;
use scan_report::words::count;
use scan_texts::t;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    match visit.ports.pairing.board(&visit.right).await? {
        (round, Some(managed)) => {
            let page =
                Page::new(t!("pairing-close-page-title")).with_nav(nav(&round, Tab::Pairing));
            Ok(visit.page(page, move || view(&round, &managed)))
        }
        (round, None) => Ok(go_to(&managed_address(&round.name))),
    }
}

fn view(round: &Round, managed: &ManagedBoard) -> AnyView {
    let base = managed_address(&round.name);
    let board = &managed.board;
    let pairs = board.confirmed.len();
    let what = t!(
        "pairing-close-what-is-erased",
        people = count(
            board.people.len(),
            t!("common-name"),
            t!("pairing-close-names")
        ),
        pairs = count(
            pairs,
            t!("pairing-close-agreed-pair"),
            t!("pairing-close-agreed-pairs")
        )
    );
    let above = [
        (address(&round.name), t!("common-scan")),
        (base.clone(), t!("common-peer-pairing")),
    ];
    ConfirmPage {
        above: Some(breadcrumb(above, t!("pairing-close-breadcrumb"))),
        lead: lead(Some(kicker(round)), t!("pairing-close-heading"), what),
        before: for_good(t!("pairing-close-for-good")),
        action: format!("{base}/sluiten"),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("pairing-close-yes-close")),
        no: (base, t!("pairing-close-no-keep")),
    }
    .view()
}

pub async fn submit(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    visit.ports.pairing.close_board(&visit.right).await?;
    Ok(go_to(&managed_address(visit.right.name())))
}
