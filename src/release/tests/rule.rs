//! No output breaks the rules of suppression: everything that is shown is counted anew, in the
//! plainest way.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::key::{Key, Split};
use super::super::statistic::Statistic;
use super::super::tally::Record;
use super::super::testing::{Setup, World, keys};
use super::super::{
    Asked, Cell, Count, Figure, Filter, Keys, Measure, Region, RoleNo, Row, School, SchoolYear,
    Tables,
};
use crate::questionnaire::Sector;

/// (school, scan): whether some of its respondents are in a role group without a value.
type Schools = BTreeMap<(usize, usize), bool>;

/// Respondents of a role group that count for a statistic.
fn respondents(
    world: &World,
    (school, scan): (usize, usize),
    item: u16,
    role: u8,
    of: Statistic,
) -> u32 {
    let answers = world.schools[school].scans[scan].answers.iter();
    let answers = answers.filter(|a| a.item.0 == item && a.role.0 == role);
    answers
        .map(|a| {
            let level: u32 = a.levels.iter().map(|&n| u32::from(n)).sum();
            match of {
                Statistic::Main | Statistic::Spread => level,
                Statistic::Unknown => level + u32::from(a.unknown),
                Statistic::Priority => a.priorities.iter().map(|&n| u32::from(n)).sum(),
            }
        })
        .sum()
}

fn schools(world: &World, cell: &Cell, item: u16, of: Statistic) -> Schools {
    let least = if of == Statistic::Spread { 5 } else { 3 };
    let roles = u8::try_from(world.catalogue.roles().len()).unwrap();
    let role = cell
        .filter()
        .role
        .as_ref()
        .map(|role| world.catalogue.role(role).unwrap());
    let mut found = Schools::new();
    for scan in world.members(cell, |_, _| true) {
        let m: Vec<u32> = (0..roles)
            .map(|r| respondents(world, scan, item, r, of))
            .collect();
        match role {
            Some(RoleNo(role)) if m[usize::from(role)] >= least => {
                found.insert(scan, false);
            }
            None if m.iter().sum::<u32>() >= least => {
                found.insert(scan, m.iter().any(|&m| m > 0 && m < least));
            }
            _ => {}
        }
    }
    found
}

/// The number that a set of scans is shown with, and the number that was compared.
fn noisy(world: &World, keys: &Keys, schools: &Schools) -> i64 {
    let mut record = Record::default();
    for &(school, scan) in schools.keys() {
        let id = &world.schools[school].scans[scan].id;
        record.add(&Record::of(&keys.record(&[b"t", id.as_slice()].concat())));
    }
    i64::try_from(schools.len()).unwrap() + keys.count(record.key).count()
}

fn shown_count(row: &Row, of: Statistic, asked: Asked) -> Option<Count> {
    match (of, asked) {
        (Statistic::Main, Asked::Levels(_)) => row.mean.visible().map(Figure::count),
        (Statistic::Main, Asked::Resource) => row.missing.visible().map(Figure::count),
        (Statistic::Spread, _) => row.spread.visible().map(Figure::count),
        (Statistic::Unknown, _) => row.unknown.visible().map(Figure::count),
        (Statistic::Priority, _) => row.priority.visible().map(Figure::count),
    }
}

/// Everything that is shown of items, with the schools behind it.
fn shown(world: &World, keys: &Keys, tables: &Tables) -> BTreeMap<(u16, Statistic, Key), Schools> {
    let mut found = BTreeMap::new();
    for (cell, measure, row) in tables.rows() {
        let Measure::Item(list, item, wording) = measure else {
            continue;
        };
        let (list, item, wording) = (list.clone(), item.clone(), *wording);
        let number = world
            .catalogue
            .item(&super::super::ItemKey {
                list,
                item,
                wording,
            })
            .unwrap();
        let asked = world.catalogue.items()[number.index()].asked;
        let key = Key::of_cell(cell, &world.catalogue).unwrap();
        for of in Statistic::ALL {
            let Some(count) = shown_count(row, of, asked) else {
                continue;
            };
            let mut behind = schools(world, cell, number.0, of);
            if of == Statistic::Main {
                let narrow = schools(world, cell, number.0, Statistic::Spread);
                let left = behind.len() - narrow.len();
                if (1..10).contains(&left)
                    && passes(world, keys, &narrow).is_ok()
                    && matches!(asked, Asked::Levels(_))
                {
                    behind = narrow;
                }
            }
            passes(world, keys, &behind).unwrap();
            assert_eq!(Count::of_noisy(noisy(world, keys, &behind)), count);
            found.insert((number.0, of, key), behind);
        }
    }
    found
}

