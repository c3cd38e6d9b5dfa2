//! Blocks, head counts and the shuffle.

use proptest::prelude::*;

use super::person::shuffle;
use super::*;
use crate::questionnaire::Id;
use crate::round::Anonymity;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

#[test]
fn blocks_by_hand() {
    // Both groups are large enough.
    assert_eq!(shown_blocks(12, &[7, 5]), [true, true]);
    // One person of a small group would follow by subtraction: the smaller group hides too.
    assert_eq!(shown_blocks(13, &[7, 5, 1]), [true, false, false]);
    assert_eq!(shown_blocks(8, &[7, 1]), [false, false]);
    // Small groups that are five together may stay behind.
    assert_eq!(shown_blocks(17, &[7, 5, 3, 2]), [true, true, false, false]);
    // An empty group leaves nothing behind.
    assert_eq!(shown_blocks(7, &[7, 0]), [true, false]);
    // Of equal groups the last hides.
    assert_eq!(shown_blocks(12, &[5, 5, 2]), [true, false, false]);
    // People in no group count as left behind.
    assert_eq!(shown_blocks(13, &[6, 5]), [true, false]);
    assert_eq!(shown_blocks(4, &[4]), [false]);
    assert_eq!(shown_blocks(0, &[]), [false; 0]);
}

#[test]
fn head_counts_follow_the_blocks() {
    let counts = |numbers: [(u32, u32); 2]| {
        numbers.map(|(joined, finished)| GroupCount {
            group: id("g"),
            joined,
            finished,
        })
    };
    let shown = headcount(Anonymity::Anonymous, &counts([(9, 4), (6, 6)]));
    assert_eq!(
        shown.total,
        Headcount {
            joined: 15,
            finished: 10
        }
    );
    let second = Headcount {
        joined: 6,
        finished: 6,
    };
    assert_eq!(shown.groups[1].count, Shown::Visible(second));

    let small = headcount(Anonymity::Anonymous, &counts([(9, 4), (3, 3)]));
    assert_eq!(small.total.joined, 12);
    assert!(
        small
            .groups
            .iter()
            .all(|group| group.count == Shown::Hidden)
    );

    let open = headcount(Anonymity::OpenCards, &counts([(9, 4), (0, 0)]));
    assert!(open.groups[0].count.is_visible());
    assert_eq!(open.groups[1].count, Shown::Hidden);
}

#[test]
fn role_sets_that_isolate_a_few_people_stay_hidden() {
    // Roles of 10, 6 and 3 people, nobody without a role.
    let mut sets = asked::RoleSets::new(vec![10, 6, 3, 0]);
    assert!(sets.show(&[true, true, true, true]));
    // The third role is 3 people.
    assert!(!sets.show(&[true, true, false, false]));
    assert!(!sets.show(&[false, false, true, false]));
    // 10 against 9: safe. After that 6 + 3 would come apart.
    assert!(sets.show(&[true, false, false, false]));
    assert!(!sets.show(&[true, false, true, false]));
    assert!(!sets.show(&[false, true, false, false]));
    // The rest of what is shown already.
    assert!(sets.show(&[false, true, true, false]));
    assert_eq!(sets.count(&[false, true, true, false]), 9);
}

#[test]
fn shown_is_the_value_or_null_in_json() {
    let shown = [Shown::Visible(3), Shown::Hidden];
    let text = serde_json::to_string(&shown).unwrap();
    assert_eq!(text, "[3,null]");
    assert_eq!(
        serde_json::from_str::<[Shown<u32>; 2]>(&text).unwrap(),
        shown
    );
}

#[test]
fn the_shuffle_is_fixed_by_the_seed_and_reaches_every_order() {
    let order = |seed| {
        let mut values = ['a', 'b', 'c'];
        shuffle(&mut values, seed);
        values
    };
    assert_eq!(order(1), order(1));
    let mut seen = std::collections::BTreeMap::<[char; 3], u32>::new();
    for seed in 0..6000 {
        *seen.entry(order(seed)).or_default() += 1;
    }
    assert_eq!(seen.len(), 6);
    assert!(
        seen.values().all(|&times| (850..1150).contains(&times)),
        "{seen:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Against every choice of blocks: what is shown is allowed, and nothing allowed shows more
    /// blocks, or as many with more people.
    #[test]
    fn blocks_show_as_much_as_is_allowed(
        blocks in prop::collection::vec(0_u32..12, 0..7),
        without in prop_oneof![Just(0_u32), 1_u32..8],
    ) {
        let total = blocks.iter().sum::<u32>() + without;
        let measure = |shown: &[bool]| {
            let shown = || blocks.iter().zip(shown).filter(|&(_, &shown)| shown);
            let people: u32 = shown().map(|(people, _)| people).sum();
            let rest = total - people;
            let allowed = shown().all(|(&people, _)| people >= GROUP_MIN)
                && (rest == 0 || rest >= GROUP_MIN);
            allowed.then_some((shown().count(), people))
        };
        let chosen = measure(&shown_blocks(total, &blocks));
        let best = (0_u32..1 << blocks.len())
            .filter_map(|bits| {
                let shown: Vec<_> = (0..blocks.len()).map(|place| bits >> place & 1 == 1).collect();
                measure(&shown)
            })
            .max();
        // A whole of one to four people is shown by rule 2, not by blocks: then no block is.
        if total == 0 || total >= GROUP_MIN {
            prop_assert_eq!(chosen, best);
        } else {
            prop_assert!(!shown_blocks(total, &blocks).contains(&true));
        }
    }
}
