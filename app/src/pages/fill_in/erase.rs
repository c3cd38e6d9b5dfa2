//! Deletes one's own participation, after a confirmation.

use scan::application::Participation;

use super::address;
use super::unsaved::BEFORE_ERASING;
use crate::components::confirm::{ConfirmPage, Yes, done_page, for_good};
use crate::components::unsent::unsent;
use crate::pages::prelude::*;
use scan_report::words::count;

pub async fn page(visit: Allowed<Answering>) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    let page = Page::new("Al uw antwoorden wissen?").with_islands();
    Ok(visit.page(page, move || view(&sheet)))
}

fn view(sheet: &Participation) -> AnyView {
    let base = address(&sheet.round.name);
    let own = format!("{base}/antwoorden");
    let answers = sheet.answers.iter().map(|(answer, _)| answer);
    let remarks = answers.clone().filter(|answer| answer.remark.is_some());
    let what = format!(
        "We wissen {} en {}. U telt dan niet meer mee in deze scan.",
        count(
            answers.filter(|answer| !answer.is_empty()).count(),
            "antwoord",
            "antwoorden"
        ),
        count(remarks.count(), "opmerking", "opmerkingen"),
    );
    let above = [(base.clone(), "Invullen"), (own.clone(), "Mijn antwoorden")];
    let before = view! {
        {for_good("Wilt u later toch meedoen? Dan begint u opnieuw met de teamcode.")}
        {unsent(sheet.round.name.as_str(), BEFORE_ERASING)}
    };
    ConfirmPage {
        above: Some(breadcrumb(above, "Wissen")),
        lead: lead(None, "Al uw antwoorden wissen?", what),
        before: before.into_any(),
        action: format!("{base}/wissen"),
        forgets: true,
        fields: None,
        yes: Yes::Deletes("Ja, wis alles"),
        no: (own, "Nee, houd mijn antwoorden"),
    }
    .view()
}

pub async fn submit(visit: Allowed<Answering>, _: FormBody<Button>) -> PageResult {
    visit.ports.participating.erase(&visit.right).await?;
    let forget = visit.forget_device(visit.right.name());
    Ok(go_with("/gewist", [forget]))
}

pub async fn done(visit: Visit) -> Response {
    const TITLE: &str = "Uw antwoorden zijn gewist";
    let text = "U doet niet meer mee aan deze scan. Wilt u toch weer meedoen? Dan begint u opnieuw met de teamcode.";
    let on = ("/meedoen", "Doe mee met een teamcode");
    visit.page(Page::new(TITLE), || done_page(TITLE, text, on))
}
