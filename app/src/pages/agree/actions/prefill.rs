//! A new action, filled in as far as the page it comes from knows.

use scan::agreement::Line;
use scan::offer::{Offer, OfferKind};
use scan::questionnaire::Id;

use super::form::{FormInput, item_key, topic_key};
use super::plan::Plan;
use crate::pages::query::QueryPairs;
use scan_texts::t;

/// The form for `?item=…`, `?topic=…`, `?middel=…` and `?aanbod=…`. Ids that mean nothing here are
/// ignored.
pub(super) fn typed(plan: &Plan, asked: &QueryPairs, offers: &[Offer]) -> FormInput {
    let mut typed = FormInput {
        naar: plan.round.name.as_str().to_owned(),
        ..FormInput::default()
    };
    let id = |name: &str| Id::new(asked.value(name)).ok();
    let questionnaire = &plan.round.questionnaire;
    if let Some(topic) = id("topic").and_then(|id| questionnaire.topic(&id)) {
        typed.over = topic_key(&topic.id);
    }
    if let Some(placed) = id("item").and_then(|id| questionnaire.item_by_id(&id)) {
        typed.over = item_key(&placed.item.id);
    }
    if let Some(id) = id("middel") {
        let own = plan.agreed.resources.get(&id);
        let mut name = own.map(|need| need.value.what.as_str().to_owned());
        if let Some(placed) = questionnaire
            .item_by_id(&id)
            .filter(|placed| placed.item.is_resource())
        {
            typed.over = item_key(&id);
            name = name.or_else(|| Some(placed.item.text.clone()));
        }
        if let Some(name) = name {
            "middel".clone_into(&mut typed.herkomst);
            typed.wat = short(&t!("agree-actions-prefill-arrange", name = name));
        }
    }
    let offer = id("aanbod").and_then(|id| offers.iter().find(|offer| offer.id == id));
    if let Some(offer) = offer.filter(|offer| offer.sectors.contains(&plan.round.sector)) {
        typed.aanbod = offer.id.to_string();
        typed.wat = short(&format!("{}: {}", verb(offer.kind), offer.title));
    }
    typed
}

/// What one does with an offer of this kind.
fn verb(kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::Brochure | OfferKind::Aandachtspunten | OfferKind::Praktijkvoorbeeld => {
            t!("agree-actions-prefill-look-together")
        }
        OfferKind::Expert | OfferKind::Helpdesk => t!("agree-actions-prefill-get-in-touch"),
        OfferKind::Workshop
        | OfferKind::Themabijeenkomst
        | OfferKind::Kenniskring
        | OfferKind::Nieuwsbrief => t!("agree-actions-prefill-sign-up"),
    }
}

/// As much as the field takes.
fn short(text: &str) -> String {
    text.chars().take(Line::MAX).collect()
}
