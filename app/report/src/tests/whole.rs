//! A report with everything in it.

use super::*;

#[test]
fn a_full_report_has_its_chapters_in_order() {
    let dossier = full();
    for document in all(&dossier) {
        check(&document);
    }
    let report = document(&dossier, &offers());
    assert_eq!(
        chapters(&report),
        [
            "In één oogopslag",
            "Woord vooraf",
            "Leeswijzer",
            "Informatie",
            "Schoolorganisatie",
            "Verschillen tussen rollen",
            "Wat we afspraken",
            "Vergelijking met eerdere rondes",
            "Acties",
            "Ondersteuning die past",
            "Verantwoording",
            "Bijlage: alle antwoorden",
        ]
    );
    assert_eq!(
        report.title,
        "Scan passend onderwijs – Voorbeeldcollege <x> – Bovenbouw"
    );
    let facts = serde_json::to_string(&report.cover).unwrap();
    assert!(facts.contains("13 van 13 vulden in"), "{facts}");
    assert!(facts.contains("20 november 2026"), "{facts}");
}

#[test]
fn texts_of_people_stand_as_they_are() {
    let report = document(&full(), &offers());
    let quotes = |label: &str| {
        report.blocks.iter().any(|block| {
            matches!(block, Block::Quote { label: known, texts }
                if known == label && texts == &["Hier werken we al aan."])
        })
    };
    assert!(quotes("Toelichting van de coördinator"));
    assert_eq!(
        chapter(&report, "Woord vooraf"),
        [Block::text("Beste lezer,\n$x$ #let")]
    );
    let agreed = json(chapter(&report, "Wat we afspraken"));
    assert!(agreed.contains("Wij zijn net #begonnen <x>"), "{agreed}");
    assert!(agreed.contains("Extra handen op maandag"), "{agreed}");
    assert!(
        agreed.contains(r"Eerst uitzoeken.\nDan kiezen."),
        "{agreed}"
    );
    assert!(agreed.contains("Geborgd"), "{agreed}");
}

#[test]
fn pending_actions_of_earlier_rounds_stand_with_their_round() {
    let report = document(&full(), &offers());
    let [.., Block::Table(table)] = chapter(&report, "Acties") else {
        panic!("no table");
    };
    let rows: Vec<_> = table
        .rows
        .iter()
        .map(|row| (row[0].as_str(), row[3].as_str(), row[6].as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ("Brochure lezen", "Open", "2"),
            ("Gesprek voeren", "Klaar", "2"),
            ("Oude actie b1", "Bezig", "1"),
        ]
    );
    assert_eq!(table.rows[0][2], "15 januari 2027");
    assert_eq!(table.rows[0][5], "Brochure OPP");
}

#[test]
fn a_reworded_item_is_not_subtracted() {
    let mut dossier = full();
    let mut list = (*dossier.earlier[0].round.questionnaire).clone();
    list.areas[0].topics[0].items[0].text = "Anders gevraagd.".to_owned();
    dossier.earlier[0].round.questionnaire = Arc::new(list);
    let report = document(&dossier, &offers());
    check(&report);
    let compared = chapter(&report, "Vergelijking met eerdere rondes");
    let items = sheet(compared, "per vraag");
    let now = &row(items, "Uitspraak waarom.")[2];
    assert_eq!(
        row(items, "Uitspraak waarom."),
        ["Uitspraak waarom.", "gewijzigd", now, "gewijzigd"]
    );
    assert!(now.contains(','), "{now}");
}

/// `full` after this many earlier rounds. Each asks the same, but the first asks *waarom* in other
/// words.
fn after(earlier: u32) -> Dossier {
    let mut dossier = full();
    let pattern = dossier.earlier.remove(0);
    dossier.round.number = earlier + 1;
    dossier.earlier = (1..=earlier)
        .rev()
        .map(|number| {
            let mut past = pattern.clone();
            past.round.number = number;
            let mut list = (*past.round.questionnaire).clone();
            if number == 1 {
                list.areas[0].topics[0].items[0].text = "Eerst anders gevraagd.".to_owned();
            }
            past.round.questionnaire = Arc::new(list);
            let people = &team()[..9 + usize::try_from(number).unwrap() % 4];
            past.overview = super::dossier(usual(), Anonymity::Anonymous, people).overview;
            past
        })
        .collect();
    dossier
}

