//! What a coordinator leaves out, and what never stands in a report.

use super::*;
use scan::testing::person;

#[test]
fn parts_can_be_left_out() {
    let whole = document(&full(), &offers());
    for part in Part::ALL {
        let mut dossier = full();
        if dossier.settings.has(part) {
            dossier.settings.parts.remove(&part);
        } else {
            dossier.settings.parts.insert(part);
        }
        let report = document(&dossier, &offers());
        check(&report);
        assert_ne!(report.blocks, whole.blocks, "{part:?}");
        assert!(chapters(&report).contains(&"Verantwoording"));
    }
    let mut dossier = full();
    dossier.settings.parts.clear();
    let report = document(&dossier, &offers());
    check(&report);
    assert_eq!(
        chapters(&report),
        [
            "In één oogopslag",
            "Woord vooraf",
            "Toelichting per onderwerp",
            "Verantwoording",
        ]
    );
    let all = json(&report.blocks);
    assert!(
        !all.contains("#begonnen") && !all.contains("<b>opmerking"),
        "{all}"
    );
}

#[test]
fn reasons_and_notes_can_be_left_out() {
    let mut dossier = full();
    dossier.settings.parts.remove(&Part::Redenen);
    for document in all(&dossier) {
        let all = json(&document.blocks);
        assert!(!all.contains("#begonnen"), "{all}");
        assert!(!all.contains("Eerst uitzoeken"), "{all}");
    }
}

#[test]
fn without_roles_nothing_tells_of_roles() {
    let mut dossier = full();
    dossier.settings.parts.remove(&Part::Rollen);
    let offers = offers();
    for document in [document(&dossier, &offers), summary(&dossier, &offers)] {
        check(&document);
        let all = json(&document.blocks);
        assert!(!all.contains("Leiding en ondersteuning"), "{all}");
    }
}

#[test]
fn what_others_see_does_not_change_when_taken_twice() {
    let (_, overview) = round(usual(), Anonymity::OpenCards, &team());
    let once = overview.for_others();
    assert_ne!(once, overview);
    assert_eq!(once.for_others(), once);
    assert!(once.items.iter().all(|item| item.people.is_empty()));
    let figures = |overview: &scan::overview::Overview| {
        let topics = overview.topics.iter();
        topics.map(|topic| topic.figure.clone()).collect::<Vec<_>>()
    };
    assert_eq!(figures(&once), figures(&overview));
    let (_, anonymous) = round(usual(), Anonymity::Anonymous, &team());
    assert_eq!(anonymous.for_others(), anonymous);
}

#[test]
fn remarks_stand_in_a_report_only_when_chosen() {
    let mut dossier = full();
    let without = document(&dossier, &offers());
    assert!(!json(&without.blocks).contains("<b>opmerking"));
    dossier.settings.parts.insert(Part::Opmerkingen);
    let with = document(&dossier, &offers());
    assert!(json(&with.blocks).contains("<b>opmerking"));
}

#[test]
fn nothing_of_single_persons_leaves_a_team_with_open_cards() {
    let mut people: Vec<_> = (0..6)
        .map(|_| person("docent", [2, 2, 3, 1], Priority::High))
        .collect();
    people.push(person("leiding", [4, 4, 4, 3], Priority::Low));
    for (number, person) in people.iter_mut().enumerate() {
        person.name = Some(format!("Naam{number}"));
    }
    let mut dossier = dossier(usual(), Anonymity::OpenCards, &people);
    dossier.settings.parts = Part::ALL.into_iter().collect();
    let report = document(&dossier, &offers());
    check(&report);
    let all = json(&report.blocks);
    assert!(!all.contains("Naam"), "{all}");
    assert!(!all.contains("<b>opmerking"), "{all}");
    assert!(!all.contains("Leiding en ondersteuning"), "{all}");
    assert!(all.contains("alleen aantallen, geen namen"), "{all}");
    assert!(all.contains("7 van 7"), "{all}");
}

#[test]
fn open_cards_show_role_groups_of_five_beside_five() {
    let mut dossier = dossier(usual(), Anonymity::OpenCards, &team());
    dossier.settings.parts = Part::ALL.into_iter().collect();
    let report = document(&dossier, &offers());
    check(&report);
    let all = json(&report.blocks);
    assert!(all.contains("Leiding en ondersteuning"), "{all}");
    assert!(all.contains("<b>opmerking"), "{all}");
}

#[test]
fn figures_of_other_schools_stand_in_a_report_only_when_chosen() {
    let mut dossier = full();
    let without = document(&dossier, &offers());
    assert!(!json(&without.blocks).contains("Naast andere scholen"));
    dossier.settings.parts.insert(Part::Naast);
    let with = document(&dossier, &offers());
    check(&with);
    let chapter = json(chapter(&with, "Naast andere scholen"));
    for words in ["Uw team", "Landelijk", "± 0,15", "CC BY 4.0"] {
        assert!(chapter.contains(words), "{words}: {chapter}");
    }
    for document in [summary(&dossier, &offers()), guide(&dossier, &offers())] {
        assert!(!json(&document.blocks).contains("Landelijk"));
    }
    dossier.beside = None;
    let nothing = document(&dossier, &offers());
    assert_eq!(nothing.blocks, without.blocks);
}
