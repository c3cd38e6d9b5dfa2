//! One release after another.

use std::collections::{BTreeMap, BTreeSet};

use super::super::testing::{Chance, Setup, World, keys};
use super::super::{
    Builder, CannotBuild, Cell, Edition, Filter, Keys, Measure, Region, SchoolYear, Tables,
    Threshold,
};
use crate::school::Province;

fn world() -> World {
    World::new(Setup {
        schools: 130,
        items: 2,
        roles: 2,
        years: 2,
        people: (8, 20),
        provinces: 3,
        ..Setup::default()
    })
}

/// Everything but the number of the release.
fn cells(tables: &Tables) -> Vec<u8> {
    serde_json::to_vec(&tables.cells).unwrap()
}

/// National figures of the first item: the value of the mean, and since when.
fn national(world: &World, tables: &Tables) -> Option<(u8, u32)> {
    let key = &world.catalogue.items()[0].key;
    let item = Measure::Item(key.list.clone(), key.item.clone(), key.wording);
    let row = tables.row(&Cell::national(), &item);
    let mean = row.mean.into_option()?;
    Some((mean.value().value().tenths(), mean.since().0))
}

#[test]
fn one_or_two_schools_more_change_no_byte() {
    let world = world();
    for left_out in [1, 2] {
        let before = world.release(&keys(1), 1, None, |n, _| n >= left_out);
        let bytes = cells(&before.tables);
        let after = world.release(&keys(1), 2, Some(before.ledger), |_, year| year < 1);
        // Of the first year only, or each school would come with two scans.
        assert!(after.tables.rows().count() > 0);
        let first = world.release(&keys(1), 1, None, |n, year| n >= left_out && year < 1);
        let bytes_first = cells(&first.tables);
        let second = world.release(&keys(1), 2, Some(first.ledger), |_, year| year < 1);
        assert_eq!(bytes_first, cells(&second.tables));
        assert_ne!(bytes, bytes_first);
    }
}

#[test]
fn every_school_that_comes_alone_changes_no_byte() {
    // Small teams too, with role groups and distributions that some of them have and others not.
    let small = World::new(Setup {
        schools: 130,
        items: 1,
        resources: 1,
        roles: 2,
        years: 2,
        people: (3, 11),
        unknown: 0.25,
        provinces: 2,
        ..Setup::default()
    });
    for (world, seed) in [(&world(), 3), (&small, 4)] {
        let counts = |school: usize, year: usize| year == 0 || school.is_multiple_of(2);
        for late in (0..130).step_by(9) {
            let first = world.release(&keys(seed), 1, None, |school, year| {
                // With both of its rounds, it is three scans where years are not told apart.
                counts(school, year) && (school != late || year == 1)
            });
            let bytes = cells(&first.tables);
            let second = world.release(&keys(seed), 2, Some(first.ledger), counts);
            assert!(bytes == cells(&second.tables), "school {late}");
        }
    }
}

#[test]
fn three_schools_change_it_and_two_and_two_add_up() {
    let world = world();
    let release = |edition, before, from| {
        world.release(&keys(1), edition, before, move |n, year| {
            n >= from && year == 0
        })
    };
    let first = release(1, None, 5);
    assert_eq!(national(&world, &first.tables).unwrap().1, 1);
    let two = release(2, Some(first.ledger), 3);
    assert_eq!(national(&world, &two.tables).unwrap().1, 1);
    let four = release(3, Some(two.ledger), 1);
    assert_eq!(national(&world, &four.tables).unwrap().1, 3);
    let again = release(4, Some(four.ledger), 1);
    assert_eq!(national(&world, &again.tables).unwrap().1, 3);
}

#[test]
fn going_and_coming_back_does_not_add_up_to_a_change() {
    let world = world();
    let mut before = None;
    for edition in 1..8 {
        // The same school leaves and comes back.
        let release = world.release(&keys(1), edition, before.take(), |n, year| {
            year == 0 && (n > 0 || edition % 2 == 1)
        });
        assert_eq!(national(&world, &release.tables).unwrap().1, 1, "{edition}");
        before = Some(release.ledger);
    }
}

#[test]
fn withdrawals_hide_and_do_not_show_a_new_value() {
    let world = world();
    // Just enough schools, so that the loss of one or two is too many.
    let small = (0..12).find_map(|province| {
        let filter = Filter {
            region: Some(Region::Province(Province::ALL[province])),
            year: Some(SchoolYear(2_026)),
            ..Filter::default()
        };
        let cell = Cell::new(filter)?;
        let members = world.members(&cell, |_, year| year == 0);
        (members.len() >= 12).then_some((cell, members))
    });
    let (cell, members) = small.unwrap();
    let key = &world.catalogue.items()[0].key;
    let item = Measure::Item(key.list.clone(), key.item.clone(), key.wording);
    // Schools 0 to k of that province; which k pass depends on the noise of counts.
    let mut hidden = 0;
    for size in 10..=12 {
        let kept: Vec<usize> = members.iter().take(size).map(|&(n, _)| n).collect();
        let counts = |n: usize, leave: usize| kept.iter().skip(leave).any(|&school| school == n);
        for seed in 0..6 {
            let release = world.release(&keys(seed), 1, None, |n, y| y == 0 && counts(n, 0));
            let shown = release.tables.row(&cell, &item).mean.into_option();
            let next = world.release(&keys(seed), 2, Some(release.ledger), |n, y| {
                y == 0 && counts(n, size - 8)
            });
            assert!(!next.tables.row(&cell, &item).mean.is_visible());
            let Some(shown) = shown else { continue };
            hidden += 1;
            if size > 10 {
                continue;
            }
            // Two came back: it is the old value again, not a new one.
            let back = world.release(&keys(seed), 3, Some(next.ledger), |n, y| {
                y == 0 && counts(n, 0)
            });
            let back = back.tables.row(&cell, &item).mean.into_option();
            assert_eq!(back, Some(shown));
        }
    }
    assert!(hidden > 0);
}

