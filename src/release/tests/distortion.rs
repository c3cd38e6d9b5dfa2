//! Single scans: what is added to them.

use super::super::catalogue::{Asked, ItemNo, ListNo, RoleNo, YearNo};
use super::super::contribution::{Answers, Place, Scan};
use super::super::distort::{Distorted, Distorter, Lines, Values, digest};
use super::super::statistic::Statistic;
use super::super::testing::{Setup, World, keys};
use crate::questionnaire::Sector;

fn answers(role: u8, item: u16, levels: [u16; 7], unknown: u16) -> Answers {
    Answers {
        item: ItemNo(item),
        role: RoleNo(role),
        levels,
        unknown,
        priorities: [0; 3],
    }
}

fn scan(id: u32, answers: Vec<Answers>) -> Scan {
    Scan {
        id: id.to_le_bytes().to_vec(),
        team: 0,
        day: 0,
        list: ListNo(0),
        place: Place {
            sector: Sector::Po,
            province: None,
            partnership: None,
            size: None,
        },
        year: YearNo(0),
        answers,
    }
}

fn distort(scan: &Scan, levels: u8, seed: u64, shift: i64) -> Distorted {
    let world = World::new(Setup {
        schools: 0,
        items: 2,
        levels,
        resources: 1,
        roles: 3,
        ..Setup::default()
    });
    let distorter = Distorter {
        keys: &keys(seed),
        catalogue: &world.catalogue,
        items: &digest(&world.catalogue),
        lines: &Lines::new(),
    };
    distorter.scan(scan, shift, 0, 3)
}

fn main(values: &Values) -> Option<i64> {
    values.of[Statistic::Main.index()].map(|value| value.value)
}

#[test]
fn mean_and_distribution_agree_to_the_last_digit() {
    for levels in 2..=7_u8 {
        for id in 0..60 {
            let mut counts = [0; 7];
            for (place, count) in counts.iter_mut().take(usize::from(levels)).enumerate() {
                *count = u16::try_from((id as usize + 3 * place) % 5).unwrap();
            }
            counts[0] += 3;
            counts[1] += 2;
            let scan = scan(
                id,
                vec![
                    answers(0, 0, counts, 0),
                    answers(1, 0, [2; 7].map(|n| n * u16::from(levels == 7)), 0),
                ],
            );
            let distorted = distort(&scan, levels, 1, 400);
            for role in [None, Some(RoleNo(0))] {
                let values = &distorted.of(role)[0];
                let sum: i64 = values.spread.iter().sum();
                let mean: i64 = (1..).zip(values.spread).map(|(k, share)| k * share).sum();
                assert_eq!(sum, 1_000_000);
                assert_eq!(mean, 1_000 * main(values).unwrap());
            }
        }
    }
}

#[test]
fn mean_and_variance_are_those_of_the_formula() {
    // Respondents, levels, variance of h·φ on that scale.
    for (people, levels, expected) in [(20, 5, 0.093_75), (10, 4, 0.052_73), (5, 5, 0.375)] {
        let mut sums = [0.0; 2];
        let runs = 3_000_u32;
        for id in 0..runs {
            let scan = scan(id, vec![answers(0, 0, [0, people, 0, 0, 0, 0, 0], 0)]);
            let value = main(&distort(&scan, levels, 1, 0).of(None)[0]).unwrap();
            let off = value as f64 / 1_000.0 - 2.0;
            sums[0] += off / f64::from(runs);
            sums[1] += off * off / f64::from(runs);
        }
        assert!(
            sums[0].abs() < 4.0 * (expected / f64::from(runs)).sqrt(),
            "{sums:?}"
        );
        assert!(
            (sums[1] / expected - 1.0).abs() < 0.1,
            "{sums:?} {expected}"
        );
    }
}

#[test]
fn the_shift_of_a_school_is_permanent_and_the_same_for_every_item() {
    let counts = [0, 12, 0, 0, 0, 0, 0];
    let scan = scan(1, vec![answers(0, 0, counts, 0), answers(0, 1, counts, 0)]);
    let (plain, moved) = (distort(&scan, 5, 1, 0), distort(&scan, 5, 1, 620));
    for item in 0..2 {
        let value = |distorted: &Distorted| main(&distorted.of(None)[item]).unwrap();
        // One level on five is one point; rounding once.
        assert!((value(&moved) - value(&plain) - 620).abs() <= 1);
    }
    let one = keys(1).school(b"a").triangular();
    assert_eq!(one, keys(1).school(b"a").triangular());
    let all: std::collections::BTreeSet<i64> = (0..40_u8)
        .map(|school| keys(1).school(&[school]).triangular())
        .collect();
    assert!(all.len() > 35);
}

#[test]
fn few_respondents_have_no_figure_of_their_own() {
    let row = |people: u16| [people, 0, 0, 0, 0, 0, 0];
    let scan = scan(
        1,
        vec![
            answers(0, 0, row(6), 0),
            answers(1, 0, row(4), 0),
            answers(2, 0, row(2), 3),
        ],
    );
    let distorted = distort(&scan, 5, 1, 0);
    let has = |role: Option<u8>, statistic: Statistic| {
        let values = &distorted.of(role.map(RoleNo))[0];
        (
            values.of[statistic.index()].is_some(),
            values.rest[statistic.index()],
        )
    };
    assert_eq!(has(Some(0), Statistic::Main), (true, false));
    assert_eq!(has(Some(0), Statistic::Spread), (true, false));
    assert_eq!(has(Some(1), Statistic::Main), (true, false));
    assert_eq!(has(Some(1), Statistic::Spread), (false, false));
    assert_eq!(has(Some(2), Statistic::Main), (false, false));
    // Two with a level and three without: five for the share of weet ik niet.
    assert_eq!(has(Some(2), Statistic::Unknown), (true, false));
    assert_eq!(has(None, Statistic::Main), (true, true));
    assert_eq!(has(None, Statistic::Spread), (true, true));
    assert_eq!(has(None, Statistic::Unknown), (true, false));
}

#[test]
fn all_roles_are_the_mix_of_what_is_shown_of_each() {
    for id in 0..50 {
        let scan = scan(
            id,
            vec![
                answers(0, 0, [9, 3, 0, 0, 0, 0, 0], 0),
                answers(1, 0, [0, 0, 2, 2, 0, 0, 0], 0),
            ],
        );
        let distorted = distort(&scan, 5, 1, 300);
        let of = |role: Option<u8>| &distorted.of(role.map(RoleNo))[0];
        let parts = 12 * main(of(Some(0))).unwrap() + 4 * main(of(Some(1))).unwrap();
        let all = main(of(None)).unwrap();
        assert!((16 * all - parts).abs() <= 32, "{} {parts}", 16 * all);
    }
}

#[test]
fn a_resource_has_one_share_and_no_levels() {
    let scan = scan(1, vec![answers(0, 2, [8, 3, 1, 0, 0, 0, 0], 2)]);
    let distorted = distort(&scan, 5, 1, 0);
    let values = &distorted.of(None)[2];
    assert!(values.of[Statistic::Spread.index()].is_none());
    // 8 of 12, give or take h on a range of 1.
    assert!((main(values).unwrap() - 667).abs() <= 200);
    assert_eq!(Asked::Resource.levels(), 3);
}
