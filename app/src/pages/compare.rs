//! `/beheer/{round}/vergelijken`: this round beside an earlier one, and the trend over all.
//!
//! Figures come from [`scan::compare`], which has nothing but two overviews: what is hidden in
//! either is not in it.

mod agreed;
mod changes;
mod items;
mod sums;
mod trend;

use scan::compare::compare;

use super::manage::{self, Tab, address, kicker};
use crate::pages::prelude::*;
use scan_report::compare::{Scene, Side, both_in_words, silent, silent_in_words};
use scan_texts::t;

/// Which earlier round to compare with; the previous one when this means nothing.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct With {
    met: String,
}

pub async fn page(visit: Allowed<Managed>, Query(with): Query<With>) -> PageResult {
    let sides = sides(&visit).await?;
    let now = sides.first().ok_or(Refusal::NotFound)?;
    let nav = manage::nav(&now.round, Tab::Compare);
    let page = Page::new(t!("common-compare")).with_nav(nav);
    Ok(visit.page(page, move || body(&sides, &with)))
}

/// This round and all earlier ones, newest first.
async fn sides(visit: &Allowed<Managed>) -> Outcome<Vec<Side>> {
    let overviews = visit.ports.rounds.overviews(&visit.right).await?;
    let (round, agreed) = visit
        .ports
        .agreeing
        .agreed(&visit.right.clone().into())
        .await?;
    let agreeing = &visit.ports.agreeing;
    let mut agreements = agreeing.earlier(&visit.right.clone().into()).await?;
    agreements.push((round, agreed));
    let sides = overviews.into_iter().map(|(round, overview)| {
        let place = agreements
            .iter()
            .position(|(known, _)| known.name == round.name);
        let agreed = place.map(|place| agreements.swap_remove(place).1);
        Side {
            round,
            overview,
            agreed: agreed.unwrap_or_default(),
        }
    });
    Ok(sides.collect())
}

/// Everything below the header of the site; `sides` has the newest first.
fn body(sides: &[Side], with: &With) -> AnyView {
    let [now, earlier @ ..] = sides else {
        return ().into_any();
    };
    let chosen = with.met.parse::<u32>().ok();
    let before = earlier
        .iter()
        .find(|side| Some(side.round.number) == chosen)
        .or(earlier.first());
    let content = match before {
        None => nothing_yet(now),
        Some(before) => {
            let compared = compare(&before.view(), &now.view());
            let scene = Scene {
                before,
                now,
                compared: &compared,
            };
            results(sides, scene)
        }
    };
    html! { <main class="page page--wide" id="inhoud">{content}</main> }
}

fn title() -> &'static str {
    t!("compare-heading")
}

/// The first round of a team.
fn nothing_yet(now: &Side) -> AnyView {
    let below = view! {
        <p>{t!("compare-after-next-round")}</p>
        <p><a href=address(&now.round.name)>{t!("compare-back-to-scan")}</a></p>
    };
    html! {
        {lead_with(Some(kicker(&now.round)), title(), ())}
        {empty(t!("compare-first-round"), below)}
    }
}

fn results(sides: &[Side], scene: Scene<'_>) -> AnyView {
    let figures = match silent(scene) {
        Some(side) => not_shown(side),
        None => html! {
            {changes::changes(scene)}
            {trend::trend(sides)}
            {sums::sums(scene)}
            {items::items(scene)}
        },
    };
    html! {
        {head(scene)}
        {chooser(sides, scene)}
        {figures}
        {agreed::answers(scene)}
    }
}

fn head(scene: Scene<'_>) -> AnyView {
    let (both, forms) = both_in_words(scene);
    let forms = forms.map(|forms| view! { <p>{forms}</p> });
    let below = view! { <p>{both}</p>{forms} };
    lead_with(Some(kicker(&scene.now.round)), title(), below)
}

/// Links to the other earlier rounds; nothing when there is one.
fn chooser(sides: &[Side], scene: Scene<'_>) -> Option<AnyView> {
    let earlier = &sides[1..];
    if earlier.len() < 2 {
        return None;
    }
    let base = address(&scene.now.round.name);
    let links: Vec<_> = earlier
        .iter()
        .map(|side| {
            let number = side.round.number;
            let current = (number == scene.before.round.number).then_some("true");
            let to = format!("{base}/vergelijken?met={number}");
            view! { <a class="filter" href=to aria-current=current>{side.name()}</a> }
        })
        .collect();
    Some(html! {
        <nav class="filters" aria-label=t!("compare-nav-label")>
            <div class="filters__group"><span class="filters__name">{t!("compare-compare-with")}</span>{links}</div>
        </nav>
    })
}

fn not_shown(side: &Side) -> AnyView {
    let why = silent_in_words(side);
    let below = view! {
        <p>{why}</p>
        <p>{t!("compare-agreed-below")}</p>
    };
    titled_alert(Tone::Locked, t!("compare-no-answers-compared"), below)
}
