//! Colleague pairing: who can help, who wants to learn, and who becomes a pair.

pub mod board;
pub mod close;
pub mod coordinate;
pub mod join;
pub mod leave;
pub mod pairs;
pub mod wishes;

mod share;

use scan::pairing::Side;

use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use scan::application::BoardName;
use scan::application::pairing::Board;
use scan_report::words::list_of;
use scan_texts::t;

/// The board for who is on it.
pub fn address(board: &BoardName) -> String {
    format!("/koppeling/{}", board.as_str())
}

pub fn managed_address(round: &RoundName) -> String {
    format!("/beheer/{}/koppeling", round.as_str())
}

/// Tells a page that something changed between seeing and pressing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Meanwhile {
    intussen: Option<String>,
}

impl Meanwhile {
    /// What it says then; nothing otherwise.
    fn view(&self) -> Option<impl IntoView + use<>> {
        self.intussen.as_ref().map(|_| {
            refused_alert(
                t!("pairing-something-changed"),
                t!("pairing-something-changed-text"),
            )
        })
    }
}

/// Per skill who can help and who wants to learn; skills that nobody named stay out.
fn table(board: &Board) -> Option<AnyView> {
    let said = |names: Vec<&str>| {
        if names.is_empty() {
            t!("pairing-nobody-yet").to_owned()
        } else {
            list_of(&names)
        }
    };
    let rows: Vec<_> = board
        .skills
        .iter()
        .filter_map(|skill| {
            let sides = Side::ALL.map(|side| board.names(&skill.id, side));
            let named = sides.iter().any(|names| !names.is_empty());
            named.then(|| Row::new(skill.name.clone(), sides.map(said)))
        })
        .collect();
    let columns = [
        t!("pairing-skill"),
        t!("pairing-can-help"),
        t!("pairing-wants-to-learn"),
    ]
    .map(text);
    let table = DataTable::new(Layout::Stacked, columns).region(t!("pairing-who-helps-who-learns"));
    (!rows.is_empty()).then(|| table.view(rows))
}
