//! *Overzicht*: which round it is, its areas and its topics.

use scan::figures::{Figures, RoundFacts, SumRow};
use scan::questionnaire::Sector;
use scan::round::Anonymity;

use super::height;
use super::paper::{Page, Paper};
use crate::ExportError;
use crate::tables::{Cell, Column, Field, Table, width, words};
use scan_texts::{Label, t};

/// Width of the second column: areas, and values of facts.
const AREA: f64 = 34.0;
/// Below the title.
fn empty() -> &'static str {
    t!("files-overview-empty-cell")
}

const AREA_TITLE: Field<SumRow> = Field::words(
    || t!("common-area"),
    width::TEXT,
    |row| Cell::Text(words::area(&row.title)),
);

const TOPIC_TITLE: Field<SumRow> = Field::words(
    || t!("common-topic"),
    width::TEXT,
    |row| Cell::Text(&row.title),
);

/// What areas and topics have in common.
const SUMS: [Field<SumRow>; 4] = [
    Field::figure(|| t!("common-average"), 11.5, |row| Cell::tenths(row.mean)),
    Field::figure(
        || t!("files-distance-to-target"),
        12.5,
        |row| Cell::tenths(row.gap),
    ),
    Field::figure(|| t!("files-target"), 12.5, |row| Cell::tenths(row.target)),
    Field::figure(
        || t!("files-colleagues"),
        12.5,
        |row| Cell::count(row.people),
    ),
];

pub(super) fn sheet(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let mut page = paper.page(t!("common-overview-as-heading"))?;
    let (areas, topics) = (areas(figures), topics(figures));
    page.widths(&topics.columns)?;
    let round = &figures.round;
    let title = format!("{} – {}", round.school, round.team);
    let (large, heading) = (page.style().title.clone(), page.style().heading.clone());
    let small = page.style().note.clone();
    page.headline(&title, &topics.columns, &large)?;
    page.text(1, 0, empty(), &small)?;
    page.sheet().set_print_fit_to_pages(1, 1);
    let mut row = facts(&mut page, 3, round)? + 1;
    page.text(row, 0, t!("files-overview-areas"), &heading)?;
    row = page.table(row + 1, &areas)? + 1;
    page.text(row, 0, t!("common-topics-as-heading"), &heading)?;
    page.filtered(row + 1, &topics)?;
    Ok(())
}

fn areas(figures: &Figures) -> Table<'_> {
    let rows = figures.areas.as_slice();
    let mut table = Table::of(rows).fields(rows, &[AREA_TITLE]);
    // Figures of areas stand above those of topics.
    table.columns.push(Column::words("", AREA));
    for cells in &mut table.rows {
        cells.push(Cell::Empty);
    }
    table.fields(rows, &SUMS)
}

fn topics(figures: &Figures) -> Table<'_> {
    let rows = figures.topics.as_slice();
    let area = |row: &SumRow| {
        let area = figures.areas.iter().find(|area| area.id == row.area);
        area.map_or(Cell::Empty, |area| Cell::Text(words::area(&area.title)))
    };
    Table::of(rows)
        .fields(rows, &[TOPIC_TITLE])
        .column(Column::words(t!("common-area"), AREA), rows, area)
        .fields(rows, &SUMS)
}

/// Names with values; answers with the row below them.
fn facts(page: &mut Page, top: u32, round: &RoundFacts) -> Result<u32, ExportError> {
    let sector = round.sector.parse().map(|sector: Sector| sector.label());
    let form = round.form.parse().map(|form: Anonymity| form.label());
    let extent = match round.extent.as_str() {
        "kort" => t!("files-overview-short-scan"),
        "volledig" => t!("files-overview-full-scan"),
        other => other,
    };
    let name = page.style().name.clone();
    let facts = [
        (t!("files-overview-school"), Cell::Text(&round.school)),
        (t!("files-overview-team"), Cell::Text(&round.team)),
        (
            t!("common-sector"),
            Cell::Text(sector.unwrap_or(&round.sector)),
        ),
        (t!("common-questionnaire"), Cell::Text(&round.list)),
        (
            t!("files-overview-questionnaire-version"),
            Cell::Text(&round.list_version),
        ),
        (t!("files-overview-length"), Cell::Text(extent)),
        (t!("common-form"), Cell::Text(form.unwrap_or(&round.form))),
        (t!("files-overview-round"), Cell::Count(round.number)),
        (t!("files-overview-started-on"), Cell::Day(&round.opened_on)),
        (
            t!("files-overview-closed-on"),
            Cell::day(round.closed_on.as_ref()),
        ),
        (
            t!("files-overview-finished-on"),
            Cell::day(round.finished_on.as_ref()),
        ),
        (t!("files-overview-took-part"), Cell::Count(round.joined)),
        (t!("files-overview-filled-in"), Cell::count(round.answered)),
    ];
    let mut row = top;
    for (title, cell) in facts {
        page.text(row, 0, title, &name)?;
        page.fact(row, 1, cell)?;
        let lines = cell.words().map(|text| (text, AREA));
        page.sheet()
            .set_row_height(row, height::of(lines.into_iter()))?;
        row += 1;
    }
    Ok(row)
}
