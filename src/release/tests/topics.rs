//! Topics and areas are made of the figures of their items.

use super::super::key::Key;
use super::super::number::divide;
use super::super::statistic::Statistic;
use super::super::testing::{Setup, World, keys};
use super::super::{Builder, Catalogue, Cell, Edition, Measure, School, Threshold};
use crate::questionnaire::{Area, Id};

#[test]
fn a_topic_is_the_weighted_mean_of_its_items() {
    let world = World::new(Setup {
        schools: 60,
        items: 4,
        resources: 2,
        unknown: 0.1,
        ..Setup::default()
    });
    // Weights 1, 2, 3 and none at all for the last, whose wording is an old one.
    let mut items = world.catalogue.items().to_vec();
    for (item, weight) in items.iter_mut().zip(1..) {
        item.weight = 1_000 * weight;
    }
    items[3].topic = None;
    let catalogue = Catalogue::new(
        items,
        world.catalogue.roles().to_vec(),
        world.catalogue.partnerships().to_vec(),
        world.catalogue.years().to_vec(),
    );
    let edition = Edition(1);
    let threshold = Threshold::default();
    let mut builder = Builder::new(keys(1), catalogue.unwrap(), edition, threshold, None).unwrap();
    for school in &world.schools {
        let (id, board, scans) = (&school.id, school.board, &school.scans);
        builder.add(&School { id, board, scans }).unwrap();
    }
    let release = builder.finish();
    let raw = |item: u16, statistic: Statistic| {
        let entries = &release.ledger.entries;
        let place = (Key::default(), item, statistic);
        let found = entries.iter().find(|(other, _)| *other == place).unwrap();
        found.1.raw.clone().unwrap()
    };
    let list = || Id::new("lijst").unwrap();
    let row = |measure: Measure| release.tables.row(&Cell::national(), &measure);
    let topic = row(Measure::Topic(list(), Id::new("onderwerp").unwrap()));
    let sum: i64 = (0..3)
        .map(|n| i64::from(n + 1) * raw(n, Statistic::Main).value)
        .sum();
    let mean = topic.mean.visible().unwrap();
    assert_eq!(i64::from(mean.value().value().tenths()), divide(sum, 600));
    // Resources make a share of their own, and no item has it.
    let missing: i64 = [4, 5]
        .map(|n| i64::from(n + 1) * raw(n, Statistic::Main).value)
        .iter()
        .sum();
    let missing_shown = topic.missing.visible().unwrap().value().value().step();
    assert_eq!(i64::from(missing_shown), divide(missing, 11 * 50));
    assert!(!topic.spread.is_visible() && topic.unknown.is_visible());
    assert_eq!(row(Measure::Area(list(), Area::Informatie)), topic);
    // The old wording still has figures of its own.
    let old = &world.catalogue.items()[3].key;
    let old = row(Measure::Item(
        old.list.clone(),
        old.item.clone(),
        old.wording,
    ));
    assert!(old.mean.is_visible() && old.spread.is_visible() && !old.missing.is_visible());
}
