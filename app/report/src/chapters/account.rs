//! *Verantwoording*: where the figures come from, how they are computed, what is hidden.

use scan::questionnaire::{Item, Level};
use scan::report::{Block, Column, Fact, Table};
use scan::score;

use super::scene::Scene;
use super::{cover, reading};
use crate::overview::explain::Measure;
use crate::overview::hidden;
use crate::words::{list_of, lower_first, percent};
use scan_texts::t;

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let round = scene.round();
    let facts = vec![
        Fact::new(
            t!("common-questionnaire"),
            cover::list(&round.questionnaire),
        ),
        Fact::new(t!("report-chapters-extent"), cover::extent(round)),
        Fact::new(t!("common-form"), cover::form(round.anonymity)),
        Fact::new(t!("common-participants"), cover::people(scene)),
    ];
    let mut blocks = vec![
        Block::heading(1, t!("report-chapters-account-title")),
        Block::Facts { facts },
        Block::heading(2, t!("report-chapters-account-scale-heading")),
        Block::text(t!("report-chapters-account-scale-text")),
        Block::Table(scale(scene)),
        Block::text(targets(scene)),
    ];
    blocks.push(Block::heading(
        2,
        t!("report-chapters-account-formulas-heading"),
    ));
    let measures = [
        Measure::Answered,
        Measure::Median,
        Measure::AreaMean,
        Measure::Gap,
        Measure::High,
        Measure::Consensus,
        Measure::Rank,
        Measure::Difference,
        Measure::Resource,
    ];
    let formulas = reading::explained(
        t!("report-chapters-account-formulas-caption"),
        &measures,
        |measure| measure.text()[1],
    );
    blocks.push(Block::Table(formulas));
    blocks.push(Block::small(t!(
        "report-chapters-account-thresholds",
        value = percent(score::MANY_UNKNOWN),
        roles_differ = percent(score::ROLES_DIFFER)
    )));
    blocks.push(Block::heading(2, t!("report-chapters-small-groups")));
    blocks.push(Block::text(reading::small_groups(round.anonymity)));
    let notes = hidden::in_words(scene.overview(), &scene.shown().hidden);
    if !notes.is_empty() {
        blocks.push(Block::heading(
            2,
            t!("report-chapters-account-not-shown-heading"),
        ));
        blocks.push(Block::Bullets { items: notes });
    }
    blocks
}

fn scale(scene: &Scene<'_>) -> Table {
    let questionnaire = scene.list();
    let rows = questionnaire.scale.levels().map(|level| {
        vec![
            level.number().to_string(),
            questionnaire.scale.label(level).to_owned(),
        ]
    });
    Table {
        caption: t!("report-chapters-account-levels-caption").to_owned(),
        columns: vec![
            Column::short(t!("report-chapters-account-level")),
            Column::text(t!("report-chapters-account-meaning")),
        ],
        rows: rows.collect(),
    }
}

/// The targets of the list, and whether the team set some itself.
fn targets(scene: &Scene<'_>) -> String {
    let scale = &scene.list().scale;
    let items = scene.talk.own.items().map(|placed| placed.item);
    let targets = items.filter(|item| !Item::is_resource(item));
    let mut targets: Vec<Level> = targets.map(|item| item.target).collect();
    targets.sort_unstable();
    targets.dedup();
    let labels: Vec<_> = targets
        .into_iter()
        .map(|level| format!("‘{}’", lower_first(scale.label(level))))
        .collect();
    let mut text = match labels.as_slice() {
        [] => t!("report-chapters-account-target-of-resources").to_owned(),
        [one] => t!("report-chapters-account-one-target", one = one),
        _ => t!(
            "report-chapters-account-several-targets",
            labels = list_of(&labels)
        ),
    };
    let ambitions = scene.talk.agreed.ambitions.values();
    if ambitions.filter(|now| now.value.is_some()).count() > 0 {
        text.push_str(t!("report-chapters-account-own-targets"));
    }
    text
}
