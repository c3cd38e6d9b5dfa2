//! Takes a request back, after a confirmation.

use scan::application::support_requests::{OwnRequest, Withdrawal};
use scan::ids::SupportRequestId;
use scan::support::SupportStatus;

use super::{address, anchor, title};
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;
use scan_texts::t;

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
    let page = Page::new(t!("support-withdraw-title")).with_nav(manage::nav(&round, Tab::Actions));
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
    let title = t!("support-withdraw-heading", topic = request.topic);
    let text = t!("support-withdraw-what-happens");
    ConfirmPage {
        above: Some(way_back(round)),
        lead: lead(Some(kicker(round)), title, text),
        before: for_good(t!("support-withdraw-for-good")),
        action: format!("{base}/{}/intrekken", request.id),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("support-withdraw-yes-withdraw")),
        no: (base, t!("support-withdraw-no-leave")),
    }
    .view()
}

/// There is nothing to take back any more.
fn too_late(round: &Round, request: &OwnRequest) -> AnyView {
    let to = format!("{}#{}", address(&round.name), anchor(request.id));
    html! {
        <main class="page page--narrow" id="inhoud">
            {way_back(round)}
            {refused_alert(t!("support-withdraw-too-late"), t!("support-withdraw-too-late-text"))}
            {lead(Some(kicker(round)), t!("support-withdraw-question-about", topic = request.topic), t!("support-withdraw-see-how-it-stands"))}
            <div class="button-group"><a class="button" href=to>{t!("support-withdraw-to-your-questions")}</a></div>
        </main>
    }
}

fn way_back(round: &Round) -> AnyView {
    let above = [
        (manage::address(&round.name), t!("common-scan")),
        (address(&round.name), title()),
    ];
    breadcrumb(above, t!("support-withdraw-title"))
}
