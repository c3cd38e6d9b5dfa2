//! *Verantwoording*: where the figures come from, how they are computed, what is hidden.

use scan::questionnaire::{Item, Level};
use scan::report::{Block, Column, Fact, Table};
use scan::score;

use super::scene::Scene;
use super::{cover, reading};
use crate::overview::explain::Measure;
use crate::overview::hidden;
use crate::words::{list_of, lower_first, percent};

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let round = scene.round();
    let facts = vec![
        Fact::new("Vragenlijst", cover::list(&round.questionnaire)),
        Fact::new("Omvang", cover::extent(round)),
        Fact::new("Vorm", cover::form(round.anonymity)),
        Fact::new("Deelnemers", cover::people(scene)),
    ];
    let mut blocks = vec![
        Block::heading(1, "Verantwoording"),
        Block::Facts { facts },
        Block::heading(2, "De schaal"),
        Block::text(
            "Bij elke vraag koos ieder voor zich een niveau, ‘weet ik niet’ of ‘niet van toepassing’. Het laagste niveau telt als 1, het volgende als 2, en zo verder. Daarnaast gaf wie dat wilde een prioriteit: laag, midden of hoog.",
        ),
        Block::Table(scale(scene)),
        Block::text(targets(scene)),
    ];
    blocks.push(Block::heading(2, "Zo rekenen we"));
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
    let formulas = reading::explained("Hoe elk getal tot stand komt", &measures, |measure| {
        measure.text()[1]
    });
    blocks.push(Block::Table(formulas));
    blocks.push(Block::small(format!(
        "‘Veel weet ik niet’ is vanaf {} van wie antwoordde. Rollen zien iets verschillend vanaf {} van de lengte van de schaal.",
        percent(score::MANY_UNKNOWN),
        percent(score::ROLES_DIFFER)
    )));
    blocks.push(Block::heading(2, "Kleine groepen"));
    blocks.push(Block::text(reading::small_groups(round.anonymity)));
    let notes = hidden::in_words(scene.overview(), &scene.shown().hidden);
    if !notes.is_empty() {
        blocks.push(Block::heading(2, "Wat we in deze ronde niet tonen"));
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
        caption: "De niveaus van de schaal".to_owned(),
        columns: vec![Column::short("Niveau"), Column::text("Betekenis")],
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
        [] => "Bij middelen is het doel ‘aanwezig’.".to_owned(),
        [one] => format!("Het doel is bij elke vraag {one}."),
        _ => format!("Het doel verschilt per vraag: {}.", list_of(&labels)),
    };
    let ambitions = scene.talk.agreed.ambitions.values();
    if ambitions.filter(|now| now.value.is_some()).count() > 0 {
        text.push_str(" Bij enkele onderwerpen koos het team zelf een streefniveau.");
    }
    text
}
