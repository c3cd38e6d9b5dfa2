//! *Verdeling*: people per level, with a chart beside the table.

use scan::figures::{Figures, ItemRow};

use super::chart::{self, Bars};
use super::paper::Paper;
use crate::ExportError;
use crate::tables::items::{ANSWERS, IDENTITY};
use crate::tables::{Cell, Column, Table};
use scan_texts::t;

fn name() -> &'static str {
    t!("common-distribution")
}
/// Number, text and kind of an item.
const WHICH: u16 = 3;

/// Whose levels a column is about.
#[derive(Clone, Copy)]
enum Scale {
    List,
    Resources,
}

impl Scale {
    fn holds(self, row: &ItemRow) -> bool {
        match self {
            Self::List => !row.is_resource(),
            Self::Resources => row.is_resource(),
        }
    }
}

/// Writes the sheet. Statements and skills first, then resources, which have levels and a chart of
/// their own.
pub(super) fn sheet(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let of = |scale: Scale| figures.items.iter().filter(move |row| scale.holds(row));
    let rows: Vec<ItemRow> = of(Scale::List)
        .chain(of(Scale::Resources))
        .cloned()
        .collect();
    let resources = of(Scale::Resources).count();
    let resource_scale = if resources > 0 {
        figures.resource_scale.as_slice()
    } else {
        &[]
    };
    let mut table = Table::of(&rows).fields(&rows, &IDENTITY[..usize::from(WHICH)]);
    table = levels(table, &rows, &figures.scale, Scale::List);
    table = levels(table, &rows, resource_scale, Scale::Resources);
    let unknown = u16::try_from(table.columns.len()).unwrap_or(u16::MAX);
    table = table.fields(&rows, &ANSWERS[3..]);

    let mut page = paper.page(name())?;
    page.whole(&table)?;
    let beside = unknown + 3;
    let statements = Bars {
        sheet: name(),
        title: t!("files-distribution-answers-by-question"),
        first: 1,
        items: &rows[..rows.len() - resources],
        column: WHICH,
        labels: &figures.scale,
        unknown,
    };
    let below = chart::insert(page.sheet(), 1, beside, &statements)?;
    let missing = Bars {
        sheet: name(),
        title: t!("files-distribution-resources"),
        first: 1 + u32::try_from(rows.len() - resources).unwrap_or(u32::MAX),
        items: &rows[rows.len() - resources..],
        column: WHICH + u16::try_from(figures.scale.len()).unwrap_or(u16::MAX),
        labels: resource_scale,
        unknown,
    };
    chart::insert_below(page.sheet(), below, beside, &missing)?;
    Ok(())
}

/// A column per level of a scale; empty in rows of the other scale.
fn levels<'a>(
    mut table: Table<'a>,
    rows: &'a [ItemRow],
    labels: &[String],
    scale: Scale,
) -> Table<'a> {
    for (place, label) in labels.iter().enumerate() {
        let people = move |row: &'a ItemRow| {
            let counts = row.distribution.as_deref().filter(|_| scale.holds(row));
            Cell::count(counts.and_then(|counts| counts.get(place).copied()))
        };
        table = table.column(Column::figure(label, 13.0), rows, people);
    }
    table
}