#[test]
fn a_new_wording_a_new_year_and_a_new_region_keep_what_was_there() {
    let world = world();
    let first = world.release(&keys(1), 1, None, |_, year| year == 0);
    let cells_before = cells(&first.tables);
    // A catalogue with more words, which all come before those that are there.
    let mut items = world.catalogue.items().to_vec();
    for item in &mut items {
        item.key.list = crate::questionnaire::Id::new("aa").unwrap();
    }
    let more = super::super::Catalogue::new(
        items,
        vec![crate::questionnaire::Id::new("een").unwrap()],
        vec![],
        vec![SchoolYear(2_000)],
    );
    let mut builder = Builder::new(
        keys(1),
        more.unwrap(),
        Edition(2),
        Threshold::default(),
        Some(first.ledger),
    )
    .unwrap();
    let list = crate::questionnaire::Id::new("lijst").unwrap();
    let list = builder.catalogue().list(&list).unwrap();
    for school in &world.schools {
        let renumbered = |scan: &super::super::Scan| {
            let known = builder.catalogue();
            let mut answers = scan.answers.clone();
            for answer in &mut answers {
                let key = &world.catalogue.items()[answer.item.index()].key;
                answer.item = known.item(key).unwrap();
                answer.role = known
                    .role(&world.catalogue.roles()[answer.role.index()])
                    .unwrap();
            }
            super::super::Scan {
                id: scan.id.clone(),
                year: known.year(SchoolYear(2_026)).unwrap(),
                list,
                answers,
                ..*scan
            }
        };
        let scans = [renumbered(&school.scans[0])];
        let school = super::super::School {
            id: &school.id,
            board: school.board,
            scans: &scans,
        };
        builder.add(&school).unwrap();
    }
    let second = builder.finish();
    let rows = |tables: &Tables| -> Vec<String> {
        let rows = tables.rows();
        rows.map(|row| serde_json::to_string(&row).unwrap())
            .collect()
    };
    assert_ne!(cells_before, cells(&second.tables));
    assert_eq!(rows(&first.tables), rows(&second.tables));
}

#[test]
fn other_secrets_begin_a_new_series() {
    let world = world();
    let first = world.release(&keys(1), 1, None, |_, year| year == 0);
    let begin = |keys: Keys, edition| {
        let catalogue = world.catalogue.clone();
        let before = Some(first.ledger.clone());
        let builder = Builder::new(
            keys,
            catalogue,
            Edition(edition),
            Threshold::default(),
            before,
        );
        builder.err()
    };
    assert_eq!(begin(keys(2), 2), Some(CannotBuild::OtherSeries));
    assert_eq!(begin(keys(1), 1), Some(CannotBuild::NotLater));
    assert_eq!(begin(keys(1), 2), None);
    assert_ne!(keys(1).series(), keys(2).series());
}

/// What was shown last: since when, of which scans, and as bytes.
type Shown = (u32, BTreeSet<(usize, usize)>, String);

/// Whatever schools come and go: the scans behind two values of one figure are the same, or at least
/// three of them differ.
#[test]
fn two_values_of_a_figure_differ_by_three_scans_at_least() {
    let world = world();
    let key = &world.catalogue.items()[0].key;
    let item = Measure::Item(key.list.clone(), key.item.clone(), key.wording);
    let mut chance = Chance::new(4);
    let mut there = vec![[false; 2]; world.schools.len()];
    for place in there.iter_mut().take(70) {
        place[0] = true;
    }
    let mut history = vec![there.clone()];
    let mut last: BTreeMap<Cell, Shown> = BTreeMap::new();
    let (mut anew, mut held) = (0, 0);
    let mut before = None;
    for edition in 1..=8 {
        for _ in 0..chance.below(12) {
            let school = chance.below(130) as usize;
            let year = chance.below(2) as usize;
            there[school][year] = !there[school][year] || chance.below(3) > 0;
        }
        history.push(there.clone());
        let counts = |school: usize, year: usize| there[school][year];
        let release = world.release(&keys(1), edition, before.take(), counts);
        for (cell, measure, row) in release.tables.rows() {
            let Some(figure) = row.mean.visible().filter(|_| *measure == item) else {
                continue;
            };
            let since = figure.since().0;
            let bytes = serde_json::to_string(figure).unwrap();
            let then = &history[since as usize];
            let now = world.members(cell, |school, year| then[school][year]);
            let now: BTreeSet<_> = now.into_iter().collect();
            assert!(now.len() >= 10 && world.members(cell, counts).len() >= 10);
            match last.insert(cell.clone(), (since, now.clone(), bytes.clone())) {
                None => {}
                Some((earlier, _, shown)) if earlier == since => {
                    assert_eq!(shown, bytes);
                    held += 1;
                }
                Some((_, earlier, _)) => {
                    assert!(now.symmetric_difference(&earlier).count() >= 3, "{cell:?}");
                    anew += 1;
                }
            }
        }
        before = Some(release.ledger);
    }
    assert!(anew > 50 && held > 50, "{anew} {held}");
}
