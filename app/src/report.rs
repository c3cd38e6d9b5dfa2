//! What stands in a report: a [`Document`] made of a [`Dossier`].
//!
//! Figures come from the overview in the dossier, without anything of single persons
//! ([`scan::overview::Overview::for_others`]), what the team agreed from the agreements in it.
//! Words are those of the pages, so that page and report say the same.

mod account;
mod actions;
mod agreed;
mod change;
mod cover;
mod figures;
mod file;
mod glance;
mod guide;
pub mod html;
mod invitation;
mod item;
mod picture;
mod reading;
mod roles;
mod scene;
mod summary;
mod support;
mod topics;

#[cfg(test)]
mod tests;

use scan::offer::Offer;
use scan::report::{Block, Document, DocumentKind, Part};

pub use figures::figures;
pub use file::file_name;

use crate::ports::ManagedRound;
use crate::ports::reports::Dossier;
use scene::Scene;

/// The full report: everything that the coordinator chose. Its pictures are followed by a table
/// with the same figures; heading levels are never skipped.
pub fn document(dossier: &Dossier, offers: &[Offer]) -> Document {
    let scene = Scene::new(dossier, offers);
    let mut blocks = Vec::new();
    if let Some(foreword) = &dossier.settings.foreword {
        blocks.push(Block::heading(1, "Woord vooraf"));
        blocks.push(Block::text(foreword.as_str()));
    }
    blocks.extend(glance::chapter(&scene));
    if scene.has(Part::Leeswijzer) && scene.has_answers() {
        blocks.extend(reading::chapter(&scene));
    }
    if scene.has(Part::Verdeling) && scene.has_answers() {
        blocks.extend(topics::chapters(&scene));
    } else {
        blocks.extend(topics::comments(&scene));
    }
    if scene.has(Part::Afspraken) {
        blocks.extend(agreed::chapter(&scene));
    }
    if scene.has(Part::Vergelijking) {
        blocks.extend(change::chapter(&scene));
    }
    if scene.has(Part::Acties) {
        blocks.extend(actions::chapter(&scene));
    }
    if scene.has(Part::Ondersteuning) {
        blocks.extend(support::chapter(&scene));
    }
    blocks.extend(account::chapter(&scene));
    Document {
        kind: DocumentKind::Report,
        title: cover::title(scene.round()),
        cover: cover::cover(&scene, "rapport"),
        blocks,
    }
}

/// The full report with every part, whatever the coordinator chose: where all pictures are.
pub fn every_part(dossier: &Dossier, offers: &[Offer]) -> Document {
    let mut dossier = dossier.clone();
    dossier.settings.parts = Part::ALL.into();
    document(&dossier, offers)
}

/// One side of A4: the areas, what to talk about first, what is missing and what to do. Lists are
/// short and long texts are cut.
pub fn summary(dossier: &Dossier, offers: &[Offer]) -> Document {
    summary::document(&Scene::new(dossier, offers))
}

/// The guide for the talk in the order of the agenda, with room to write.
pub fn guide(dossier: &Dossier, offers: &[Offer]) -> Document {
    guide::document(&Scene::new(dossier, offers))
}

/// To hang up or hand out; `address` is that of the site, such as `https://scan.example`.
pub fn invitation(managed: &ManagedRound, address: &str) -> Document {
    invitation::document(managed, address)
}
