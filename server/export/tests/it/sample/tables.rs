//! Tables in documents.

use scan::questionnaire::Area;
use scan::report::{Column, Sheet, SheetRow, Table};

use super::drawing::{meaning, small};
use super::{TOPICS, counts, statement};

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn sheet(caption: &str, columns: Vec<Column>, rows: Vec<SheetRow>) -> Sheet {
    Sheet {
        caption: caption.to_owned(),
        legend: None,
        columns,
        rows,
    }
}

/// A row per topic with its bar, in parts by area.
pub(crate) fn topics() -> Sheet {
    let row = |number: usize, title: &str| SheetRow::Cells {
        cells: words(&[
            title,
            "",
            "20 van 24",
            &format!("{},{}", 1 + number % 3, number),
            "0,9",
            "15 van 22",
        ]),
        bar: Some(small(number, title)),
    };
    let rows = TOPICS
        .into_iter()
        .enumerate()
        .flat_map(|(at, (area, title))| {
            let head = (at % 3 == 0).then(|| SheetRow::head(area.dutch(), Some(area)));
            head.into_iter().chain([row(at + 1, title)])
        });
    Sheet {
        legend: Some(meaning()),
        ..sheet(
            "Per onderwerp: antwoorden, gemiddelde, afstand tot het doel en prioriteit",
            vec![
                Column::text("Onderwerp"),
                Column::bar("Verdeling"),
                Column::number("Antwoorden"),
                Column::number("Gemiddeld"),
                Column::number("Afstand"),
                Column::number("Hoge prioriteit"),
            ],
            rows.collect(),
        )
    }
}

pub(crate) fn rows(topic: &str, numbers: std::ops::RangeInclusive<usize>) -> Sheet {
    let row = |number: usize| {
        let text = statement(number);
        SheetRow::Cells {
            cells: words(&[
                &text,
                "",
                &format!("{} van 24", counts(number).iter().sum::<u32>()),
                "2,1",
                "2,0",
                "0,9",
                "13 van 22",
                "Verdeeld 0,42",
            ]),
            bar: Some(small(number, &text)),
        }
    };
    sheet(
        &format!("{topic}: antwoorden per vraag"),
        vec![
            Column::text("Vraag"),
            Column::bar("Verdeling"),
            Column::number("Antwoorden"),
            Column::number("Gemiddeld"),
            Column::number("Middelste"),
            Column::number("Afstand"),
            Column::number("Hoge prioriteit"),
            Column::number("Eens of verdeeld"),
        ],
        numbers.map(row).collect(),
    )
}

/// Each item with the people behind each answer: for an appendix.
pub(crate) fn all_answers(items: usize) -> Sheet {
    let row = |number: usize| {
        let mut cells = vec![statement(number)];
        cells.extend(counts(number).map(|count| format!("{count}\n{}%", count * 4)));
        cells.extend([
            "0\n0%".to_owned(),
            format!("{} · {} · 3", number, number % 7),
        ]);
        SheetRow::cells(cells)
    };
    let columns = [
        "Nog niet",
        "Begonnen",
        "Grotendeels",
        "Geborgd",
        "Weet ik niet",
        "Niet van toepassing",
        "Prioriteit",
    ];
    let columns = columns.map(Column::number);
    sheet(
        "Aantal collega’s per antwoord en prioriteit",
        [Column::text("Vraag")].into_iter().chain(columns).collect(),
        (1..=items).map(row).collect(),
    )
}

pub(super) fn gaps(rows: usize) -> Table {
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

pub(crate) fn answers(number: usize) -> Table {
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

pub(super) fn reasons() -> Sheet {
    let row = |number: usize| {
        SheetRow::cells(words(&[
            &statement(number),
            "Begonnen",
            "Hoog",
            "We weten het, maar nieuwe collega’s niet. Daarom staat het volgend jaar in het inwerkprogramma.",
        ]))
    };
    sheet(
        "Wat het team samen antwoordde",
        vec![
            Column::text("Vraag"),
            Column::short("Antwoord"),
            Column::short("Prioriteit"),
            Column::text("Reden"),
        ],
        (1..=18).map(row).collect(),
    )
}

pub(super) fn change() -> Sheet {
    let row = |(_, title): (Area, &str)| {
        SheetRow::cells(words(&[title, "1,8", "gewijzigd", "2,1", "+0,3"]))
    };
    sheet(
        "Dezelfde vragen in alle rondes",
        vec![
            Column::text("Onderwerp"),
            Column::number("Ronde 1"),
            Column::number("Ronde 2"),
            Column::number("Ronde 3"),
            Column::number("Verschil"),
        ],
        TOPICS.into_iter().map(row).collect(),
    )
}

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