fn passes(world: &World, keys: &Keys, behind: &Schools) -> Result<(), String> {
    let mut boards: BTreeMap<u32, usize> = BTreeMap::new();
    for (school, _) in behind.keys() {
        *boards.entry(world.schools[*school].board).or_default() += 1;
    }
    let largest = boards.values().max().copied().unwrap_or(0);
    let noisy = noisy(world, keys, behind);
    let fine =
        behind.len() >= 10 && noisy >= 10 && boards.len() >= 3 && 2 * largest <= behind.len();
    fine.then_some(())
        .ok_or(format!("{} {noisy} {boards:?}", behind.len()))
}

/// Nothing, or ten schools and more.
fn enough(left: usize) -> bool {
    left == 0 || left >= 10
}

/// Remainders of shown parents, given all that is shown.
fn check(world: &World, shown: &BTreeMap<(u16, Statistic, Key), Schools>) {
    let mut families: BTreeMap<(u16, Statistic, Key, Split), Vec<Key>> = BTreeMap::new();
    for &(item, of, key) in shown.keys() {
        for (parent, split) in key.parents() {
            if shown.contains_key(&(item, of, parent)) {
                families
                    .entry((item, of, parent, split))
                    .or_default()
                    .push(key);
            }
        }
    }
    for ((item, of, parent, split), parts) in families {
        let whole = &shown[&(item, of, parent)];
        let of_part = |key: &Key| &shown[&(item, of, *key)];
        let covered: BTreeSet<_> = parts.iter().flat_map(|key| of_part(key).keys()).collect();
        match split {
            Split::Role => {
                let hidden = whole.iter().filter(|&(scan, &rest)| {
                    let roles = (0_u8..).take(world.catalogue.roles().len());
                    let mut hidden = roles.filter(|&role| {
                        let there = parts.iter().any(|key| key.role() == Some(RoleNo(role)));
                        respondents(world, *scan, item, role, of) > 0 && !there
                    });
                    rest || hidden.next().is_some()
                });
                assert!(enough(hidden.count()), "{of:?} {parent:?} by role");
            }
            Split::Year => {
                for mask in 1..1_u32 << parts.len() {
                    let chosen = parts
                        .iter()
                        .zip(0..)
                        .filter(|&(_, bit)| mask >> bit & 1 == 1);
                    let chosen: BTreeSet<_> =
                        chosen.flat_map(|(key, _)| of_part(key).keys()).collect();
                    let whole: BTreeSet<_> = whole.keys().collect();
                    let left = whole.symmetric_difference(&chosen).count();
                    assert!(enough(left), "{of:?} {parent:?} by year: {left}");
                }
            }
            _ => {
                let left = whole.keys().filter(|scan| !covered.contains(scan)).count();
                let beside = covered
                    .iter()
                    .filter(|scan| !whole.contains_key(scan))
                    .count();
                assert!(
                    enough(left) && (left > 0 || beside == 0),
                    "{of:?} {parent:?} {split:?}: {left} {beside}"
                );
            }
        }
    }
    for (item, of, key) in shown.keys().filter(|(_, of, _)| *of == Statistic::Spread) {
        let spread = &shown[&(*item, *of, *key)];
        let mean = &shown[&(*item, Statistic::Main, *key)];
        assert!(enough(mean.len() - spread.len()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_output_breaks_the_rules(
        schools in 20_usize..220,
        roles in 1_usize..=3,
        years in 1_usize..=2,
        provinces in 1_u32..5,
        least in 2_u32..9,
        stopped in 0_usize..16,
        seed: u64,
    ) {
        let mut world = World::new(Setup {
            schools,
            items: 1,
            levels: 4,
            resources: 1,
            roles,
            years,
            people: (least, least + 12),
            unknown: 0.2,
            provinces,
            seed,
        });
        // Some schools did the first year only.
        for school in world.schools.iter_mut().take(stopped) {
            school.scans.truncate(1);
        }
        let keys = keys(seed);
        let tables = world.release(&keys, 1, None, |_, _| true).tables;
        let shown = shown(&world, &keys, &tables);
        check(&world, &shown);
    }
}

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
        let mut builder = super::super::Builder::new(
            keys(1),
            world.catalogue.clone(),
            super::super::Edition(1),
            super::super::Threshold::default(),
            None,
        )
        .unwrap();
        for school in &world.schools {
            let scans: Vec<_> = (0..teams)
                .map(|team| super::super::Scan {
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
