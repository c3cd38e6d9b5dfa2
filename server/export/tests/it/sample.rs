//! Documents as the product makes them, with every kind of block, of any size.

mod drawing;

use scan::questionnaire::Area;
use scan::report::{
    Block, Card, Column, Cover, Document, DocumentKind, Fact, Heading, Picture, Table,
};

pub(crate) use drawing::bars;

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
    format!("Vraag {number}. {text}")
}

/// A full report with this many items, each with its picture, table and measures.
pub(crate) fn report(items: usize) -> Document {
    let mut blocks = glance();
    blocks.extend(reading());
    let mut number = 0;
    for (at, (area, title)) in TOPICS.into_iter().enumerate() {
        if at % 3 == 0 {
            blocks.push(heading(1, area.label(), area));
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
        for _ in 0..share {
            number += 1;
            blocks.extend(item(area, number));
        }
    }
    blocks.extend(agreed());
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

/// The guide for the talk.
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
    for number in 1..=6 {
        blocks.push(heading(2, &statement(number), TOPICS[number].0));
        blocks.push(Block::small(format!(
            "{} · {} · 10 minuten",
            TOPICS[number].0.label(),
            TOPICS[number].1
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

/// The invitation.
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
            .unwrap_or((x * 7 + y * 5 + x * y) % 3 == 0)
    };
    (0..side)
        .map(|y| (0..side).map(|x| dark(x, y)).collect())
        .collect()
}

fn cover(kind: &str) -> Cover {
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

fn glance() -> Vec<Block> {
    vec![
        Block::heading(1, "Woord vooraf"),
        Block::text(
            "Beste lezer,\n\nDit is het beeld van ons team na het tweede jaar. We zijn trots op wat lukt, en eerlijk over wat nog niet lukt.",
        ),
        Block::heading(1, "In één oogopslag"),
        Block::text(
            "Er is geen goed of fout. Dit beeld helpt een team om samen te kiezen waar het aan werkt.",
        ),
        Block::Cards { cards: cards() },
        Block::heading(2, "Stand van zaken per onderwerp"),
        Block::Picture(drawing::board(&TOPICS)),
        Block::Table(topics()),
        Block::heading(2, "Hier eerst over praten"),
        Block::Table(gaps(5)),
        Block::heading(2, "Middelen die ontbreken"),
        bullets(&[
            "Plek voor time-out: ontbreekt",
            "Extra handen in de klas: deels",
            "Tijd voor het leerlingvolgsysteem: ontbreekt",
        ]),
        Block::small("Antwoorden per rol tonen we niet: een groep is kleiner dan vijf."),
    ]
}

fn reading() -> Vec<Block> {
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

fn comment() -> Block {
    Block::Quote {
        label: "Toelichting van de coördinator".to_owned(),
        texts: vec![
            "Hier hebben we het lang over gehad.\nWe komen erop terug.".to_owned(),
            "In maart kijken we opnieuw.".to_owned(),
        ],
    }
}

/// What stands in a report about one item.
pub(crate) fn item(area: Area, number: usize) -> Vec<Block> {
    let text = statement(number);
    let mut blocks = vec![heading(3, &text, area)];
    if number % 3 == 0 {
        blocks.push(Block::small(
            "Denk aan wat u de afgelopen maand zag of deed, niet aan wat op papier staat.",
        ));
    }
    if number % 4 == 1 {
        blocks.push(Block::text("Hierover wordt heel verschillend gedacht."));
    }
    blocks.push(Block::Picture(bars(number, &text)));
    blocks.push(Block::Table(answers(number)));
    blocks.push(Block::Facts {
        facts: vec![
            Fact::new(
                "Ingevuld",
                format!("{} van 24", counts(number).iter().sum::<u32>()),
            ),
            Fact::new("Midden", "begonnen (2 op een schaal van 1 tot 4)"),
            Fact::new("Gemiddeld", "2,1 (n 20)"),
            Fact::new("Afstand tot doel", "0,9 onder doel (doel: grotendeels)"),
            Fact::new("Hoge prioriteit", "13 van 22 (midden 6 · laag 3)"),
            Fact::new(
                "Eensgezindheid",
                "verdeeld (0,42 op een lijn van 0, verdeeld, tot 1, eens)",
            ),
        ],
    });
    blocks
}

fn agreed() -> Vec<Block> {
    let trend: Picture = drawing::trend();
    vec![
        Block::heading(1, "Wat we afspraken"),
        Block::heading(2, "Teamantwoorden"),
        Block::Table(reasons()),
        Block::heading(1, "Wat er veranderde"),
        Block::Picture(trend),
        Block::Table(change()),
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

fn cards() -> Vec<Card> {
    let values = [Some(("2,1", 1)), Some(("2,4", 1)), None];
    let cards = Area::ALL.into_iter().zip(values);
    cards
        .map(|(area, value)| Card {
            area,
            title: area.label().to_owned(),
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

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

/// Five columns, one row per topic.
pub(crate) fn topics() -> Table {
    let row = |(number, (area, title)): (usize, (Area, &str))| {
        words(&[
            title,
            area.label(),
            &format!("{},{}", 1 + number % 3, number),
            "0,9",
            "3",
            "n 20",
            "15 van 22",
        ])
    };
    Table {
        caption: "Gemiddelde, afstand tot het doel en prioriteit per onderwerp".to_owned(),
        columns: vec![
            Column::text("Onderwerp"),
            Column::short("Gebied"),
            Column::number("Gemiddeld"),
            Column::number("Afstand"),
            Column::number("Doel"),
            Column::number("Aantal"),
            Column::number("Hoge prioriteit"),
        ],
        rows: TOPICS.into_iter().enumerate().map(row).collect(),
    }
}

fn gaps(rows: usize) -> Table {
    let why = "Grote afstand tot het doel, en 14 van 22 geven het hoge prioriteit.";
    let row = |(_, title): (Area, &str)| words(&[title, "1,2 onder doel", why]);
    Table {
        caption: "De grootste afstanden tot het doel".to_owned(),
        columns: vec![
            Column::text("Onderwerp"),
            Column::short("Afstand"),
            Column::text("Waarom"),
        ],
        rows: TOPICS.into_iter().take(rows).map(row).collect(),
    }
}

fn answers(number: usize) -> Table {
    let names = [
        "1 Nog niet",
        "2 Begonnen",
        "3 Grotendeels",
        "4 Geborgd",
        "Weet ik niet",
    ];
    let counts = counts(number);
    let all: u32 = counts.iter().sum();
    let row = |(name, count): (&str, u32)| {
        words(&[
            name,
            &count.to_string(),
            &format!("{}%", 100 * count / all.max(1)),
        ])
    };
    Table {
        caption: "Aantal collega’s per antwoord".to_owned(),
        columns: vec![
            Column::text("Antwoord"),
            Column::number("Aantal"),
            Column::number("Deel"),
        ],
        rows: names.into_iter().zip(counts).map(row).collect(),
    }
}

fn reasons() -> Table {
    let row = |number: usize| {
        words(&[
            &statement(number),
            "Begonnen",
            "Hoog",
            "We weten het, maar nieuwe collega’s niet. Daarom staat het volgend jaar in het inwerkprogramma.",
        ])
    };
    Table {
        caption: "Wat het team samen antwoordde".to_owned(),
        columns: vec![
            Column::text("Vraag"),
            Column::short("Antwoord"),
            Column::short("Prioriteit"),
            Column::text("Reden"),
        ],
        rows: (1..=18).map(row).collect(),
    }
}

fn change() -> Table {
    let row = |(_, title): (Area, &str)| words(&[title, "1,8", "2,1", "+0,3"]);
    Table {
        caption: "Dezelfde vragen in ronde 1 en ronde 2".to_owned(),
        columns: vec![
            Column::text("Onderwerp"),
            Column::number("Ronde 1"),
            Column::number("Ronde 2"),
            Column::number("Verschil"),
        ],
        rows: TOPICS.into_iter().map(row).collect(),
    }
}

/// Who does what by when.
pub(crate) fn actions(rows: usize) -> Table {
    let row = |number: usize| {
        words(&[
            &format!(
                "Actie {number}: de brochure over het OPP samen lezen en bespreken in het teamoverleg"
            ),
            "de zorgcoördinator",
            "15 januari 2027",
        ])
    };
    Table {
        caption: "Acties die open staan".to_owned(),
        columns: vec![
            Column::text("Wat"),
            Column::short("Wie"),
            Column::short("Wanneer"),
        ],
        rows: (1..=rows).map(row).collect(),
    }
}
