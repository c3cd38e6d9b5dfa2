//! *Rollen*, *Vergelijking*, *Afspraken* and *Acties*.

use std::collections::HashMap;

use scan::figures::{ActionRow, AgreedRow, ChangeRow, Figures, GroupRow, ItemRow, NeedRow};

use super::paper::Paper;
use crate::ExportError;
use crate::tables::{Cell, Column, Field, Table, width, words};
use scan_texts::t;

const ROLES: [Field<GroupRow>; 3] = [
    Field::words(
        || t!("common-role-group"),
        width::SHORT,
        |row| Cell::Text(&row.group),
    ),
    Field::figure(
        || t!("common-answers"),
        12.5,
        |row| Cell::Count(row.answered),
    ),
    Field::figure(
        || t!("common-i-dont-know"),
        width::NUMBER,
        |row| Cell::Count(row.unknown),
    ),
];

const CHANGES: [Field<ChangeRow>; 5] = [
    Field::words(
        || t!("files-comparison"),
        width::WORD,
        |row| Cell::Text(words::change(&row.state)),
    ),
    Field::figure(
        || t!("files-team-previous-round"),
        12.5,
        |row| Cell::Count(row.earlier_round),
    ),
    Field::figure(
        || t!("files-team-average-then"),
        12.5,
        |row| Cell::tenths(row.before),
    ),
    Field::figure(
        || t!("files-team-average-now"),
        12.5,
        |row| Cell::tenths(row.now),
    ),
    Field::figure(
        || t!("common-difference"),
        width::NUMBER,
        |row| Cell::difference(row.difference),
    ),
];

const ANSWERS: [Field<AgreedRow>; 4] = [
    Field::words(
        || t!("common-question-as-heading"),
        width::TEXT,
        |row| Cell::Text(&row.text),
    ),
    Field::words(
        || t!("common-team-answer"),
        width::SHORT,
        |row| Cell::said(row.answer.as_ref(), words::answer),
    ),
    Field::words(
        || t!("common-priority"),
        width::SHORT,
        |row| Cell::said(row.priority.as_ref(), words::priority),
    ),
    Field::words(
        || t!("files-team-reason"),
        width::TEXT,
        |row| Cell::text(row.reason.as_ref()),
    ),
];

const NEEDS: [Field<NeedRow>; 3] = [
    Field::words(
        || t!("files-team-what-is-missing"),
        width::TEXT,
        |row| Cell::Text(&row.what),
    ),
    Field::words(
        || t!("common-for-whom"),
        width::SHORT,
        |row| Cell::text(row.for_whom.as_ref()),
    ),
    Field::words(
        || t!("common-from-whom"),
        width::SHORT,
        |row| Cell::text(row.supplier.as_ref()),
    ),
];

const ACTIONS: [Field<ActionRow>; 7] = [
    Field::words(
        || t!("files-team-action"),
        width::TEXT,
        |row| Cell::Text(&row.what),
    ),
    Field::words(
        || t!("common-who"),
        width::SHORT,
        |row| Cell::text(row.who.as_ref()),
    ),
    Field::words(
        || t!("files-team-due"),
        width::WORD,
        |row| Cell::day(row.due.as_ref()),
    ),
    Field::words(
        || t!("common-status"),
        12.5,
        |row| Cell::Text(words::action_state(&row.state)),
    ),
    Field::words(
        || t!("files-team-is-about"),
        40.0,
        |row| Cell::text(row.about.as_ref()),
    ),
    Field::words(
        || t!("files-team-helpful-support"),
        30.0,
        |row| Cell::text(row.offer.as_ref()),
    ),
    Field::figure(
        || t!("files-team-from-round"),
        width::NUMBER,
        |row| Cell::Count(row.round),
    ),
];

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
        .column(Column::figure(t!("files-number"), 9.0), rows, |row| {
            number(item(row))
        })
        .column(
            Column::words(t!("common-question-as-heading"), width::TEXT),
            rows,
            text,
        )
        .fields(rows, &ROLES);
    for place in 0..longest.unwrap_or_default() {
        let column = Column::figure(t!("files-team-level", place = place + 1), width::NUMBER);
        table = table.column(column, rows, move |row: &GroupRow| {
            Cell::count(row.distribution.get(place).copied())
        });
    }
    let table = table.column(
        Column::figure(t!("common-average"), 11.5),
        rows,
        |row: &GroupRow| Cell::Tenths(row.mean),
    );
    paper.page(t!("files-team-roles"))?.whole(&table)?;
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
    let kind = |row| item(row).map_or(Cell::Empty, |item| Cell::Text(words::kind(&item.kind)));
    let table = Table::of(rows)
        .column(Column::figure(t!("files-number"), 9.0), rows, |row| {
            number(item(row))
        })
        .column(
            Column::words(t!("common-question-as-heading"), width::TEXT),
            rows,
            |row| Cell::Text(&row.text),
        )
        .column(Column::words(t!("files-kind"), 12.5), rows, kind)
        .fields(rows, &CHANGES);
    paper.page(t!("files-comparison"))?.whole(&table)?;
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
    let mut page = paper.page(t!("common-agreements"))?;
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
    let mut page = paper.page(t!("common-actions-short"))?;
    let below = page.whole(&table)?;
    if rows.is_empty() {
        let note = page.style().note.clone();
        page.text(below, 0, t!("files-team-no-actions"), &note)?;
    }
    Ok(())
}
