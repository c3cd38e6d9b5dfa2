//! `/beheer/{round}/acties`: who does what, and when.
//!
//! An action is kept in the round that it was made in. What is still pending in earlier rounds of
//! the team stands in the list too; its forms post to the round where it is kept.

mod address;
pub mod calendar;
pub mod edit;
mod fields;
mod form;
mod history;
mod list;
mod notice;
mod plan;
mod prefill;
pub mod undo;

use crate::allowed::Allowed;
use axum::extract::{Query, State};
use scan::application::rights::Led;

use self::address::Asked;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::manage::{self, Tab};
use crate::ports::Ports;
use crate::visit::Visit;

/// The list. Query values that mean nothing are ignored.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
    Query(asked): Query<Asked>,
) -> PageResult {
    let plan = plan::load(&ports, &visit, &led).await?;
    let page = Page::new("Acties").with_nav(manage::nav(&plan.round, Tab::Actions));
    Ok(visit.page(page, || list::view(&plan, &asked)))
}
