//! The buttons of whoever leads.

use crate::allowed::Allowed;
use axum::extract::State;
use scan::agenda::Length;
use scan::application::rights::Led;
use serde::Deserialize;

use super::lead_address;
use crate::failure::PageResult;
use crate::pages::form_body::{FormBody, go_to};
use crate::ports::Ports;
use scan::application::Refusal;
use scan::application::meeting::{Step, Stepped};

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
    Allowed(led): Allowed<Led>,
    FormBody(pressed): FormBody<Pressed>,
) -> PageResult {
    let Some(step) = read(&pressed) else {
        return Err(Refusal::NotFound.into());
    };
    let stepped = ports.meeting.step(&led, pressed.stand, step).await;
    let base = lead_address(led.name());
    match stepped? {
        Stepped::Done => Ok(go_to(&base, [])),
        Stepped::Late => Ok(go_to(&format!("{base}?melding=net-voor"), [])),
        Stepped::Voting => Ok(go_to(&format!("{base}?melding=stemming"), [])),
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
