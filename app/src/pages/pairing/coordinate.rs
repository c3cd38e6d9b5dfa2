//! `/beheer/{round}/koppeling`: the board for its coordinator.

use scan::ids::PersonId;
use scan::pairing::Pair;

use super::pairs::{Answer, row};
use super::{Meanwhile, managed_address, share, table};
use crate::pages::form_body::Replacing;
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::pages::prelude::*;
use scan::application::CodeState;
use scan::application::pairing::{Board, By, ManagedBoard, Person};
use scan_report::words::count;
use scan_texts::t;

const CONFIRM: Answer = Answer {
    value: "ja",
    words: || t!("pairing-coordinate-confirm"),
    class: "",
};
const UNDO: Answer = Answer {
    value: "terug",
    words: || t!("pairing-coordinate-undo-pair"),
    class: "button--quiet",
};

pub async fn page(visit: Allowed<Managed>, Query(meanwhile): Query<Meanwhile>) -> PageResult {
    let (round, managed) = visit.ports.pairing.board(&visit.right).await?;
    let url = visit.public_url().to_owned();
    let page = Page::new(t!("common-peer-pairing")).with_nav(nav(&round, Tab::Pairing));
    match managed {
        None => Ok(visit.page(page, move || closed(&round))),
        Some(managed) => Ok(visit.page(page.with_islands(), move || {
            opened(&round, &managed, &meanwhile, &url)
        })),
    }
}

pub async fn open(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    let outcome = visit.ports.pairing.open_board(&visit.right).await;
    done(visit.right.name(), "", outcome)
}

