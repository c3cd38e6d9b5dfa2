//! From the bytes of a file to text, and lines of that text for findings.

use super::Source;
use super::code::Code;
use super::finding::{Finding, Place};
use super::words::words;
use crate::visible::is_invisible;

/// The largest file that is read.
const MOST_BYTES: usize = 1024 * 1024;

/// Longest snippet, in characters.
const SNIPPET: usize = 160;

/// A file that is UTF-8 and not too large.
#[derive(Debug)]
pub(super) struct Text {
    name: String,
    content: String,
}

impl Text {
    /// Refuses what is too large or not UTF-8; a byte order mark at the start is left out.
    pub fn read(source: &Source) -> Result<Self, Box<Finding>> {
        if source.bytes.len() > MOST_BYTES {
            return Err(Box::new(Finding::about_file(
                &source.name,
                Code::FileTooLarge,
                words!(
                    "This file is larger than 1 MiB, the most that is read.",
                    "Dit bestand is groter dan 1 MiB. Meer lezen we niet.",
                ),
                words!(
                    "A list of 500 items fits easily. Is this the right file? Split it if it is.",
                    "Een lijst van 500 vragen past ruim. Is dit het goede bestand? Splits het dan.",
                ),
            )));
        }
        let bytes = source
            .bytes
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&source.bytes);
        match std::str::from_utf8(bytes) {
            Ok(content) => Ok(Self {
                name: source.name.clone(),
                content: content.to_owned(),
            }),
            Err(error) => Err(Box::new(not_utf8(&source.name, bytes, error.valid_up_to()))),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn content(&self) -> &str {
        &self.content
    }

    /// The line of a place, shortened around it, and the column of the place in what is left.
    pub fn snippet(&self, place: Place) -> (String, usize) {
        let line = lines(&self.content).nth(place.line - 1).unwrap_or_default();
        shorten(line, place.column)
    }
}

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

fn shorten(line: &str, column: usize) -> (String, usize) {
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

fn not_utf8(name: &str, bytes: &[u8], valid: usize) -> Finding {
    let before = String::from_utf8_lossy(&bytes[..valid]);
    let line = lines(&before).count();
    let column = lines(&before).last().map_or(0, |text| text.chars().count()) + 1;
    let all = String::from_utf8_lossy(bytes);
    let (snippet, snippet_column) = shorten(lines(&all).nth(line - 1).unwrap_or_default(), column);
    let utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let message = if utf16 {
        words!(
            "This file is saved as UTF-16; lists are saved as UTF-8.",
            "Dit bestand is bewaard als UTF-16; een lijst bewaart u als UTF-8.",
        )
    } else {
        words!(
            "From here on the file is not text in UTF-8.",
            "Vanaf hier is dit bestand geen tekst in UTF-8.",
        )
    };
    Finding {
        line,
        column,
        snippet,
        snippet_column,
        ..Finding::about_file(
            name,
            Code::NotUtf8,
            message,
            words!(
                "Open the file in a text editor, choose “Save as” with the encoding UTF-8, and \
                 look whether letters such as é and ë are still right.",
                "Open het bestand in een teksteditor, kies “Opslaan als” met codering UTF-8, en \
                 kijk of letters zoals é en ë nog goed zijn.",
            ),
        )
    }
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
