//! Closes the board, after a confirmation.

use scan::application::pairing::ManagedBoard;

use super::managed_address;
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::pages::prelude::*;
use scan_report::words::count;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    match visit.ports.pairing.board(&visit.right).await? {
        (round, Some(managed)) => {
            let page = Page::new("Bord sluiten?").with_nav(nav(&round, Tab::Pairing));
            Ok(visit.page(page, move || view(&round, &managed)))
        }
        (round, None) => Ok(go_to(&managed_address(&round.name))),
    }
}

fn view(round: &Round, managed: &ManagedBoard) -> AnyView {
    let base = managed_address(&round.name);
    let board = &managed.board;
    let pairs = board.confirmed.len();
    let what = format!(
        "We wissen {} met wat zij kozen, en {}.",
        count(board.people.len(), "naam", "namen"),
        count(pairs, "afgesproken koppel", "afgesproken koppels"),
    );
    let above = [
        (address(&round.name), "Scan"),
        (base.clone(), "Collega-koppeling"),
    ];
    ConfirmPage {
        above: Some(breadcrumb(above, "Bord sluiten")),
        lead: lead(Some(kicker(round)), "Het bord sluiten?", what),
        before: for_good("Niemand ziet het bord daarna nog, u ook niet. Schrijf eerst op wie een koppel is. U kunt later een nieuw, leeg bord openen."),
        action: format!("{base}/sluiten"),
        forgets: false,
        fields: None,
        yes: Yes::Deletes("Ja, sluit het bord"),
        no: (base, "Nee, houd het bord"),
    }
    .view()
}

pub async fn submit(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    visit.ports.pairing.close_board(&visit.right).await?;
    Ok(go_to(&managed_address(visit.right.name())))
}
