//! From the bytes of a file to text, and lines of that text for findings.

use super::code::Code;
use super::finding::Finding;
use super::line::{lines, shorten};
use super::place::Place;
use super::words::words;

/// A file, read by somebody else.
#[derive(Clone, Debug)]
pub struct Source {
    /// How findings call it, such as `vo.yaml`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The largest file that is read.
const MOST_BYTES: usize = 1024 * 1024;

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
