//! Sheets, and writing tables on them.

use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::height;
use super::style::{self, Style};
use crate::ExportError;
use crate::tables::{Cell, Column, Kind, Table};
use crate::text::{cut, is_formula, plain};
use scan_texts::t;

/// Most UTF-16 units that Excel takes in a cell.
const CELL_MAX: usize = 32_767;
const PAPER: u8 = 9;
/// How much larger a headline is than other texts, and how many points it takes at most.
const HEADLINE: f64 = 1.5;
const HEADLINE_MAX: f64 = 80.0;
/// Characters of a heading that the button of its filter covers, beside those of other cells.
const BUTTON: f64 = 1.5;

/// A workbook to add sheets to.
pub(super) struct Paper<'w> {
    workbook: &'w mut Workbook,
    style: &'w Style,
}

impl<'w> Paper<'w> {
    pub(super) fn new(workbook: &'w mut Workbook, style: &'w Style) -> Self {
        Self { workbook, style }
    }

    /// A new sheet, set up to print: landscape, as wide as the paper, its first row on each page.
    pub(super) fn page(&mut self, name: &str) -> Result<Page<'_>, ExportError> {
        let footer = format!(
            "&L&A&C{}&R{}",
            t!("common-scan-passend-onderwijs"),
            t!("files-paper-page-of", page = "&P", pages = "&N")
        );
        let sheet = self.workbook.add_worksheet();
        sheet
            .set_name(name)?
            .set_landscape()
            .set_paper_size(PAPER)
            .set_print_fit_to_pages(1, 0)
            .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
            .set_repeat_rows(0, 0)?
            .set_freeze_panes(1, 0)?
            .set_footer(footer)
            .set_screen_gridlines(false);
        Ok(Page {
            sheet,
            style: self.style,
        })
    }
}

pub(super) struct Page<'p> {
    sheet: &'p mut Worksheet,
    style: &'p Style,
}

impl Page<'_> {
    /// For what only this sheet needs.
    pub(super) fn sheet(&mut self) -> &mut Worksheet {
        self.sheet
    }

    pub(super) fn style(&self) -> &Style {
        self.style
    }

    /// A table that fills the sheet: widths of columns, filters, the first row in sight.
    pub(super) fn whole(&mut self, table: &Table) -> Result<u32, ExportError> {
        self.widths(&table.columns)?;
        self.filtered(0, table)
    }

    /// A table with filters; answers with the row below it.
    pub(super) fn filtered(&mut self, top: u32, table: &Table) -> Result<u32, ExportError> {
        let below = self.table(top, table)?;
        if let Some(last) = u16::try_from(table.columns.len())
            .unwrap_or(u16::MAX)
            .checked_sub(1)
        {
            self.sheet.autofilter(top, 0, below - 1, last)?;
        }
        Ok(below)
    }

    /// A table without filters, of which a sheet has one; answers with the row below it.
    pub(super) fn table(&mut self, top: u32, table: &Table) -> Result<u32, ExportError> {
        let style = self.style;
        for (at, column) in (0..).zip(&table.columns) {
            let format = match column.kind {
                Kind::Words => &style.header,
                Kind::Figures => &style.figure_header,
            };
            self.text(top, at, &column.title, format)?;
        }
        let heads = table.columns.iter();
        let heads = heads.map(|column| (column.title.as_str(), column.width - BUTTON));
        self.sheet.set_row_height(top, height::of(heads) + 4.0)?;
        let mut row = top + 1;
        for cells in &table.rows {
            for (at, cell) in (0..).zip(cells) {
                self.cell(row, at, *cell)?;
            }
            let texts = cells.iter().zip(&table.columns);
            let texts = texts.filter_map(|(cell, column)| Some((cell.words()?, column.width)));
            self.sheet.set_row_height(row, height::of(texts))?;
            row += 1;
        }
        Ok(row)
    }

    pub(super) fn widths(&mut self, columns: &[Column]) -> Result<(), ExportError> {
        for (at, column) in (0..).zip(columns) {
            self.sheet.set_column_width(at, column.width)?;
        }
        Ok(())
    }

    /// The title of the sheet in its first row, over all columns of a table.
    pub(super) fn headline(
        &mut self,
        title: &str,
        columns: &[Column],
        format: &Format,
    ) -> Result<(), ExportError> {
        let title = cut(plain(title), CELL_MAX);
        let width: f64 = columns.iter().map(|column| column.width).sum();
        let last = u16::try_from(columns.len()).unwrap_or(u16::MAX) - 1;
        self.sheet.merge_range(0, 0, 0, last, &title, format)?;
        // The row stays in sight, so it must not fill the window.
        let room = [(&*title, width / HEADLINE)];
        let height = (height::of(room.into_iter()) * HEADLINE + 4.0).min(HEADLINE_MAX);
        self.sheet.set_row_height(0, height)?;
        Ok(())
    }

    /// One value among words: numbers stand where words begin.
    pub(super) fn fact(&mut self, row: u32, column: u16, cell: Cell) -> Result<(), ExportError> {
        let Cell::Count(number) = cell else {
            return self.cell(row, column, cell);
        };
        let format = &self.style.fact;
        self.sheet
            .write_number_with_format(row, column, number, format)?;
        Ok(())
    }

    pub(super) fn cell(&mut self, row: u32, column: u16, cell: Cell) -> Result<(), ExportError> {
        let style = self.style;
        let format = style.of(cell);
        match cell {
            Cell::Text(text) => return self.words(row, column, text),
            Cell::Day(text) => match style::day(text) {
                Some(day) => self
                    .sheet
                    .write_datetime_with_format(row, column, day, format)?,
                None => return self.words(row, column, text),
            },
            Cell::Count(number) => self
                .sheet
                .write_number_with_format(row, column, number, format)?,
            Cell::Tenths(value) | Cell::Hundredths(value) | Cell::Difference(value) => {
                self.sheet
                    .write_number_with_format(row, column, value, format)?
            }
            Cell::Empty => self.sheet.write_blank(row, column, format)?,
        };
        Ok(())
    }

    /// A text of people: always a string, whatever it begins with.
    fn words(&mut self, row: u32, column: u16, text: &str) -> Result<(), ExportError> {
        let style = self.style;
        let format = if is_formula(&plain(text)) {
            &style.guarded
        } else {
            &style.text
        };
        self.text(row, column, text, format)
    }

    pub(super) fn text(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        format: &Format,
    ) -> Result<(), ExportError> {
        let text = cut(plain(text), CELL_MAX);
        self.sheet
            .write_string_with_format(row, column, text, format)?;
        Ok(())
    }
}
