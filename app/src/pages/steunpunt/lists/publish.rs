//! `/steunpunt/lijsten/concept/{draft}/publiceren`: from now on new rounds ask it.

use scan::application::lists::{Proposal, Settled};
use scan::ids::ListDraftId;

use super::changes::changes;
use super::settled::{Settling, basis, refused, status};
use super::words::{named_of, points};
use super::{ADDRESS, draft_address};
use crate::components::confirm::{ConfirmPage, Yes};
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_texts::t;

/// Says what changes, and asks.
pub async fn page(visit: Allowed<Admin>, PathName(draft): PathName<ListDraftId>) -> PageResult {
    ask(&visit, &visit.right, draft, None).await
}

pub async fn submit(
    visit: Allowed<RecentAdmin>,
    PathName(draft): PathName<ListDraftId>,
    FormBody(form): FormBody<Settling>,
) -> PageResult {
    let lists = &visit.ports.lists;
    match lists.publish(&visit.right, draft, form.basis).await? {
        Settled::Yes => Ok(go_to(ADDRESS)),
        why => ask(&visit, visit.right.admin(), draft, Some(why)).await,
    }
}

async fn ask(visit: &Visit, admin: &Admin, draft: ListDraftId, why: Option<Settled>) -> PageResult {
    let staff = Staff::from(admin);
    let Some(proposal) = visit.ports.lists.proposal(&staff, draft).await? else {
        return Ok(go_to(&draft_address(draft)));
    };
    let page = Page::new(t!("steunpunt-lists-publish"))
        .with_nav(nav(admin.member(), Tab::Lists))
        .with_lists()
        .status(status(why));
    Ok(visit.page(page, || view(&proposal, why)))
}

fn view(proposal: &Proposal, why: Option<Settled>) -> AnyView {
    let head = &proposal.head;
    let address = draft_address(head.id);
    let title = t!("steunpunt-lists-publish-publish-question", file = head.file);
    let text = t!("steunpunt-lists-publish-lead");
    let notes = head.judgement.notes();
    let notes = (notes > 0).then(|| {
        let text = t!("steunpunt-lists-publish-notes-found", notes = points(notes));
        note("info", text)
    });
    ConfirmPage {
        above: refused(why),
        lead: lead(Some(named_of(&head.judgement)), title, text),
        before: view! { {notes}{changes(proposal)} }.into_any(),
        action: format!("{address}/publiceren"),
        forgets: false,
        fields: Some(basis(head.revision)),
        yes: Yes::Closes(t!("steunpunt-lists-publish-publish")),
        no: (address, t!("common-no-go-back")),
    }
    .view()
}
