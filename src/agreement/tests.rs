//! What is written reads back the same, fits or does not fit a list, and sets targets.

use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::overview::tests::support::{id, level, list};

fn line() -> impl Strategy<Value = Line> {
    "[a-zé ‘’<>&\"]{0,30}x".prop_map(|text| Line::new(&text).unwrap().unwrap())
}

fn long() -> impl Strategy<Value = LongText> {
    "[a-zé\n<>&\"\\\\]{0,60}x".prop_map(|text| LongText::new(&text).unwrap().unwrap())
}

fn any_level() -> impl Strategy<Value = Level> {
    (1_u8..=7).prop_map(level)
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        any_level().prop_map(Choice::Level),
        Just(Choice::Unknown),
        Just(Choice::NotApplicable),
    ]
}

fn name() -> impl Strategy<Value = Id> {
    "[a-z0-9][a-z0-9-]{0,20}".prop_map(|text| id(&text))
}

fn answer() -> impl Strategy<Value = TeamAnswer> {
    let priority = prop::sample::select(Priority::ALL.to_vec());
    let reason = "\\PC{0,40}".prop_map(|text| Remark::new(&text).unwrap());
    (option::of(choice()), option::of(priority), reason).prop_map(|(choice, priority, reason)| {
        TeamAnswer {
            choice,
            priority,
            reason,
        }
    })
}

fn need() -> impl Strategy<Value = ResourceNeed> {
    (
        line(),
        option::of(line()),
        option::of(line()),
        any::<bool>(),
    )
        .prop_map(|(what, for_whom, supplier, dropped)| ResourceNeed {
            what,
            for_whom,
            supplier,
            dropped,
        })
}

fn action() -> impl Strategy<Value = Action> {
    let state = prop::sample::select(ActionState::ALL.to_vec());
    let origin = prop::sample::select(vec![Origin::Own, Origin::Gap, Origin::Resource]);
    let links = (option::of(name()), option::of(name()), option::of(name()));
    let due = option::of(Just("2027-01-31".to_owned()));
    (line(), option::of(line()), due, state, origin, links).prop_map(
        |(what, who, due, state, origin, (item, topic, offer))| Action {
            what,
            who,
            due,
            state,
            origin,
            item,
            topic,
            offer,
        },
    )
}

fn agreement() -> impl Strategy<Value = Agreement> {
    prop_oneof![
        (name(), answer()).prop_map(|(id, value)| Agreement::Answer(id, value)),
        (name(), option::of(any_level())).prop_map(|(id, value)| Agreement::Ambition(id, value)),
        (name(), option::of(long())).prop_map(|(id, value)| Agreement::Note(id, value)),
        (name(), need()).prop_map(|(id, value)| Agreement::Resource(id, value)),
        (name(), action()).prop_map(|(id, value)| Agreement::Action(id, value)),
    ]
}

proptest! {
    #[test]
    fn what_is_written_reads_back(agreement in agreement()) {
        let body = agreement.body().unwrap();
        let kind = agreement.kind();
        prop_assert_eq!(kind.key().parse(), Ok(kind));
        let back = Agreement::read(kind, agreement.subject().clone(), &body).unwrap();
        prop_assert_eq!(back, agreement);
    }

    /// Of every topic with an ambition all statements get that target, and nothing else changes.
    #[test]
    fn an_ambition_sets_the_targets_of_its_topic(chosen in option::of(1_u8..=4)) {
        let before = list();
        let mut agreed = Agreed::default();
        let ambition = Agreement::Ambition(id("opp"), chosen.map(level));
        agreed.put(1, "2026-11-23".to_owned(), ambition);
        let after = agreed.apply_to(&before);
        for (old, new) in before.items().zip(after.items()) {
            let of_topic = new.topic.id.as_str() == "opp" && !new.item.is_resource();
            let target = chosen.filter(|_| of_topic).map_or(old.item.target, level);
            prop_assert_eq!(new.item.target, target);
            let same = crate::questionnaire::Item { target: old.item.target, ..new.item.clone() };
            prop_assert_eq!(&same, old.item);
        }
    }

    #[test]
    fn a_level_fits_only_on_the_scale_of_its_item(number in 1_u8..=7) {
        let list = list();
        let answer = |item: &str| Agreement::Answer(id(item), TeamAnswer {
            choice: Some(Choice::Level(level(number))),
            ..TeamAnswer::default()
        });
        prop_assert_eq!(answer("kennis").fits(&list), number <= 4);
        prop_assert_eq!(answer("ruimte").fits(&list), number <= 3);
        prop_assert!(!answer("bestaat-niet").fits(&list));
        let ambition = |topic: &str| Agreement::Ambition(id(topic), Some(level(number)));
        prop_assert_eq!(ambition("gedrag").fits(&list), number <= 4);
        prop_assert!(!ambition("kennis-van-niets").fits(&list));
    }
}

#[test]
fn a_need_is_about_a_resource_of_the_list_or_of_the_team() {
    let need = |name: &str| {
        let what = Line::new("Tijd").unwrap().unwrap();
        Agreement::Resource(
            id(name),
            ResourceNeed {
                what,
                for_whom: None,
                supplier: None,
                dropped: false,
            },
        )
    };
    let list = list();
    assert!(need("ruimte").fits(&list));
    assert!(need("eigen-1").fits(&list));
    assert!(!need("kennis").fits(&list), "a statement is no resource");
    assert!(!need("onbekend").fits(&list));
}

#[test]
fn notes_and_actions_fit_items_that_are_there() {
    let list = list();
    let note = |name: &str| Agreement::Note(id(name), LongText::new("x").unwrap());
    assert!(note("kennis").fits(&list) && !note("onbekend").fits(&list));
    let action = |item: Option<&str>| {
        let action = Action {
            what: Line::new("Doen").unwrap().unwrap(),
            who: None,
            due: None,
            state: ActionState::Open,
            origin: Origin::Own,
            item: item.map(id),
            topic: None,
            offer: None,
        };
        Agreement::Action(id("a1"), action)
    };
    assert!(action(None).fits(&list) && action(Some("kennis")).fits(&list));
    assert!(!action(Some("onbekend")).fits(&list));
}

#[test]
fn an_older_body_still_reads() {
    let need = Agreement::read(Kind::Resource, id("ruimte"), r#"{"what":"Ruimte"}"#).unwrap();
    assert!(matches!(need, Agreement::Resource(_, need) if !need.dropped));
    let action = Agreement::read(Kind::Action, id("a1"), r#"{"what":"Doen"}"#).unwrap();
    assert!(matches!(action, Agreement::Action(_, action) if action.state == ActionState::Open));
    for broken in ["", "{}", r#"{"what":""}"#, r#"{"what":"a\nb"}"#] {
        assert!(
            Agreement::read(Kind::Resource, id("x"), broken).is_err(),
            "{broken}"
        );
    }
}

#[test]
fn the_newest_of_each_kind_stands_under_its_subject() {
    let mut agreed = Agreed::default();
    for (number, text) in [(1, "eerst"), (2, "later")] {
        let note = Agreement::Note(id("kennis"), LongText::new(text).unwrap());
        agreed.put(number, "2026-11-23".to_owned(), note);
    }
    let now = &agreed.notes[&id("kennis")];
    assert_eq!(
        (now.number, now.value.as_ref().unwrap().as_str()),
        (2, "later")
    );
}