#[test]
fn all_rounds_of_the_team_stand_beside_each_other() {
    let report = document(&after(3), &offers());
    check(&report);
    let compared = chapter(&report, "Vergelijking met eerdere rondes");
    let items = sheet(compared, "per vraag, ronde 1 tot en met 4");
    let titles: Vec<_> = items
        .columns
        .iter()
        .map(|column| column.title.as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "Vraag", "Ronde 1", "Ronde 2", "Ronde 3", "Ronde 4", "Verschil"
        ]
    );
    let why = row(items, "Uitspraak waarom.");
    assert_eq!(why[1], "gewijzigd");
    assert!(why[2..5].iter().all(|mean| mean.contains(',')), "{why:?}");
    assert_ne!(why[5], "gewijzigd");
    let who = row(items, "Uitspraak wie.");
    assert!(who[1..5].iter().all(|mean| mean.contains(',')), "{who:?}");
    // Of the topic only what every round asked in the same words.
    let sums = sheet(compared, "per gebied en onderwerp");
    let of_topic = row(sums, "Onderwerp opp");
    assert_eq!(of_topic[1..5], who[1..5]);
    assert_eq!(of_topic[6], "1");
    let trend = report.pictures().find(|one| one.name == "trend").unwrap();
    for round in 1..=4 {
        assert!(
            trend.alt.contains(&format!("ronde {round} ")),
            "{}",
            trend.alt
        );
    }
}

#[test]
fn more_rounds_than_fit_beside_each_other_stand_in_a_table_of_their_own() {
    let report = document(&after(8), &offers());
    check(&report);
    let compared = chapter(&report, "Vergelijking met eerdere rondes");
    let captions: Vec<_> = sheets(compared)
        .map(|sheet| (sheet.caption.as_str(), sheet.columns.len()))
        .filter(|(caption, _)| caption.contains("per vraag"))
        .collect();
    assert_eq!(
        captions,
        [
            ("Gemiddelde of stand per vraag, ronde 1 tot en met 3", 4),
            ("Gemiddelde of stand per vraag, ronde 4 tot en met 9", 8),
        ]
    );
}

#[test]
fn a_round_in_between_that_shows_nothing_is_not_filled_in() {
    let mut dossier = after(3);
    dossier.earlier[0].overview =
        super::dossier(usual(), Anonymity::Anonymous, &team()[..3]).overview;
    let report = document(&dossier, &offers());
    check(&report);
    let compared = chapter(&report, "Vergelijking met eerdere rondes");
    let who = row(sheet(compared, "per vraag"), "Uitspraak wie.");
    assert_eq!(who[3], "niet getoond");
    assert_eq!(who[5], "niet getoond");
    assert!(who[2].contains(','), "{who:?}");
    assert!(json(compared).contains("Van ronde 3 tonen we geen antwoorden"));
}

#[test]
fn an_item_is_one_row_with_its_figures() {
    let report = document(&full(), &offers());
    let of_opp = sheet(chapter(&report, "Informatie"), "Onderwerp opp");
    let why = row(of_opp, "Uitspraak waarom.");
    assert_eq!(
        why[1..],
        ["", "13 van 13", "2,4", "1,0", "1,1", "7 van 13", "0,00"]
    );
    let all: usize = sheets(chapter(&report, "Informatie"))
        .map(|sheet| sheet.figures().count())
        .sum();
    assert_eq!(all, 3);
    let hands = sheet(chapter(&report, "Schoolorganisatie"), "per middel");
    assert_eq!(hands.figures().count(), 1);
}

