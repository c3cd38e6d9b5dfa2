//! Published figures made by hand: a release, and what it shows of a list.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::application::releases::{
    CellFigures, Choices, MenuList, ReleaseHead, ReleaseState, Wordings,
};
use crate::questionnaire::Questionnaire;
use crate::release::{Cell, Edition, Measure, Row, Threshold};

/// The first release, of 12 November 2026.
pub fn head() -> ReleaseHead {
    ReleaseHead {
        edition: Edition(1),
        series: serde_json::from_value(json!("0123456789abcdef")).unwrap(),
        built_on: "2026-11-12".parse().unwrap(),
        threshold: Threshold::default(),
        state: ReleaseState::Published,
    }
}

/// A list of the release; each of its items has its first wording.
pub fn menu(list: Questionnaire) -> MenuList {
    let of_items = list.items().map(|placed| (placed.item.id.clone(), 1));
    MenuList {
        wordings: Wordings {
            list: list.id.clone(),
            of_items: of_items.collect(),
        },
        choices: Choices::default(),
        questionnaire: Arc::new(list),
    }
}

/// A figure of about 25 schools: a value with its margin in thousandths.
fn figure(value: Value) -> Value {
    json!({ "v": value, "n": 25, "s": 1 })
}

/// A row with a mean in tenths and its margin in thousandths, and shares in steps of five percent:
/// *weet ik niet* and *hoog*.
pub fn row(mean: u8, margin: u32, [unknown, high]: [u8; 2]) -> Row {
    serde_json::from_value(json!({
        "mean": figure(json!([mean, margin])),
        "unknown": figure(json!([unknown, 30])),
        "priority": figure(json!([high, 40])),
    }))
    .unwrap()
}

/// The row of a resource: the share that lacks it, in steps of five percent.
pub fn resource(missing: u8) -> Row {
    serde_json::from_value(json!({
        "missing": figure(json!([missing, 40])),
        "unknown": figure(json!([1, 30])),
        "priority": figure(json!([8, 40])),
    }))
    .unwrap()
}

/// Figures of everything in a list, which differ from topic to topic; `seed` turns them. They are
/// like those of a release, and no two groups need have the same.
pub fn figures(menu: &MenuList, cell: Cell, seed: u8) -> CellFigures {
    let list = &menu.questionnaire;
    let mut rows = BTreeMap::new();
    let value = |place: u8| 15 + place.wrapping_mul(7).wrapping_add(seed) % 22;
    for (place, part) in (0..).zip(&list.areas) {
        let measure = Measure::Area(list.id.clone(), part.area);
        rows.insert(measure, row(value(place), 100, [2, 7]));
    }
    for (place, (_, topic)) in (3..).zip(list.topics()) {
        let measure = Measure::Topic(list.id.clone(), topic.id.clone());
        let only_resources = topic
            .items
            .iter()
            .all(crate::questionnaire::Item::is_resource);
        let found = if only_resources {
            resource(place % 20)
        } else {
            row(value(place), 150, [place % 6, place % 15])
        };
        rows.insert(measure, found);
    }
    for (place, placed) in (5..).zip(list.items()) {
        let Some(measure) = menu.wordings.measure(&placed.item.id) else {
            continue;
        };
        let found = if placed.item.is_resource() {
            resource(2 + place % 15)
        } else {
            row(value(place), 200, [place % 7, place % 12])
        };
        rows.insert(measure, found);
    }
    let rows = Arc::new(rows);
    CellFigures { cell, rows }
}

/// The same of a group in which nothing is shown.
pub fn hidden(cell: Cell) -> CellFigures {
    CellFigures {
        cell,
        rows: Arc::default(),
    }
}

/// A list with so many topics of three statements and a resource, in all areas of [`super::usual`].
pub fn long_list(topics: usize) -> Questionnaire {
    let mut list = super::usual();
    let pattern = list.areas[0].topics[0].clone();
    let resource = list.areas[1].topics[0].items[0].clone();
    for part in &mut list.areas {
        part.topics.clear();
    }
    let areas = list.areas.len();
    for number in 0..topics {
        let mut topic = pattern.clone();
        topic.id = super::id(&format!("onderwerp-{number}"));
        topic.title = format!("Onderwerp {number}: samen werken aan ondersteuning");
        let mut items = vec![pattern.items[0].clone(); 3];
        items.push(resource.clone());
        for (place, item) in items.iter_mut().enumerate() {
            item.id = super::id(&format!("vraag-{number}-{place}"));
            item.text =
                format!("Wat wij in vraag {number}.{place} aan elkaar vragen, is geregeld.");
        }
        topic.items = items;
        list.areas[number % areas].topics.push(topic);
    }
    list
}
