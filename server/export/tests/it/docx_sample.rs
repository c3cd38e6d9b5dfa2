//! A document with every kind of block, and what a reader must find in it.

use scan::chart::Tone;
use scan::questionnaire::Area;
use scan::report::{
    Block, Card, Column, Cover, Document, DocumentKind, Fact, Heading, Ink, Picture, Shape, Table,
};

/// A report with everything in it.
pub(crate) fn report() -> Document {
    Document {
        kind: DocumentKind::Report,
        title: "Scan passend onderwijs – De Wissel – Team onderbouw".to_owned(),
        cover: Cover {
            kicker: "Scan Passend Onderwijs · ronde 2".to_owned(),
            title: "De Wissel".to_owned(),
            subtitle: "Team onderbouw".to_owned(),
            facts: vec![
                Fact::new(
                    "Vragenlijst",
                    "Voortgezet onderwijs, versie 2026.1 (volledig)",
                ),
                Fact::new("Afgesloten op", "12 november 2026"),
                Fact::new("Ingevuld", "18 van 22 collega’s"),
            ],
        },
        blocks: blocks(),
    }
}

fn blocks() -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(1, "In één oogopslag"),
        Block::text(
            "Het team staat op veel onderwerpen dicht bij wat het wil.\nOp drie onderwerpen is de afstand groot.",
        ),
        Block::Cards { cards: cards() },
        Block::heading(2, "De grootste afstand"),
        Block::Table(gaps()),
        Block::Notice {
            title: "Vanaf vijf collega’s tonen we antwoorden".to_owned(),
            text: "Bij minder antwoorden blijft een vak leeg.".to_owned(),
        },
    ];
    blocks.push(Block::heading(1, "Per onderwerp"));
    for (area, title) in [
        (Area::Informatie, "Wat we moeten weten"),
        (Area::Vaardigheden, "Wat we moeten kunnen"),
        (Area::Organisatie, "Wat we moeten regelen"),
    ] {
        blocks.push(Block::Heading(Heading {
            level: 2,
            text: title.to_owned(),
            area: Some(area),
        }));
        blocks.push(Block::heading(3, format!("Onderwerp over {}", area.key())));
        blocks.push(Block::Picture(picture(area)));
        blocks.push(Block::Table(distribution()));
        blocks.push(Block::small(
            "Van onder naar boven: nog niet, begonnen, grotendeels, geborgd.",
        ));
        blocks.push(Block::Quote {
            label: "Toelichting van de coördinator".to_owned(),
            texts: vec![
                "Hier hebben we het lang over gehad.\nWe komen erop terug.".to_owned(),
                "In maart kijken we opnieuw.".to_owned(),
            ],
        });
    }
    blocks.push(Block::heading(1, "Acties"));
    blocks.push(Block::Table(actions()));
    blocks.push(Block::heading(1, "Verantwoording"));
    blocks.push(Block::Bullets {
        items: vec![
            "De schaal heeft vier niveaus.".to_owned(),
            "Het doel is niveau 3, tenzij het team iets anders afsprak. Dat staat dan bij het onderwerp, met de reden die het team ervoor gaf.".to_owned(),
        ],
    });
    blocks.push(Block::Facts {
        facts: vec![
            Fact::new("Schaal", "1 nog niet – 4 geborgd"),
            Fact::new("Doel", "3 grotendeels"),
        ],
    });
    blocks
}

fn cards() -> Vec<Card> {
    let card = |area, title: &str, value: Option<&str>, ball| Card {
        area,
        title: title.to_owned(),
        value: value.map(str::to_owned),
        ball,
        lines: vec![
            "0,6 onder doel".to_owned(),
            "18 van 22 collega’s".to_owned(),
        ],
    };
    vec![
        card(Area::Informatie, "Informatie", Some("2,4"), Some((1, 4))),
        card(
            Area::Vaardigheden,
            "Vaardigheden",
            Some("3,1"),
            Some((2, 4)),
        ),
        card(Area::Organisatie, "Schoolorganisatie", None, None),
    ]
}

fn gaps() -> Table {
    let items = [
        "In ons team weten we wat het ontwikkelingsperspectief is en waarvoor we het gebruiken.",
        "We leren van elkaar door bij elkaar in de les te kijken.",
        "Er is een rustige plek voor leerlingen die even uit de les moeten.",
    ];
    Table {
        caption: "Vijf stellingen met de grootste afstand tot het doel".to_owned(),
        columns: vec![
            Column::text("Stelling"),
            Column::short("Gebied"),
            Column::number("Gemiddeld"),
            Column::number("Onder doel"),
            Column::number("n"),
        ],
        rows: items
            .iter()
            .map(|item| {
                [*item, "Informatie", "1,8", "1,2", "18"]
                    .map(str::to_owned)
                    .to_vec()
            })
            .collect(),
    }
}

