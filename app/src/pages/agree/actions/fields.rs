//! The fields of an action.

use leptos::prelude::*;
use scan::agreement::ActionState;
use scan::fitting::{fitting, is_open};
use scan::offer::Offer;
use scan::overview::Overview;
use scan::questionnaire::{Id, Questionnaire};

use super::form::{FormInput, item_key, topic_key};
use super::plan::Plan;
use crate::components::field::{Errors, Optional, TextField, options, select};
use scan_texts::{Label, t};

/// The offers that can be chosen: id and title.
pub(super) struct Offers {
    /// For what the action is about.
    about: Vec<(Id, String)>,
    /// Others that fit a gap of the team, or that the action has already.
    others: Vec<(Id, String)>,
}

impl Offers {
    /// Those that fit the subject of the form, then those that fit the team.
    pub(super) fn of(
        plan: &Plan,
        overview: &Overview,
        offers: &[Offer],
        typed: &FormInput,
    ) -> Self {
        let (round, day) = (&plan.round, plan.today.to_string());
        let questionnaire = &round.questionnaire;
        let helps = |offer: &&Offer| {
            is_open(offer, round.sector, &day)
                && questionnaire.items().any(|placed| {
                    let chosen = typed.over == item_key(&placed.item.id)
                        || typed.over == topic_key(&placed.topic.id);
                    chosen && offer.helps_with(&placed.topic.id, &placed.item.id)
                })
        };
        let named = |offer: &Offer| (offer.id.clone(), offer.title.clone());
        let about: Vec<_> = offers.iter().filter(helps).map(named).collect();
        let fits = fitting(questionnaire, overview, offers, round.sector, &day);
        let fits = fits.into_iter().map(|fit| fit.offer);
        // What the form holds already, such as an offer that has ended since.
        let kept = offers.iter().filter(|offer| {
            offer.id.as_str() == typed.aanbod && offer.sectors.contains(&round.sector)
        });
        let mut others: Vec<(Id, String)> = Vec::new();
        for (id, title) in fits.chain(kept).map(named) {
            let known = about.iter().chain(&others).any(|(other, _)| *other == id);
            if !known {
                others.push((id, title));
            }
        }
        Self { about, others }
    }

    pub(super) fn ids(&self) -> Vec<Id> {
        let all = self.about.iter().chain(&self.others);
        all.map(|(id, _)| id.clone()).collect()
    }
}

/// All fields, with what was typed and what is wrong with it.
pub(super) fn fields(
    questionnaire: &Questionnaire,
    typed: &FormInput,
    offers: &Offers,
    errors: &Errors,
) -> AnyView {
    let what = TextField {
        name: "wat",
        label: t!("agree-actions-what"),
        hint: t!("agree-actions-fields-what-hint"),
        class: "textbox--wide",
        ..TextField::default()
    };
    let who = TextField {
        name: "wie",
        label: t!("agree-actions-fields-who"),
        hint: t!("agree-actions-fields-who-hint"),
        optional: Optional::Yes,
        ..TextField::default()
    };
    // What is no date is shown as text, because a date field would hide it.
    let is_date = errors.of("wanneer").is_none();
    let when = TextField {
        name: "wanneer",
        label: t!("agree-actions-fields-when"),
        hint: t!("agree-actions-fields-when-hint"),
        optional: Optional::Yes,
        kind: Some(if is_date { "date" } else { "text" }),
        class: "textbox--medium",
        ..TextField::default()
    };
    let states = ActionState::ALL.map(|state| (state.key().to_owned(), state.label().to_owned()));
    let state = if typed.status.is_empty() {
        ActionState::Open.key()
    } else {
        &typed.status
    };
    html! {
        <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
        <input type="hidden" name="basis" value=typed.basis.clone()/>
        <input type="hidden" name="naar" value=typed.naar.clone()/>
        <input type="hidden" name="herkomst" value=typed.herkomst.clone()/>
        {what.view(typed.wat.clone(), errors)}
        {who.view(typed.wie.clone(), errors)}
        {when.view(typed.wanneer.clone(), errors)}
        {select("status", t!("agree-actions-fields-status"), Optional::No, options(&states, state), errors)}
        {select("over", t!("agree-actions-fields-about"), Optional::Yes, subjects(questionnaire, &typed.over), errors)}
        {select("aanbod", t!("agree-actions-fields-support"), Optional::Yes, choices(offers, &typed.aanbod), errors)}
    }
}

/// Every topic with its items.
fn subjects(questionnaire: &Questionnaire, chosen: &str) -> AnyView {
    let groups: Vec<_> = questionnaire
        .topics()
        .map(|(_, topic)| {
            let whole = (
                topic_key(&topic.id),
                t!("agree-actions-fields-whole-topic", topic = topic.title),
            );
            let items = topic
                .items
                .iter()
                .map(|item| (item_key(&item.id), item.text.clone()));
            let all: Vec<_> = std::iter::once(whole).chain(items).collect();
            view! { <optgroup label=topic.title.clone()>{options(&all, chosen)}</optgroup> }
        })
        .collect();
    html! { <option value="" selected=chosen.is_empty()>{t!("agree-actions-fields-nothing-in-particular")}</option>{groups} }
}

fn choices(offers: &Offers, chosen: &str) -> AnyView {
    let group = |label: &'static str, offers: &[(Id, String)]| {
        let named = |(id, title): &(Id, String)| (id.to_string(), title.clone());
        let all: Vec<_> = offers.iter().map(named).collect();
        (!all.is_empty())
            .then(|| view! { <optgroup label=label>{options(&all, chosen)}</optgroup> })
    };
    html! {
        <option value="" selected=chosen.is_empty()>{t!("agree-actions-fields-no-support")}</option>
        {group(t!("agree-actions-fields-fits-topic"), &offers.about)}
        {group(t!("agree-actions-fields-fits-team"), &offers.others)}
    }
}
