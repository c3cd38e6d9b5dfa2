//! How cells look: the colours of the product (`style/tokens.css`), legible in print.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, FormatBorder};
use scan::chart::Tone;
use scan_texts::t;

use crate::tables::Cell;

/// `--primary`.
const PETROL: u32 = 0x0E_51_60;
/// `--line`.
const LINE: u32 = 0xE2_DA_CD;
/// `--ink-soft`.
const SOFT: u32 = 0x55_60_6D;
/// `--unknown`.
pub(super) const UNKNOWN: u32 = 0xD3_CC_BF;

/// The colour of a level, as on pages.
pub(super) fn tone(tone: Tone) -> u32 {
    match tone {
        Tone::Warm(3) => 0x8C_34_13,
        Tone::Warm(2) => 0xBD_53_29,
        Tone::Warm(_) => 0xF6_C9_A3,
        Tone::Cool(3) => 0x0A_35_40,
        Tone::Cool(2) => 0x17_64_6F,
        Tone::Cool(_) => 0xA5_D2_D3,
    }
}

pub(super) struct Style {
    /// The large line at the top of the first sheet.
    pub(super) title: Format,
    /// Above a table that is not the only one of its sheet.
    pub(super) heading: Format,
    pub(super) note: Format,
    /// The name of a fact.
    pub(super) name: Format,
    /// Headings of columns of words.
    pub(super) header: Format,
    /// Headings of columns of numbers.
    pub(super) figure_header: Format,
    pub(super) text: Format,
    /// Texts that become no formula when somebody edits the cell.
    pub(super) guarded: Format,
    /// A number among words.
    pub(super) fact: Format,
    count: Format,
    tenths: Format,
    hundredths: Format,
    difference: Format,
    day: Format,
}

impl Style {
    pub(super) fn new() -> Self {
        let cell = Format::new()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(Color::RGB(LINE));
        let text = cell
            .clone()
            .set_text_wrap()
            .set_align(FormatAlign::Left)
            .set_indent(1);
        let number = |format: &str| {
            let centred = cell.clone().set_align(FormatAlign::Center);
            centred.set_num_format(format)
        };
        let header = Format::new()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(Color::RGB(PETROL))
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
            .set_quote_prefix();
        Self {
            title: Format::new()
                .set_bold()
                .set_font_size(16)
                .set_font_color(Color::RGB(PETROL))
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap()
                .set_quote_prefix(),
            heading: Format::new()
                .set_bold()
                .set_font_size(13)
                .set_font_color(Color::RGB(PETROL)),
            note: Format::new().set_font_color(Color::RGB(SOFT)),
            name: text.clone().set_bold(),
            figure_header: header.clone().set_align(FormatAlign::Center),
            header: header.set_align(FormatAlign::Left).set_indent(1),
            guarded: text.clone().set_quote_prefix(),
            text,
            fact: number("0").set_align(FormatAlign::Left).set_indent(1),
            count: number("0"),
            tenths: number("0.0"),
            hundredths: number("0.00"),
            difference: number("+0.0;\u{2212}0.0;0.0"),
            day: cell
                .clone()
                .set_num_format(t!("files-day-format"))
                .set_align(FormatAlign::Left)
                .set_indent(1),
        }
    }

    /// The format of a cell that is no text.
    pub(super) fn of(&self, cell: Cell) -> &Format {
        match cell {
            Cell::Text(_) | Cell::Empty => &self.text,
            Cell::Count(_) => &self.count,
            Cell::Tenths(_) => &self.tenths,
            Cell::Hundredths(_) => &self.hundredths,
            Cell::Difference(_) => &self.difference,
            Cell::Day(_) => &self.day,
        }
    }
}

/// An ISO 8601 day that Excel can count; `None` for any other text.
pub(super) fn day(text: &str) -> Option<ExcelDateTime> {
    let mut parts = text.split('-');
    let mut next = |length: usize| parts.next().filter(|part| part.len() == length);
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    if parts.next().is_some() {
        return None;
    }
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    ExcelDateTime::from_ymd(year, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_become_days() {
        assert!(day("2026-11-12").is_some());
        assert!(day("2028-02-29").is_some());
        for text in [
            "2027-02-29",
            "2026-13-01",
            "1-1-2026",
            "najaar 2026",
            "2026-11-12-1",
            "",
        ] {
            assert!(day(text).is_none(), "{text}");
        }
    }
}
