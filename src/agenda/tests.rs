//! Orders by hand, and what holds for every team and every length.

use proptest::prelude::*;

use super::*;
use crate::answer::{Answer, Priority};
use crate::overview::tests::support::{choice, list, people, person, respondents};
use crate::round::{Anonymity, Respondent};

fn anonymous(team: &[Respondent]) -> Overview {
    Overview::of(&list(), Anonymity::Anonymous, team, 7)
}

fn numbers(places: &[Place]) -> Vec<u16> {
    places.iter().map(|place| place.item).collect()
}

fn of_team(team: &[Respondent]) -> Vec<Place> {
    agenda(&list(), &anonymous(team))
}

fn with(number: u8, priority: Priority) -> Answer {
    Answer {
        priority: Some(priority),
        ..choice(number)
    }
}

#[test]
fn a_split_comes_before_a_large_gap() {
    // Item 0: everybody 1, so the largest gap. Item 1: fine. Item 2: half 1, half 4.
    let answers = |last| person("docent", vec![choice(1), choice(3), choice(last)]);
    let mut team = vec![answers(1); 3];
    team.extend(vec![answers(4); 3]);
    let places = of_team(&team);
    assert_eq!(numbers(&places), [2, 0, 1, 3]);
    assert!(
        places[0]
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::Split { .. }))
    );
    assert_eq!(places[0].topic.as_str(), "gedrag");
    assert_eq!(places[0].area, Area::Vaardigheden);
    assert!(places[2].reasons.is_empty() && places[3].reasons.is_empty());
}

#[test]
fn a_gap_counts_more_when_the_team_wants_to_work_on_it() {
    // Item 0: gap 2, priority low. Item 1: gap 1, high. Item 2: no gap, but high.
    let team = vec![
        person(
            "docent",
            vec![
                with(1, Priority::Low),
                with(2, Priority::High),
                with(3, Priority::High),
            ],
        );
        6
    ];
    // 1 has a ground; 0 and 2 have a reason only, and 0 is the more urgent of them.
    assert_eq!(numbers(&of_team(&team)), [1, 0, 2, 3]);
}

#[test]
fn more_grounds_come_first_then_the_kind_of_ground() {
    // Item 0: one in three does not know. Item 1: the same, and the roles differ.
    // Item 2: the roles differ.
    let team: Vec<_> = [("docent", 2), ("ib", 4)]
        .into_iter()
        .flat_map(|(role, level)| {
            let known = person(role, vec![choice(3), choice(level), choice(level)]);
            let unknown = person(role, vec![choice(0), choice(0), choice(level)]);
            [vec![known; 6], vec![unknown; 3]].concat()
        })
        .collect();
    assert_eq!(numbers(&of_team(&team)), [1, 2, 0, 3]);
}

#[test]
fn hidden_items_keep_the_order_of_the_list() {
    // Four people, split as wide as can be: nothing of it may show in the order.
    let team: Vec<_> = [1, 1, 4, 4]
        .map(|level| person("docent", vec![choice(3), choice(3), choice(level)]))
        .to_vec();
    let places = of_team(&team);
    assert_eq!(numbers(&places), [0, 1, 2, 3]);
    assert!(places.iter().all(|place| place.reasons.is_empty()));
    assert_eq!(numbers(&of_team(&people("docent", 9, 3))), [0, 1, 2, 3]);
}

#[test]
fn together_the_list_is_followed_with_resources() {
    let places = in_order(&list());
    assert_eq!(numbers(&places), [0, 1, 2, 3, 4]);
    assert!(places.iter().all(|place| place.reasons.is_empty()));
}

#[test]
fn plans_by_hand() {
    let plans = Length::ALL.map(|length| {
        let Plan {
            look,
            per_item,
            items,
            act,
        } = plan(length, 40);
        (look, items, per_item, act)
    });
    assert_eq!(
        plans,
        [(5, 3, 6, 7), (5, 4, 7, 12), (5, 6, 7, 13), (5, 9, 7, 22)]
    );
    // Two items get ten minutes each; what is left is for actions.
    let two = plan(Length::Hour, 2);
    assert_eq!((two.items, two.per_item, two.act), (2, 10, 35));
    let none = plan(Length::Half, 0);
    assert_eq!((none.items, none.per_item, none.act), (0, 0, 25));
    for length in Length::ALL {
        assert_eq!(Length::from_minutes(length.minutes()), Some(length));
    }
    assert_eq!(Length::from_minutes(20), None);
}

proptest! {
    #[test]
    fn every_statement_once_and_reasons_first(team in respondents()) {
        let overview = anonymous(&team);
        let places = agenda(&list(), &overview);
        let mut sorted = numbers(&places);
        sorted.sort_unstable();
        prop_assert_eq!(sorted, [0, 1, 2, 3]);
        let bare: Vec<_> = places.iter().map(|place| place.reasons.is_empty()).collect();
        prop_assert!(bare.is_sorted());
        let last: Vec<_> = places.iter().filter(|place| place.reasons.is_empty()).collect();
        prop_assert!(last.is_sorted_by_key(|place| place.item));
        for place in &places {
            prop_assert_eq!(&place.reasons, &overview.item(place.item).unwrap().reasons);
        }
    }

    /// Who sits where makes no difference, and what is hidden neither.
    #[test]
    fn the_order_follows_from_the_overview_alone(team in respondents(), seed: u64) {
        let mut turned = team.clone();
        turned.reverse();
        let overview = Overview::of(&list(), Anonymity::Anonymous, &turned, seed);
        prop_assert_eq!(agenda(&list(), &overview), of_team(&team));
    }

    #[test]
    fn a_plan_fills_the_time_exactly(agenda in 0_usize..60) {
        let plans = Length::ALL.map(|length| (length, plan(length, agenda)));
        for (length, plan) in plans {
            let items = u16::try_from(plan.items).unwrap();
            prop_assert_eq!(plan.look + items * plan.per_item + plan.act, length.minutes());
            prop_assert!(plan.items <= agenda && plan.act >= 5);
            prop_assert!(plan.act >= length.minutes() / 5);
            prop_assert!(plan.items == 0 || (6..=10).contains(&plan.per_item));
            prop_assert_eq!(plan.items == 0, agenda == 0);
        }
        for pair in plans.windows(2) {
            let ((_, short), (_, long)) = (pair[0], pair[1]);
            prop_assert!(short.items <= long.items && short.act <= long.act);
            prop_assert!(short.per_item <= long.per_item || short.items < long.items);
        }
        // One more item on the agenda never makes room for fewer.
        for (length, before) in plans {
            let after = plan(length, agenda + 1);
            prop_assert!(after.items >= before.items && after.items - before.items <= 1);
        }
    }
}
