//! `/koppeling/{board}`: the board for who is on it.

use scan::pairing::Pair;

use super::pairs::{Answer, row};
use super::{Meanwhile, address, table};
use crate::pages::prelude::*;
use scan::application::pairing::OwnBoard;

const YES: Answer = Answer {
    value: "ja",
    words: "Ja, dit doen we",
    class: "",
};
const NO: Answer = Answer {
    value: "nee",
    words: "Liever niet",
    class: "button--quiet",
};
const STOP: Answer = Answer {
    value: "nee",
    words: "Toch niet",
    class: "button--quiet",
};
const AGAIN: Answer = Answer {
    value: "terug",
    words: "Zet terug",
    class: "button--quiet",
};

pub async fn page(visit: Allowed<OnBoard>, Query(meanwhile): Query<Meanwhile>) -> PageResult {
    let own = visit.ports.pairing.own_board(&visit.right).await?;
    Ok(visit.page(Page::new("Collega-koppeling"), move || {
        view(&own, &meanwhile)
    }))
}

fn view(own: &OwnBoard, meanwhile: &Meanwhile) -> impl IntoView + use<> {
    let board = &own.board;
    let base = address(&board.name);
    let me = board.name_of(own.me).to_owned();
    let others = board.people.len().saturating_sub(1);
    let company = match others {
        0 => "U bent de eerste op dit bord.".to_owned(),
        1 => "Er staat nog 1 collega op dit bord.".to_owned(),
        others => format!("Er staan nog {others} collega’s op dit bord."),
    };
    let chosen = board.wishes.iter().any(|wish| wish.person == own.me);
    let choose = if chosen {
        "Wijzig mijn keuzes"
    } else {
        "Kies waarmee u kunt helpen of wat u wilt leren"
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {meanwhile.view()}
            {lead(Some(format!("{} · {}", board.school, board.team)), "Collega-koppeling", format!("Dag {me}. {company}"))}
            {mine(own)}
            <p><a class="button button--quiet" href=format!("{base}/keuzes")>{choose}</a></p>
            <section class="card flow">
                <h2>"Wie kan helpen, wie wil leren?"</h2>
                {table(board).unwrap_or_else(|| html! { <p>"Nog niemand heeft iets gekozen."</p> })}
            </section>
            <section class="card card--sunk flow">
                <h2>"Liever niet meer meedoen?"</h2>
                <p>"U kunt altijd van het bord af. Uw naam, keuzes en koppels zijn dan weg."</p>
                <p><a class="button button--quiet" href=format!("{base}/weg")>"Ga van het bord"</a></p>
            </section>
            <p class="small">"Op dit apparaat komt u hier terug via "<a href="/koppelen">"koppelen"</a>". Zet deze pagina anders bij uw favorieten."</p>
        </main>
    }
}

/// My pairs: those that stand, those that fit, and what I turned down.
fn mine(own: &OwnBoard) -> AnyView {
    let board = &own.board;
    let base = address(&board.name);
    let with_me = |pair: &&Pair| pair.helper == own.me || pair.learner == own.me;
    let who = |pair: &Pair| {
        if pair.helper == own.me {
            format!("U helpt {}", board.name_of(pair.learner))
        } else {
            format!("{} helpt u", board.name_of(pair.helper))
        }
    };
    let rows = |pairs: Vec<&Pair>, answers: &[Answer]| -> Vec<AnyView> {
        let one = |pair: &&Pair| row(board, &base, pair, (who(pair), None), answers);
        pairs.iter().map(one).collect()
    };
    let confirmed = board.confirmed.iter().map(|(pair, _)| pair);
    let confirmed = rows(confirmed.filter(with_me).collect(), &[STOP]);
    let suggested = rows(board.suggested.iter().filter(with_me).collect(), &[YES, NO]);
    let refused = rows(own.refused.iter().collect(), &[AGAIN]);
    let none = confirmed.is_empty() && suggested.is_empty();
    html! {
        <section class="card flow" id="koppels">
            <h2>"Mijn koppels"</h2>
            {none.then(|| view! {
                <p>"Er is nu geen koppel voor u. Dat kan veranderen als er meer collega’s op het bord komen: kijk later nog eens."</p>
            })}
            {(!confirmed.is_empty()).then(|| view! {
                <h3>"Afgesproken"</h3>
                <ul class="pairs">{confirmed}</ul>
                <p class="note">{icon("info")}<span>"Begin klein: één doel, twee keer bij elkaar in de les, één nagesprek."</span></p>
            })}
            {(!suggested.is_empty()).then(|| view! {
                <h3>"Voorgesteld"</h3>
                <p>"Overleg even met uw collega. Zegt een van u beiden ja, dan bent u een koppel. Ook de coördinator kan bevestigen."</p>
                <ul class="pairs">{suggested}</ul>
            })}
            {(!refused.is_empty()).then(|| view! {
                <details class="details">
                    <summary>"Wat u liever niet wilde"</summary>
                    <p>"Alleen u ziet dit. Zet u een koppel terug, dan kan het weer worden voorgesteld."</p>
                    <ul class="pairs">{refused}</ul>
                </details>
            })}
        </section>
    }
}
