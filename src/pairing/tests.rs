//! Small boards by hand, and every small board against brute force.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::ids::PersonId;
use crate::questionnaire::Id;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn helps(person: i64, skill: &str) -> Wish {
    Wish {
        person: person.into(),
        skill: id(skill),
        side: Side::Helps,
    }
}

fn learns(person: i64, skill: &str) -> Wish {
    Wish {
        side: Side::Learns,
        ..helps(person, skill)
    }
}

fn pair(skill: &str, helper: i64, learner: i64) -> Pair {
    Pair {
        skill: id(skill),
        helper: helper.into(),
        learner: learner.into(),
    }
}

#[test]
fn sides_have_words() {
    for side in Side::ALL {
        assert_eq!(side.key().parse(), Ok(side));
    }
    assert!("beide".parse::<Side>().is_err());
}

#[test]
fn nothing_to_match_gives_nothing() {
    assert_eq!(suggest(&[], &[]), []);
    assert_eq!(suggest(&[learns(1, "adhd")], &[]), []);
    assert_eq!(suggest(&[helps(1, "adhd"), learns(2, "autisme")], &[]), []);
    // Nobody helps themselves.
    assert_eq!(suggest(&[helps(1, "adhd"), learns(1, "adhd")], &[]), []);
}

#[test]
fn the_work_is_spread_over_skills_too() {
    // Anna (1) helps with both skills, Bo (2) with one; three want to learn that one.
    let wishes = [
        helps(1, "adhd"),
        helps(1, "autisme"),
        helps(2, "adhd"),
        learns(3, "adhd"),
        learns(4, "adhd"),
        learns(3, "autisme"),
    ];
    let expected = [
        pair("adhd", 2, 3),
        pair("adhd", 2, 4),
        pair("autisme", 1, 3),
    ];
    // 2 and 1 learners is the best there is, and the other way round would be as even.
    let found = suggest(&wishes, &[]);
    assert_eq!(loads(&found, &[]), loads(&expected, &[]));
    assert_eq!(found.len(), 3);
    // One more learner makes it two each.
    let more = [&wishes[..], &[learns(5, "adhd")]].concat();
    assert_eq!(loads(&suggest(&more, &[]), &[]), [2, 2]);
}

#[test]
fn an_earlier_choice_is_undone_when_that_spreads_better() {
    // Whoever of 1 and 2 takes learner 8 first, 9 has only 1.
    let wishes = [
        helps(1, "a"),
        helps(2, "a"),
        helps(1, "b"),
        learns(8, "a"),
        learns(9, "b"),
    ];
    assert_eq!(suggest(&wishes, &[]), [pair("a", 2, 8), pair("b", 1, 9)]);
}

#[test]
fn two_who_help_and_learn_the_same_skill_help_each_other() {
    let wishes = [
        helps(1, "a"),
        learns(1, "a"),
        helps(2, "a"),
        learns(2, "a"),
        learns(2, "a"),
    ];
    assert_eq!(suggest(&wishes, &[]), [pair("a", 1, 2), pair("a", 2, 1)]);
}

#[test]
fn fixed_pairs_count_and_are_not_matched_again() {
    let wishes = [
        helps(1, "a"),
        helps(2, "a"),
        learns(7, "a"),
        learns(8, "a"),
        learns(9, "a"),
    ];
    let fixed = [pair("a", 1, 7), pair("b", 1, 7)];
    assert_eq!(suggest(&wishes, &fixed), [pair("a", 2, 8), pair("a", 2, 9)]);
    // 3 withdrew; 7 keeps them and gets nobody else.
    let fixed = [pair("a", 3, 7)];
    assert_eq!(suggest(&wishes, &fixed), [pair("a", 1, 8), pair("a", 2, 9)]);
}

/// A whole school at once: 40 helpers, 600 wishes over 12 skills.
#[test]
fn hundreds_of_wishes_are_spread_evenly() {
    let skill = |number: i64| format!("skill-{}", number % 12);
    let mut wishes: Vec<_> = (0..40)
        .flat_map(|person| [0, 1, 5].map(|step| helps(person, &skill(person + step))))
        .collect();
    wishes.extend((0..600).map(|number| learns(100 + number / 3, &skill(number * 7))));
    let pairs = suggest(&wishes, &[]);
    assert_eq!(pairs.len(), 600);
    assert_eq!(loads(&pairs, &[]), [15; 40]);
    // The worst case for stepping up: everybody has one and the same helper.
    let mut wishes: Vec<_> = (1..=600).map(|person| learns(person, "a")).collect();
    wishes.push(helps(0, "a"));
    assert_eq!(loads(&suggest(&wishes, &[]), &[]), [600]);
}

