//! `/steunpunt/lijsten/concept/{draft}/weggooien`: throws a draft away.

use scan::application::lists::{DraftHead, Settled};
use scan::ids::ListDraftId;

use super::settled::{Settling, basis, refused, status};
use super::{ADDRESS, draft_address};
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_texts::t;

pub async fn page(visit: Allowed<Staff>, PathName(draft): PathName<ListDraftId>) -> PageResult {
    ask(&visit, draft, None).await
}

pub async fn submit(
    visit: Allowed<Staff>,
    PathName(draft): PathName<ListDraftId>,
    FormBody(form): FormBody<Settling>,
) -> PageResult {
    let lists = &visit.ports.lists;
    match lists.discard(&visit.right, draft, form.basis).await? {
        Settled::Yes => Ok(go_to(ADDRESS)),
        why => ask(&visit, draft, Some(why)).await,
    }
}

async fn ask(visit: &Allowed<Staff>, draft: ListDraftId, why: Option<Settled>) -> PageResult {
    let draft = visit.ports.lists.draft(&visit.right, draft).await?;
    let page = Page::new(t!("steunpunt-lists-discard-title"))
        .with_nav(nav(visit.right.member(), Tab::Lists))
        .status(status(why));
    Ok(visit.page(page, || view(&draft.head, why)))
}

fn view(head: &DraftHead, why: Option<Settled>) -> AnyView {
    let address = draft_address(head.id);
    let title = t!("steunpunt-lists-discard-discard-question", file = head.file);
    ConfirmPage {
        above: refused(why),
        lead: lead(None, title, t!("steunpunt-lists-discard-lead")),
        before: for_good(t!("steunpunt-lists-discard-text-gone")),
        action: format!("{address}/weggooien"),
        forgets: false,
        fields: Some(basis(head.revision)),
        yes: Yes::Deletes(t!("steunpunt-lists-discard-discard")),
        no: (address, t!("common-no-go-back")),
    }
    .view()
}
