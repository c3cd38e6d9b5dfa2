//! `/koppeling/{board}`: the board for who is on it.

use scan::pairing::Pair;

use super::pairs::{Answer, row};
use super::{Meanwhile, address, table};
use crate::pages::prelude::*;
use scan::application::pairing::OwnBoard;
use scan_texts::t;

const YES: Answer = Answer {
    value: "ja",
    words: || t!("pairing-board-yes-we-do"),
    class: "",
};
const NO: Answer = Answer {
    value: "nee",
    words: || t!("pairing-board-rather-not"),
    class: "button--quiet",
};
const STOP: Answer = Answer {
    value: "nee",
    words: || t!("pairing-board-not-after-all"),
    class: "button--quiet",
};
const AGAIN: Answer = Answer {
    value: "terug",
    words: || t!("common-put-back"),
    class: "button--quiet",
};

pub async fn page(visit: Allowed<OnBoard>, Query(meanwhile): Query<Meanwhile>) -> PageResult {
    let own = visit.ports.pairing.own_board(&visit.right).await?;
    Ok(visit.page(Page::new(t!("common-peer-pairing")), move || {
        view(&own, &meanwhile)
    }))
}

fn view(own: &OwnBoard, meanwhile: &Meanwhile) -> impl IntoView + use<> {
    let board = &own.board;
    let base = address(&board.name);
    let me = board.name_of(own.me).to_owned();
    let others = board.people.len().saturating_sub(1);
    let company = match others {
        0 => t!("pairing-board-first-on-board").to_owned(),
        1 => t!("pairing-board-one-other").to_owned(),
        others => t!("pairing-board-others", others = others),
    };
    let chosen = board.wishes.iter().any(|wish| wish.person == own.me);
    let choose = if chosen {
        t!("pairing-board-change-choices")
    } else {
        t!("pairing-board-make-choices")
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {meanwhile.view()}
            {lead(Some(format!("{} · {}", board.school, board.team)), t!("common-peer-pairing"), t!("pairing-board-greeting", me = me, company = company))}
            {mine(own)}
            <p><a class="button button--quiet" href=format!("{base}/keuzes")>{choose}</a></p>
            <section class="card flow">
                <h2>{t!("pairing-board-who-helps-who-learns")}</h2>
                {table(board).unwrap_or_else(|| html! { <p>{t!("pairing-board-nobody-chose")}</p> })}
            </section>
            <section class="card card--sunk flow">
                <h2>{t!("pairing-board-rather-leave")}</h2>
                <p>{t!("pairing-board-can-leave")}</p>
                <p><a class="button button--quiet" href=format!("{base}/weg")>{t!("pairing-board-leave-board")}</a></p>
            </section>
            <p class="small">{t!("pairing-board-come-back-via")}<a href="/koppelen">{t!("pairing-board-pairing-link")}</a>{t!("pairing-board-or-bookmark")}</p>
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
            t!(
                "pairing-board-you-help",
                learner = board.name_of(pair.learner)
            )
        } else {
            t!(
                "pairing-board-helps-you",
                helper = board.name_of(pair.helper)
            )
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
            <h2>{t!("pairing-board-my-pairs")}</h2>
            {none.then(|| view! {
                <p>{t!("pairing-board-no-pair-now")}</p>
            })}
            {(!confirmed.is_empty()).then(|| view! {
                <h3>{t!("common-agreed")}</h3>
                <ul class="pairs">{confirmed}</ul>
                <p class="note">{icon("info")}<span>{t!("pairing-board-start-small")}</span></p>
            })}
            {(!suggested.is_empty()).then(|| view! {
                <h3>{t!("pairing-suggested")}</h3>
                <p>{t!("pairing-board-suggested-text")}</p>
                <ul class="pairs">{suggested}</ul>
            })}
            {(!refused.is_empty()).then(|| view! {
                <details class="details">
                    <summary>{t!("pairing-board-turned-down")}</summary>
                    <p>{t!("pairing-board-turned-down-text")}</p>
                    <ul class="pairs">{refused}</ul>
                </details>
            })}
        </section>
    }
}
