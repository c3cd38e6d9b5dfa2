//! Colleague pairing: who can help, who wants to learn, and who becomes a pair.

pub mod board;
pub mod close;
pub mod coordinate;
pub mod join;
pub mod leave;
pub mod pairs;
pub mod wishes;

mod share;

use leptos::prelude::*;
use scan::application::rights::OnBoard;
use scan::pairing::Side;
use serde::Deserialize;

use crate::components::icon::icon;
use crate::ports::Ports;
use scan::application::RoundName;
use scan::application::pairing::{Board, OwnBoard};
use scan::application::{BoardName, Outcome};
use scan_report::words::list_of;

/// The board for who is on it.
pub fn address(board: &BoardName) -> String {
    format!("/koppeling/{}", board.as_str())
}

/// The board for its coordinator.
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
            view! {
                <div class="alert alert--warning" role="alert">
                    {icon("warning")}
                    <h2 class="alert__title">"Er is intussen iets veranderd"</h2>
                    <p>"Een collega koos iets anders of had al een koppel. Wij hebben niets gewijzigd. Hieronder staat hoe het nu is."</p>
                </div>
            }
        })
    }
}

/// The board of whoever asks.
async fn own(ports: &Ports, place: &OnBoard) -> Outcome<OwnBoard> {
    ports.pairing.own_board(place).await
}

/// Per skill who can help and who wants to learn; skills that nobody named stay out.
fn table(board: &Board) -> Option<AnyView> {
    let rows: Vec<_> = board
        .skills
        .iter()
        .filter_map(|skill| {
            let [helps, learns] = Side::ALL.map(|side| board.names(&skill.id, side));
            if helps.is_empty() && learns.is_empty() {
                return None;
            }
            let said = |names: Vec<&str>| {
                if names.is_empty() {
                    "nog niemand".to_owned()
                } else {
                    list_of(&names)
                }
            };
            Some(view! {
                <tr>
                    <th scope="row">{skill.name.clone()}</th>
                    <td data-label="Kan helpen">{said(helps)}</td>
                    <td data-label="Wil leren">{said(learns)}</td>
                </tr>
            })
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="table-wrap" tabindex="0" role="region" aria-label="Wie kan helpen en wie wil leren">
                <table class="table table--stack">
                    <thead><tr>
                        <th scope="col">"Vaardigheid"</th>
                        <th scope="col">"Kan helpen"</th>
                        <th scope="col">"Wil leren"</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    })
}
