//! What is handed over: a [`Document`] made of a [`Dossier`].
//!
//! Figures come from the overview in the dossier, without anything of single persons
//! ([`scan::overview::Overview::for_others`]), what the team agreed from the agreements in it.
//! Words are those of the pages, so that page and report say the same.

use scan::application::ManagedRound;
use scan::application::reports::Dossier;
use scan::offer::Offer;
use scan::report::{Block, Document, DocumentKind, Part, Picture};

use crate::chapters::scene::Scene;
use crate::chapters::{
    account, actions, agreed, appendix, beside, change, cover, glance, guide, invitation, item,
    message, reading, roles, summary, support, topics,
};
use scan_texts::t;

/// The full report: the message on two pages, then everything that the coordinator chose. What
/// a bar shows stands in its alternative text too; heading levels are never skipped.
pub fn report(dossier: &Dossier, offers: &[Offer]) -> Document {
    let scene = Scene::new(dossier, offers);
    let mut blocks = message::chapter(&scene);
    blocks.extend([Block::NewPage, Block::Contents]);
    if let Some(foreword) = &dossier.settings.foreword {
        blocks.push(Block::heading(1, t!("report-foreword")));
        blocks.push(Block::text(foreword.as_str()));
    }
    if scene.has(Part::Leeswijzer) && scene.has_answers() {
        blocks.extend(reading::chapter(&scene));
    }
    if scene.has(Part::Verdeling) && scene.has_answers() {
        blocks.extend(topics::chapters(&scene));
    } else {
        blocks.extend(topics::comments(&scene));
    }
    if scene.has(Part::Rollen) {
        blocks.extend(roles::chapter(&scene));
    }
    if scene.has(Part::Afspraken) {
        blocks.extend(agreed::chapter(&scene));
    }
    if scene.has(Part::Vergelijking) {
        blocks.extend(change::chapter(&scene));
    }
    if scene.has(Part::Naast) {
        blocks.extend(beside::chapter(&scene));
    }
    if scene.has(Part::Acties) {
        blocks.extend(actions::chapter(&scene));
    }
    if scene.has(Part::Ondersteuning) {
        blocks.extend(support::chapter(&scene));
    }
    blocks.extend(account::chapter(&scene));
    if scene.has(Part::Bijlage) {
        blocks.extend(appendix::chapter(&scene));
    }
    Document {
        kind: DocumentKind::Report,
        title: cover::title(scene.round()),
        cover: cover::cover(&scene, t!("common-report")),
        blocks,
    }
}

/// All pictures that can stand by themselves, with title, axis and legend: of topics, items, role
/// groups and rounds, as far as they may be shown.
pub fn pictures(dossier: &Dossier, offers: &[Offer]) -> Vec<Picture> {
    let scene = Scene::new(dossier, offers);
    if !scene.has_answers() {
        return Vec::new();
    }
    let mut all = glance::pictures(&scene);
    all.extend(item::pictures(&scene));
    all.extend(roles::pictures(&scene));
    all.extend(change::pictures(&scene));
    all
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
