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

/// Months after which a finished round is asked to be repeated.
const YEAR: i64 = 330;

pub async fn page(visit: Allowed<SignedIn>) -> PageResult {
    let own = &visit.ports.own_scans;
    let scans = own.scans(&visit.right, &visit.credentials).await?;
    let page = Page::new("Mijn scans").with_nav(nav(Tab::Scans));
    Ok(visit.page(page, || view(scans)))
}

fn view(scans: MyScans) -> AnyView {
    let MyScans { teams, today } = scans;
    let none = teams.is_empty().then(|| {
        let below = view! {
            <p>"Start een scan, of open de beheerlink van een scan die u al hebt. Hij staat dan hier klaar om bij uw account te zetten."</p>
            <p><a class="button" href="/start">"Start een scan"</a></p>
        };
        empty("Bij uw account staat nog geen scan", below)
    });
    let teams: Vec<_> = teams.into_iter().map(|team| card(team, today)).collect();
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, "Mijn scans", "Alle teams die u coördineert of waarbij u meekijkt.")}
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
        titled_alert(Tone::Info, "Wat er te doen is", below)
    });
    let take_over = role.is_none().then(|| take_over(newest));
    let looks_along = role == Some(MemberRole::Viewing);
    let looks = looks_along.then(|| view! { <p class="small">"U kijkt mee."</p> });
    let rounds: Vec<_> = rounds
        .iter()
        .map(|round| {
            let to = if looks_along {
                format!("/meekijken/{}", round.name.as_str())
            } else {
                manage::address(&round.name)
            };
            view! { <li><a href=to>{format!("Ronde {}", round.number)}</a>{format!(", {}", stands(round))}</li> }
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
        return "wordt verwijderd".to_owned();
    }
    match (round.phase, round.finished_on) {
        (Phase::Private, _) => {
            let people = count(round.joined, "collega doet mee", "collega’s doen mee");
            let done = round.finished;
            let verb = plural(done, "is", "zijn");
            format!("open om in te vullen: {people}, {done} {verb} klaar")
        }
        (Phase::Review, _) => "invullen afgesloten, nog niet afgerond".to_owned(),
        (Phase::Frozen, Some(day)) => format!("afgerond op {}", date(day)),
        (Phase::Frozen, None) => "afgerond".to_owned(),
    }
}

/// What waits for whoever manages the team.
fn waiting(newest: &OwnRound, new_answers: u32, today: Date) -> Vec<String> {
    let mut waits = Vec::new();
    let round = newest.number;
    match newest.phase {
        Phase::Private if newest.joined > 0 && newest.joined == newest.finished => {
            waits.push(format!("Iedereen die meedoet in ronde {round} is klaar. Sluit het invullen af als er niemand meer komt."));
        }
        Phase::Private if newest.code_is_over => {
            waits.push(format!(
                "De teamcode van ronde {round} is verlopen. Vernieuw hem, of sluit het invullen af."
            ));
        }
        Phase::Private => {}
        Phase::Review => {
            waits.push(format!(
                "Bespreek ronde {round} met het team, leg afspraken vast en rond hem af."
            ));
        }
        Phase::Frozen => {
            let since = newest.finished_on.and_then(|day| today.since(day).ok());
            if since.is_some_and(|since| i64::from(since.get_days()) >= YEAR) {
                waits.push(format!("Ronde {round} is bijna een jaar geleden afgerond. Begin een nieuwe ronde om te zien wat er veranderde."));
            }
        }
    }
    if new_answers > 0 {
        let answers = count(new_answers, "nieuw antwoord", "nieuwe antwoorden");
        waits.push(format!(
            "Er {} {answers} van het steunpunt.",
            plural(new_answers, "is", "zijn")
        ));
    }
    waits
}

/// For a team of which this browser only has the link.
fn take_over(newest: &OwnRound) -> AnyView {
    let action = format!("{}/overnemen", address(&newest.name));
    view! {
        <form class="form" method="post" action=action>
            <p>"Op dit apparaat is de beheerlink van deze scan geopend. Hij staat nog niet bij uw account."</p>
            <div class="form-actions"><button class="button">"Zet deze scan bij mijn account"</button></div>
        </form>
    }
    .into_any()
}
