//! `/beheer/{round}/team`: who coordinates a team; `/uitnodiging/{key}`: becoming one of them; and
//! `/mijn-scans`: all teams of somebody.

pub mod invitation;
pub mod leaving;
pub mod list;
pub mod log;
pub mod my_scans;
pub mod steps;

use scan::application::RoundName;
use scan::membership::MemberRole;

use super::manage;
use scan_texts::t;

/// The page with everybody.
fn address(round: &RoundName) -> String {
    format!("{}/team", manage::address(round))
}

/// What somebody may, in a word.
fn role_words(role: MemberRole) -> &'static str {
    match role {
        MemberRole::Managing => t!("members-manages"),
        MemberRole::Viewing => t!("members-looks-along"),
    }
}
