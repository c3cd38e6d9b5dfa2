//! `/beheer/{round}/aanbod`: what a team can turn to, and why.

use scan::fitting::{Fit, fitting, is_open};
use scan::offer::Offer;
use scan::overview::Overview;

use super::make_action;
use crate::components::{alert, offer};
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;
use crate::pages::support;
use scan_report::offers::{also, heading, why};
use scan_report::words::count;
use scan_texts::t;

/// Whether who looks can ask the support centre something, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    /// The coordinator.
    Yes,
    /// A device that only leads the session.
    No,
}

/// The offers that fit the gaps of the team.
pub async fn page(visit: Allowed<Led>) -> PageResult {
    let (round, overview) = visit.ports.agreeing.picture(&visit.right).await?;
    let day = visit.ports.agreeing.today().to_string();
    let managed = visit.ports.rights.managed(&visit.credentials, &round.name);
    let asks = match managed.await {
        Ok(_) => Asks::Yes,
        Err(Refusal::NotFound) => Asks::No,
        Err(refusal) => return Err(refusal.into()),
    };
    let page =
        Page::new(t!("common-support-that-fits-text")).with_nav(manage::nav(&round, Tab::Actions));
    Ok(visit.page(page, || {
        let offers = visit.ports.catalog.offers();
        view(&round, &overview, &offers, &day, asks)
    }))
}

fn view(round: &Round, overview: &Overview, offers: &[Offer], day: &str, asks: Asks) -> AnyView {
    let fits = fitting(&round.questionnaire, overview, offers, round.sector, day);
    let open = offers.iter().filter(|one| is_open(one, round.sector, day));
    let others: Vec<&Offer> = open
        .filter(|one| !fits.iter().any(|fit| fit.offer.id == one.id))
        .collect();
    let content = if fits.is_empty() {
        empty(round, overview)
    } else {
        let groups = fits.chunk_by(|a, b| heading(round, a) == heading(round, b));
        let groups: Vec<_> = groups.map(|fits| group(round, fits, asks)).collect();
        groups.into_any()
    };
    let actions = format!("{}/acties", manage::address(&round.name));
    html! {
        <main class="page" id="inhoud">
            {breadcrumb([(actions, t!("common-actions-short"))], t!("agree-offers-breadcrumb"))}
            {lead(Some(kicker(round)), t!("agree-offers-heading"), t!("agree-offers-lead"))}
            {content}
            {rest(round, &others, fits.is_empty())}
            {(asks == Asks::Yes).then(|| support::ask(&round.name, None))}
        </main>
    }
}

fn group(round: &Round, fits: &[Fit<'_>], asks: Asks) -> AnyView {
    let title = fits.first().map(|fit| heading(round, fit));
    // Resources are of any topic: they have the question at the foot of the page.
    let gap = fits.first().map(|fit| &fit.gap);
    let gap = gap.filter(|gap| asks == Asks::Yes && !gap.is_resource());
    let question = gap.map(|gap| support::ask_about(&round.name, &gap.topic, title.as_deref()));
    let rows: Vec<_> = fits.iter().map(|fit| row(round, fit)).collect();
    html! {
        <section class="card flow">
            <h2>{title}</h2>
            <ul class="offers flow">{rows}</ul>
            {question}
        </section>
    }
}

fn row(round: &Round, fit: &Fit<'_>) -> AnyView {
    let (list, gap) = (&round.questionnaire, &fit.gap);
    let also = also(list, fit).map(|words| view! { <p class="small">{words}</p> });
    let about = match &gap.item {
        Some(item) => format!("item={item}"),
        None => format!("topic={}", gap.topic),
    };
    let about = format!("{about}&aanbod={}", fit.offer.id);
    html! {
        <li>
            {offer::heading(fit.offer)}
            <p>{why(list, gap)}</p>
            {offer::body(fit.offer, list)}
            {also}
            {make_action(&round.name, &about, &fit.offer.title)}
        </li>
    }
}

fn empty(round: &Round, overview: &Overview) -> AnyView {
    let (title, text) = if overview.answered.is_visible() {
        (
            t!("agree-offers-nothing-stands-out"),
            t!("agree-offers-nothing-fits"),
        )
    } else {
        (t!("agree-offers-cannot-choose"), t!("agree-offers-too-few"))
    };
    let href = format!("{}/overzicht", manage::address(&round.name));
    let below = view! { <p>{text}</p><p><a href=href>{t!("agree-offers-to-overview")}</a></p> };
    alert::empty(title, below)
}

/// What there is besides, for the sector.
fn rest(round: &Round, offers: &[&Offer], alone: bool) -> Option<AnyView> {
    if offers.is_empty() {
        return None;
    }
    let row = |one: &&Offer| {
        let new = make_action(&round.name, &format!("aanbod={}", one.id), &one.title);
        view! { <li>{offer::heading(one)}{offer::body(one, &round.questionnaire)}{new}</li> }
    };
    let rows: Vec<_> = offers.iter().map(row).collect();
    let words = t!(
        "agree-offers-view-for-sector",
        offers = count(
            offers.len(),
            t!("agree-offers-support-one"),
            t!("agree-offers-support-many")
        )
    );
    Some(html! {
        <section class="card flow">
            <h2>{t!("agree-offers-other")}</h2>
            <details class="details" open=alone>
                <summary>{words}</summary>
                <ul class="offers flow">{rows}</ul>
            </details>
        </section>
    })
}
