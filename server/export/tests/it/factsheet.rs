//! A factsheet has two pages for each group, whatever it holds.

use scan::application::releases::{CellFigures, MenuList};
use scan::offer::{Offer, OfferKind};
use scan::questionnaire::{Id, Sector};
use scan::release::{Cell, Filter, Region};
use scan::report::Document;
use scan::school::Province;
use scan::testing::{id, published};
use scan_report::national::chosen::Chosen;
use scan_report::national::factsheet;

use crate::pdf_readers::Pdf;

const LONG: &str = "Ondersteuning voor leerlingen die meer nodig hebben dan wat in de klas en in de school vanzelf gaat, samen met ouders en gemeente";

fn offer(name: &str, title: &str, topics: Vec<Id>) -> Offer {
    Offer {
        id: id(name),
        kind: OfferKind::Praktijkvoorbeeld,
        title: title.to_owned(),
        provider: "Steunpunt".to_owned(),
        text: "Uitleg.".to_owned(),
        link: None,
        contact: None,
        sectors: vec![Sector::Vo],
        roles: Vec::new(),
        topics,
        items: Vec::new(),
        valid_from: None,
        valid_until: Some("2027-01-01".to_owned()),
    }
}

fn cells(count: usize) -> Vec<Cell> {
    let of = |province: &Province| {
        let filter = Filter {
            region: Some(Region::Province(*province)),
            ..Filter::default()
        };
        Cell::new(filter).unwrap()
    };
    let provinces = Province::ALL.iter().map(of);
    std::iter::once(Cell::national())
        .chain(provinces)
        .take(count)
        .collect()
}

fn document(menu: &MenuList, groups: &[CellFigures], offers: &[Offer]) -> Document {
    let head = published::head();
    let chosen = Chosen {
        head: &head,
        heads: std::slice::from_ref(&head),
        menu,
        groups,
    };
    factsheet::document(chosen, offers, "2026-11-23")
}

fn figures(menu: &MenuList, count: usize) -> Vec<CellFigures> {
    let cells = cells(count).into_iter();
    cells
        .zip(0..)
        .map(|(cell, seed)| published::figures(menu, cell, 5 * seed))
        .collect()
}

/// On each first page where schools stand, on each second what they need.
fn in_pairs(pdf: &Pdf, groups: usize) {
    assert_eq!(pdf.pages(), 2 * groups);
    for group in 0..groups {
        let first = pdf.page(2 * group + 1);
        assert!(first.contains("Waar staan scholen?"), "{first}");
        let second = pdf.page(2 * group + 2);
        assert!(second.contains("Wat is het meest nodig?"), "{second}");
        let letters: String = second.split_whitespace().collect();
        assert!(letters.contains("CCBY4.0"), "{second}");
    }
}

#[test]
fn there_are_two_pages_for_each_group_and_readers_find_nothing_wrong() {
    let menu = published::menu(published::long_list(14));
    // The most urgent one.
    let topic = menu.questionnaire.areas[1].topics[3].id.clone();
    let offers = [offer("een", "Zo doen wij het", vec![topic])];
    for count in [1, 4] {
        let document = document(&menu, &figures(&menu, count), &offers);
        let pdf = Pdf::of(&document);
        in_pairs(&pdf, count);
        // The same headings on each pair of pages look like running heads to a reader of many.
        if count == 1 {
            pdf.is_sound();
        }
        let text = pdf.letters();
        for words in [
            "Landelijk",
            "Zodoenwijhet",
            "geenaanbod",
            "Zomakenwedezecijfers",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        // Every topic is on the page, with its margin.
        for number in 0..14 {
            assert!(text.contains(&format!("Onderwerp{number}:")), "{number}");
        }
        assert!(text.contains("0,15"));
    }
}

#[test]
fn where_nothing_is_shown_there_are_two_pages_that_say_so() {
    let menu = published::menu(published::long_list(6));
    let groups = [published::hidden(Cell::national())];
    let pdf = Pdf::of(&document(&menu, &groups, &[]));
    in_pairs(&pdf, 1);
    pdf.conforms();
    assert!(pdf.letters().contains("Teweinigscholenomtetonen"));
}

#[test]
fn long_texts_and_lists_of_many_topics_stay_on_two_pages() {
    let mut list = published::long_list(40);
    for part in &mut list.areas {
        for topic in &mut part.topics {
            topic.title = format!("{} {LONG}", topic.title);
            for item in &mut topic.items {
                item.text = format!("{} {LONG}", item.text);
            }
        }
    }
    let topics: Vec<_> = list.topics().map(|(_, topic)| topic.id.clone()).collect();
    let menu = published::menu(list);
    let offers: Vec<_> = (0..12)
        .map(|number| offer(&format!("aanbod-{number}"), LONG, topics.clone()))
        .collect();
    let pdf = Pdf::of(&document(&menu, &figures(&menu, 2), &offers));
    in_pairs(&pdf, 2);
    pdf.conforms();
}
