//! Questions to talk about, what the law says, and who can help.

use jiff::civil::Date;
use leptos::prelude::*;
use scan::offer::Offer;
use scan::questionnaire::{Item, LegalClaim, Sector, Topic};

use crate::components::said::said;
use crate::components::{law, offer};
use crate::pages::agree::make_action;
use scan_report::law::checked;
use scan_report::overview::Scene;
use scan_texts::t;

/// The offers for a topic or one of its items, in this sector, that have not ended.
///
/// An offer that starts later is shown with its first day.
pub(in super::super) fn fitting(
    offers: &[Offer],
    topic: &Topic,
    sector: Sector,
    today: Date,
) -> Vec<Offer> {
    let today = today.to_string();
    let has_ended = |offer: &Offer| offer.valid_until.as_ref().is_some_and(|last| *last < today);
    let helps = |offer: &&Offer| {
        offer.sectors.contains(&sector)
            && !has_ended(offer)
            && topic
                .items
                .iter()
                .any(|item| offer.helps_with(&topic.id, &item.id))
    };
    offers.iter().filter(helps).cloned().collect()
}

/// The language of a list, where that is not the one of the page.
type Lang = Option<&'static str>;

pub(super) fn discuss(topic: &Topic, lang: Lang) -> Option<AnyView> {
    let list = questions(&topic.discuss, lang)?;
    Some(
        html! { <section class="card flow"><h2>{t!("common-to-talk-about-together")}</h2>{list}</section> },
    )
}

pub(super) fn discuss_item(item: &Item, lang: Lang) -> Option<AnyView> {
    let list = questions(&item.discuss, lang)?;
    Some(
        html! { <section class="flow"><h3>{t!("common-to-talk-about-together")}</h3>{list}</section> },
    )
}

fn questions(questions: &[String], lang: Lang) -> Option<AnyView> {
    let rows: Vec<_> = questions
        .iter()
        .map(|question| view! { <li>{question.clone()}</li> })
        .collect();
    (!rows.is_empty()).then(|| html! { <ul class="list" lang=lang>{rows}</ul> })
}

pub(super) fn law(topic: &Topic, lang: Lang) -> Option<AnyView> {
    let list = claims(&topic.law, lang)?;
    Some(
        html! { <section class="card flow"><h2>{t!("common-what-does-the-law")}</h2>{list}</section> },
    )
}

pub(super) fn law_item(item: &Item, lang: Lang) -> Option<AnyView> {
    let list = claims(&item.law, lang)?;
    Some(html! { <section class="flow"><h3>{t!("common-what-does-the-law")}</h3>{list}</section> })
}

fn claims(claims: &[LegalClaim], lang: Lang) -> Option<AnyView> {
    let row = |claim: &LegalClaim| {
        let checked = format!(" · {}", checked(claim));
        view! {
            <li>
                {said(claim.claim.clone(), lang)}<br/>
                <span class="small soft">{t!("common-source")}{law::article(claim)}{checked}</span>
            </li>
        }
    };
    let rows: Vec<_> = claims.iter().map(row).collect();
    (!rows.is_empty()).then(|| html! { <ul class="list">{rows}</ul> })
}

pub(super) fn offers(scene: Scene<'_>, topic: &Topic, offers: &[Offer]) -> Option<AnyView> {
    if offers.is_empty() {
        return None;
    }
    let row = |offer: &Offer| {
        let new = format!("topic={}&aanbod={}", topic.id, offer.id);
        let new = make_action(&scene.round.name, &new, &offer.title);
        view! { <li>{offer::heading(offer)}{offer::body(offer, scene.list())}{new}</li> }
    };
    let rows: Vec<_> = offers.iter().map(row).collect();
    Some(html! {
        <section class="card flow">
            <h2>{t!("overview-topic-background-who-can-help")}</h2>
            <ul class="offers flow">{rows}</ul>
        </section>
    })
}
