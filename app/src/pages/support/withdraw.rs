//! Takes a request back, after a confirmation.

use scan::application::support_requests::{OwnRequest, Withdrawal};
use scan::ids::SupportRequestId;
use scan::support::SupportStatus;

use super::{TITLE, address, anchor};
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;

/// Whether it was tried and came too late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tried {
    No,
    TooLate,
}

/// Asks. A request that was taken back already stands in the list as such.
pub async fn page(
    visit: Allowed<Managed>,
    PathName(request): PathName<SupportRequestId>,
) -> PageResult {
    ask(&visit, request, Tried::No).await
}

/// Takes it back; says so when the support centre was first.
pub async fn submit(
    visit: Allowed<Managed>,
    PathName(request): PathName<SupportRequestId>,
    _: FormBody<Button>,
) -> PageResult {
    let port = &visit.ports.support_requests;
    match port.withdraw(&visit.right, request).await? {
        Withdrawal::Done => Ok(back(&visit, request)),
        Withdrawal::TooLate => ask(&visit, request, Tried::TooLate).await,
    }
}

fn back(visit: &Allowed<Managed>, request: SupportRequestId) -> Response {
    let address = address(visit.right.name());
    go_to(&format!("{address}#{}", anchor(request)))
}

async fn ask(visit: &Allowed<Managed>, request: SupportRequestId, tried: Tried) -> PageResult {
    let port = &visit.ports.support_requests;
    let (round, own) = port.requests(&visit.right).await?;
    let found = own.into_iter().find(|one| one.id == request);
    let request = found.ok_or(Refusal::NotFound)?;
    if request.status == SupportStatus::Withdrawn {
        return Ok(back(visit, request.id));
    }
    let page = Page::new("Vraag intrekken").with_nav(manage::nav(&round, Tab::Actions));
    if request.can_be_withdrawn() {
        return Ok(visit.page(page, || view(&round, &request)));
    }
    let status = match tried {
        Tried::No => StatusCode::OK,
        Tried::TooLate => StatusCode::CONFLICT,
    };
    Ok(visit.page(page.status(status), || too_late(&round, &request)))
}

fn view(round: &Round, request: &OwnRequest) -> AnyView {
    let base = address(&round.name);
    let title = format!("De vraag over ‘{}’ intrekken?", request.topic);
    let text = "Het steunpunt doet er dan niets meer mee. Dat u een vraag had, blijft daar staan; de tekst niet.";
    ConfirmPage {
        above: Some(way_back(round)),
        lead: lead(Some(kicker(round)), title, text),
        before: for_good("We wissen wat u stuurde. Wie het al las, weet het nog. U kunt later een nieuwe vraag stellen."),
        action: format!("{base}/{}/intrekken", request.id),
        forgets: false,
        fields: None,
        yes: Yes::Deletes("Trek de vraag in"),
        no: (base, "Nee, laat hem staan"),
    }
    .view()
}

/// There is nothing to take back any more.
fn too_late(round: &Round, request: &OwnRequest) -> AnyView {
    let to = format!("{}#{}", address(&round.name), anchor(request.id));
    html! {
        <main class="page page--narrow" id="inhoud">
            {way_back(round)}
            {refused_alert("Intrekken kan niet meer", "Het steunpunt heeft deze vraag al beantwoord of afgesloten. Er is niets gewijzigd.")}
            {lead(Some(kicker(round)), format!("De vraag over ‘{}’", request.topic), "Lees op de pagina met uw vragen hoe het ermee staat.")}
            <div class="button-group"><a class="button" href=to>"Naar uw vragen"</a></div>
        </main>
    }
}

fn way_back(round: &Round) -> AnyView {
    let above = [
        (manage::address(&round.name), "Scan"),
        (address(&round.name), TITLE),
    ];
    breadcrumb(above, "Vraag intrekken")
}
