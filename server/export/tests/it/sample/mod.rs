//! Documents as the product makes them, with every kind of block, of any size.

mod drawing;
mod parts;
pub(crate) mod tables;

use scan::questionnaire::Area;
use scan::report::{Block, Cover, Document, DocumentKind};

use drawing::bars;
use parts::{agreed, cards, comment, cover, glance, reading};
pub(crate) use parts::{bullets, heading, notice};
pub(crate) use tables::actions;
use tables::{answers, gaps};

const TITLE: &str = "Scan passend onderwijs – De Wissel – Team onderbouw";
const STATEMENTS: [&str; 8] = [
    "Iedereen in ons team weet waarom we voor een leerling een ontwikkelingsperspectief (OPP) maken.",
    "We weten welke ondersteuning onze school zelf kan geven.",
    "Ik kan mijn les aanpassen aan leerlingen die meer of minder aankunnen.",
    "Als een les ontspoort, weet ik wat ik doe, en wie mij helpt.",
    "We spreken ouders voordat er iets misgaat.",
    "Er is een rustige plek voor leerlingen die even uit de les moeten, met iemand die daar is.",
    "In het leerlingvolgsysteem staat wat een collega de volgende dag moet weten.",
    "Het ondersteuningsteam reageert binnen een week op een vraag.",
];
const TOPICS: [(Area, &str); 9] = [
    (Area::Informatie, "Het OPP"),
    (Area::Informatie, "Wat onze school kan bieden"),
    (Area::Informatie, "Koers van het samenwerkingsverband"),
    (Area::Vaardigheden, "Omgaan met gedrag in de klas"),
    (Area::Vaardigheden, "In gesprek met ouders en leerling"),
    (Area::Vaardigheden, "Samen lesgeven en van elkaar leren"),
    (Area::Organisatie, "Vangnet en time-out"),
    (Area::Organisatie, "Leerlingvolgsysteem en administratie"),
    (Area::Organisatie, "Ondersteuningsteam"),
];

/// How many chose each of four levels, and *weet ik niet*, for the item with a number.
pub(crate) fn counts(number: usize) -> [u32; 5] {
    let part = |factor: usize, of: usize| u32::try_from(number * factor % of).unwrap_or(0);
    [
        part(5, 9),
        part(7, 8) + 1,
        part(3, 7),
        part(2, 4),
        part(1, 4),
    ]
}

/// The statement with a number, from 1; no two are the same.
pub(crate) fn statement(number: usize) -> String {
    let text = STATEMENTS[number % STATEMENTS.len()];
    let (_, topic) = TOPICS[number / STATEMENTS.len() % TOPICS.len()];
    format!("Vraag {number}, {topic}: {text}")
}

/// A full report with this many items, each a row with its bar, and with the appendix.
pub(crate) fn report(items: usize) -> Document {
    let mut blocks = glance();
    blocks.extend(reading());
    let mut number = 0;
    for (at, (area, title)) in TOPICS.into_iter().enumerate() {
        if at % 3 == 0 {
            blocks.push(heading(1, area.dutch(), area));
            blocks.push(Block::text(
                "Wat een team moet weten, kunnen en regelen, hangt samen.",
            ));
        }
        blocks.push(heading(2, title, area));
        blocks.push(Block::text(
            "0,8 onder doel. Grote afstand tot het doel, en 14 van 22 geven het hoge prioriteit.",
        ));
        if at == 0 {
            blocks.push(comment());
        }
        let share = items / TOPICS.len() + usize::from(at < items % TOPICS.len());
        if share > 0 {
            blocks.push(Block::Sheet(tables::rows(
                title,
                number + 1..=number + share,
            )));
            number += share;
        }
    }
    blocks.extend(agreed());
    if items > 0 {
        blocks.extend([
            Block::NewPage,
            Block::heading(1, "Bijlage: alle antwoorden"),
            Block::Sheet(tables::all_answers(items)),
        ]);
    }
    Document {
        kind: DocumentKind::Report,
        title: TITLE.to_owned(),
        cover: cover("rapport"),
        blocks,
    }
}

/// A team of which nothing may be shown.
pub(crate) fn nearly_empty() -> Document {
    Document {
        blocks: vec![Block::heading(1, "In één oogopslag"), notice()],
        ..report(0)
    }
}

