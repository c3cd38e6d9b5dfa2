//! *In één oogopslag*: what a reader of two pages must know. Where the team stands, what to talk
//! about first, what is missing, what was agreed, who does what. The chapters after it say it all.

use scan::report::{Block, Part};

use super::agreed;
use super::scene::Scene;
use super::{glance, summary};
use crate::overview::{hidden, resources};
use crate::words::count;
use scan_texts::t;

/// Most rows of each list.
const MOST: usize = 5;
/// The same where a page has little room left for them.
const LEAST: usize = 3;
/// More topics than this take most of the first page.
const TOPICS: usize = 14;
/// The strongest reasons of a topic.
const REASONS: usize = 2;

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let most = most(scene);
    let mut blocks = vec![Block::heading(1, t!("report-chapters-title"))];
    if scene.has_answers() {
        blocks.push(Block::text(t!("report-chapters-message-no-right-or-wrong")));
        let cards = glance::cards(scene);
        blocks.push(Block::Cards { cards });
        blocks.push(Block::heading(2, t!("common-where-things-stand-topic")));
        blocks.push(glance::topics(scene));
        blocks.push(Block::heading(2, t!("common-talk-about-this-first")));
        blocks.push(summary::short(glance::first(scene, most, REASONS)));
    } else {
        blocks.push(glance::nothing(scene));
    }
    blocks.extend(missing(scene, most));
    if scene.has(Part::Afspraken) {
        blocks.push(Block::heading(2, t!("common-agreed")));
        blocks.extend(settled(scene, most));
    }
    if scene.has(Part::Acties) {
        blocks.push(Block::heading(
            2,
            t!("report-chapters-message-who-does-what"),
        ));
        blocks.extend(summary::doing(scene, most));
    }
    let notes = hidden::in_words(scene.overview(), &scene.shown().hidden);
    if scene.has_answers() && !notes.is_empty() {
        blocks.push(Block::small(notes.join(" ")));
    }
    blocks
}

fn most(scene: &Scene<'_>) -> usize {
    if scene.shown().topics.len() > TOPICS {
        LEAST
    } else {
        MOST
    }
}

/// Also that nothing is missing, where something was asked.
fn missing(scene: &Scene<'_>, most: usize) -> Vec<Block> {
    let found = summary::missing(scene, most);
    let asked = scene.has_answers() && !scene.shown().resources.is_empty();
    if !found.is_empty() || !asked {
        return found;
    }
    vec![
        Block::heading(2, t!("common-resources-that-are-missing")),
        Block::text(resources::nothing_missing()),
    ]
}

/// How far the team is with its answers, the targets that it set itself, and its answers with
/// high priority.
fn settled(scene: &Scene<'_>, most: usize) -> Vec<Block> {
    let Some(progress) = agreed::progress(scene) else {
        return vec![Block::text(agreed::no_answers())];
    };
    let mut blocks = vec![Block::text(progress)];
    let all = agreed::in_short(scene);
    let more = all.len().saturating_sub(most);
    let mut items: Vec<_> = all
        .iter()
        .take(most)
        .map(|text| summary::cut(text))
        .collect();
    if more > 0 {
        let more = count(
            more,
            t!("report-chapters-message-agreement"),
            t!("report-chapters-message-agreements"),
        );
        items.push(t!("report-chapters-message-more", more = more));
    }
    if !items.is_empty() {
        blocks.push(Block::Bullets { items });
    }
    blocks
}
