//! `/mijn-scans`: all teams of somebody, their rounds, and what waits.

use jiff::civil::Date;
use scan::application::memberships::{MyScans, OwnRound, OwnTeam};
use scan::membership::MemberRole;
use scan::round::Phase;
use scan_report::words::{count, date, plural};

use super::address;
use crate::pages::account::{Tab, nav};
use crate::pages::manage;
use crate::pages::prelude::*;
use scan_texts::t;

/// Months after which a finished round is asked to be repeated.
const YEAR: i64 = 330;

pub async fn page(visit: Allowed<SignedIn>) -> PageResult {
    let own = &visit.ports.own_scans;
    let scans = own.scans(&visit.right, &visit.credentials).await?;
    let page = Page::new(t!("common-my-scans")).with_nav(nav(Tab::Scans));
    Ok(visit.page(page, || view(scans)))
}

fn view(scans: MyScans) -> AnyView {
    let MyScans { teams, today } = scans;
    let none = teams.is_empty().then(|| {
        let below = view! {
            <p>{t!("members-my-scans-none-text")}</p>
            <p><a class="button" href="/start">{t!("common-start-a-scan")}</a></p>
        };
        empty(t!("members-my-scans-none"), below)
    });
    let teams: Vec<_> = teams.into_iter().map(|team| card(team, today)).collect();
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, t!("common-my-scans"), t!("members-my-scans-lead"))}
            {none}
            {teams}
        </main>
    }
    .into_any()
}

fn card(team: OwnTeam, today: Date) -> AnyView {
    let OwnTeam {
        school,
        team: name,
        role,
        rounds,
        new_answers,
    } = team;
    let Some(newest) = rounds.first() else {
        return ().into_any();
    };
    let id = format!("scan-{}", newest.name.as_str());
    let title = id.clone();
    let waits = match role {
        Some(MemberRole::Managing) if !newest.is_leaving => waiting(newest, new_answers, today),
        Some(_) | None => Vec::new(),
    };
    let waits = (!waits.is_empty()).then(|| {
        let below = bullets(waits);
        titled_alert(Tone::Info, t!("members-my-scans-to-do"), below)
    });
    let take_over = role.is_none().then(|| take_over(newest));
    let looks_along = role == Some(MemberRole::Viewing);
    let looks =
        looks_along.then(|| view! { <p class="small">{t!("members-my-scans-you-look-along")}</p> });
    let rounds: Vec<_> = rounds
        .iter()
        .map(|round| {
            let to = if looks_along {
                format!("/meekijken/{}", round.name.as_str())
            } else {
                manage::address(&round.name)
            };
            view! { <li><a href=to>{t!("members-my-scans-round", round = round.number)}</a>{format!(", {}", stands(round))}</li> }
        })
        .collect();
    view! {
        <section class="card flow" aria-labelledby=id>
            <h2 id=title>{format!("{school}, {name}")}</h2>
            {looks}
            {waits}
            <ul class="list">{rounds}</ul>
            {take_over}
        </section>
    }
    .into_any()
}

/// How a round stands.
fn stands(round: &OwnRound) -> String {
    if round.is_leaving {
        return t!("common-being-deleted").to_owned();
    }
    match (round.phase, round.finished_on) {
        (Phase::Private, _) => {
            let people = count(
                round.joined,
                t!("members-my-scans-colleague-takes-part"),
                t!("members-my-scans-colleagues-take-part"),
            );
            let done = round.finished;
            let verb = plural(done, t!("members-my-scans-is"), t!("members-my-scans-are"));
            t!(
                "members-my-scans-open-to-fill-in",
                people = people,
                done = done,
                verb = verb
            )
        }
        (Phase::Review, _) => t!("common-filling-in-closed-not").to_owned(),
        (Phase::Frozen, Some(day)) => t!("members-my-scans-finished-on", day = date(day)),
        (Phase::Frozen, None) => t!("common-finished").to_owned(),
    }
}

/// What waits for whoever manages the team.
fn waiting(newest: &OwnRound, new_answers: u32, today: Date) -> Vec<String> {
    let mut waits = Vec::new();
    let round = newest.number;
    match newest.phase {
        Phase::Private if newest.joined > 0 && newest.joined == newest.finished => {
            waits.push(t!("members-my-scans-everyone-done", round = round));
        }
        Phase::Private if newest.code_is_over => {
            waits.push(t!("members-my-scans-code-expired", round = round));
        }
        Phase::Private => {}
        Phase::Review => {
            waits.push(t!("members-my-scans-discuss-round", round = round));
        }
        Phase::Frozen => {
            let since = newest.finished_on.and_then(|day| today.since(day).ok());
            if since.is_some_and(|since| i64::from(since.get_days()) >= YEAR) {
                waits.push(t!("members-my-scans-year-ago", round = round));
            }
        }
    }
    if new_answers > 0 {
        let answers = count(
            new_answers,
            t!("common-new-answer"),
            t!("common-new-answers"),
        );
        waits.push(t!(
            "members-my-scans-answers-from-centre",
            new_answers = plural(
                new_answers,
                t!("members-my-scans-is"),
                t!("members-my-scans-are")
            ),
            answers = answers
        ));
    }
    waits
}

/// For a team of which this browser only has the link.
fn take_over(newest: &OwnRound) -> AnyView {
    let action = format!("{}/overnemen", address(&newest.name));
    view! {
        <form class="form" method="post" action=action>
            <p>{t!("members-my-scans-link-opened-here")}</p>
            <div class="form-actions"><button class="button">{t!("members-add-to-account")}</button></div>
        </form>
    }
    .into_any()
}