/// The summary of the usual length.
pub(crate) fn summary() -> Document {
    Document {
        kind: DocumentKind::Summary,
        title: format!("Samenvatting – {TITLE}"),
        cover: Cover {
            facts: Vec::new(),
            ..cover("samenvatting")
        },
        blocks: vec![
            Block::heading(1, "In één oogopslag"),
            Block::Cards { cards: cards() },
            Block::heading(2, "Hier eerst over praten"),
            Block::Table(gaps(5)),
            Block::heading(2, "Middelen die ontbreken"),
            bullets(&[
                "Plek voor time-out",
                "Extra handen in de klas",
                "Tijd voor het leerlingvolgsysteem",
            ]),
            Block::heading(2, "Wat we gaan doen"),
            Block::Table(actions(5)),
            Block::small(
                "22 van 24 vulden in · Voortgezet onderwijs, versie 2026.1 · Anoniem · gemaakt op 20 november 2026.",
            ),
        ],
    }
}

pub(crate) fn guide() -> Document {
    let mut blocks = vec![
        Block::heading(1, "Zo verdeelt u de tijd"),
        Block::text(
            "Voor wie het gesprek leidt. Een gesprek van anderhalf uur is genoeg voor zes vragen.",
        ),
        bullets(&[
            "10 minuten: beginnen",
            "60 minuten: praten over zes vragen",
            "20 minuten: afspreken wie wat doet",
        ]),
        Block::heading(1, "Vier vragen om mee te beginnen"),
    ];
    for question in [
        "Wat valt u op?",
        "Wat verrast u?",
        "Waar zijn we trots op?",
        "Wat missen we?",
    ] {
        blocks.push(Block::text(question));
        blocks.push(Block::Lines { count: 3 });
    }
    blocks.push(Block::heading(1, "Waar we over praten"));
    for (number, (area, topic)) in (1..=6).zip(TOPICS) {
        blocks.push(heading(2, &statement(number), area));
        blocks.push(Block::small(format!(
            "{} · {} · 10 minuten",
            area.dutch(),
            topic
        )));
        blocks.push(Block::text(
            "Wat opvalt: hierover wordt heel verschillend gedacht.",
        ));
        blocks.push(Block::Picture(bars(number, &statement(number))));
        blocks.push(Block::Table(answers(number)));
        blocks.push(Block::heading(3, "Vragen voor het gesprek"));
        blocks.push(bullets(&[
            "Wat gaat er goed, en hoe komt dat?",
            "Wat zou een nieuwe collega merken?",
        ]));
        blocks.push(Block::Lines { count: 3 });
    }
    blocks.push(Block::heading(1, "Wat gaan we doen?"));
    blocks.push(Block::text("Wat, wie en wanneer?"));
    blocks.push(Block::Lines { count: 8 });
    Document {
        kind: DocumentKind::Guide,
        title: format!("Gespreksleidraad – {TITLE}"),
        cover: Cover {
            facts: Vec::new(),
            ..cover("gespreksleidraad")
        },
        blocks,
    }
}

pub(crate) fn invitation() -> Document {
    Document {
        kind: DocumentKind::Invitation,
        title: format!("Uitnodiging – {TITLE}"),
        cover: Cover {
            kicker: "Scan Passend Onderwijs".to_owned(),
            facts: Vec::new(),
            ..cover("uitnodiging")
        },
        blocks: vec![
            Block::heading(1, "Hoe staat het met passend onderwijs bij ons?"),
            Block::text("Doe mee uiterlijk 27 november 2026. Het duurt ongeveer 20 minuten."),
            Block::text(
                "Ga naar scan.example/meedoen en vul de code in. Of scan de QR-code met de camera van een telefoon.",
            ),
            Block::Code {
                code: "BDF-2346-HKM".to_owned(),
                address: "scan.example/meedoen".to_owned(),
                modules: modules(29),
            },
            Block::heading(2, "Zo gaat het"),
            bullets(&[
                "Alleen: ieder vult de vragen voor zichzelf in, wanneer het uitkomt.",
                "Samen kijken: het team ziet hoe de antwoorden verdeeld zijn.",
                "Afspreken: wie doet wat, en wanneer?",
            ]),
            Block::Notice {
                title: "Anoniem".to_owned(),
                text: "Niemand ziet wie wat antwoordde. Vanaf vijf collega’s tonen we antwoorden."
                    .to_owned(),
            },
        ],
    }
}

/// Not a code that a telephone reads, but as dark and with its three corners.
fn modules(side: usize) -> Vec<Vec<bool>> {
    let finder = |x: usize, y: usize| {
        let ring = x.abs_diff(3).max(y.abs_diff(3));
        (ring <= 4).then_some(ring == 3 || ring <= 1)
    };
    let dark = |x: usize, y: usize| {
        finder(x, y)
            .or_else(|| finder(side - 1 - x, y))
            .or_else(|| finder(x, side - 1 - y))
            .unwrap_or((x * 7 + y * 5 + x * y).is_multiple_of(3))
    };
    (0..side)
        .map(|y| (0..side).map(|x| dark(x, y)).collect())
        .collect()
}
