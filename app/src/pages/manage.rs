//! `/beheer/…`: the coordinator's pages.

pub mod close;
pub mod code;
mod contribution;
pub mod events;
pub mod finish;
pub mod finished;
pub mod invite;
pub mod link;
pub mod mailing;
pub mod next;
mod parts;
pub mod remove;
mod reviewing;

use crate::page::{Here, Nav};
use scan::application::{Round, RoundName};
use scan::round::Phase;
use scan_texts::t;

/// Pages of a round that the coordinator goes to and fro between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Inviting, and how many have joined.
    Invite,
    Overview,
    /// The team session.
    Meeting,
    /// The board of colleague pairing.
    Pairing,
    Agree,
    /// Actions, and the offers that help.
    Actions,
    /// Beside an earlier round.
    Compare,
    /// Reports and other files, and links to the result.
    Report,
}

/// Links to the pages of a round that there are in its phase.
pub fn nav(round: &Round, tab: Tab) -> Nav {
    let label = t!("common-this-scan");
    let base = address(&round.name);
    let link = |this, page, words| {
        let here = if tab == this { Here::Yes } else { Here::No };
        (format!("{base}{page}"), words, here)
    };
    if round.phase == Phase::Private {
        let links = vec![link(Tab::Invite, "", t!("manage-invite"))];
        return Nav { label, links };
    }
    let mut links = vec![
        link(Tab::Invite, "", t!("common-scan")),
        link(
            Tab::Overview,
            "/overzicht",
            t!("common-overview-as-heading"),
        ),
    ];
    if round.phase == Phase::Review {
        links.push(link(Tab::Meeting, "/sessie", t!("common-team-session")));
    }
    links.push(link(Tab::Agree, "/afspraken", t!("common-agreements")));
    links.push(link(Tab::Actions, "/acties", t!("common-actions-short")));
    // A next round only starts when the one before is past its private phase.
    if round.number > 1 {
        links.push(link(Tab::Compare, "/vergelijken", t!("common-compare")));
    }
    links.push(link(Tab::Report, "/rapport", t!("common-report-text")));
    Nav { label, links }
}

pub fn address(round: &RoundName) -> String {
    format!("/beheer/{}", round.as_str())
}

/// "School · team · ronde 1".
pub fn kicker(round: &Round) -> String {
    t!(
        "manage-kicker",
        school = round.school,
        team = round.team,
        round = round.number
    )
}
