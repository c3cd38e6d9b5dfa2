//! Leaves the board, after a confirmation.

use scan::application::pairing::OwnBoard;

use super::address;
use crate::components::confirm::{ConfirmPage, Yes, done_page, for_good};
use crate::pages::prelude::*;

pub async fn page(visit: Allowed<OnBoard>) -> PageResult {
    let own = visit.ports.pairing.own_board(&visit.right).await?;
    Ok(visit.page(Page::new("Van het bord gaan?"), move || view(&own)))
}

fn view(own: &OwnBoard) -> AnyView {
    let base = address(&own.board.name);
    let text = "We wissen uw naam, uw keuzes en uw koppels. Uw antwoorden in de scan staan hier los van: daar verandert niets aan.";
    ConfirmPage {
        above: Some(breadcrumb([(base.clone(), "Collega-koppeling")], "Van het bord")),
        lead: lead(None, "Van het bord gaan?", text),
        before: for_good("Hebt u al iets met een collega afgesproken? Zeg het dan even zelf. Wilt u later weer meedoen, dan begint u opnieuw met de koppelcode."),
        action: format!("{base}/weg"),
        forgets: false,
        fields: None,
        yes: Yes::Deletes("Ja, haal mij van het bord"),
        no: (base, "Nee, ik blijf"),
    }
    .view()
}

pub async fn submit(visit: Allowed<OnBoard>, _: FormBody<Button>) -> PageResult {
    visit.ports.pairing.leave(&visit.right).await?;
    let forget = visit.forget_board(visit.right.name());
    Ok(go_with("/van-het-bord", [forget]))
}

pub async fn done(visit: Visit) -> Response {
    const TITLE: &str = "U staat niet meer op het bord";
    let text = "Uw naam, keuzes en koppels zijn weg. Wilt u toch weer meedoen? Dan begint u opnieuw met de koppelcode.";
    let on = ("/koppelen", "Naar collega-koppeling");
    visit.page(Page::new(TITLE), || done_page(TITLE, text, on))
}