/// Learners per helper, lowest first; only of those with any.
fn loads(pairs: &[Pair], fixed: &[Pair]) -> Vec<usize> {
    let mut loads: BTreeMap<PersonId, usize> = BTreeMap::new();
    for pair in pairs.iter().chain(fixed) {
        *loads.entry(pair.helper).or_default() += 1;
    }
    let mut loads: Vec<_> = loads.into_values().collect();
    loads.sort_unstable();
    loads
}

fn squares(loads: &[usize]) -> usize {
    loads.iter().map(|load| load * load).sum()
}

/// Every matching there is, by leaving out or matching each wish in turn.
fn every_matching(wishes: &[Wish], fixed: &[Pair]) -> Vec<Vec<Pair>> {
    let wanted: BTreeSet<&Wish> = wishes
        .iter()
        .filter(|wish| wish.side == Side::Learns)
        .filter(|wish| {
            !fixed
                .iter()
                .any(|pair| (&pair.skill, pair.learner) == (&wish.skill, wish.person))
        })
        .collect();
    let mut found = vec![Vec::new()];
    for wish in wanted {
        let helpers: BTreeSet<PersonId> = wishes
            .iter()
            .filter(|other| other.side == Side::Helps && other.skill == wish.skill)
            .map(|other| other.person)
            .filter(|&person| person != wish.person)
            .collect();
        let mut longer = found.clone();
        for matching in &found {
            longer.extend(helpers.iter().map(|&helper| {
                let mut matching = matching.clone();
                matching.push(Pair {
                    skill: wish.skill.clone(),
                    helper,
                    learner: wish.person,
                });
                matching
            }));
        }
        found = longer;
    }
    found
}

fn board() -> impl Strategy<Value = (Vec<Wish>, Vec<Pair>)> {
    let skill = || prop::sample::select(vec!["a", "b", "c"]);
    let helping = (0_i64..4, skill()).prop_map(|(person, skill)| helps(person, skill));
    // 2 and 3 may want to learn what they help with.
    let learning = (2_i64..7, skill()).prop_map(|(person, skill)| learns(person, skill));
    let fixed = (0_i64..5, 5_i64..8, skill())
        .prop_map(|(helper, learner, skill)| pair(skill, helper, learner));
    (
        prop::collection::vec(helping, 0..8),
        prop::collection::vec(learning, 0..6),
        prop::collection::btree_set(fixed, 0..5),
    )
        .prop_map(|(helping, learning, fixed)| {
            ([helping, learning].concat(), fixed.into_iter().collect())
        })
}

proptest! {
    #[test]
    fn as_many_and_as_even_as_brute_force_finds((wishes, fixed) in board()) {
        let pairs = suggest(&wishes, &fixed);
        let every = every_matching(&wishes, &fixed);
        let mut sorted: Vec<_> = every
            .into_iter()
            .map(|mut matching| {
                matching.sort();
                matching
            })
            .collect();
        sorted.sort();
        // It is a matching, of the largest size, and with the smallest sum of squares.
        prop_assert!(sorted.binary_search(&pairs).is_ok(), "{:?}", pairs);
        let largest = sorted.iter().map(Vec::len).max().unwrap();
        prop_assert_eq!(pairs.len(), largest);
        let best = sorted
            .iter()
            .filter(|matching| matching.len() == largest)
            .map(|matching| loads(matching, &fixed))
            .min_by_key(|loads| squares(loads))
            .unwrap();
        prop_assert_eq!(squares(&loads(&pairs, &fixed)), squares(&best));
        // The most even spread is one and the same, up to who has which load.
        prop_assert_eq!(loads(&pairs, &fixed), best);
    }

    #[test]
    fn order_and_repetition_make_no_difference(
        ((wishes, fixed), turned) in board().prop_flat_map(|(wishes, fixed)| {
            (Just((wishes.clone(), fixed)), Just(wishes).prop_shuffle())
        }),
    ) {
        let pairs = suggest(&wishes, &fixed);
        let mut back = fixed.clone();
        back.reverse();
        prop_assert_eq!(&suggest(&turned, &back), &pairs);
        prop_assert_eq!(&suggest(&[wishes, turned].concat(), &fixed), &pairs);
    }

    /// Confirming what was suggested leaves nothing to suggest.
    #[test]
    fn what_is_confirmed_stays((wishes, fixed) in board(), chosen in any::<prop::sample::Index>()) {
        let pairs = suggest(&wishes, &fixed);
        let all = [&fixed[..], &pairs[..]].concat();
        prop_assert_eq!(suggest(&wishes, &all), []);
        if !pairs.is_empty() {
            // Confirming one of them keeps the rest as even as it was.
            let one = pairs[chosen.index(pairs.len())].clone();
            let some = [&fixed[..], &[one]].concat();
            let rest = suggest(&wishes, &some);
            prop_assert_eq!(rest.len(), pairs.len() - 1);
            prop_assert_eq!(loads(&rest, &some), loads(&pairs, &fixed));
        }
    }
}
