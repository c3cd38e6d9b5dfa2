//! Stacked bars: one per item, a part per level in the colours of the pages.

use std::collections::BTreeMap;

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartSolidFill, ChartType, Worksheet,
};
use scan::chart::Tone;
use scan::figures::ItemRow;
use scan::questionnaire::Level;

use super::style;
use crate::ExportError;
use scan_texts::t;

/// Pixels: of a chart, and of what is not bars in it.
const WIDTH: u32 = 620;
const FRAME: u32 = 120;
const BAR: u32 = 20;
/// With more items bars become thinner, so that a chart stays on one page.
const HIGHEST: u32 = 1150;

/// What a chart shows: rows of a sheet.
pub(super) struct Bars<'a> {
    /// The name of that sheet.
    pub(super) sheet: &'a str,
    pub(super) title: &'a str,
    /// The row of the first item.
    pub(super) first: u32,
    /// Its items, one row each.
    pub(super) items: &'a [ItemRow],
    /// The column of the first level.
    pub(super) column: u16,
    /// Labels of the levels, one column each.
    pub(super) labels: &'a [String],
    /// The column of *weet ik niet*.
    pub(super) unknown: u16,
}

impl Bars<'_> {
    fn height(&self) -> u32 {
        let items = u32::try_from(self.items.len()).unwrap_or(HIGHEST);
        (FRAME + items.saturating_mul(BAR)).min(HIGHEST)
    }

    /// The target that most items have: of equals the lowest.
    fn target(&self) -> Option<Level> {
        let mut counted = BTreeMap::<u8, usize>::new();
        for row in self.items {
            *counted.entry(row.target).or_default() += 1;
        }
        let most = counted.into_iter().rev().max_by_key(|(_, items)| *items);
        Level::new(most?.0)
    }

    fn series(&self, chart: &mut Chart, column: u16, colour: u32) {
        let last = self.first + u32::try_from(self.items.len()).unwrap_or(u32::MAX) - 1;
        // A thin edge tells neighbours apart that share a colour.
        let mut format = ChartFormat::new();
        format
            .set_solid_fill(ChartSolidFill::new().set_color(colour))
            .set_border(ChartLine::new().set_color("#FFFFFF").set_width(0.25));
        chart
            .add_series()
            .set_name((self.sheet, 0, column))
            .set_categories((self.sheet, self.first, 0, last, 0))
            .set_values((self.sheet, self.first, column, last, column))
            .set_format(&mut format)
            .set_gap(35);
    }

    fn chart(&self, target: Level) -> Chart {
        let mut chart = Chart::new(ChartType::BarStacked);
        for (index, column) in (0..self.labels.len()).zip(self.column..) {
            let tone = Tone::of(index, self.labels.len(), target);
            self.series(&mut chart, column, style::tone(tone));
        }
        self.series(&mut chart, self.unknown, style::UNKNOWN);
        let mut small = ChartFont::new();
        small.set_size(9);
        chart
            .set_width(WIDTH)
            .set_height(self.height())
            .set_alt_text(t!("files-chart-chart-alt", title = self.title));
        let mut bold = ChartFont::new();
        bold.set_size(12).set_bold();
        chart.title().set_name(self.title).set_font(&bold);
        chart.legend().set_position(ChartLegendPosition::Bottom);
        // Of bars the vertical axis has the items: the first on top, each with its number, and the
        // number of people below the last.
        chart
            .y_axis()
            .set_reverse()
            .set_label_interval(1)
            .set_crossing(ChartAxisCrossing::Max)
            .set_font(&small);
        chart
            .x_axis()
            .set_name(t!("files-colleagues"))
            .set_name_font(&small)
            .set_font(&small)
            .set_num_format("0")
            .set_min(0);
        chart
    }
}

/// Puts a chart at a cell; answers with its height in pixels, 0 when there is nothing to show.
pub(super) fn insert(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    bars: &Bars,
) -> Result<u32, ExportError> {
    at(sheet, (row, column), 0, bars)
}

/// Puts a chart below one that is `above` pixels high and begins in the second row.
pub(super) fn insert_below(
    sheet: &mut Worksheet,
    above: u32,
    column: u16,
    bars: &Bars,
) -> Result<u32, ExportError> {
    let space = if above > 0 { above + BAR } else { 0 };
    at(sheet, (1, column), space, bars)
}

fn at(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    down: u32,
    bars: &Bars,
) -> Result<u32, ExportError> {
    let shown = bars.items.iter().any(|row| row.distribution.is_some());
    let Some(target) = bars.target().filter(|_| shown) else {
        return Ok(0);
    };
    sheet.insert_chart_with_offset(row, column, &bars.chart(target), 0, down)?;
    Ok(bars.height())
}
