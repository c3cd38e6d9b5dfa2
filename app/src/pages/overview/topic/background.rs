//! Questions to talk about, what the law says, and who can help.

use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;
use scan::offer::Offer;
use scan::questionnaire::{Item, LegalClaim, Sector, Topic};

use super::super::Scene;
use crate::components::words::{date_of, list_of, web_address};

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

/// Questions of the topic to talk about.
pub(super) fn discuss(topic: &Topic) -> Option<AnyView> {
    let list = questions(&topic.discuss)?;
    Some(
        view! { <section class="card flow"><h2>"Om samen over te praten"</h2>{list}</section> }
            .into_any(),
    )
}

/// Questions of one item to talk about.
pub(super) fn discuss_item(item: &Item) -> Option<AnyView> {
    let list = questions(&item.discuss)?;
    Some(
        view! { <section class="flow"><h3>"Om samen over te praten"</h3>{list}</section> }
            .into_any(),
    )
}

fn questions(questions: &[String]) -> Option<AnyView> {
    let rows: Vec<_> = questions
        .iter()
        .map(|question| view! { <li>{question.clone()}</li> })
        .collect();
    (!rows.is_empty()).then(|| view! { <ul class="list">{rows}</ul> }.into_any())
}

/// Legal background of the topic.
pub(super) fn law(topic: &Topic) -> Option<AnyView> {
    let list = claims(&topic.law)?;
    Some(
        view! { <section class="card flow"><h2>"Wat zegt de wet?"</h2>{list}</section> }.into_any(),
    )
}

/// Legal background of one item.
pub(super) fn law_item(item: &Item) -> Option<AnyView> {
    let list = claims(&item.law)?;
    Some(view! { <section class="flow"><h3>"Wat zegt de wet?"</h3>{list}</section> }.into_any())
}

fn claims(claims: &[LegalClaim]) -> Option<AnyView> {
    let row = |claim: &LegalClaim| {
        let source = match web_address(&claim.source) {
            Some(address) => Either::Left(link(&address)),
            None => Either::Right(claim.source.clone()),
        };
        let checked = format!(" · gecontroleerd op {}", date_of(&claim.checked_on));
        view! {
            <li>
                {claim.claim.clone()}<br/>
                <span class="small soft">"Bron: "{source}{checked}</span>
            </li>
        }
    };
    let rows: Vec<_> = claims.iter().map(row).collect();
    (!rows.is_empty()).then(|| view! { <ul class="list">{rows}</ul> }.into_any())
}

/// A link to another site, named by its address without the scheme.
fn link(address: &str) -> impl IntoView + use<> {
    let name = address.split_once("://").map_or(address, |(_, name)| name);
    let name = name.trim_end_matches('/').to_owned();
    view! { <a href=address.to_owned() rel="noopener noreferrer">{name}</a> }
}

/// Who can help with this topic.
pub(super) fn offers(scene: Scene<'_>, offers: &[Offer]) -> Option<AnyView> {
    if offers.is_empty() {
        return None;
    }
    let rows: Vec<_> = offers.iter().map(|one| offer(scene, one)).collect();
    Some(
        view! {
            <section class="card flow">
                <h2>"Wie of wat kan helpen?"</h2>
                <ul class="offers flow">{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

fn offer(scene: Scene<'_>, offer: &Offer) -> AnyView {
    let address = offer.link.as_deref().and_then(web_address);
    let address = address.map(|address| view! { <p class="small">{link(&address)}</p> });
    let contact = offer
        .contact
        .clone()
        .map(|text| view! { <p class="small">{text}</p> });
    let known = offer.roles.iter().map(|role| scene.list().role_label(role));
    let roles: Vec<_> = known.filter(|label| !label.is_empty()).collect();
    let mut facts = vec![offer.provider.clone()];
    if !roles.is_empty() {
        facts.push(format!("voor {}", list_of(&roles)));
    }
    facts.extend(
        offer
            .valid_from
            .as_deref()
            .map(|day| format!("vanaf {}", date_of(day))),
    );
    facts.extend(
        offer
            .valid_until
            .as_deref()
            .map(|day| format!("tot en met {}", date_of(day))),
    );
    view! {
        <li>
            <h3>{offer.title.clone()}" "<span class="badge">{offer.kind.label()}</span></h3>
            <p class="small soft">{facts.join(" · ")}</p>
            <p>{offer.text.clone()}</p>
            {contact}
            {address}
        </li>
    }
    .into_any()
}
