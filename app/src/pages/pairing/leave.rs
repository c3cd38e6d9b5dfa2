//! Leaves the board, after a confirmation.

use scan::application::pairing::OwnBoard;

use super::address;
use crate::components::confirm::{ConfirmPage, Yes, done_page, for_good};
use crate::pages::prelude::*;
use scan_texts::t;

pub async fn page(visit: Allowed<OnBoard>) -> PageResult {
    let own = visit.ports.pairing.own_board(&visit.right).await?;
    Ok(visit.page(Page::new(t!("pairing-leave-title")), move || view(&own)))
}

fn view(own: &OwnBoard) -> AnyView {
    let base = address(&own.board.name);
    let text = t!("pairing-leave-what-is-erased");
    ConfirmPage {
        above: Some(breadcrumb(
            [(base.clone(), t!("common-peer-pairing"))],
            t!("pairing-leave-breadcrumb"),
        )),
        lead: lead(None, t!("pairing-leave-title"), text),
        before: for_good(t!("pairing-leave-for-good")),
        action: format!("{base}/weg"),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("pairing-leave-yes-leave")),
        no: (base, t!("pairing-leave-no-stay")),
    }
    .view()
}

pub async fn submit(visit: Allowed<OnBoard>, _: FormBody<Button>) -> PageResult {
    visit.ports.pairing.leave(&visit.right).await?;
    let forget = visit.forget_board(visit.right.name());
    Ok(go_with("/van-het-bord", [forget]))
}

pub async fn done(visit: Visit) -> Response {
    let title = t!("pairing-leave-left");
    let text = t!("pairing-leave-left-text");
    let on = ("/koppelen", t!("pairing-leave-to-peer-pairing"));
    visit.page(Page::new(title), || done_page(title, text, on))
}
