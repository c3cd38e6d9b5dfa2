//! `/steunpunt/lijsten/{publication}/intrekken`: what came before it is in use again.

use scan::application::lists::{Judgement, ListFinding, PublicationHead, Withdrawn};
use scan::ids::ListPublicationId;

use super::ADDRESS;
use super::findings::findings;
use super::words::{state, versioned};
use crate::components::alert::refused_alert;
use crate::components::confirm::{ConfirmPage, Yes};
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_texts::t;

pub async fn page(
    visit: Allowed<Admin>,
    PathName(publication): PathName<ListPublicationId>,
) -> PageResult {
    ask(&visit, &visit.right, publication, None).await
}

pub async fn submit(
    visit: Allowed<RecentAdmin>,
    PathName(publication): PathName<ListPublicationId>,
    _: FormBody<Button>,
) -> PageResult {
    match visit
        .ports
        .lists
        .withdraw(&visit.right, publication)
        .await?
    {
        Withdrawn::Yes => Ok(go_to(ADDRESS)),
        Withdrawn::Needed(why) => ask(&visit, visit.right.admin(), publication, Some(why)).await,
    }
}

async fn ask(
    visit: &Visit,
    admin: &Admin,
    publication: ListPublicationId,
    needed: Option<Vec<ListFinding>>,
) -> PageResult {
    let head = visit.ports.lists.publication(admin, publication).await?;
    let status = match needed {
        None => StatusCode::OK,
        Some(_) => StatusCode::CONFLICT,
    };
    let page = Page::new(t!("common-withdraw"))
        .with_nav(nav(admin.member(), Tab::Lists))
        .with_lists()
        .status(status);
    Ok(visit.page(page, || view(&head, needed)))
}

fn view(head: &PublicationHead, needed: Option<Vec<ListFinding>>) -> AnyView {
    let name = versioned(&head.key, head.version.as_deref());
    let above = needed.as_ref().map(|_| {
        refused_alert(
            t!("steunpunt-lists-withdraw-needed"),
            t!("steunpunt-lists-withdraw-needed-text"),
        )
    });
    let why = needed.map(|found| {
        let judgement = Judgement {
            findings: found,
            ..Judgement::default()
        };
        view! { <section class="card flow">{findings(&judgement)}</section> }
    });
    let text = t!("steunpunt-lists-withdraw-lead", head = state(head));
    ConfirmPage {
        above,
        lead: lead(
            None,
            t!("steunpunt-lists-withdraw-withdraw-question", name = name),
            text,
        ),
        before: why.into_any(),
        action: format!("{ADDRESS}/{}/intrekken", head.id),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("steunpunt-lists-withdraw-withdraw")),
        no: (ADDRESS.to_owned(), t!("common-no-go-back")),
    }
    .view()
}
