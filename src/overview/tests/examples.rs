//! Worked examples by hand.

use super::support::{choice, id, level, list, people, person};
use crate::answer::{Answer, Priority, Remark};
use crate::disclosure::Shown;
use crate::overview::{HiddenNote, Overview, PartOf, Reason, ResourceState};
use crate::round::{Anonymity, Respondent};

fn anonymous(respondents: &[Respondent]) -> Overview {
    Overview::of(&list(), Anonymity::Anonymous, respondents, 7)
}

fn with_priority(number: u8, priority: Priority) -> Answer {
    Answer {
        priority: Some(priority),
        ..choice(number)
    }
}

#[test]
fn five_people_make_a_picture_and_four_do_not() {
    let five = anonymous(&people("docent", 5, 2));
    let item = five.item(0).unwrap();
    assert_eq!(item.result.levels.visible().unwrap().counts, [0, 5, 0, 0]);
    assert_eq!(five.answered, Shown::Visible(5));

    let four = anonymous(&people("docent", 4, 2));
    assert_eq!(four.answered, Shown::Hidden);
    assert_eq!((four.joined, four.finished), (4, 4));
    assert_eq!(four.hidden, [HiddenNote::Everything]);
    assert_eq!(four, anonymous(&vec![person("docent", Vec::new()); 4]));
}

#[test]
fn topics_weigh_items_and_pool_answers() {
    // Item 0 (weight 1): five times 1; item 1 (weight 3): five times 3. Target 3.
    let team = vec![person("docent", vec![choice(1), choice(3)]); 5];
    let overview = anonymous(&team);
    let topic = overview.topic(&id("opp")).unwrap();
    let figure = topic.figure.visible().unwrap();
    assert!((figure.mean - (1.0 + 9.0) / 4.0).abs() < 1e-9);
    assert!((figure.gap - 2.0 / 4.0).abs() < 1e-9);
    assert_eq!(figure.distribution, [5, 0, 5, 0]);
    assert_eq!(figure.shares, [0.5, 0.0, 0.5, 0.0]);
    assert_eq!((figure.n, figure.n_people, figure.items_shown), (10, 5, 2));
    assert_eq!(figure.target_level(), level(3));
    let area = &overview.areas[0];
    let figure = area.figure.visible().unwrap();
    assert!((figure.mean - 2.5).abs() < 1e-9);
    assert_eq!(
        (figure.topics_below, figure.topics_shown, area.topics),
        (0, 1, 1)
    );
    assert_eq!(overview.areas[1].figure, Shown::Hidden);
}

#[test]
fn the_most_urgent_topic_comes_first_with_its_reasons() {
    // Topic opp: gap 1 for all, 4 of 6 high. Topic gedrag: gap 1 for four, two do not know.
    let with = |gedrag, priority| {
        person(
            "docent",
            vec![with_priority(2, priority), choice(2), choice(gedrag)],
        )
    };
    let team = [
        with(2, Priority::High),
        with(2, Priority::High),
        with(2, Priority::High),
        with(2, Priority::High),
        with(2, Priority::Low),
        with(0, Priority::Low),
        with(0, Priority::Low),
    ];
    let overview = anonymous(&team);
    let topics: Vec<_> = overview
        .ranked
        .iter()
        .map(|ranked| ranked.topic.as_str())
        .collect();
    assert_eq!(topics, ["opp", "gedrag"]);
    let large = Reason::LargeGap { gap: 1.0 };
    let high = Reason::HighPriority { count: 4, of: 7 };
    let unknown = Reason::ManyUnknown { count: 2, of: 7 };
    assert_eq!(overview.ranked[0].reasons, [large.clone(), high]);
    assert_eq!(overview.ranked[1].reasons, [large, unknown]);
    let topic = overview.topic(&id("opp")).unwrap();
    assert_eq!(topic.high, Shown::Visible(PartOf { count: 4, of: 7 }));
    assert_eq!(topic.unknown, Shown::Visible(PartOf { count: 0, of: 7 }));
}

