//! What pages about lists and offers say alike.

use scan::application::lists::{Judgement, ListKey, PublicationHead, PublicationState};
use scan::compare::Aspect;

use scan_report::words::{count, moment};
use scan_texts::{InWords, t};

/// What something is: `lijst vo` or `aanbod in offers.yaml`.
pub fn named(key: &ListKey) -> String {
    match key {
        ListKey::List(id) => t!("steunpunt-lists-words-list", id = id),
        ListKey::Offers(file) => t!("steunpunt-lists-words-support-in", file = file),
    }
}

/// The same of a draft, which may not tell.
pub fn named_of(judgement: &Judgement) -> String {
    match &judgement.key {
        Some(key) => named(key),
        None => t!("steunpunt-lists-words-not-visible").to_owned(),
    }
}

/// With its version, where it has one.
pub fn versioned(key: &ListKey, version: Option<&str>) -> String {
    match version {
        Some(version) => t!(
            "steunpunt-lists-words-versioned",
            key = named(key),
            version = version
        ),
        None => named(key),
    }
}

/// How far a draft is.
pub fn standing(judgement: &Judgement) -> String {
    let notes = judgement.notes();
    match judgement.faults() {
        0 if notes == 0 => t!("steunpunt-lists-words-ready").to_owned(),
        0 => t!(
            "steunpunt-lists-words-ready-with-notes",
            notes = points(notes)
        ),
        faults => t!(
            "steunpunt-lists-words-to-correct",
            faults = count(
                faults,
                t!("steunpunt-lists-error"),
                t!("steunpunt-lists-errors")
            )
        ),
    }
}

pub fn points(notes: usize) -> String {
    count(
        notes,
        t!("steunpunt-lists-words-point"),
        t!("steunpunt-lists-words-points"),
    )
}

pub fn state(head: &PublicationHead) -> String {
    match &head.state {
        PublicationState::InUse => t!("steunpunt-lists-words-in-use").to_owned(),
        PublicationState::Succeeded => t!("steunpunt-lists-words-succeeded").to_owned(),
        PublicationState::Withdrawn { at, by } => {
            t!("steunpunt-lists-words-withdrawn", at = moment(*at), by = by)
        }
        PublicationState::LaidAside(why) => {
            t!("steunpunt-lists-words-laid-aside", why = why.in_words())
        }
    }
}

pub fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Text => t!("steunpunt-lists-words-text"),
        Aspect::Title => t!("common-name"),
        Aspect::Explanation => t!("steunpunt-lists-words-explanation"),
        Aspect::Discussion => t!("steunpunt-lists-words-discussion"),
        Aspect::Law => t!("steunpunt-lists-words-law"),
        Aspect::Scale => t!("steunpunt-lists-words-scale"),
        Aspect::Levels => t!("steunpunt-lists-words-levels"),
        Aspect::Kind => t!("steunpunt-lists-words-kind"),
        Aspect::Domain => t!("steunpunt-lists-words-domain"),
        Aspect::Place => t!("steunpunt-lists-words-place"),
        Aspect::Target => t!("common-target"),
        Aspect::Weight => t!("steunpunt-lists-words-weight"),
        Aspect::Roles => t!("steunpunt-lists-words-roles"),
        Aspect::Extent => t!("steunpunt-lists-words-short-scan-or-not"),
        Aspect::Pairing => t!("steunpunt-lists-words-pairing"),
        Aspect::Sectors => t!("steunpunt-lists-words-sectors"),
        Aspect::Minutes => t!("steunpunt-lists-words-time"),
        Aspect::Translations => t!("steunpunt-lists-words-translations"),
        Aspect::Help => t!("steunpunt-lists-words-what-it-helps"),
        Aspect::Access => t!("steunpunt-lists-words-access"),
    }
}

/// The text of a form with the line ends of files.
pub fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
