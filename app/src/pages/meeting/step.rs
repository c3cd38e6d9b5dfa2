//! The buttons of whoever leads.

use scan::agenda::Length;

use super::lead_address;
use crate::pages::prelude::*;
use scan::application::meeting::{Step, Stepped};

/// A button with the state of the session that it was pressed on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pressed {
    stand: i64,
    doe: String,
    punt: String,
}

pub async fn submit(visit: Allowed<Led>, FormBody(pressed): FormBody<Pressed>) -> PageResult {
    let step = read(&pressed).ok_or(Refusal::NotFound)?;
    let meeting = &visit.ports.meeting;
    let stepped = meeting.step(&visit.right, pressed.stand, step).await;
    let base = lead_address(visit.right.name());
    match stepped? {
        Stepped::Done => Ok(go_to(&base)),
        Stepped::Late => Ok(go_to(&format!("{base}?melding=net-voor"))),
        Stepped::Voting => Ok(go_to(&format!("{base}?melding=stemming"))),
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
