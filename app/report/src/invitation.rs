//! How people are invited to take part.

use scan::application::{ManagedRound, Round};
use scan::questionnaire::Extent;
use scan::round::Anonymity;

use crate::words::date;

pub const QUESTION: &str = "Waar staat ons team met passend onderwijs?";

/// The three steps of a round: their names, and what one does.
pub const STEPS: [(&str, &str); 3] = [
    ("Alleen", "vul in op uw telefoon of laptop."),
    ("Samen kijken", "we bekijken het beeld van het team."),
    ("Afspreken", "we kiezen waar we aan gaan werken."),
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
            "Anoniem: niemand ziet wat u antwoordt. Resultaten zijn er pas vanaf 5 mensen. U geeft geen naam of e-mailadres op. Er is geen goed of fout."
        }
        Anonymity::OpenCards => {
            "Open kaart: het team ziet de antwoorden per rol of naam. Er is geen goed of fout."
        }
    }
}

pub fn mail(managed: &ManagedRound, url: &str) -> String {
    let promise = match managed.round.anonymity {
        Anonymity::Anonymous => "Het is anoniem",
        Anonymity::OpenCards => {
            "We kijken met open kaart: het team ziet de antwoorden per rol of naam"
        }
    };
    format!(
        "Beste collega’s,\n\nWaar staat ons team met passend onderwijs? Vul de scan in: het duurt ongeveer {} minuten. {promise}, en er is geen goed of fout.\n\nGa naar {}\nof vul op {}/meedoen deze teamcode in: {}\n\nDoe mee uiterlijk {}. Daarna bekijken we het beeld samen.",
        minutes(&managed.round),
        join_link(managed, url),
        host(url),
        managed.code,
        date(managed.code_until),
    )
}
