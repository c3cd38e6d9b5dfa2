//! What hides a figure, case by case.

use super::super::key::Key;
use super::super::statistic::Statistic;
use super::super::testing::{Setup, World, keys};
use super::super::{
    Builder, Cell, Edition, Filter, Measure, Region, Row, Scan, School, SchoolYear, Threshold,
};
use crate::questionnaire::Sector;

/// A samenwerkingsverband with one school, in a province with twelve others.
#[test]
fn a_partnership_with_one_school_is_hidden_and_does_not_follow() {
    let mut world = World::new(Setup {
        schools: 40,
        provinces: 1,
        ..Setup::default()
    });
    let names = world.catalogue.partnerships().to_vec();
    let number = |n: usize| world.catalogue.partnership(&names[n]);
    let (alone, others, more) = (number(0), number(1), number(2));
    for (place, school) in world.schools.iter_mut().enumerate() {
        school.board = u32::try_from(place).unwrap();
        let scan = &mut school.scans[0].place;
        scan.sector = Sector::Po;
        scan.partnership = match place {
            0 => alone,
            1..=18 => others,
            _ => more,
        };
    }
    let tables = world.release(&keys(1), 1, None, |_, _| true).tables;
    let key = &world.catalogue.items()[0].key;
    let item = Measure::Item(key.list.clone(), key.item.clone(), key.wording);
    let row = |n: usize| {
        let region = Some(Region::Partnership(names[n].clone()));
        let filter = Filter {
            region,
            ..Filter::default()
        };
        tables.row(&Cell::new(filter).unwrap(), &item)
    };
    assert!(tables.row(&Cell::national(), &item).mean.is_visible());
    // The one alone is hidden, and so is the smallest other one, from which it would follow.
    assert_eq!(row(0), Row::default());
    assert_eq!(row(1), Row::default());
    assert!(row(2).mean.is_visible());
    // Nothing in the tables tells that it exists.
    let text = String::from_utf8(tables.to_bytes().unwrap()).unwrap();
    assert!(!text.contains(names[0].as_str()) && text.contains(names[2].as_str()));
    let absent = Filter {
        year: Some(SchoolYear(1_999)),
        ..Filter::default()
    };
    assert_eq!(
        tables.row(&Cell::new(absent).unwrap(), &item),
        Row::default()
    );
}

#[test]
fn schools_of_few_boards_are_hidden() {
    let mut world = World::new(Setup {
        schools: 30,
        ..Setup::default()
    });
    let key = world.catalogue.items()[0].key.clone();
    let item = Measure::Item(key.list, key.item, key.wording);
    let mut national = |board: &dyn Fn(u32) -> u32| {
        for (place, school) in world.schools.iter_mut().enumerate() {
            school.board = board(u32::try_from(place).unwrap());
        }
        let tables = world.release(&keys(1), 1, None, |_, _| true).tables;
        tables.row(&Cell::national(), &item).mean.is_visible()
    };
    assert!(national(&|n| n % 3));
    assert!(!national(&|n| n % 2));
    // 15 of 30 is half; 16 is more.
    assert!(national(&|n| if n < 15 { 0 } else { n }));
    assert!(!national(&|n| if n < 16 { 0 } else { n }));
}

#[test]
fn two_teams_of_a_school_weigh_as_one() {
    let mut world = World::new(Setup {
        schools: 12,
        ..Setup::default()
    });
    for (place, school) in world.schools.iter_mut().enumerate() {
        school.board = u32::try_from(place).unwrap();
    }
    let build = |world: &World, teams: u32| {
        let mut builder = Builder::new(
            keys(1),
            world.catalogue.clone(),
            Edition(1),
            Threshold::default(),
            None,
        )
        .unwrap();
        for school in &world.schools {
            let scans: Vec<_> = (0..teams)
                .map(|team| Scan {
                    id: [&school.scans[0].id[..], &[u8::try_from(team).unwrap()]].concat(),
                    team,
                    answers: school.scans[0].answers.clone(),
                    ..school.scans[0]
                })
                .collect();
            builder
                .add(&School {
                    id: &school.id,
                    board: school.board,
                    scans: &scans,
                })
                .unwrap();
        }
        builder.finish().ledger
    };
    let n = |teams| {
        let ledger = build(&world, teams);
        let national = ledger
            .entries
            .iter()
            .find(|((key, _, of), _)| *key == Key::default() && *of == Statistic::Main);
        national.unwrap().1.n
    };
    assert_eq!((n(1), n(3)), (12, 12));
}
