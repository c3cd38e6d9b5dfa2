//! Pairs that one of the two would rather not have.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, Side, Wish, suggest};
use crate::ids::PersonId;
use crate::questionnaire::Id;

/// As [`suggest()`], but never a pair of `refused`: its learner gets another helper, if there is one.
///
/// A learner with a refused pair asks for a skill of their own, in which everybody helps who helps
/// with the real one, except whom they did not become a pair with. So the result is again the most
/// pairs, as evenly spread as possible.
pub fn suggest_without(wishes: &[Wish], fixed: &[Pair], refused: &[Pair]) -> Vec<Pair> {
    // Given twice counts once: a learner must not get two skills of their own.
    let wishes: BTreeSet<&Wish> = wishes.iter().collect();
    let known: BTreeSet<&Id> = wishes.iter().map(|wish| &wish.skill).collect();
    let mut names = (0_u32..)
        .filter_map(|number| Id::new(format!("zonder-{number}")).ok())
        .filter(|name| !known.contains(name));
    let has_helper = |wish: &Wish| {
        let same = |pair: &Pair| pair.skill == wish.skill && pair.learner == wish.person;
        fixed.iter().any(same)
    };
    let mut own: BTreeMap<Id, &Id> = BTreeMap::new();
    let mut asked = Vec::with_capacity(wishes.len());
    for &wish in &wishes {
        let unwanted: BTreeSet<PersonId> = refused
            .iter()
            .filter(|pair| pair.skill == wish.skill && pair.learner == wish.person)
            .map(|pair| pair.helper)
            .collect();
        let name = match wish.side {
            Side::Learns if !unwanted.is_empty() && !has_helper(wish) => names.next(),
            Side::Learns | Side::Helps => None,
        };
        let Some(name) = name else {
            asked.push(wish.clone());
            continue;
        };
        let helpers = wishes.iter().copied().filter(|other| {
            other.side == Side::Helps
                && other.skill == wish.skill
                && other.person != wish.person
                && !unwanted.contains(&other.person)
        });
        asked.extend(helpers.chain([wish]).map(|wish| Wish {
            skill: name.clone(),
            ..wish.clone()
        }));
        own.insert(name, &wish.skill);
    }
    let mut pairs = suggest(&asked, fixed);
    for pair in &mut pairs {
        if let Some(skill) = own.get(&pair.skill) {
            pair.skill = (*skill).clone();
        }
    }
    pairs.sort();
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(name: &str) -> Id {
        Id::new(name).unwrap()
    }

    fn wish(person: i64, skill: &str, side: Side) -> Wish {
        Wish {
            person: person.into(),
            skill: id(skill),
            side,
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
    fn a_refused_helper_makes_room_for_another() {
        let wishes = [
            wish(1, "gesprek", Side::Helps),
            wish(2, "gesprek", Side::Helps),
            wish(3, "gesprek", Side::Learns),
        ];
        assert_eq!(
            suggest_without(&wishes, &[], &[]),
            [pair("gesprek", 1, 3)],
            "nobody refused"
        );
        let refused = [pair("gesprek", 1, 3)];
        assert_eq!(
            suggest_without(&wishes, &[], &refused),
            [pair("gesprek", 2, 3)]
        );
        let twice = [wishes.as_slice(), wishes.as_slice()].concat();
        assert_eq!(
            suggest_without(&twice, &[], &refused),
            [pair("gesprek", 2, 3)]
        );
        let both = [pair("gesprek", 1, 3), pair("gesprek", 2, 3)];
        assert_eq!(suggest_without(&wishes, &[], &both), []);
    }

    #[test]
    fn a_skill_may_have_any_name() {
        let wishes = [
            wish(1, "zonder-0", Side::Helps),
            wish(2, "zonder-0", Side::Helps),
            wish(3, "zonder-0", Side::Learns),
        ];
        let refused = [pair("zonder-0", 1, 3)];
        assert_eq!(
            suggest_without(&wishes, &[], &refused),
            [pair("zonder-0", 2, 3)]
        );
    }

    #[test]
    fn who_has_a_helper_gets_no_second_one() {
        let wishes = [
            wish(1, "gesprek", Side::Helps),
            wish(2, "gesprek", Side::Helps),
            wish(3, "gesprek", Side::Learns),
        ];
        let fixed = [pair("gesprek", 2, 3)];
        let refused = [pair("gesprek", 1, 3)];
        assert_eq!(suggest_without(&wishes, &fixed, &refused), []);
    }

    fn a_pair() -> impl Strategy<Value = Pair> {
        (0..3_u8, 0..6_i64, 0..6_i64)
            .prop_map(|(skill, helper, learner)| pair(&format!("s{skill}"), helper, learner))
    }

    fn a_wish() -> impl Strategy<Value = Wish> {
        (0..6_i64, 0..3_u8, prop::bool::ANY).prop_map(|(person, skill, helps)| {
            let side = if helps { Side::Helps } else { Side::Learns };
            wish(person, &format!("s{skill}"), side)
        })
    }

    proptest! {
        #[test]
        fn everybody_who_can_be_helped_by_somebody_not_refused_is_helped_once(
            wishes in prop::collection::vec(a_wish(), 0..20),
            refused in prop::collection::vec(a_pair(), 0..12),
        ) {
            let pairs = suggest_without(&wishes, &[], &refused);
            let mut expected = BTreeSet::new();
            for learner in wishes.iter().filter(|wish| wish.side == Side::Learns) {
                let fits = |helper: &&Wish| {
                    let pair = Pair { skill: learner.skill.clone(), helper: helper.person, learner: learner.person };
                    helper.side == Side::Helps && helper.skill == learner.skill
                        && helper.person != learner.person && !refused.contains(&pair)
                };
                if wishes.iter().any(|wish| fits(&wish)) {
                    expected.insert((learner.skill.clone(), learner.person));
                }
            }
            let helped: BTreeSet<_> = pairs.iter().map(|pair| (pair.skill.clone(), pair.learner)).collect();
            prop_assert_eq!(helped.len(), pairs.len());
            prop_assert_eq!(helped, expected);
            for pair in &pairs {
                prop_assert!(!refused.contains(pair));
                let offers = Wish { person: pair.helper, skill: pair.skill.clone(), side: Side::Helps };
                prop_assert!(wishes.contains(&offers));
            }
        }
    }
}
