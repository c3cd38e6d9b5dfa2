//! *Overzicht*: which round it is, its areas and its topics.

use scan::figures::{Figures, RoundFacts, SumRow};
use scan::questionnaire::Sector;
use scan::round::Anonymity;

use super::height;
use super::paper::{Page, Paper};
use crate::ExportError;
use crate::tables::{Cell, Column, Field, Table, width};

/// Width of the second column: areas, and values of facts.
const AREA: f64 = 34.0;
/// Below the title.
const EMPTY: &str = "Een lege cel betekent: geen antwoord, of het mag niet getoond worden. Uitleg \
                     staat op ‘Methode’.";

/// What areas and topics have in common.
const SUMS: [Field<SumRow>; 4] = [
    Field::figure("Gemiddeld", 11.5, |row| Cell::tenths(row.mean)),
    Field::figure("Afstand tot doel", 12.5, |row| Cell::tenths(row.gap)),
    Field::figure("Doel", 12.5, |row| Cell::tenths(row.target)),
    Field::figure("Collega’s", 12.5, |row| Cell::count(row.people)),
];

const fn title(of: &'static str) -> Field<SumRow> {
    Field::words(of, width::TEXT, |row| Cell::Text(&row.title))
}

pub(super) fn sheet(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let mut page = paper.page("Overzicht")?;
    let (areas, topics) = (areas(figures), topics(figures));
    page.widths(&topics.columns)?;
    let round = &figures.round;
    let title = format!("{} – {}", round.school, round.team);
    let (large, heading) = (page.style().title.clone(), page.style().heading.clone());
    let small = page.style().note.clone();
    page.headline(&title, &topics.columns, &large)?;
    page.text(1, 0, EMPTY, &small)?;
    page.sheet().set_print_fit_to_pages(1, 1);
    let mut row = facts(&mut page, 3, round)? + 1;
    page.text(row, 0, "Gebieden", &heading)?;
    row = page.table(row + 1, &areas)? + 1;
    page.text(row, 0, "Onderwerpen", &heading)?;
    page.filtered(row + 1, &topics)?;
    Ok(())
}

fn areas(figures: &Figures) -> Table<'_> {
    let rows = figures.areas.as_slice();
    let mut table = Table::of(rows).fields(rows, &[title("Gebied")]);
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
        area.map_or(Cell::Empty, |area| Cell::Text(&area.title))
    };
    Table::of(rows)
        .fields(rows, &[title("Onderwerp")])
        .column(Column::words("Gebied", AREA), rows, area)
        .fields(rows, &SUMS)
}

/// Names with values; answers with the row below them.
fn facts(page: &mut Page, top: u32, round: &RoundFacts) -> Result<u32, ExportError> {
    let sector = round.sector.parse().map(Sector::label);
    let form = round.form.parse().map(Anonymity::label);
    let extent = match round.extent.as_str() {
        "kort" => "Korte scan",
        "volledig" => "Volledige scan",
        other => other,
    };
    let name = page.style().name.clone();
    let facts = [
        ("School", Cell::Text(&round.school)),
        ("Team", Cell::Text(&round.team)),
        ("Sector", Cell::Text(sector.unwrap_or(&round.sector))),
        ("Vragenlijst", Cell::Text(&round.list)),
        ("Versie van de vragenlijst", Cell::Text(&round.list_version)),
        ("Omvang", Cell::Text(extent)),
        ("Vorm", Cell::Text(form.unwrap_or(&round.form))),
        ("Ronde", Cell::Count(round.number)),
        ("Gestart op", Cell::Day(&round.opened_on)),
        (
            "Invullen afgesloten op",
            Cell::day(round.closed_on.as_ref()),
        ),
        ("Ronde afgerond op", Cell::day(round.finished_on.as_ref())),
        ("Collega’s die meededen", Cell::Count(round.joined)),
        ("Collega’s die iets invulden", Cell::count(round.answered)),
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