fn distribution() -> Table {
    let levels = [
        "1 nog niet",
        "2 begonnen",
        "3 grotendeels",
        "4 geborgd",
        "Weet ik niet",
        "n van N",
    ];
    let mut columns = vec![Column::text("Stelling")];
    columns.extend(levels.map(Column::number));
    let row = |number: usize| {
        let mut row = vec![format!(
            "{number}. We weten welke leerlingen extra ondersteuning nodig hebben."
        )];
        row.extend(["3", "8", "4", "", "2", "17 van 22"].map(str::to_owned));
        row
    };
    Table {
        caption: "Hoeveel collega’s welk niveau kozen".to_owned(),
        columns,
        rows: (1..=9).map(row).collect(),
    }
}

fn actions() -> Table {
    Table {
        caption: "Wat we gaan doen".to_owned(),
        columns: vec![
            Column::text("Wat"),
            Column::short("Wie"),
            Column::short("Wanneer"),
            Column::short("Stand"),
            Column::text("Waarover"),
        ],
        rows: [
            [
                "Iedereen kijkt één keer bij een collega in de les.",
                "de mentoren",
                "1 maart 2027",
                "Bezig",
                "Leren van elkaar",
            ],
            [
                "Het ondersteuningsteam legt het plan uit in de teamvergadering.",
                "",
                "",
                "Open",
                "Ontwikkelingsperspectief",
            ],
        ]
        .map(|row| row.map(str::to_owned).to_vec())
        .to_vec(),
    }
}

fn picture(area: Area) -> Picture {
    let segment = |x, width, tone| Shape::Rect {
        x,
        y: 30.0,
        width,
        height: 28.0,
        radius: 3.0,
        ink: Ink::Tone(tone),
    };
    Picture {
        name: format!("verdeling-{}", area.key()),
        title: format!("Verdeling van de antwoorden over {}", area.key()),
        alt: format!(
            "Van 18 collega’s kozen er over {}\n3 nog niet, 8 begonnen & 7 <grotendeels>.",
            area.key()
        ),
        width: 680.0,
        height: 80.0,
        shapes: vec![
            segment(40.0, 150.0, Tone::Warm(2)),
            segment(192.0, 200.0, Tone::Warm(1)),
            segment(394.0, 220.0, Tone::Cool(1)),
            Shape::Line {
                at: [393.0, 20.0, 393.0, 70.0],
                thickness: 2.0,
                ink: Ink::Ink,
            },
        ],
    }
}

/// What stands in a document, in reading order: one text per paragraph.
pub(crate) fn texts(document: &Document) -> Vec<String> {
    let cover = &document.cover;
    let mut texts = vec![
        cover.kicker.clone(),
        cover.title.clone(),
        cover.subtitle.clone(),
    ];
    texts.extend(facts(&cover.facts));
    texts.extend(document.blocks.iter().flat_map(block));
    texts
}

fn facts(facts: &[Fact]) -> Vec<String> {
    facts
        .iter()
        .flat_map(|fact| [fact.name.clone(), fact.value.clone()])
        .collect()
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(heading) => vec![heading.text.clone()],
        Block::Text { text } | Block::Small { text } => vec![text.clone()],
        Block::Quote { label, texts } => [vec![label.clone()], texts.clone()].concat(),
        Block::Notice { title, text } => vec![format!("{title}\n{text}")],
        Block::Bullets { items } => items.clone(),
        Block::Facts { facts } => self::facts(facts),
        Block::Cards { cards } => cards.iter().flat_map(card).collect(),
        Block::Table(table) => {
            let mut texts = vec![table.caption.clone()];
            texts.extend(table.columns.iter().map(|column| column.title.clone()));
            texts.extend(table.rows.concat());
            texts
        }
        Block::Picture(picture) => vec![picture.title.clone()],
        Block::Lines { count } => vec![String::new(); usize::from(*count)],
        Block::Code { code, address, .. } => vec![code.clone(), address.clone()],
    }
}

fn card(card: &Card) -> Vec<String> {
    let value = card.value.clone().unwrap_or_else(|| "–".to_owned());
    let space = if card.ball.is_some() { " " } else { "" };
    let mut texts = vec![card.title.clone(), format!("{space}{value}")];
    texts.extend(card.lines.clone());
    texts
}

/// How many tables a document has in Word.
pub(crate) fn tables(document: &Document) -> usize {
    let is_table = |block: &&Block| {
        matches!(
            block,
            Block::Table(_) | Block::Cards { .. } | Block::Facts { .. }
        )
    };
    usize::from(!document.cover.facts.is_empty()) + document.blocks.iter().filter(is_table).count()
}

/// The alternative texts of its pictures, in order, on one line each.
pub(crate) fn alternatives(document: &Document) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Picture(picture) => vec![picture.alt.replace('\n', " ")],
        Block::Code { address, .. } => vec![format!("QR-code met het adres {address}")],
        Block::Cards { cards } => cards
            .iter()
            .filter_map(|card| card.ball)
            .map(|(place, levels)| format!("Niveau {} van {levels}", place + 1))
            .collect(),
        _ => Vec::new(),
    };
    document.blocks.iter().flat_map(of).collect()
}
