//! *Vergelijking met ronde N*.

use scan::compare::{ItemChange, RoundView, TrendOf, compare, trend};
use scan::report::{Block, Column, Table};

use super::scene::Scene;
use super::{glance::NOT_SHOWN, picture};
use crate::pages::compare::{self as pages, agreed, changes, items, sums};

/// The chapter; nothing in a first round.
pub(super) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let Some([before, now]) = scene.sides() else {
        return Vec::new();
    };
    let compared = compare(&before.view(), &now.view());
    let sides = pages::Scene {
        before: &before,
        now: &now,
        compared: &compared,
    };
    let (both, forms) = pages::both_in_words(sides);
    let title = format!("Vergelijking met ronde {}", before.round.number);
    let mut blocks = vec![Block::heading(1, title), Block::text(both)];
    blocks.extend(forms.map(Block::text));
    match pages::silent(sides) {
        Some(side) => blocks.push(Block::Notice {
            title: "We vergelijken geen antwoorden".to_owned(),
            text: pages::silent_in_words(side),
        }),
        None => blocks.extend(figures(scene, sides)),
    }
    blocks.push(Block::heading(2, "Teamantwoorden in beide rondes"));
    blocks.push(answers(sides));
    blocks
}

fn figures(scene: &Scene<'_>, sides: pages::Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, "Grootste veranderingen")];
    let sentences = changes::sentences(sides);
    if sentences.is_empty() {
        blocks.push(Block::text(changes::NONE));
    } else {
        let items = sentences.into_iter();
        let items = items.map(|(way, rest)| format!("{way}{rest}")).collect();
        blocks.push(Block::Bullets { items });
    }
    blocks.push(Block::small(changes::CAUTION));
    blocks.push(Block::heading(2, "Per gebied en onderwerp"));
    blocks.push(Block::text(sums::OVER));
    blocks.extend(line(scene, sides).map(Block::Picture));
    blocks.extend(of_sums(sides));
    blocks.push(Block::heading(2, "Vraag voor vraag"));
    let notes = items::notes_in_words(sides);
    if !notes.is_empty() {
        blocks.push(Block::text(notes.join(" ")));
    }
    blocks.extend(of_items(scene, sides));
    blocks.extend(gone(sides));
    blocks
}

fn line(scene: &Scene<'_>, sides: pages::Scene<'_>) -> Option<scan::report::Picture> {
    let rounds: [RoundView; 2] = [sides.before.view(), sides.now.view()];
    let lines = trend(&rounds);
    let areas: Vec<_> = lines
        .iter()
        .filter_map(|line| match line.of {
            TrendOf::Area(area) => Some((area, line)),
            TrendOf::Topic { .. } => None,
        })
        .collect();
    let numbers = rounds.map(|round| round.number);
    picture::trend(&areas, &numbers, scene.list().scale.len())
}

fn columns(sides: pages::Scene<'_>, first: &str) -> Vec<Column> {
    vec![
        Column::text(first),
        Column::number(sides.before.head()),
        Column::number(sides.now.head()),
        Column::number("Verschil"),
    ]
}

/// Three cells; without figures the last says why.
fn cells(figures: Result<[String; 3], &'static str>) -> [String; 3] {
    figures.unwrap_or_else(|why| {
        let none = || super::agreed::NOTHING.to_owned();
        [none(), none(), why.to_owned()]
    })
}

fn of_sums(sides: pages::Scene<'_>) -> Vec<Block> {
    let mut columns = columns(sides, "Onderwerp");
    columns.push(Column::short("Over"));
    let rows: Vec<_> = sums::rows(sides)
        .into_iter()
        .map(|row| {
            let mut cell = vec![row.name];
            cell.extend(cells(row.figures));
            cell.push(row.over);
            cell
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::text(format!("Gemiddelden zijn hier {NOT_SHOWN}."))];
    }
    vec![Block::Table(Table {
        caption: "Gemiddeld niveau per gebied en onderwerp in twee rondes".to_owned(),
        columns,
        rows,
    })]
}

fn of_items(scene: &Scene<'_>, sides: pages::Scene<'_>) -> Vec<Block> {
    let topics = scene.list().topics();
    let tables = topics.map(|(_, topic)| {
        let found = topic.items.iter();
        let found = found.filter_map(|item| Some((item, sides.compared.item(&item.id)?)));
        let rows = found.map(|(item, compared)| {
            let mut row = vec![item.text.clone()];
            row.extend(cells(items::in_words(sides, compared)));
            row
        });
        Block::Table(Table {
            caption: topic.title.clone(),
            columns: columns(sides, "Vraag"),
            rows: rows.collect(),
        })
    });
    tables.collect()
}

/// What only the earlier round asked.
fn gone(sides: pages::Scene<'_>) -> Vec<Block> {
    let compared = sides.compared.items.iter();
    let items: Vec<_> = compared
        .filter(|item| item.change == ItemChange::Gone)
        .map(|item| sides.before.text(&item.id))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, "Niet meer gevraagd"),
        Block::Bullets { items },
    ]
}

fn answers(sides: pages::Scene<'_>) -> Block {
    let rows: Vec<_> = agreed::rows(sides).into_iter().map(Vec::from).collect();
    if rows.is_empty() {
        return Block::text(agreed::NONE);
    }
    Block::Table(Table {
        caption: "Wat het team zelf antwoordde".to_owned(),
        columns: vec![
            Column::text("Vraag"),
            Column::short(sides.before.head()),
            Column::short(sides.now.head()),
        ],
        rows,
    })
}