/// Renews (`nieuw`), locks (`slot`) or unlocks (`open`) the code.
pub async fn code(
    visit: Allowed<Managed>,
    PathName(what): PathName<String>,
    FormBody(old): FormBody<Replacing>,
) -> PageResult {
    let pairing = &visit.ports.pairing;
    let outcome = match what.as_str() {
        "nieuw" => pairing.renew_board_code(&visit.right, &old.vervangt).await,
        "slot" => {
            pairing
                .lock_board_code(&visit.right, CodeState::Locked)
                .await
        }
        "open" => pairing.lock_board_code(&visit.right, CodeState::Open).await,
        _ => Err(Refusal::NotFound),
    };
    done(visit.right.name(), "#code", outcome)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whom {
    wie: PersonId,
}

pub async fn remove(visit: Allowed<Managed>, FormBody(whom): FormBody<Whom>) -> PageResult {
    let outcome = visit.ports.pairing.remove(&visit.right, whom.wie).await;
    done(visit.right.name(), "#mensen", outcome)
}

fn done(round: &RoundName, place: &str, outcome: Outcome<()>) -> PageResult {
    outcome?;
    Ok(go_to(&format!("{}{place}", managed_address(round))))
}

fn way_back(round: &Round) -> AnyView {
    breadcrumb(
        [(address(&round.name), t!("common-scan"))],
        t!("common-peer-pairing"),
    )
}

/// No board yet: what it is, and a button.
fn closed(round: &Round) -> impl IntoView + use<> {
    let base = managed_address(&round.name);
    let skills = round
        .questionnaire
        .items()
        .filter(|placed| placed.item.pairing)
        .count();
    let content = if skills == 0 {
        html! {
            <div class="empty">{icon("empty")}<p>{t!("pairing-coordinate-no-skills")}</p></div>
        }
    } else {
        html! {
            <section class="card flow">
                <h2>{t!("pairing-coordinate-how-it-works")}</h2>
                <ol class="list">
                    <li>{t!("pairing-coordinate-how-open")}</li>
                    <li>{t!("pairing-coordinate-how-choose", choice = if skills == 1 { t!("pairing-coordinate-is-one-skill").to_owned() } else { t!("pairing-coordinate-are-skills", skills = skills) })}</li>
                    <li>{t!("pairing-coordinate-how-suggested")}</li>
                </ol>
                <ul class="promises">
                    <li>{icon("lock")}<span>{t!("pairing-coordinate-apart-from-answers")}</span></li>
                    <li>{icon("people")}<span>{t!("pairing-coordinate-voluntary-not-anonymous")}</span></li>
                </ul>
            </section>
            <form class="form" method="post" action=base><div class="form-actions"><button class="button button--large">{t!("pairing-coordinate-open-board")}</button></div></form>
        }
    };
    view! {
        <main class="page page--narrow" id="inhoud">
            {way_back(round)}
            {lead(Some(kicker(round)), t!("common-peer-pairing"), t!("pairing-coordinate-lead"))}
            {content}
        </main>
    }
}

fn opened(
    round: &Round,
    managed: &ManagedBoard,
    meanwhile: &Meanwhile,
    url: &str,
) -> impl IntoView + use<> {
    let base = managed_address(&round.name);
    let board = &managed.board;
    let company = match board.people.len() {
        0 => t!("pairing-coordinate-board-is-open").to_owned(),
        1 => t!("pairing-coordinate-one-on-board").to_owned(),
        people => t!("pairing-coordinate-people-on-board", people = people),
    };
    view! {
        <main class="page" id="inhoud">
            {way_back(round)}
            {meanwhile.view()}
            {lead(Some(kicker(round)), t!("common-peer-pairing"), company)}
            {share::code_card(managed, &base, url)}
            <div class="columns">{pairs(board, &base)}{share::text_card(managed, url)}</div>
            {people(board, &base)}
            <section class="card card--sunk flow">
                <h2>{t!("pairing-coordinate-done-pairing")}</h2>
                <p>{t!("pairing-coordinate-done-pairing-text")}</p>
                <p><a class="button button--quiet" href=format!("{base}/sluiten")>{t!("pairing-coordinate-close-board")}</a></p>
            </section>
        </main>
    }
}

/// Suggested pairs to confirm, and confirmed ones.
fn pairs(board: &Board, base: &str) -> AnyView {
    let who = |pair: &Pair| {
        let [helper, learner] = [pair.helper, pair.learner].map(|person| board.name_of(person));
        t!(
            "pairing-coordinate-helps",
            helper = helper,
            learner = learner
        )
    };
    let by = |pair: &Pair, by: By| match by {
        By::Coordinator => t!("pairing-coordinate-confirmed-by-coordinator").to_owned(),
        By::Helper => t!(
            "pairing-coordinate-confirmed-by",
            helper = board.name_of(pair.helper)
        ),
        By::Learner => t!(
            "pairing-coordinate-confirmed-by-confirmed-by",
            learner = board.name_of(pair.learner)
        ),
    };
    let suggested: Vec<_> = board
        .suggested
        .iter()
        .map(|pair| row(board, base, pair, (who(pair), None), &[CONFIRM]))
        .collect();
    let confirmed: Vec<_> = board
        .confirmed
        .iter()
        .map(|(pair, decided)| {
            let note = Some(by(pair, *decided));
            row(board, base, pair, (who(pair), note), &[UNDO])
        })
        .collect();
    let none = suggested.is_empty() && confirmed.is_empty();
    html! {
        <section class="card flow" id="koppels">
            <h2>{t!("pairing-coordinate-pairs")}</h2>
            {none.then(|| view! {
                <p>{t!("pairing-coordinate-no-pairs-yet")}</p>
            })}
            {(!suggested.is_empty()).then(|| view! {
                <h3>{t!("pairing-suggested")}</h3>
                <p>{t!("pairing-coordinate-suggested-text")}</p>
                <ul class="pairs">{suggested}</ul>
            })}
            {(!confirmed.is_empty()).then(|| view! {
                <h3>{t!("common-agreed")}</h3>
                <ul class="pairs">{confirmed}</ul>
            })}
        </section>
    }
}

/// Who is on the board, what they chose, and how to take somebody from it.
fn people(board: &Board, base: &str) -> AnyView {
    let one = |person: &Person| {
        let chosen = board.wishes.iter().filter(|wish| wish.person == person.id);
        let chosen = match chosen.count() {
            0 => t!("pairing-coordinate-chose-nothing").to_owned(),
            number => t!(
                "pairing-coordinate-chose",
                number = count(
                    number,
                    t!("pairing-coordinate-skill"),
                    t!("pairing-coordinate-skills")
                )
            ),
        };
        let name = person.name.clone();
        let label = t!("pairing-coordinate-take-off-board", name = name);
        view! {
            <li>
                <p><strong>{name}</strong>" "<span class="soft">{chosen}</span></p>
                <details class="details">
                    <summary>{label}</summary>
                    <p>{t!("pairing-coordinate-take-off-text")}</p>
                    <form method="post" action=format!("{base}/weg")>
                        <input type="hidden" name="wie" value=person.id.to_string()/>
                        <button class="button button--danger">{t!("pairing-coordinate-yes-take-off")}</button>
                    </form>
                </details>
            </li>
        }
    };
    let rows: Vec<_> = board.people.iter().map(one).collect();
    let content = if rows.is_empty() {
        html! { <p>{t!("pairing-coordinate-nobody-on-board")}</p> }
    } else {
        html! { {table(board)}<ul class="pairs">{rows}</ul> }
    };
    html! {
        <section class="card flow" id="mensen">
            <h2>{t!("pairing-coordinate-who-on-board")}</h2>
            {content}
        </section>
    }
}
