//! `/beheer/{round}/acties`: who does what, and when.
//!
//! An action is kept in the round that it was made in. What is still pending in earlier rounds of
//! the team stands in the list too; its forms post to the round where it is kept.

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
use scan::questionnaire::Id;

use crate::failure::PageResult;
use crate::pages::manage::{self, Tab};
use crate::ports::Ports;
use crate::render::Page;
use crate::visit::Visit;
use scan::application::RoundName;

/// A query as it came: any names, any values, any of them twice.
pub(super) type Asked = Vec<(String, String)>;

/// The first value of this name; empty when there is none.
fn value<'a>(asked: &'a Asked, name: &str) -> &'a str {
    let found = asked.iter().find(|(known, _)| known == name);
    found.map_or("", |(_, value)| value.as_str())
}

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

/// The list of a round.
fn address(round: &RoundName) -> String {
    format!("{}/acties", manage::address(round))
}

/// An action in its round.
fn address_of(round: &RoundName, action: &Id) -> String {
    format!("{}/{action}", address(round))
}
