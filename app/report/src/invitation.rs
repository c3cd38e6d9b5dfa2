//! How people are invited to take part.

use scan::application::{ManagedRound, Round};
use scan::questionnaire::Extent;
use scan::round::Anonymity;

use crate::words::date;
use scan_texts::{Phrase, t};

pub fn question() -> &'static str {
    t!("report-question")
}

/// The three steps of a round: their names, and what one does.
pub const STEPS: [[Phrase; 2]; 3] = [
    [|| t!("common-alone"), || t!("report-invitation-alone-text")],
    [
        || t!("common-look-together"),
        || t!("report-invitation-look-together-text"),
    ],
    [|| t!("common-agree"), || t!("report-invitation-agree-text")],
];

/// How long the list takes, in minutes.
pub fn minutes(round: &Round) -> u16 {
    match round.extent {
        Extent::Short => round.questionnaire.minutes.short,
        Extent::Full => round.questionnaire.minutes.full,
    }
}

/// An address as people type it: without the scheme.
pub fn host(url: &str) -> &str {
    url.trim_start_matches("https://")
        .trim_start_matches("http://")
}

/// Where the team code is filled in already.
pub fn join_link(managed: &ManagedRound, url: &str) -> String {
    format!("{url}/meedoen/{}", managed.code.as_str())
}

/// What whoever joins may count on.
pub fn promise(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Anonymous => {
            t!("report-invitation-promise-anonymous")
        }
        Anonymity::OpenCards => {
            t!("report-invitation-promise-open")
        }
    }
}

pub fn mail(managed: &ManagedRound, url: &str) -> String {
    let promise = match managed.round.anonymity {
        Anonymity::Anonymous => t!("report-invitation-mail-anonymous"),
        Anonymity::OpenCards => {
            t!("report-invitation-mail-open")
        }
    };
    t!(
        "report-invitation-mail",
        round = minutes(&managed.round),
        promise = promise,
        url = join_link(managed, url),
        host = host(url),
        code = managed.code,
        code_until = date(managed.code_until)
    )
}
