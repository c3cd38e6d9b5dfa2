//! Worked examples by hand, and what holds for every distribution.

use proptest::prelude::*;

use super::*;
use crate::answer::Priority;

fn level(number: u8) -> Level {
    Level::new(number).unwrap()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

#[test]
fn tally_counts_each_part_apart() {
    let answer = |choice, priority| Answer {
        choice,
        priority,
        remark: None,
    };
    let mut tally = Tally::new(4);
    tally.add(Some(&answer(
        Some(Choice::Level(level(2))),
        Some(Priority::High),
    )));
    tally.add(Some(&answer(Some(Choice::Unknown), None)));
    tally.add(Some(&answer(
        Some(Choice::NotApplicable),
        Some(Priority::Low),
    )));
    tally.add(Some(&answer(None, Some(Priority::High))));
    tally.add(Some(&answer(Some(Choice::Level(level(5))), None)));
    tally.add(None);
    let expected = Tally {
        asked: 6,
        answered: 3,
        levels: vec![0, 1, 0, 0],
        unknown: 1,
        not_applicable: 1,
        priorities: [1, 0, 2],
    };
    assert_eq!(tally, expected);
}

#[test]
fn the_topic_of_the_sketch() {
    // Het OPP: 9 × 1, 7 × 2, 4 × 3: mean (9 + 14 + 12) / 20, gap to 3 (18 + 7) / 20.
    let counts = [9, 7, 4, 0];
    assert!(close(mean(&counts).unwrap(), 1.75));
    assert!(close(gap(&counts, level(3)).unwrap(), 1.25));
    assert!(close(median(&counts).unwrap(), 2.0));
    assert!(close(relative_gap(1.25, 3.0), 0.625));
}

#[test]
fn the_median_of_an_even_number_lies_between_the_middle_two() {
    assert_eq!(median(&[1, 0, 0, 1]), Some(2.5));
    assert_eq!(lower_median(&[1, 0, 0, 1]), Some(level(1)));
    assert_eq!(median(&[2, 2, 0, 0]), Some(1.5));
    assert_eq!(median(&[1, 1, 1]), Some(2.0));
    assert_eq!(lower_median(&[0, 0, 4]), Some(level(3)));
    assert_eq!(median(&[0, 0]), None);
    assert_eq!(lower_median(&[]), None);
}

#[test]
fn consensus_by_hand() {
    assert!(close(consensus(&[0, 7, 0, 0]).unwrap(), 1.0));
    assert!(close(consensus(&[3, 0, 0, 3]).unwrap(), 0.0));
    // Halves on 1 and 2 of 4: mean 1.5, 1 + log2(1 − 0.5/3).
    assert!(close(
        consensus(&[5, 5, 0, 0]).unwrap(),
        1.0 + (5.0_f64 / 6.0).log2()
    ));
    // All four equally: 1 + (log2(1/2) + log2(5/6)) / 2.
    let even = 1.0 + f64::midpoint(0.5_f64.log2(), (5.0_f64 / 6.0).log2());
    assert!(close(consensus(&[2, 2, 2, 2]).unwrap(), even));
    assert!(even < SPLIT);
    // Tastle & Wierman: Cns depends on the width of the scale, so 1 and 2 of 2 is a full split.
    assert!(close(consensus(&[4, 4]).unwrap(), 0.0));
    assert_eq!(consensus(&[0, 0, 0]), None);
}

#[test]
fn levels_above_the_target_do_not_make_up_for_levels_below() {
    assert_eq!(gap(&[1, 0, 0, 1], level(3)), Some(1.0));
    assert_eq!(gap(&[0, 0, 3, 5], level(3)), Some(0.0));
    assert_eq!(gap(&[4, 0], level(1)), Some(0.0));
    assert_eq!(gap(&[0, 0, 0, 0], level(3)), None);
}

#[test]
fn priority_and_urgency() {
    assert_eq!(priority_index([2, 0, 2]), Some(0.5));
    assert_eq!(priority_index([0, 0, 3]), Some(1.0));
    assert_eq!(priority_index([0, 0, 0]), None);
    assert!(close(urgency(2.0, 3.0, Some(1.0)), 1.0));
    assert!(close(urgency(2.0, 3.0, Some(0.0)), 0.5));
    assert!(close(urgency(1.0, 3.0, None), 0.5 * 0.75));
    assert!(close(urgency(0.0, 1.0, Some(1.0)), 0.0));
    assert!(urgency(1.0, 3.0, Some(0.9)) > urgency(1.0, 3.0, Some(0.2)));
}

#[test]
fn weights_and_pools() {
    assert_eq!(weighted_mean([(1.0, 2.0), (3.0, 4.0)]), Some(3.5));
    assert_eq!(weighted_mean([]), None);
    assert_eq!(pooled(3, [&[1, 2, 3][..], &[0, 1, 0]]), [1, 3, 3]);
    assert_eq!(shares(&[1, 3]), [0.25, 0.75]);
    assert_eq!(shares(&[0, 0]), [0.0, 0.0]);
    assert_eq!(nearest_level(2.5), level(3));
    assert_eq!(nearest_level(2.49), level(2));
    assert_eq!(nearest_level(0.0), level(1));
}

/// A distribution with at least one person on 2 to 7 levels, and a target on that scale.
fn distribution() -> impl Strategy<Value = (Vec<u32>, Level)> {
    prop::collection::vec(0_u32..30, 2..=7)
        .prop_filter("somebody", |counts| counts.iter().any(|&count| count > 0))
        .prop_flat_map(|counts| {
            let length = u8::try_from(counts.len()).unwrap();
            (Just(counts), (1..=length).prop_map(level))
        })
}

proptest! {
    #[test]
    fn figures_stay_in_bounds((counts, target) in distribution()) {
        let top = f64::from(u32::try_from(counts.len()).unwrap());
        let mean = mean(&counts).unwrap();
        let median = median(&counts).unwrap();
        let gap = gap(&counts, target).unwrap();
        prop_assert!((1.0..=top).contains(&mean));
        prop_assert!((1.0..=top).contains(&median));
        prop_assert!((0.0..=1.0).contains(&consensus(&counts).unwrap()));
        prop_assert!((0.0..=f64::from(target.number()) - 1.0).contains(&gap));
        // The mean cannot be further below the target than the gap says.
        prop_assert!(gap >= f64::from(target.number()) - mean - 1e-9);
        prop_assert!(f64::from(lower_median(&counts).unwrap().number()) <= median);
        prop_assert!(close(shares(&counts).iter().sum(), 1.0));
        prop_assert!((0.0..=1.0).contains(&urgency(gap, f64::from(target.number()), Some(1.0))));
    }

    #[test]
    fn consensus_is_one_only_when_all_agree((counts, _) in distribution()) {
        let chosen = counts.iter().filter(|&&count| count > 0).count();
        let full = close(consensus(&counts).unwrap(), 1.0);
        prop_assert_eq!(full, chosen == 1);
    }

    #[test]
    fn consensus_is_zero_for_a_split_over_the_extremes(half in 1_u32..50, length in 2_usize..=7) {
        let mut counts = vec![0; length];
        counts[0] = half;
        counts[length - 1] = half;
        prop_assert!(close(consensus(&counts).unwrap(), 0.0));
    }

    #[test]
    fn raising_one_answer_never_raises_the_gap(
        (counts, target) in distribution(),
        from in 0_usize..7,
        to in 0_usize..7,
    ) {
        let (from, to) = (from.min(to) % counts.len(), from.max(to) % counts.len());
        prop_assume!(from < to && counts[from] > 0);
        let before = gap(&counts, target).unwrap();
        let mut raised = counts.clone();
        raised[from] -= 1;
        raised[to] += 1;
        prop_assert!(gap(&raised, target).unwrap() <= before);
        prop_assert!(mean(&raised).unwrap() > mean(&counts).unwrap());
    }
}
