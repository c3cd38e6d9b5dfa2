//! *Rollen*, *Vergelijking*, *Afspraken* and *Acties*.

use std::collections::HashMap;

use scan::figures::{ActionRow, AgreedRow, ChangeRow, Figures, GroupRow, ItemRow, NeedRow};

use super::paper::Paper;
use crate::ExportError;
use crate::tables::{Cell, Field, Table, width};

const ROLES: [Field<GroupRow>; 3] = [
    Field {
        title: "Rolgroep",
        width: width::SHORT,
        cell: |row| Cell::Text(&row.group),
    },
    Field {
        title: "Antwoorden",
        width: 12.5,
        cell: |row| Cell::Count(row.answered),
    },
    Field {
        title: "Weet ik niet",
        width: width::NUMBER,
        cell: |row| Cell::Count(row.unknown),
    },
];

const CHANGES: [Field<ChangeRow>; 5] = [
    Field {
        title: "Vergelijking",
        width: width::WORD,
        cell: |row| Cell::Text(&row.state),
    },
    Field {
        title: "Vorige ronde (nummer)",
        width: 12.5,
        cell: |row| Cell::Count(row.earlier_round),
    },
    Field {
        title: "Gemiddelde toen",
        width: 12.5,
        cell: |row| Cell::tenths(row.before),
    },
    Field {
        title: "Gemiddelde nu",
        width: 12.5,
        cell: |row| Cell::tenths(row.now),
    },
    Field {
        title: "Verschil",
        width: width::NUMBER,
        cell: |row| Cell::difference(row.difference),
    },
];

const ANSWERS: [Field<AgreedRow>; 4] = [
    Field {
        title: "Vraag",
        width: width::TEXT,
        cell: |row| Cell::Text(&row.text),
    },
    Field {
        title: "Teamantwoord",
        width: width::SHORT,
        cell: |row| Cell::text(row.answer.as_ref()),
    },
    Field {
        title: "Prioriteit",
        width: width::SHORT,
        cell: |row| Cell::text(row.priority.as_ref()),
    },
    Field {
        title: "Reden",
        width: width::TEXT,
        cell: |row| Cell::text(row.reason.as_ref()),
    },
];

const NEEDS: [Field<NeedRow>; 3] = [
    Field {
        title: "Wat er ontbreekt",
        width: width::TEXT,
        cell: |row| Cell::Text(&row.what),
    },
    Field {
        title: "Voor wie",
        width: width::SHORT,
        cell: |row| Cell::text(row.for_whom.as_ref()),
    },
    Field {
        title: "Van wie",
        width: width::SHORT,
        cell: |row| Cell::text(row.supplier.as_ref()),
    },
];

const ACTIONS: [Field<ActionRow>; 7] = [
    Field {
        title: "Actie",
        width: width::TEXT,
        cell: |row| Cell::Text(&row.what),
    },
    Field {
        title: "Wie",
        width: width::SHORT,
        cell: |row| Cell::text(row.who.as_ref()),
    },
    Field {
        title: "Uiterlijk",
        width: width::WORD,
        cell: |row| Cell::day(row.due.as_ref()),
    },
    Field {
        title: "Status",
        width: 12.5,
        cell: |row| Cell::Text(&row.state),
    },
    Field {
        title: "Gaat over",
        width: 40.0,
        cell: |row| Cell::text(row.about.as_ref()),
    },
    Field {
        title: "Aanbod dat helpt",
        width: 30.0,
        cell: |row| Cell::text(row.offer.as_ref()),
    },
    Field {
        title: "Uit ronde",
        width: width::NUMBER,
        cell: |row| Cell::Count(row.round),
    },
];

/// Items of the list by their id.
fn by_id(figures: &Figures) -> HashMap<&str, &ItemRow> {
    let items = figures.items.iter();
    items.map(|row| (row.id.as_str(), row)).collect()
}

fn number(item: Option<&&ItemRow>) -> Cell<'static> {
    Cell::count(item.map(|row| u32::from(row.number)))
}

/// Role groups beside each other; no sheet without any.
pub(super) fn roles(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let rows = figures.groups.as_slice();
    if rows.is_empty() {
        return Ok(());
    }
    let items = by_id(figures);
    let item = |row: &GroupRow| items.get(row.item.as_str());
    let text = |row| item(row).map_or(Cell::Empty, |item| Cell::Text(&item.text));
    let longest = rows.iter().map(|row| row.distribution.len()).max();
    let mut table = Table::of(rows)
        .column("Nummer", 9.0, rows, |row| number(item(row)))
        .column("Vraag", width::TEXT, rows, text)
        .fields(rows, &ROLES);
    for place in 0..longest.unwrap_or_default() {
        let title = format!("Niveau {}", place + 1);
        table = table.column(title, width::NUMBER, rows, move |row: &GroupRow| {
            Cell::count(row.distribution.get(place).copied())
        });
    }
    let table = table.column("Gemiddelde", 12.5, rows, |row: &GroupRow| {
        Cell::Tenths(row.mean)
    });
    paper.page("Rollen")?.whole(&table)?;
    Ok(())
}

/// The round before; no sheet when nothing was compared.
pub(super) fn comparison(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let rows = figures.changes.as_slice();
    if rows.is_empty() {
        return Ok(());
    }
    let items = by_id(figures);
    let item = |row: &ChangeRow| items.get(row.item.as_str());
    let kind = |row| item(row).map_or(Cell::Empty, |item| Cell::Text(&item.kind));
    let table = Table::of(rows)
        .column("Nummer", 9.0, rows, |row| number(item(row)))
        .column("Vraag", width::TEXT, rows, |row| Cell::Text(&row.text))
        .column("Soort", 12.5, rows, kind)
        .fields(rows, &CHANGES);
    paper.page("Vergelijking")?.whole(&table)?;
    Ok(())
}

/// What the team answered together and what is missing; no sheet without either.
pub(super) fn agreed(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let (answers, needs) = (figures.agreed.as_slice(), figures.needs.as_slice());
    if answers.is_empty() && needs.is_empty() {
        return Ok(());
    }
    let answered = Table::of(answers).fields(answers, &ANSWERS);
    let missing = Table::of(needs).fields(needs, &NEEDS);
    let mut page = paper.page("Afspraken")?;
    page.widths(&answered.columns)?;
    let mut row = 0;
    if !answers.is_empty() {
        row = page.filtered(row, &answered)? + 1;
    }
    if answers.is_empty() {
        page.filtered(row, &missing)?;
    } else if !needs.is_empty() {
        page.table(row, &missing)?;
    }
    Ok(())
}

/// What the team is going to do; always a sheet.
pub(super) fn actions(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let rows = figures.actions.as_slice();
    let table = Table::of(rows).fields(rows, &ACTIONS);
    let mut page = paper.page("Acties")?;
    let below = page.whole(&table)?;
    if rows.is_empty() {
        let note = page.style().note.clone();
        page.text(below, 0, "In dit bestand staan geen acties.", &note)?;
    }
    Ok(())
}
