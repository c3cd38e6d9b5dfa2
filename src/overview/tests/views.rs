//! Filters and orders.

use proptest::prelude::*;

use super::support::{choice, id, list, people, person, respondents};
use crate::answer::{Answer, Priority, Remark};
use crate::disclosure::Shown;
use crate::overview::{HiddenNote, Order, Overview, View};
use crate::questionnaire::{Area, Id};
use crate::round::{Anonymity, Respondent};

fn anonymous(respondents: &[Respondent]) -> Overview {
    Overview::of(&list(), Anonymity::Anonymous, respondents, 7)
}

fn topics(overview: &Overview) -> Vec<&str> {
    overview
        .topics
        .iter()
        .map(|topic| topic.id.as_str())
        .collect()
}

/// Items 0 and 1 near the target, item 2 far below it; *hoog* at item 2 only.
fn team() -> Vec<Respondent> {
    let high = Answer {
        priority: Some(Priority::High),
        ..choice(1)
    };
    let low = Answer {
        priority: Some(Priority::Low),
        ..choice(3)
    };
    let mut team = vec![person("docent", vec![low.clone(), choice(3), high.clone()]); 7];
    team.extend(vec![person("ib", vec![low, choice(0), high]); 6]);
    team
}

#[test]
fn orders() {
    let overview = anonymous(&team());
    let ordered = |order| {
        topics(
            &View {
                order,
                ..View::default()
            }
            .apply(&overview),
        )
        .join(" ")
    };
    assert_eq!(ordered(Order::List), "opp gedrag tijd");
    assert_eq!(ordered(Order::Gap), "gedrag opp tijd");
    assert_eq!(ordered(Order::Priority), "gedrag opp tijd");
    assert_eq!(ordered(Order::Unknown), "opp gedrag tijd");
    for order in Order::ALL {
        assert_eq!(order.key().parse(), Ok(order));
    }
    let by_gap = View {
        order: Order::Gap,
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(
        by_gap
            .items
            .iter()
            .map(|item| item.number)
            .collect::<Vec<_>>(),
        [2, 0, 1, 3]
    );
}

#[test]
fn filters() {
    let overview = anonymous(&team());
    let area = View {
        area: Some(Area::Informatie),
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(topics(&area), ["opp"]);
    assert_eq!(
        (area.areas.len(), area.items.len(), area.resources.len()),
        (1, 2, 0)
    );
    let high = View {
        min_priority: Some(Priority::High),
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(topics(&high), ["gedrag"]);
    assert_eq!(high.topics[0].figure, overview.topics[1].figure);
    let any = View {
        min_priority: Some(Priority::Low),
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(topics(&any), ["opp", "gedrag"]);
    assert_eq!(any.topics[0].items, [0]);
}

#[test]
fn a_role_group_sees_its_own_figures_only() {
    let overview = anonymous(&team());
    let view = View {
        group: Some(id("lesgevend")),
        ..View::default()
    };
    let own = view.apply(&overview);
    let levels = own.items[0].result.levels.visible().unwrap();
    assert_eq!(levels.n, 7);
    assert_eq!(own.topics[0].figure, overview.topics[0].groups[0].figure);
    assert!(
        own.items
            .iter()
            .all(|item| item.groups.is_empty() && item.remarks.is_empty())
    );
    assert!(own.hidden.contains(&HiddenNote::Remarks));

    let none = View {
        group: Some(id("ondersteuning")),
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(none.hidden, [HiddenNote::Group]);
    assert!(
        none.topics
            .iter()
            .all(|topic| topic.figure == Shown::Hidden)
    );
    let unknown = View {
        group: Some(id("elders")),
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(
        Overview {
            group: none.group.clone(),
            ..unknown
        },
        none
    );
}

#[test]
fn open_kaart_keeps_people_and_remarks_of_the_role_group() {
    let remark = |text| Answer {
        remark: Remark::new(text).unwrap(),
        ..choice(2)
    };
    let team = [
        person("docent", vec![remark("een")]),
        person("ib", vec![remark("twee")]),
    ];
    let overview = Overview::of(&list(), Anonymity::OpenCards, &team, 3);
    assert_eq!(overview.items[0].remarks.len(), 2);
    let own = View {
        group: Some(id("leiding")),
        ..View::default()
    }
    .apply(&overview);
    assert_eq!(own.items[0].remarks, ["twee"]);
    assert_eq!(own.items[0].people.len(), 1);
}

#[test]
fn equal_gaps_rank_by_priority() {
    let with = |low: Priority, high: Priority| {
        let answer = |priority| Answer {
            priority: Some(priority),
            ..choice(1)
        };
        person("docent", vec![answer(low), answer(low), answer(high)])
    };
    let team = vec![with(Priority::Low, Priority::High); 5];
    let ranked = anonymous(&team).ranked;
    assert_eq!(ranked[0].topic, id("gedrag"));
    let team = vec![with(Priority::High, Priority::Low); 5];
    assert_eq!(anonymous(&team).ranked[0].topic, id("opp"));
    assert!(anonymous(&people("docent", 9, 3)).ranked.is_empty());
}

proptest! {
    /// A view only takes away: every figure in it is a figure of the overview.
    #[test]
    fn a_view_of_a_group_holds_only_what_passed(team in respondents(), seed: u64) {
        let overview = Overview::of(&list(), Anonymity::Anonymous, &team, seed);
        for (place, group) in list().role_groups.iter().enumerate() {
            let own = View { group: Some(group.id.clone()), ..View::default() }.apply(&overview);
            for item in &own.items {
                let passed = &overview.item(item.number).unwrap().groups[place];
                prop_assert_eq!(&item.result, &passed.result);
                prop_assert!(item.people.is_empty() && item.remarks.is_empty());
            }
            for (topic, whole) in own.topics.iter().zip(&overview.topics) {
                prop_assert_eq!(&topic.figure, &whole.groups[place].figure);
            }
        }
    }

    #[test]
    fn an_order_only_moves(team in respondents(), order in prop::sample::select(Order::ALL.to_vec())) {
        let overview = Overview::of(&list(), Anonymity::Anonymous, &team, 1);
        let mut ordered = View { order, ..View::default() }.apply(&overview);
        ordered.items.sort_by_key(|item| item.number);
        let place = |id: &Id| overview.topics.iter().position(|topic| topic.id == *id);
        ordered.topics.sort_by_key(|topic| place(&topic.id));
        for topic in &mut ordered.topics {
            topic.items.sort_unstable();
        }
        prop_assert_eq!(ordered, overview);
    }
}
