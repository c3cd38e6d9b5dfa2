//! From the bytes of a file to text, and lines of that text for findings.

use super::Source;
use super::code::Code;
use super::finding::{Finding, Place};

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
                "This file is larger than 1 MiB, the most that is read.".to_owned(),
                "A list of 500 items fits easily. Is this the right file? Split it if it is.",
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

fn shorten(line: &str, column: usize) -> (String, usize) {
    let line = line.trim_end();
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    if line.chars().nth(SNIPPET).is_none() {
        return (line.chars().map(visible).collect(), column);
    }
    let left_out = column.saturating_sub(SNIPPET / 2);
    let part: String = line
        .chars()
        .skip(left_out)
        .take(SNIPPET)
        .map(visible)
        .collect();
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
        "This file is saved as UTF-16; lists are saved as UTF-8."
    } else {
        "From here on the file is not text in UTF-8."
    };
    Finding {
        line,
        column,
        snippet,
        snippet_column,
        ..Finding::about_file(
            name,
            Code::NotUtf8,
            message.to_owned(),
            "Open the file in a text editor, choose “Save as” with the encoding UTF-8, and look \
             whether letters such as é and ë are still right.",
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
    fn short_lines_stay_as_they_are() {
        assert_eq!(shorten("  id: vo  ", 3), ("  id: vo".to_owned(), 3));
    }
}
