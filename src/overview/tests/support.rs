//! A small list and respondents to test with.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::answer::{Answer, Choice, Priority, Remark};
use crate::questionnaire::{
    Area, AreaPart, Domain, Id, Item, ItemKind, Level, Minutes, Questionnaire, Role, RoleGroup,
    Scale, Sector, Topic, Wording,
};
use crate::round::Respondent;

/// A number as a level.
pub(crate) fn level(number: u8) -> Level {
    Level::new(number).unwrap()
}

/// A text as an id.
pub(crate) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// Roles `docent` and `mentor` (group `lesgevend`), `leider` and `ib` (group `leiding`), `oop`
/// (group `ondersteuning`); items 0 `kennis`, 1 `opp` (weight 3) in topic `opp`, 2 `gedrag` in
/// topic `gedrag`, 3 `mentoruur` (only mentors and ib) in topic `tijd`, 4 resource `ruimte` there.
pub(crate) fn list() -> Questionnaire {
    let roles = ["docent", "mentor", "leider", "ib", "oop"];
    let group = |name: &str, roles: &[&str]| RoleGroup {
        id: id(name),
        label: format!("Groep {name}"),
        roles: roles.iter().map(|role| id(role)).collect(),
    };
    Questionnaire {
        id: id("proef"),
        version: "1".into(),
        title: "Proef".into(),
        about: None,
        intro: String::new(),
        sectors: vec![Sector::Po],
        minutes: Minutes { short: 5, full: 10 },
        scale: Scale::new(["a", "b", "c", "d"].map(String::from).to_vec()).unwrap(),
        roles: roles
            .map(|role| Role {
                id: id(role),
                label: format!("Rol {role}"),
            })
            .to_vec(),
        role_groups: vec![
            group("lesgevend", &["docent", "mentor"]),
            group("leiding", &["leider", "ib"]),
            group("ondersteuning", &["oop"]),
        ],
        areas: vec![
            part(
                Area::Informatie,
                vec![topic(
                    "opp",
                    vec![
                        item("kennis"),
                        Item {
                            weight: 3.0,
                            ..item("opp")
                        },
                    ],
                )],
            ),
            part(
                Area::Vaardigheden,
                vec![topic("gedrag", vec![item("gedrag")])],
            ),
            part(
                Area::Organisatie,
                vec![topic(
                    "tijd",
                    vec![
                        Item {
                            roles: vec![id("mentor"), id("ib")],
                            ..item("mentoruur")
                        },
                        Item {
                            kind: ItemKind::Resource,
                            ..item("ruimte")
                        },
                    ],
                )],
            ),
        ],
        translations: BTreeMap::new(),
        wording: Wording::default(),
    }
}

fn part(area: Area, topics: Vec<Topic>) -> AreaPart {
    AreaPart {
        area,
        intro: None,
        topics,
    }
}

fn topic(name: &str, items: Vec<Item>) -> Topic {
    Topic {
        id: id(name),
        title: name.into(),
        intro: None,
        discuss: Vec::new(),
        law: Vec::new(),
        items,
    }
}

fn item(name: &str) -> Item {
    Item {
        id: id(name),
        text: name.into(),
        explain: None,
        kind: ItemKind::Statement,
        levels: Vec::new(),
        domain: Domain::VisieEnBeleid,
        target: level(3),
        weight: 1.0,
        short: true,
        pairing: false,
        skill: None,
        roles: Vec::new(),
        discuss: Vec::new(),
        law: Vec::new(),
    }
}

/// An answer with a choice: 0 is *weet ik niet*, 9 *n.v.t.*
pub(crate) fn choice(number: u8) -> Answer {
    let choice = match number {
        0 => Choice::Unknown,
        9 => Choice::NotApplicable,
        number => Choice::Level(level(number)),
    };
    Answer {
        choice: Some(choice),
        ..Answer::default()
    }
}

/// Somebody who finished, with one answer per item; `answers` may be shorter than the list.
pub(crate) fn person(role: &str, answers: Vec<Answer>) -> Respondent {
    let mut answers = answers;
    answers.resize(5, Answer::default());
    Respondent {
        role: id(role),
        name: None,
        finished: true,
        answers,
    }
}

/// `count` people in a role who all chose the same at items 0, 1 and 2.
pub(crate) fn people(role: &str, count: usize, number: u8) -> Vec<Respondent> {
    vec![person(role, vec![choice(number); 3]); count]
}

/// Any answer on a scale; mostly a level, now and then nothing.
fn answer(levels: u8) -> impl Strategy<Value = Answer> {
    let choice = prop_oneof![
        3 => (1..=levels).prop_map(|number| Some(Choice::Level(level(number)))),
        1 => Just(Some(Choice::Unknown)),
        1 => Just(Some(Choice::NotApplicable)),
        1 => Just(None),
    ];
    let priority = prop::option::weighted(0.7, prop::sample::select(Priority::ALL.to_vec()));
    let remark = prop::option::weighted(0.2, "[a-z]{4,8} [a-z]{4,8}");
    (choice, priority, remark).prop_map(|(choice, priority, remark)| Answer {
        choice,
        priority,
        remark: remark.and_then(|text| Remark::new(&text).unwrap()),
    })
}

/// Somebody; some roles are rare.
fn respondent() -> impl Strategy<Value = Respondent> {
    let role = prop_oneof![
        6 => Just("docent"), 3 => Just("mentor"), 1 => Just("leider"), 3 => Just("ib"),
        2 => Just("oop"),
    ];
    (
        role,
        any::<bool>(),
        prop::collection::vec(answer(4), 4),
        answer(3),
    )
        .prop_map(|(role, finished, mut answers, resource)| {
            answers.push(resource);
            Respondent {
                finished,
                ..person(role, answers)
            }
        })
}

/// A small or a larger team, up to 40 people.
pub(crate) fn respondents() -> impl Strategy<Value = Vec<Respondent>> {
    prop_oneof![
        prop::collection::vec(respondent(), 0..12),
        prop::collection::vec(respondent(), 8..40),
    ]
}
