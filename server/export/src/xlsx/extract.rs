//! An extract of published figures as a workbook.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
use scan::extract::Extract;

use super::PROPERTY_MAX;
use super::paper::Paper;
use super::style::{self, Style};
use crate::ExportError;
use crate::extract::tables::{dictionary, figures};
use crate::text::{cut, plain};
use scan_texts::t;

/// Columns that stay in sight: which group, and what the row is about.
const IN_SIGHT: u16 = 2;

/// A workbook with the sheets *Cijfers* and *Toelichting*. The same extract gives the same bytes.
///
/// # Errors
/// Never for these tables; the writer does not know that.
pub fn extract_xlsx(extract: &Extract) -> Result<Vec<u8>, ExportError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(extract)?);
    let style = Style::new();
    let mut paper = Paper::new(&mut workbook, &style);
    let mut page = paper.page(t!("common-figures"))?;
    page.whole(&figures(extract))?;
    page.sheet().set_freeze_panes(1, IN_SIGHT)?;
    let explained = dictionary(extract);
    let mut page = paper.page(t!("files-extract-explanation"))?;
    page.widths(&explained.columns)?;
    page.table(0, &explained)?;
    Ok(workbook.save_to_buffer()?)
}

/// The day is that of the release: making a file twice gives the same file.
fn properties(extract: &Extract) -> Result<DocProperties, ExportError> {
    let day = match style::day(&extract.made_on) {
        Some(day) => day,
        None => ExcelDateTime::from_ymd(2000, 1, 1)?,
    };
    let title = cut(plain(&extract.title), PROPERTY_MAX).into_owned();
    Ok(DocProperties::new()
        .set_title(title)
        .set_creation_datetime(&day))
}
