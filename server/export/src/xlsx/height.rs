//! How high a row must be for its texts. Not every program works that out when it opens a file.

/// Points for each line, and at most for a row.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Digits of a column that its margins take, and how much narrower than a digit a letter is.
const MARGINS: f64 = 2.0;
const LETTER: f64 = 0.93;

/// In points, for texts with the widths of their columns in characters.
pub(super) fn of<'a>(texts: impl Iterator<Item = (&'a str, f64)>) -> f64 {
    let most = texts.map(|(text, width)| lines(text, width)).max();
    (LINE * f64::from(most.unwrap_or(1).max(1)) + 1.0).min(HIGHEST)
}

/// Lines that a text takes when it wraps between words; a long word is broken.
fn lines(text: &str, width: f64) -> u16 {
    let room = ((width - MARGINS) / LETTER).max(1.0);
    let of_paragraph = |paragraph: &str| {
        let mut lines = 1_u16;
        let mut filled = 0.0;
        for word in paragraph.split(' ') {
            let mut length = breadth(word);
            if filled > 0.0 && filled + 1.0 + length > room {
                lines = lines.saturating_add(1);
                filled = 0.0;
            }
            while length > room {
                lines = lines.saturating_add(1);
                length -= room;
            }
            filled += length + if filled > 0.0 { 1.0 } else { 0.0 };
        }
        lines
    };
    text.split('\n')
        .map(of_paragraph)
        .fold(0, u16::saturating_add)
}

/// In letters; Chinese letters and emoji take two.
fn breadth(word: &str) -> f64 {
    word.chars()
        .map(|c| if c >= '\u{2e80}' { 2.0 } else { 1.0 })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_follow_words_and_line_ends() {
        assert_eq!(lines("", 12.0), 1);
        // 11 letters: 10.23 digits and the margins.
        assert_eq!(lines("tien tekens", 12.3), 1);
        assert_eq!(lines("tien tekens", 12.2), 2);
        assert_eq!(lines("een\ntwee\n", 12.0), 3);
        assert_eq!(lines("een langwoordlangwoord", 12.0), 3);
        assert_eq!(lines("😀😀😀😀😀😀", 12.0), 2);
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_cell_and_as_excel_allows() {
        let texts = [("kort", 12.0), ("een\ntwee", 12.0)];
        assert!((of(texts.into_iter()) - 31.0).abs() < 1e-9);
        let long = "x".repeat(10_000);
        assert!((of([(long.as_str(), 12.0)].into_iter()) - HIGHEST).abs() < 1e-9);
        assert!((of(std::iter::empty()) - 16.0).abs() < 1e-9);
    }
}
