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

const CONFIRM: Answer = Answer {
    value: "ja",
    words: "Bevestig",
    class: "",
};
const UNDO: Answer = Answer {
    value: "terug",
    words: "Maak los",
    class: "button--quiet",
};

pub async fn page(visit: Allowed<Managed>, Query(meanwhile): Query<Meanwhile>) -> PageResult {
    let (round, managed) = visit.ports.pairing.board(&visit.right).await?;
    let url = visit.public_url().to_owned();
    let page = Page::new("Collega-koppeling").with_nav(nav(&round, Tab::Pairing));
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
    breadcrumb([(address(&round.name), "Scan")], "Collega-koppeling")
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
            <div class="empty">{icon("empty")}<p>"In deze vragenlijst staan geen vaardigheden waarop collega’s elkaar kunnen vinden."</p></div>
        }
    } else {
        html! {
            <section class="card flow">
                <h2>"Zo werkt het"</h2>
                <ol class="list">
                    <li>"U opent het bord en deelt de koppelcode."</li>
                    <li>{format!("Wie wil, geeft een naam op en kiest per vaardigheid ‘kan helpen’ of ‘wil leren’. Er {} in uw lijst.", if skills == 1 { "staat 1 vaardigheid".to_owned() } else { format!("staan {skills} vaardigheden") })}</li>
                    <li>"Het bord stelt koppels voor en verdeelt het werk eerlijk over wie kan helpen. De collega’s zelf of u bevestigen."</li>
                </ol>
                <ul class="promises">
                    <li>{icon("lock")}<span>"Het bord staat los van de antwoorden in de scan. Wij leggen nergens een verband."</span></li>
                    <li>{icon("people")}<span>"Meedoen is vrijwillig en niet anoniem. Wie van het bord gaat, is helemaal weg."</span></li>
                </ul>
            </section>
            <form class="form" method="post" action=base><div class="form-actions"><button class="button button--large">"Open het bord"</button></div></form>
        }
    };
    view! {
        <main class="page page--narrow" id="inhoud">
            {way_back(round)}
            {lead(Some(kicker(round)), "Collega-koppeling", "Breng een collega die iets goed kan samen met een collega die het wil leren.")}
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
        0 => "Het bord is open. Deel de koppelcode met uw team.".to_owned(),
        1 => "Er staat 1 collega op het bord.".to_owned(),
        people => format!("Er staan {people} collega’s op het bord."),
    };
    view! {
        <main class="page" id="inhoud">
            {way_back(round)}
            {meanwhile.view()}
            {lead(Some(kicker(round)), "Collega-koppeling", company)}
            {share::code_card(managed, &base, url)}
            <div class="columns">{pairs(board, &base)}{share::text_card(managed, url)}</div>
            {people(board, &base)}
            <section class="card card--sunk flow">
                <h2>"Klaar met koppelen?"</h2>
                <p>"Sluit het bord als iedereen weet met wie hij of zij samenwerkt. Alle namen, keuzes en koppels zijn dan weg."</p>
                <p><a class="button button--quiet" href=format!("{base}/sluiten")>"Sluit het bord"</a></p>
            </section>
        </main>
    }
}

/// Suggested pairs to confirm, and confirmed ones.
fn pairs(board: &Board, base: &str) -> AnyView {
    let who = |pair: &Pair| {
        let [helper, learner] = [pair.helper, pair.learner].map(|person| board.name_of(person));
        format!("{helper} helpt {learner}")
    };
    let by = |pair: &Pair, by: By| match by {
        By::Coordinator => "Bevestigd door de coördinator".to_owned(),
        By::Helper => format!("Bevestigd door {}", board.name_of(pair.helper)),
        By::Learner => format!("Bevestigd door {}", board.name_of(pair.learner)),
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
            <h2>"Koppels"</h2>
            {none.then(|| view! {
                <p>"Er zijn nog geen koppels. Ze verschijnen als iemand kan helpen met wat een ander wil leren."</p>
            })}
            {(!suggested.is_empty()).then(|| view! {
                <h3>"Voorgesteld"</h3>
                <p>"Het werk is zo eerlijk mogelijk verdeeld over wie kan helpen. De collega’s kunnen ook zelf bevestigen."</p>
                <ul class="pairs">{suggested}</ul>
            })}
            {(!confirmed.is_empty()).then(|| view! {
                <h3>"Afgesproken"</h3>
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
            0 => "koos nog niets".to_owned(),
            number => format!("koos {}", count(number, "vaardigheid", "vaardigheden")),
        };
        let name = person.name.clone();
        let label = format!("Haal {name} van het bord");
        view! {
            <li>
                <p><strong>{name}</strong>" "<span class="soft">{chosen}</span></p>
                <details class="details">
                    <summary>{label}</summary>
                    <p>"Doe dit alleen als uw collega het vraagt of niet meer op school werkt. Naam, keuzes en koppels zijn dan weg."</p>
                    <form method="post" action=format!("{base}/weg")>
                        <input type="hidden" name="wie" value=person.id.to_string()/>
                        <button class="button button--danger">"Ja, haal van het bord"</button>
                    </form>
                </details>
            </li>
        }
    };
    let rows: Vec<_> = board.people.iter().map(one).collect();
    let content = if rows.is_empty() {
        html! { <p>"Nog niemand. Deel de koppelcode, en zet uzelf er ook op als u wilt meedoen."</p> }
    } else {
        html! { {table(board)}<ul class="pairs">{rows}</ul> }
    };
    html! {
        <section class="card flow" id="mensen">
            <h2>"Wie staat er op het bord?"</h2>
            {content}
        </section>
    }
}
