//! The buttons of whoever leads.

use axum::extract::State;
use axum::response::Response;
use scan::agenda::Length;
use serde::Deserialize;

use super::lead_address;
use crate::pages::named::Named;
use crate::pages::posted::{Posted, go_to};
use crate::ports::meeting::{Step, Stepped};
use crate::ports::{Ports, Refusal, RoundName};
use crate::visit::Visit;

/// A button with the state of the session that it was pressed on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pressed {
    stand: i64,
    doe: String,
    punt: String,
}

/// Makes the step.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(pressed): Posted<Pressed>,
) -> Response {
    let Some(step) = read(&pressed) else {
        return visit.refused(&Refusal::NotFound);
    };
    let stepped = ports
        .meeting
        .step(&visit.visitor, &name, pressed.stand, step)
        .await;
    let base = lead_address(&name);
    match stepped {
        Ok(Stepped::Done) => go_to(&base, []),
        Ok(Stepped::Late) => go_to(&format!("{base}?melding=net-voor"), []),
        Ok(Stepped::Voting) => go_to(&format!("{base}?melding=stemming"), []),
        Err(refusal) => visit.refused(&refusal),
    }
}

fn read(pressed: &Pressed) -> Option<Step> {
    let number = pressed.punt.parse::<u16>().ok();
    Some(match pressed.doe.as_str() {
        "naar" => Step::Go(number?),
        "volgende" => Step::Next,
        "begin" => Step::Start,
        "toon" => Step::Show(number?),
        "stem" => Step::OpenVote(number?),
        "toon-stemming" => Step::ShowVote,
        "stop-stemming" => Step::StopVote,
        "omhoog" => Step::Up(number?),
        "omlaag" => Step::Down(number?),
        "over" => Step::Skip(number?),
        "terug" => Step::Restore(number?),
        "tijd" => Step::Length(Length::from_minutes(number?)?),
        _ => return None,
    })
}
