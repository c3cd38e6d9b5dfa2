//! Documents of published figures, made by hand.

use scan::application::releases::MenuList;
use scan::offer::{Offer, OfferKind};
use scan::questionnaire::{Id, Sector};
use scan::release::{Cell, Filter, TOO_FEW};
use scan::report::{Block, Document};
use scan::testing::{id, published, usual};

use super::chosen::Chosen;
use super::circle::{self, Circle};
use super::factsheet;

const DAY: &str = "2026-11-23";

fn offer(kind: OfferKind, title: &str, valid_until: &str) -> Offer {
    Offer {
        id: id("aanbod"),
        kind,
        title: title.to_owned(),
        provider: "Steunpunt".to_owned(),
        text: "Uitleg.".to_owned(),
        link: Some("https://voorbeeld.nl/opp".to_owned()),
        contact: None,
        sectors: vec![Sector::Vo],
        roles: Vec::new(),
        topics: vec![id("opp"), id("gedrag")],
        items: Vec::new(),
        valid_from: None,
        valid_until: Some(valid_until.to_owned()),
    }
}

fn offers() -> Vec<Offer> {
    vec![
        offer(OfferKind::Workshop, "Samen oefenen", "2027-06-01"),
        offer(
            OfferKind::Praktijkvoorbeeld,
            "Zo doen wij het",
            "2027-06-01",
        ),
        offer(OfferKind::Brochure, "Allang voorbij", "2020-01-01"),
    ]
}

fn json(document: &Document) -> String {
    serde_json::to_string(document).unwrap()
}

fn agenda(menu: &MenuList, topic: Option<&Id>, shown: bool) -> Option<Document> {
    let head = published::head();
    let roles = [id("lesgevend"), id("sturend")];
    let cells = circle::cells(&Cell::national(), &roles);
    assert_eq!(cells.len(), 3);
    let groups: Vec<_> = cells
        .into_iter()
        .zip([0, 0, 9])
        .map(|(cell, seed)| {
            if shown {
                published::figures(menu, cell, seed)
            } else {
                published::hidden(cell)
            }
        })
        .collect();
    let offers = offers();
    circle::document(Circle {
        chosen: Chosen {
            head: &head,
            heads: std::slice::from_ref(&head),
            menu,
            groups: &groups,
        },
        topic,
        offers: (&offers, DAY),
    })
}

#[test]
fn an_agenda_has_what_stands_out_questions_and_examples() {
    let menu = published::menu(usual());
    let document = agenda(&menu, None, true).unwrap();
    crate::tests::check(&document);
    let all = json(&document);
    for words in [
        "Kenniskring: Landelijk",
        "Zo verdeelt u de tijd",
        "Grootste behoeften",
        "onder doel",
        "Middelen die ontbreken",
        "Verschillen tussen rolgroepen",
        "Leiding en ondersteuning 2,",
        "Vragen voor het gesprek",
        "Wat valt u op?",
        "Wat nemen we mee?",
        "CC BY 4.0",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    let example = all.find("Praktijkvoorbeeld: Zo doen wij het").unwrap();
    let other = all.find("Workshop: Samen oefenen").unwrap();
    assert!(example < other, "what other schools did comes first");
    assert!(!all.contains("Allang voorbij"));
    let lines = |block: &&Block| matches!(block, Block::Lines { .. });
    assert!(document.blocks.iter().filter(lines).count() >= 2);
}

#[test]
fn an_agenda_can_be_about_one_topic_of_the_list() {
    let menu = published::menu(usual());
    let document = agenda(&menu, Some(&id("gedrag")), true).unwrap();
    let all = json(&document);
    assert!(all.contains("Kenniskring: Onderwerp gedrag (Landelijk)"));
    assert!(!all.contains("Onderwerp opp"), "{all}");
    assert!(agenda(&menu, Some(&id("bestaat-niet")), true).is_none());
}

#[test]
fn where_nothing_is_shown_there_is_still_something_to_talk_about() {
    let menu = published::menu(usual());
    let document = agenda(&menu, None, false).unwrap();
    crate::tests::check(&document);
    let all = json(&document);
    assert!(all.contains(TOO_FEW));
    assert!(all.contains("Welke leerlingen hebben we?"));
    let of_topic = agenda(&menu, Some(&id("opp")), false).unwrap();
    assert!(json(&of_topic).contains("te weinig scholen om te tonen"));
}

#[test]
fn role_groups_are_asked_for_as_far_as_the_menu_has_them() {
    let roles = [id("lesgevend"), id("sturend")];
    let of_role = Filter {
        role: Some(id("sturend")),
        ..Filter::default()
    };
    let of_role = Cell::new(of_role).unwrap();
    assert_eq!(
        circle::cells(&of_role, &roles),
        std::slice::from_ref(&of_role)
    );
}

#[test]
fn a_factsheet_has_two_parts_for_each_group() {
    let menu = published::menu(usual());
    let head = published::head();
    let of_role = Filter {
        role: Some(id("sturend")),
        ..Filter::default()
    };
    let groups = [
        published::figures(&menu, Cell::national(), 0),
        published::hidden(Cell::new(of_role).unwrap()),
    ];
    let chosen = Chosen {
        head: &head,
        heads: std::slice::from_ref(&head),
        menu: &menu,
        groups: &groups,
    };
    let document = factsheet::document(chosen, &offers(), DAY);
    crate::tests::check(&document);
    let begins = |block: &&Block| matches!(block, Block::NewPage);
    assert_eq!(document.blocks.iter().filter(begins).count(), 3);
    let all = json(&document);
    for words in [
        "Waar staan scholen? Landelijk",
        "Wat is het meest nodig? Landelijk",
        "Waar staan scholen? Leiding en ondersteuning",
        "marge 0,15",
        "Praktijkvoorbeeld: Zo doen wij het",
        "CC BY 4.0",
        TOO_FEW,
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
}