#[test]
fn the_message_comes_first_and_says_it_all() {
    let report = document(&full(), &offers());
    assert_eq!(chapters(&report)[0], "In één oogopslag");
    let message = chapter(&report, "In één oogopslag");
    let heads: Vec<_> = message
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some(heading.text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(
        heads,
        [
            "Stand van zaken per onderwerp",
            "Hier eerst over praten",
            "Middelen die ontbreken",
            "Afgesproken",
            "Wie doet wat",
        ]
    );
    let said = json(message);
    for text in [
        "Extra handen op maandag",
        "Streefniveau voor Onderwerp gedrag: geborgd",
        "Brochure lezen",
    ] {
        assert!(said.contains(text), "{text} in {said}");
    }
    // Done is done.
    assert!(!said.contains("Gesprek voeren"), "{said}");
}

#[test]
fn the_appendix_has_the_people_behind_each_answer() {
    let mut dossier = full();
    let report = document(&dossier, &offers());
    let answers = chapter(&report, "Bijlage: alle antwoorden");
    assert_eq!(
        row(
            sheet(answers, "per antwoord en prioriteit"),
            "Uitspraak waarom."
        )[1..],
        [
            "7\n54%",
            "0\n0%",
            "0\n0%",
            "6\n46%",
            "0\n0%",
            "0\n0%",
            "7 · 0 · 6"
        ]
    );
    dossier.settings.parts.remove(&Part::Bijlage);
    let without = document(&dossier, &offers());
    check(&without);
    assert!(!chapters(&without).contains(&"Bijlage: alle antwoorden"));
    assert!(!json(&without.blocks).contains("54%"));
    // Nothing else changes.
    let length = without.blocks.len();
    assert_eq!(report.blocks[..length], without.blocks);
}

#[test]
fn a_summary_is_short() {
    let mut dossier = full();
    for number in 0..20 {
        let what = "Nog een actie met een heel lange omschrijving ".repeat(4);
        let name = format!("c{number}");
        let one = Agreement::Action(id(&name), action(&what, ActionState::Open));
        dossier.agreed.put(1, "2026-11-15".to_owned(), one);
    }
    let short = summary(&dossier, &offers());
    check(&short);
    for block in &short.blocks {
        match block {
            Block::Table(table) => {
                assert!(table.rows.len() <= 5);
                let cells = table.rows.iter().flatten();
                assert!(cells.clone().all(|cell| cell.chars().count() <= 110));
            }
            Block::Bullets { items } => assert!(items.len() <= 6),
            _ => {}
        }
    }
}

#[test]
fn the_invitation_has_the_code_and_what_one_may_count_on() {
    use scan::code::TeamCode;
    use scan::disclosure::Headcounts;
    let (round, _) = round(usual(), Anonymity::Anonymous, &[]);
    let managed = scan::application::ManagedRound {
        shared_device: 0,
        round,
        code: TeamCode::parse("K7M-PR3X-W4H").unwrap(),
        code_state: scan::application::CodeState::Open,
        code_until: jiff::civil::date(2026, 11, 30),
        headcount: Headcounts::default(),
        contributes: None,
        board: None,
        counted: None,
        next_term: None,
        new_answers: 0,
        rounds: Vec::new(),
    };
    let invitation = crate::documents::invitation(&managed, "https://scan.example");
    check(&invitation);
    let all = json(&invitation.blocks);
    for text in [
        "uiterlijk 30 november 2026",
        "ongeveer 1 minuut",
        "scan.example/meedoen",
        "Niemand ziet wat u antwoordt",
    ] {
        assert!(all.contains(text), "{text} in {all}");
    }
    let modules = invitation.blocks.iter().find_map(|block| match block {
        Block::Code { modules, .. } => Some(modules),
        _ => None,
    });
    let modules = modules.unwrap();
    assert!(modules.len() >= 21 && modules.iter().all(|row| row.len() == modules.len()));
}
