//! Changes as Dutch words.

use scan::compare::Change;

use crate::words::{number, steps};
use scan_texts::t;

/// Differences below this look like none in one decimal.
const NONE: f64 = 0.05;

/// `+0,4`, `−0,4` or `gelijk`.
pub fn difference(change: Change) -> String {
    let size = number(change.difference.abs());
    if change.difference.abs() < NONE {
        t!("report-compare-same").to_owned()
    } else if change.difference > 0.0 {
        format!("+{size}")
    } else {
        format!("−{size}")
    }
}

/// `ging van 1,4 naar 2,6 (1,2 stap hoger)`.
pub fn went(change: Change) -> String {
    let way = if change.difference > 0.0 {
        t!("common-higher")
    } else {
        t!("common-lower")
    };
    t!(
        "report-compare-words-went",
        before = number(change.before),
        now = number(change.now),
        abs = steps(change.difference.abs()),
        way = way
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_has_its_sign_in_words_and_figures() {
        assert_eq!(difference(Change::new(1.4, 2.6)), "+1,2");
        assert_eq!(difference(Change::new(2.6, 1.4)), "−1,2");
        assert_eq!(difference(Change::new(2.0, 2.04)), "gelijk");
        let went_down = went(Change::new(3.0, 2.0));
        assert_eq!(went_down, "ging van 3,0 naar 2,0 (1,0 stap lager)");
    }
}