#[test]
fn a_mean_of_fewer_than_five_stays_hidden_but_many_unknown_is_said() {
    let mut team = people("docent", 4, 2);
    team.extend(people("docent", 3, 0));
    let overview = anonymous(&team);
    let item = overview.item(0).unwrap();
    let answers = item.result.answers.visible().unwrap();
    assert_eq!((answers.answered, answers.unknown), (7, 3));
    assert_eq!(item.result.levels, Shown::Hidden);
    assert_eq!(overview.topic(&id("opp")).unwrap().figure, Shown::Hidden);
    assert_eq!(
        overview.ranked[0].reasons,
        [Reason::ManyUnknown { count: 3, of: 7 }]
    );
    assert!(overview.hidden.contains(&HiddenNote::Levels { count: 3 }));
}

#[test]
fn role_groups_show_only_when_nobody_is_left_over() {
    // 12 teachers, 6 leaders: both shown; one oop more: the smaller group goes too.
    let mut team = people("docent", 12, 2);
    team.extend(people("ib", 6, 4));
    let overview = anonymous(&team);
    let difference = overview
        .item(0)
        .unwrap()
        .difference
        .visible()
        .unwrap()
        .clone();
    assert_eq!(
        (difference.low, difference.high),
        (id("lesgevend"), id("leiding"))
    );
    assert!((difference.difference - 2.0).abs() < 1e-9);
    let (topic, _) = overview.comparisons()[0];
    let differs = |reason: &&Reason| matches!(reason, Reason::RolesDiffer { .. });
    assert!(topic.reasons.iter().any(|reason| differs(&reason)));

    team.extend(people("oop", 1, 1));
    let overview = anonymous(&team);
    let groups = overview.item(0).unwrap().groups.iter();
    let shown: Vec<_> = groups
        .map(|group| group.result.levels.is_visible())
        .collect();
    assert_eq!(shown, [true, false, false]);
    assert_eq!(overview.item(0).unwrap().difference, Shown::Hidden);
    assert!(overview.hidden.contains(&HiddenNote::RoleGroups));
}

#[test]
fn remarks_show_from_ten_people_shuffled_by_the_seed_alone() {
    let remark = |text: &str| Answer {
        remark: Remark::new(text).unwrap(),
        ..choice(2)
    };
    let mut team: Vec<_> = ["een", "twee", "drie", "vier", "vijf"]
        .map(|text| person("docent", vec![remark(text)]))
        .to_vec();
    team.extend(people("docent", 4, 2));
    assert!(anonymous(&team).item(0).unwrap().remarks.is_empty());
    team.extend(people("docent", 1, 2));
    let overview = anonymous(&team);
    let remarks = &overview.item(0).unwrap().remarks;
    let mut sorted = remarks.clone();
    sorted.sort();
    assert_eq!(sorted, ["drie", "een", "twee", "vier", "vijf"]);
    team.reverse();
    assert_eq!(anonymous(&team), overview);
    let orders: std::collections::BTreeSet<_> = (0..50)
        .map(|seed| {
            Overview::of(&list(), Anonymity::Anonymous, &team, seed).items[0]
                .remarks
                .clone()
        })
        .collect();
    assert!(orders.len() > 20);
}

#[test]
fn resources_are_listed_by_what_is_missing_and_left_out_of_means() {
    let mut team = people("docent", 5, 3);
    for person in &mut team {
        person.answers[4] = choice(1);
    }
    let overview = anonymous(&team);
    assert_eq!(
        overview.resources[0].state,
        Shown::Visible(ResourceState::Missing)
    );
    assert_eq!(overview.areas[2].figure, Shown::Hidden);
    assert!(overview.topic(&id("tijd")).unwrap().figure == Shown::Hidden);
    assert!(overview.item(4).is_none());
}

#[test]
fn open_kaart_shows_everything_with_names() {
    let mut named = person("ib", vec![with_priority(2, Priority::High)]);
    named.name = Some("Naam".into());
    let team = [person("docent", vec![choice(4)]), named];
    let overview = Overview::of(&list(), Anonymity::OpenCards, &team, 1);
    let item = overview.item(0).unwrap();
    let who: Vec<_> = item.people.iter().map(|row| row.who.as_str()).collect();
    assert_eq!(who, ["Rol docent", "Naam"]);
    assert_eq!(item.result.levels.visible().unwrap().n, 2);
    assert!(item.groups[0].result.levels.is_visible());
    assert_eq!(item.groups[2].result.levels, Shown::Hidden);
    assert_eq!(overview.hidden, []);
}
