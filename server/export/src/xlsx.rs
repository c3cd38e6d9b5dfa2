//! The figures as a workbook.
//!
//! Every text is written as a string, so a formula cannot come of one; numbers and days are typed.

mod account;
mod chart;
mod distribution;
pub(crate) mod extract;
mod height;
mod overview;
mod paper;
mod style;
mod team;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
use scan::figures::{Figures, RoundFacts};

use crate::ExportError;
use crate::tables::Table;
use crate::tables::items::{ANSWERS, IDENTITY, KEYS, MEASURES, PRIORITIES};
use crate::text::{cut, plain};
use paper::Paper;
use scan_texts::t;
use style::Style;

/// Most UTF-16 units that Excel takes in a property of a file.
const PROPERTY_MAX: usize = 255;

/// A workbook with the sheets *Overzicht*, *Vragen*, *Verdeling*, *Rollen*, *Vergelijking* and
/// *Afspraken* (these three only when there is something in them), *Acties* and *Methode*.
///
/// Numbers equal those of the figures; an empty cell is hidden or empty. The same figures give
/// the same bytes.
///
/// # Errors
/// Never for these tables; the writer does not know that.
pub fn xlsx(figures: &Figures) -> Result<Vec<u8>, ExportError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&figures.round)?);
    let style = Style::new();
    let mut paper = Paper::new(&mut workbook, &style);
    overview::sheet(&mut paper, figures)?;
    items(&mut paper, figures)?;
    distribution::sheet(&mut paper, figures)?;
    team::roles(&mut paper, figures)?;
    team::comparison(&mut paper, figures)?;
    team::agreed(&mut paper, figures)?;
    team::actions(&mut paper, figures)?;
    account::sheet(&mut paper, figures)?;
    Ok(workbook.save_to_buffer()?)
}

/// No person is named, and the day is one of the round: making a file twice gives the same file.
fn properties(round: &RoundFacts) -> Result<DocProperties, ExportError> {
    let title = t!(
        "files-xlsx-title",
        school = round.school,
        team = round.team,
        round = round.number
    );
    let title = cut(plain(&title), PROPERTY_MAX).into_owned();
    let last = round.finished_on.as_ref().or(round.closed_on.as_ref());
    let day = last.unwrap_or(&round.opened_on);
    // A text that is no day: any fixed day does.
    let day = match style::day(day) {
        Some(day) => day,
        None => ExcelDateTime::from_ymd(2000, 1, 1)?,
    };
    let subject = cut(plain(&round.list), PROPERTY_MAX).into_owned();
    Ok(DocProperties::new()
        .set_title(title)
        .set_subject(subject)
        .set_creation_datetime(&day))
}

fn items(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let rows = figures.items.as_slice();
    let table = Table::of(rows)
        .fields(rows, &IDENTITY)
        .fields(rows, &ANSWERS)
        .fields(rows, &MEASURES)
        .fields(rows, &PRIORITIES)
        .fields(rows, &KEYS[..1]);
    let mut page = paper.page(t!("common-questions-text"))?;
    page.whole(&table)?;
    // Which question it is stays in sight.
    page.sheet().set_freeze_panes(1, 2)?;
    Ok(())
}
