//! No output breaks the rules of suppression: everything that is shown is counted anew, in the
//! plainest way.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::key::{Key, Split};
use super::super::statistic::Statistic;
use super::super::tally::Record;
use super::super::testing::{Setup, World, keys};
use super::super::{Asked, Cell, Count, Figure, Keys, Measure, RoleNo, Row, Tables};

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
