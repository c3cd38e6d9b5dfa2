//! `/beheer/{round}/overzicht`: what the team answered, as far as it may be shown.
//!
//! Everything on these pages comes from a [`scan::overview::Overview`], in which hidden values do
//! not exist; texts are looked up in the list of the round.

mod agreed;
pub(crate) mod areas;
pub mod bars;
pub mod beside;
pub(crate) mod board;
pub(crate) mod explain;
mod filters;
pub(crate) mod gaps;
mod glance;
pub(crate) mod hidden;
mod legend;
pub(crate) mod resources;
mod sample;
mod table;
pub mod topic;
pub(crate) mod words;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::allowed::Allowed;
use axum::extract::{Query, State};
use leptos::prelude::*;
use scan::agreement::Agreed;
use scan::application::rights::Managed;
use scan::overview::{HiddenNote, ItemView, Overview, TopicView, View};
use scan::questionnaire::{Id, Item, Questionnaire, Topic};

pub use filters::OverviewQuery;
pub use words::reason_in_words;

use super::manage::{self, Tab};
use crate::failure::PageResult;
use crate::ports::Ports;
use crate::render::Page;
use crate::visit::Visit;
use scan::application::{Outcome, Round};

/// The whole round on one page. Query values that mean nothing are ignored.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    Query(query): Query<OverviewQuery>,
) -> PageResult {
    let (round, overview, agreed) = look(&ports, &managed).await?;
    let view = query.view(&round.list);
    let page = Page::new("Overzicht")
        .with_results()
        .with_nav(manage::nav(&round, Tab::Overview));
    Ok(visit.page(page, move || body(&round, &overview, &agreed, &view)))
}

/// What may be shown of the answers, and beside it what the team agreed.
async fn look(ports: &Ports, managed: &Managed) -> Outcome<(Round, Arc<Overview>, Agreed)> {
    let (round, overview) = ports.coordination.overview(managed).await?;
    let (_, agreed) = ports.agreeing.agreed(&managed.clone().into()).await?;
    Ok((round, overview, agreed))
}

/// A round, what is shown of it, and how that was chosen.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    /// The round with its list.
    pub(crate) round: &'a Round,
    /// What is shown, after the choice.
    pub(crate) shown: &'a Overview,
    /// What the team agreed: beside the figures, never in them.
    pub(crate) agreed: &'a Agreed,
    pub(crate) view: &'a View,
}

impl<'a> Scene<'a> {
    /// The list of the round.
    pub(crate) fn list(self) -> &'a Questionnaire {
        &self.round.list
    }

    /// A topic of the list.
    pub(crate) fn topic(self, id: &Id) -> Option<&'a Topic> {
        self.list()
            .topics()
            .find(|(_, topic)| topic.id == *id)
            .map(|(_, topic)| topic)
    }

    /// The title of a topic.
    pub(crate) fn title(self, id: &Id) -> &'a str {
        self.topic(id).map_or("", |topic| topic.title.as_str())
    }

    /// An item of the list, by its number.
    pub(crate) fn item(self, number: u16) -> Option<&'a Item> {
        self.list()
            .items()
            .find(|placed| placed.number == number)
            .map(|placed| placed.item)
    }

    /// The words of an item of the list, by its number.
    pub(crate) fn text(self, number: u16) -> &'a str {
        self.item(number).map_or("", |item| item.text.as_str())
    }

    /// The Dutch name of a role group.
    pub(crate) fn group(self, id: &Id) -> &'a str {
        let found = self.list().role_groups.iter().find(|group| group.id == *id);
        found.map_or("", |group| group.label.as_str())
    }

    /// The page of a topic.
    fn topic_link(self, id: &Id) -> String {
        format!("/beheer/{}/overzicht/{id}", self.round.name.as_str())
    }

    /// The items of a topic that are shown.
    pub(crate) fn items_of(self, topic: &'a TopicView) -> impl Iterator<Item = &'a ItemView> {
        self.shown
            .items
            .iter()
            .filter(|item| item.topic == topic.id)
    }
}

/// Everything below the header of the site.
fn body(round: &Round, overview: &Overview, agreed: &Agreed, view: &View) -> AnyView {
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
        results(scene)
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
fn results(scene: Scene<'_>) -> AnyView {
    view! {
        {glance::glance(scene)}
        {areas::about(scene)}
        <div class="columns">
            {gaps::ranked(scene)}
            {resources::resources(scene)}
        </div>
        {agreed::together(scene)}
        {gaps::comparisons(scene)}
        {hidden::notes(scene)}
    }
    .into_any()
}
