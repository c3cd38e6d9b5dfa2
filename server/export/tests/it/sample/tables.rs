//! Tables in documents.

use scan::questionnaire::Area;
use scan::report::{Column, Table};

use super::{TOPICS, counts, statement};

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

/// Seven columns, one row per topic.
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

/// Of an item.
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

pub(super) fn reasons() -> Table {
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

pub(super) fn change() -> Table {
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
