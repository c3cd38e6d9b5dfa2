//! What stands in documents.

use scan::questionnaire::Area;
use scan::report::{Block, Card, Cover, Fact, Heading};

use super::drawing;
use super::tables::{actions, change, gaps, reasons, topics};

pub(super) fn cover(kind: &str) -> Cover {
    Cover {
        kicker: format!("Scan Passend Onderwijs · {kind} · ronde 2"),
        title: "De Wissel".to_owned(),
        subtitle: "Team onderbouw".to_owned(),
        facts: vec![
            Fact::new("Vragenlijst", "Voortgezet onderwijs, versie 2026.1"),
            Fact::new("Omvang", "volledige scan, 40 vragen"),
            Fact::new("Vorm", "Anoniem: niemand ziet wie wat antwoordde"),
            Fact::new("Invullen afgesloten op", "12 november 2026"),
            Fact::new("Deelnemers", "22 van 24 vulden in"),
            Fact::new("Gemaakt op", "20 november 2026"),
        ],
    }
}

pub(super) fn glance() -> Vec<Block> {
    vec![
        Block::heading(1, "In één oogopslag"),
        Block::text(
            "Er is geen goed of fout. Dit beeld helpt een team om samen te kiezen waar het aan werkt.",
        ),
        Block::Cards { cards: cards() },
        Block::heading(2, "Stand van zaken per onderwerp"),
        Block::Sheet(topics()),
        Block::heading(2, "Hier eerst over praten"),
        Block::Table(gaps(5)),
        Block::heading(2, "Middelen die ontbreken"),
        bullets(&[
            "Plek voor time-out: ontbreekt",
            "Extra handen in de klas: deels",
            "Tijd voor het leerlingvolgsysteem: ontbreekt",
        ]),
        Block::heading(2, "Wie doet wat"),
        Block::Table(actions(5)),
        Block::small("Antwoorden per rol tonen we niet: een groep is kleiner dan vijf."),
        Block::NewPage,
        Block::Contents,
        Block::heading(1, "Woord vooraf"),
        Block::text(
            "Beste lezer,\n\nDit is het beeld van ons team na het tweede jaar. We zijn trots op wat lukt, en eerlijk over wat nog niet lukt.",
        ),
    ]
}

pub(super) fn reading() -> Vec<Block> {
    vec![
        Block::heading(1, "Leeswijzer"),
        Block::heading(2, "Zo leest u de staven"),
        Block::text(
            "Links van de streep staat wie onder het doel antwoordde, rechts wie op of boven het doel antwoordde. Hoe langer het deel, hoe meer collega’s.",
        ),
        bullets(&[
            "Een leeg bolletje is het laagste niveau, een vol bolletje het hoogste.",
            "Gearceerd is ‘weet ik niet’. Dat staat apart.",
        ]),
        notice(),
        Block::heading(2, "De schaal"),
        Block::Facts {
            facts: vec![
                Fact::new("1 Nog niet", "Ik hoor er weinig over."),
                Fact::new(
                    "2 Begonnen",
                    "Een paar collega’s weten het, de rest vraagt het na.",
                ),
                Fact::new(
                    "3 Grotendeels",
                    "De meesten kunnen het uitleggen aan een ouder.",
                ),
                Fact::new(
                    "4 Geborgd",
                    "Het zit in onze manier van werken, ook voor nieuwe collega’s.",
                ),
            ],
        },
    ]
}

/// Why nothing is shown.
pub(crate) fn notice() -> Block {
    Block::Notice {
        title: "Vanaf vijf collega’s tonen we antwoorden".to_owned(),
        text:
            "Bij minder is te raden wie wat antwoordde. Zodra er vijf zijn, staat het beeld hier."
                .to_owned(),
    }
}

pub(super) fn comment() -> Block {
    Block::Quote {
        label: "Toelichting van de coördinator".to_owned(),
        texts: vec![
            "Hier hebben we het lang over gehad.\nWe komen erop terug.".to_owned(),
            "In maart kijken we opnieuw.".to_owned(),
        ],
    }
}

pub(super) fn agreed() -> Vec<Block> {
    let trend = drawing::trend();
    vec![
        Block::heading(1, "Wat we afspraken"),
        Block::heading(2, "Teamantwoorden"),
        Block::Sheet(reasons()),
        Block::heading(1, "Wat er veranderde"),
        Block::Picture(trend),
        Block::Sheet(change()),
        Block::heading(1, "Acties"),
        Block::Table(actions(24)),
        Block::heading(1, "Verantwoording"),
        Block::text("Zo kwam dit rapport tot stand."),
        bullets(&[
            "De schaal heeft vier niveaus.",
            "Het doel is niveau 3, tenzij het team iets anders afsprak. Dat staat dan bij het onderwerp, met de reden die het team ervoor gaf.",
        ]),
    ]
}

pub(crate) fn heading(level: u8, text: &str, area: Area) -> Block {
    Block::Heading(Heading {
        level,
        text: text.to_owned(),
        area: Some(area),
    })
}

pub(crate) fn bullets(items: &[&str]) -> Block {
    Block::Bullets {
        items: items.iter().map(|&item| item.to_owned()).collect(),
    }
}

pub(super) fn cards() -> Vec<Card> {
    let values = [Some(("2,1", 1)), Some(("2,4", 1)), None];
    let cards = Area::ALL.into_iter().zip(values);
    cards
        .map(|(area, value)| Card {
            area,
            title: area.dutch().to_owned(),
            value: value.map(|(value, _)| value.to_owned()),
            ball: value.map(|(_, place)| (place, 4)),
            lines: match value {
                Some(_) => vec![
                    "gemiddeld van 4, doel 3".to_owned(),
                    "2 van 3 onderwerpen duidelijk onder doel".to_owned(),
                ],
                None => vec!["niet getoond".to_owned()],
            },
        })
        .collect()
}
