//! Places in a file.

use serde_saphyr::granit_parser::Marker;

use super::line::lines;

/// A place in a file; both numbers count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// Where a file begins.
    pub const START: Self = Self { line: 1, column: 1 };

    /// Where the parser is; it counts lines from 1 and columns from 0.
    pub fn of(mark: &Marker) -> Self {
        Self {
            line: mark.line().max(1),
            column: mark.col() + 1,
        }
    }

    /// The place right behind a text that begins here.
    pub fn behind(self, text: &str) -> Self {
        let breaks = lines(text).count() - 1;
        let last = lines(text).last().map_or(0, |line| line.chars().count());
        Self {
            line: self.line + breaks,
            column: last + if breaks == 0 { self.column } else { 1 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_behind_a_text_counts_lines_and_characters() {
        let start = Place { line: 4, column: 7 };
        let place = |text| {
            let Place { line, column } = start.behind(text);
            (line, column)
        };
        assert_eq!(place(""), (4, 7));
        assert_eq!(place("één "), (4, 11));
        assert_eq!(place("één\r\n  twee"), (5, 7));
    }
}
