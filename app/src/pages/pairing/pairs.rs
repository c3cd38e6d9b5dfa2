//! What the coordinator or one of the two says about a pair: a form with one button per answer.

use scan::ids::PersonId;
use scan::pairing::Pair;

use super::{address, managed_address};
use crate::pages::prelude::*;
use scan::application::pairing::{Board, Decided, Decision};
use scan_texts::Phrase;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    vaardigheid: String,
    helper: PersonId,
    leert: PersonId,
    wat: String,
}

impl Said {
    fn read(self) -> Option<(Pair, Decision)> {
        let decision = match self.wat.as_str() {
            "ja" => Decision::Confirm,
            "nee" => Decision::Refuse,
            "terug" => Decision::TakeBack,
            _ => return None,
        };
        let pair = Pair {
            skill: Id::new(self.vaardigheid).ok()?,
            helper: self.helper,
            learner: self.leert,
        };
        Some((pair, decision))
    }
}

pub async fn decide(visit: Allowed<Managed>, FormBody(said): FormBody<Said>) -> PageResult {
    let (pair, decision) = said.read().ok_or(Refusal::NotFound)?;
    let pairing = &visit.ports.pairing;
    let decided = pairing.decide(&visit.right, pair, decision).await;
    done(&managed_address(visit.right.name()), decided)
}

pub async fn say(visit: Allowed<OnBoard>, FormBody(said): FormBody<Said>) -> PageResult {
    let (pair, decision) = said.read().ok_or(Refusal::NotFound)?;
    let decided = visit.ports.pairing.say(&visit.right, pair, decision).await;
    done(&address(visit.right.name()), decided)
}

fn done(base: &str, decided: Outcome<Decided>) -> PageResult {
    match decided? {
        Decided::Done => Ok(go_to(&format!("{base}#koppels"))),
        Decided::Stale => Ok(go_to(&format!("{base}?intussen=ja"))),
    }
}

/// A button of the form: what it says, how it looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    /// Form value: `ja`, `nee` or `terug`.
    pub value: &'static str,
    /// On the button.
    pub words: Phrase,
    /// Class beside `button`.
    pub class: &'static str,
}

/// "Anna helpt Bram", the skill, and the buttons.
pub(super) fn row(
    board: &Board,
    base: &str,
    pair: &Pair,
    (who, note): (String, Option<String>),
    answers: &[Answer],
) -> AnyView {
    let buttons: Vec<_> = answers
        .iter()
        .map(|answer| {
            let label = format!("{}: {who}", (answer.words)());
            view! {
                <button class=format!("button {}", answer.class) name="wat" value=answer.value aria-label=label>
                    {(answer.words)()}
                </button>
            }
        })
        .collect();
    let note = note.map(|note| view! { <p class="small soft">{note}</p> });
    html! {
        <li>
            <div>
                <p><strong>{who.clone()}</strong></p>
                <p>{board.skill_name(&pair.skill).to_owned()}</p>
                {note}
            </div>
            <form method="post" action=format!("{base}/koppels")>
                <input type="hidden" name="vaardigheid" value=pair.skill.to_string()/>
                <input type="hidden" name="helper" value=pair.helper.to_string()/>
                <input type="hidden" name="leert" value=pair.learner.to_string()/>
                <div class="button-group">{buttons}</div>
            </form>
        </li>
    }
}
