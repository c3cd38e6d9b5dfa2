//! Worked rounds for tests, in this crate and in those that show results.
// Tests may give up where the domain may not.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc)]

#[cfg(feature = "release")]
pub mod published;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::answer::{Answer, Choice, Priority, Remark};
use crate::overview::Overview;
use crate::questionnaire::{
    Area, AreaPart, Domain, Extent, Id, Item, ItemKind, LegalClaim, Level, Minutes, Questionnaire,
    Role, RoleGroup, Scale, Sector, Topic, Wording,
};
use crate::round::{Anonymity, Phase, Respondent};

use crate::application::{Round, RoundName};

/// An id.
pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn item(name: &str, kind: ItemKind, target: u8) -> Item {
    Item {
        id: id(name),
        text: format!("Uitspraak {name}."),
        explain: None,
        kind,
        levels: Vec::new(),
        domain: Domain::VisieEnBeleid,
        target: Level::new(target).unwrap(),
        weight: 1.0,
        short: true,
        pairing: false,
        skill: None,
        roles: Vec::new(),
        discuss: vec![format!("Waar merken we {name} aan?")],
        law: Vec::new(),
    }
}

fn topic(name: &str, items: Vec<Item>) -> Topic {
    Topic {
        id: id(name),
        title: format!("Onderwerp {name}"),
        intro: None,
        discuss: vec!["Wat valt u op?".to_owned()],
        law: Vec::new(),
        items,
    }
}

/// Two areas. Items: 0 and 1 in topic `opp`, 2 in `gedrag`, resource 3 in `middelen`.
pub fn list(labels: &[&str], target: u8) -> Questionnaire {
    let statement = |name| item(name, ItemKind::Statement, target);
    let mut opp = topic("opp", vec![statement("waarom"), statement("wie")]);
    opp.law.push(LegalClaim {
        claim: "Er is een OPP.".to_owned(),
        article: "Artikel 1".to_owned(),
        address: Some("javascript:alert(1)".to_owned()),
        checked_on: "2026-11-01".to_owned(),
    });
    let role = |name: &str, label: &str| Role {
        id: id(name),
        label: label.to_owned(),
    };
    let group = |name: &str, label: &str, role: &str| RoleGroup {
        id: id(name),
        label: label.to_owned(),
        roles: vec![id(role)],
    };
    let part = |area, topics| AreaPart {
        area,
        intro: None,
        topics,
    };
    let hands = item("handen", ItemKind::Resource, 3);
    Questionnaire {
        id: id("proef"),
        version: "1".to_owned(),
        title: "Proef".to_owned(),
        about: None,
        intro: String::new(),
        sectors: vec![Sector::Vo],
        minutes: Minutes { short: 1, full: 1 },
        scale: Scale::new(labels.iter().map(ToString::to_string).collect()).unwrap(),
        roles: vec![role("docent", "Docent"), role("leiding", "Leiding")],
        role_groups: vec![
            group("lesgevend", "Lesgevend", "docent"),
            group("sturend", "Leiding en ondersteuning", "leiding"),
        ],
        areas: vec![
            part(
                Area::Informatie,
                vec![opp, topic("gedrag", vec![statement("signalen")])],
            ),
            part(Area::Organisatie, vec![topic("middelen", vec![hands])]),
        ],
        translations: BTreeMap::new(),
        wording: Wording::default(),
    }
}

/// The list with four levels and target 3.
pub fn usual() -> Questionnaire {
    list(&["Nog niet", "Begonnen", "Grotendeels", "Geborgd"], 3)
}

/// Somebody who answered the four items in order: a level, or 0 for *weet ik niet*.
pub fn person(role: &str, levels: [u8; 4], priority: Priority) -> Respondent {
    let answer = |level| Answer {
        choice: Some(Level::new(level).map_or(Choice::Unknown, Choice::Level)),
        priority: Some(priority),
        remark: Remark::new("Een <b>opmerking</b>").unwrap(),
    };
    Respondent {
        role: id(role),
        name: None,
        finished: true,
        answers: levels.map(answer).to_vec(),
    }
}

/// Seven teachers below the target and six leaders above it.
pub fn team() -> Vec<Respondent> {
    let teachers = (0..7).map(|n| person("docent", [1, 2, u8::from(n >= 4), 1], Priority::High));
    let leaders = (0..6).map(|_| person("leiding", [4, 3, 3, 2], Priority::Low));
    teachers.chain(leaders).collect()
}

/// A closed round with what may be shown of it.
pub fn round(
    questionnaire: Questionnaire,
    anonymity: Anonymity,
    people: &[Respondent],
) -> (Round, Overview) {
    let overview = Overview::of(&questionnaire, anonymity, people, 7);
    let round = Round {
        name: RoundName::parse("abcdefgh2345").unwrap(),
        number: 1,
        school: "Voorbeeldcollege <x>".to_owned(),
        team: "Bovenbouw".to_owned(),
        sector: Sector::Vo,
        anonymity,
        extent: Extent::Full,
        phase: Phase::Review,
        questionnaire: Arc::new(questionnaire),
        opened_on: jiff::civil::date(2026, 11, 2),
        closed_on: Some(jiff::civil::date(2026, 11, 12)),
        finished_on: None,
        expired_on: None,
        leaving: None,
    };
    (round, overview)
}
