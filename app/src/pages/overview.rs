//! `/beheer/{round}/overzicht`: what the team answered, as far as it may be shown.
//!
//! Everything on these pages comes from a [`scan::overview::Overview`], in which hidden values do
//! not exist; texts are looked up in the list of the round.

mod agreed;
mod areas;
pub mod bars;
mod beside;
mod board;
mod explain;
mod filters;
mod gaps;
mod glance;
mod hidden;
pub mod legend;
pub(crate) mod resources;
pub mod sample;
mod table;
pub mod topic;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use axum::extract::Query;
use scan::agreement::Agreed;
use scan::application::releases::Beside;
use scan::overview::{HiddenNote, Overview, View};

use super::manage::{self, Tab};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::overview::Scene;

/// The whole round on one page. Query values that mean nothing are ignored.
pub async fn page(visit: Allowed<Managed>, Query(query): Query<QueryPairs>) -> PageResult {
    let (round, overview, agreed) = look(&visit).await?;
    let beside = others(&visit).await?;
    let view = filters::view(&query, &round.questionnaire);
    let page = Page::new("Overzicht")
        .with_results()
        .with_nav(manage::nav(&round, Tab::Overview));
    Ok(visit.page(page, move || {
        body((&round, &overview), &agreed, &view, beside.as_ref())
    }))
}

/// What may be shown of the answers, and beside it what the team agreed.
async fn look(visit: &Allowed<Managed>) -> Outcome<(Round, Arc<Overview>, Agreed)> {
    let (round, overview) = visit.ports.coordination.overview(&visit.right).await?;
    let (_, agreed) = visit
        .ports
        .agreeing
        .agreed(&visit.right.clone().into())
        .await?;
    Ok((round, overview, agreed))
}

/// Figures of all schools; nothing where no release has what the round asks.
async fn others(visit: &Allowed<Managed>) -> Outcome<Option<Beside>> {
    match visit.ports.national.beside(&visit.right).await {
        Err(Refusal::NotFound) => Ok(None),
        found => found,
    }
}

fn body(
    (round, overview): (&Round, &Overview),
    agreed: &Agreed,
    view: &View,
    others: Option<&Beside>,
) -> AnyView {
    let shown = view.apply(overview);
    let scene = Scene {
        round,
        shown: &shown,
        agreed,
        view,
    };
    let content = if !overview.answered.is_visible() {
        view! {
            {areas::about(scene)}
            {agreed::onwards(scene)}
            {hidden::nothing(scene)}
        }
        .into_any()
    } else if shown.hidden.contains(&HiddenNote::Group) {
        view! {
            {agreed::onwards(scene)}
            {filters::filters(scene)}
            {hidden::group(scene)}
        }
        .into_any()
    } else {
        // The figures of others are of whole teams.
        let others = others.filter(|_| view.group.is_none());
        let beside = others.and_then(|others| beside::section(round, overview, others));
        results(scene, beside)
    };
    view! {
        <main class="page page--wide page--glance" id="inhoud">
            {areas::lead(scene)}
            {content}
        </main>
    }
    .into_any()
}

/// The page when there is something to show: all of it at a glance, then why.
fn results(scene: Scene<'_>, beside: Option<AnyView>) -> AnyView {
    view! {
        {glance::glance(scene)}
        {areas::about(scene)}
        <div class="columns">
            {gaps::ranked(scene)}
            {resources::resources(scene)}
        </div>
        {agreed::together(scene)}
        {gaps::comparisons(scene)}
        {beside}
        {hidden::notes(scene)}
    }
    .into_any()
}
