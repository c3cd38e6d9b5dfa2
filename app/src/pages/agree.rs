//! What a team agrees on after the private phase: answers, targets, notes and resources, and the
//! guide for the talk, and the actions and support that follow.

use crate::pages::prelude::*;
use scan_texts::t;

pub mod actions;
pub mod ambition;
pub mod answer;
pub mod answers;
pub mod guide;
mod item;
pub mod note;
pub mod offers;
pub mod parts;
pub mod resources;
pub mod talk;

/// "Maak er een actie van": a link to a new action about something. `about` is a query of ids,
/// such as `item=…`; `name` tells several of these links apart for who does not see the page.
pub fn make_action(round: &RoundName, about: &str, name: &str) -> AnyView {
    let href = format!("/beheer/{}/acties/nieuw?{about}", round.as_str());
    let name = format!(": {name}");
    html! {
        <p class="make-action no-print">
            <a href=href>{t!("common-turn-it-into-an")}<span class="visually-hidden">{name}</span></a>
        </p>
    }
}
