//! How wide a text is in the product's typeface, and where its lines break.
//!
//! Pictures are laid out without a browser, so the advance widths of the typeface stand here. A
//! text of a fallback face may be a little wider or narrower: leave some room.

mod widths;

use crate::report::Weight;

/// After a text that was cut.
const ELLIPSIS: char = '…';

/// The width of a line of text with letters of `size` user units, in user units.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let units: u32 = text.chars().map(|c| widths::of(c, weight)).sum();
    f64::from(units) / 1000.0 * size
}

/// How a text is broken into lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wrap {
    /// Height of the letters.
    pub size: f64,
    /// How heavy.
    pub weight: Weight,
    /// Most user units that a line may take.
    pub room: f64,
    /// Most lines; at least 1. What does not fit is cut and ends with `…`.
    pub most: usize,
}

impl Wrap {
    /// The lines; none for an empty text.
    ///
    /// Lines break at white space; a word that is wider than the room breaks anywhere (each line
    /// has at least one character, however narrow the room).
    pub fn lines(&self, text: &str) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let joined = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if self.fits(&joined) {
                line = joined;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            let mut pieces = self.pieces(word);
            line = pieces.pop().unwrap_or_default();
            lines.append(&mut pieces);
            if lines.len() > self.most {
                break;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        self.cut(lines)
    }

    fn fits(&self, text: &str) -> bool {
        width(text, self.size, self.weight) <= self.room
    }

    /// A word in parts that fit.
    fn pieces(&self, word: &str) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for character in word.chars() {
            let Some(last) = pieces.last_mut() else {
                continue;
            };
            last.push(character);
            if !self.fits(last) && last.chars().nth(1).is_some() {
                last.pop();
                pieces.push(character.to_string());
            }
        }
        pieces
    }

    fn cut(&self, mut lines: Vec<String>) -> Vec<String> {
        let most = self.most.max(1);
        if lines.len() <= most {
            return lines;
        }
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push(ELLIPSIS);
            while !self.fits(last) && last.chars().nth(1).is_some() {
                last.pop();
                last.pop();
                let kept = last.trim_end().len();
                last.truncate(kept);
                last.push(ELLIPSIS);
            }
        }
        lines
    }
}

/// The lines of a text in a column: at most three.
pub fn wrap(text: &str, size: f64, weight: Weight, room: f64) -> Vec<String> {
    let wrap = Wrap {
        size,
        weight,
        room,
        most: 3,
    };
    wrap.lines(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn widths_are_those_of_the_typeface() {
        assert!((width("aB", 10.0, Weight::Regular) - 11.38).abs() < 1e-9);
        assert!(width("aB", 10.0, Weight::Bold) > width("aB", 10.0, Weight::Regular));
        assert!(width("日", 10.0, Weight::Regular) >= 10.0);
        assert!(width("\u{301}", 10.0, Weight::Regular).abs() < 1e-9);
    }

    #[test]
    fn lines_break_at_words_and_end_with_an_ellipsis() {
        let text = "Gesprekken met ouders over wat een leerling nodig heeft";
        let lines = wrap(text, 13.0, Weight::Regular, 180.0);
        assert_eq!(lines.join(" "), text);
        let lines = wrap(text, 13.0, Weight::Regular, 80.0);
        assert_eq!(lines.len(), 3);
        assert!(lines[2].ends_with('…'), "{lines:?}");
        assert!(wrap("  ", 13.0, Weight::Regular, 80.0).is_empty());
    }

    #[test]
    fn a_word_that_is_too_long_breaks() {
        let word = "Onderwijszorgarrangementenoverleg";
        let lines = wrap(word, 13.0, Weight::Bold, 90.0);
        assert_eq!(lines.concat(), word);
        assert!(lines.len() > 1);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room(text in "\\PC{0,80}", room in 20.0_f64..300.0) {
            let lines = wrap(&text, 13.0, Weight::Regular, room);
            prop_assert!(lines.len() <= 3);
            for line in &lines {
                let one = line.chars().count() <= 2;
                prop_assert!(one || width(line, 13.0, Weight::Regular) <= room, "{line}");
            }
        }
    }
}
