//! Lines of a file, as YAML counts them and as they can be printed.

use crate::visible::is_invisible;

/// Longest snippet, in characters.
const SNIPPET: usize = 160;

/// Lines as YAML counts them: LF, CR LF and CR end a line.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// A text as it can be printed, character by character: every kind of blank as a space, and what
/// nobody sees (or what would turn the direction of the line) as �.
pub(super) fn shown(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            c if c.is_whitespace() || c.is_control() => ' ',
            c if is_invisible(c) => char::REPLACEMENT_CHARACTER,
            c => c,
        })
        .collect()
}

/// A line around a column, and where that column is in what is left.
pub(super) fn shorten(line: &str, column: usize) -> (String, usize) {
    let line = line.trim_end();
    if line.chars().nth(SNIPPET).is_none() {
        return (shown(line), column);
    }
    let left_out = column.saturating_sub(SNIPPET / 2);
    let part: String = line.chars().skip(left_out).take(SNIPPET).collect();
    let part = shown(&part);
    if left_out == 0 {
        return (part + "…", column);
    }
    (format!("…{part}…"), column - left_out + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_with_lf_crlf_or_cr() {
        assert_eq!(
            lines("a\nb\r\nc\rd").collect::<Vec<_>>(),
            ["a", "b", "c", "d"]
        );
    }

    #[test]
    fn long_lines_are_shortened_around_the_place() {
        let line = format!("{}here{}", "a".repeat(1000), "b".repeat(1000));
        let (snippet, column) = shorten(&line, 1001);
        assert_eq!(
            snippet.chars().skip(column - 1).take(4).collect::<String>(),
            "here"
        );
        assert_eq!(snippet.chars().count(), SNIPPET + 2);
    }

    #[test]
    fn what_nobody_sees_is_shown_one_for_one() {
        assert_eq!(
            shown("a\u{202e}b\u{a0}c\td\u{200b}"),
            "a\u{fffd}b c d\u{fffd}"
        );
    }

    #[test]
    fn short_lines_stay_as_they_are() {
        assert_eq!(shorten("  id: vo  ", 3), ("  id: vo".to_owned(), 3));
    }
}
