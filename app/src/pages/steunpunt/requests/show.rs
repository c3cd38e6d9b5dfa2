//! `/steunpunt/vragen/{request}`: what was sent, word for word, and what was done with it.

use scan::ids::SupportRequestId;

use super::super::{Tab, nav};
use super::input::FormInput;
use super::view::view;
use crate::pages::prelude::*;
use scan_texts::t;

pub async fn page(
    visit: Allowed<Staff>,
    PathName(request): PathName<SupportRequestId>,
) -> PageResult {
    show(&visit, request, &FormInput::nothing()).await
}

/// The request, with what was typed about it.
pub(super) async fn show(
    visit: &Allowed<Staff>,
    request: SupportRequestId,
    typed: &FormInput,
) -> PageResult {
    let port = &visit.ports.support_desk;
    let request = port.request(&visit.right, request).await?;
    let member = visit.right.member();
    let page = Page::new(t!(
        "steunpunt-requests-show-about",
        topic = request.entry.topic
    ))
    .with_nav(nav(member, Tab::Requests))
    .status(typed.status());
    Ok(visit.page(page, || view(member, &request, typed)))
}
