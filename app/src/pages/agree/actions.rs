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

use crate::pages::manage::{self, Tab};
use crate::pages::prelude::*;
use scan_texts::t;

/// The list. Query values that mean nothing are ignored.
pub async fn page(visit: Allowed<Led>, Query(asked): Query<QueryPairs>) -> PageResult {
    let plan = plan::load(&visit).await?;
    let page =
        Page::new(t!("common-actions-short")).with_nav(manage::nav(&plan.round, Tab::Actions));
    Ok(visit.page(page, || list::view(&plan, &asked)))
}
