//! What pages about lists and offers say alike.

use scan::application::lists::{Judgement, ListKey, PublicationHead, PublicationState};
use scan::compare::Aspect;

use crate::pages::steunpunt::words::moment;
use scan_report::words::count;

/// What something is: `lijst vo` or `aanbod in offers.yaml`.
pub fn named(key: &ListKey) -> String {
    match key {
        ListKey::List(id) => format!("lijst {id}"),
        ListKey::Offers(file) => format!("aanbod in {file}.yaml"),
    }
}

/// The same of a draft, which may not tell.
pub fn named_of(judgement: &Judgement) -> String {
    match &judgement.key {
        Some(key) => named(key),
        None => "nog niet te zien".to_owned(),
    }
}

/// With its version, where it has one.
pub fn versioned(key: &ListKey, version: Option<&str>) -> String {
    match version {
        Some(version) => format!("{}, versie {version}", named(key)),
        None => named(key),
    }
}

/// How far a draft is.
pub fn standing(judgement: &Judgement) -> String {
    let notes = judgement.notes();
    match judgement.faults() {
        0 if notes == 0 => "klaar om te publiceren".to_owned(),
        0 => format!("klaar om te publiceren, {}", points(notes)),
        faults => format!("nog {}", count(faults, "fout", "fouten")),
    }
}

pub fn points(notes: usize) -> String {
    count(notes, "punt om op te letten", "punten om op te letten")
}

pub fn state(head: &PublicationHead) -> String {
    match &head.state {
        PublicationState::InUse => "in gebruik".to_owned(),
        PublicationState::Succeeded => "opgevolgd door een latere".to_owned(),
        PublicationState::Withdrawn { at, by } => {
            format!("ingetrokken op {} door {by}", moment(*at))
        }
        PublicationState::LaidAside(why) => {
            format!(
                "niet meer in gebruik: voldoet niet aan de controle van deze versie van het programma. {why}"
            )
        }
    }
}

pub fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Text => "tekst",
        Aspect::Title => "naam",
        Aspect::Explanation => "uitleg",
        Aspect::Discussion => "gespreksvragen",
        Aspect::Law => "wat de wet zegt",
        Aspect::Scale => "schaal",
        Aspect::Levels => "omschrijving van de niveaus",
        Aspect::Kind => "soort",
        Aspect::Domain => "domein",
        Aspect::Place => "plaats in de lijst",
        Aspect::Target => "doel",
        Aspect::Weight => "gewicht",
        Aspect::Roles => "rollen",
        Aspect::Extent => "korte scan of niet",
        Aspect::Pairing => "collega-koppeling",
        Aspect::Sectors => "sectoren",
        Aspect::Minutes => "tijd",
        Aspect::Help => "waar het bij helpt",
        Aspect::Access => "aanbieder, contact of datum",
    }
}

/// The text of a form with the line ends of files.
pub fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
