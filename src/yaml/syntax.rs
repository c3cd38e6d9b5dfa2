//! What the YAML parser trips over, in plain words and where the mistake was made.

use serde_saphyr::granit_parser::{ErrorKind, ScanError};

use super::finding::Place;
use super::text::lines;
use super::tree::place_of;

/// A syntax error.
#[derive(Debug)]
pub(super) struct Fault {
    pub place: Place,
    pub message: String,
    pub help: &'static str,
}

/// Explains a syntax error; `None` when the nesting is too deep.
pub(super) fn explain(text: &str, error: &ScanError) -> Option<Fault> {
    let noticed = inside(text, place_of(error.marker()));
    let (mistake, place) = match Mistake::of(error.kind())? {
        Mistake::Quote => (Mistake::Quote, open_quote(text, noticed)),
        Mistake::Tab => (Mistake::Tab, tab(text, noticed)),
        other => match (tab(text, noticed), open_bracket(text, noticed)) {
            (Some(place), _) => (Mistake::Tab, Some(place)),
            (None, Some(place)) => (Mistake::Bracket, Some(place)),
            (None, None) => (other, None),
        },
    };
    let (message, help) = mistake.words();
    let message = match mistake {
        Mistake::Other => format!("{message} ({}).", error.kind()),
        _ => message.to_owned(),
    };
    Some(Fault {
        place: place.unwrap_or(noticed),
        message,
        help,
    })
}

/// What people do wrong, as far as it can be told.
enum Mistake {
    Tab,
    Quote,
    AfterQuote,
    Backslash,
    Colon,
    Bracket,
    Indentation,
    Character,
    Other,
}

impl Mistake {
    fn of(kind: &ErrorKind) -> Option<Self> {
        Some(match kind {
            ErrorKind::RecursionLimitExceeded => return None,
            ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabAtBlockScalarStart
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar => Self::Tab,
            ErrorKind::UnclosedQuotedScalar
            | ErrorKind::DocumentIndicatorInQuotedScalar
            | ErrorKind::InvalidQuotedScalarIndent => Self::Quote,
            ErrorKind::InvalidTrailingDoubleQuotedScalar
            | ErrorKind::InvalidTrailingSingleQuotedScalar => Self::AfterQuote,
            ErrorKind::UnknownQuotedScalarEscape
            | ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidUnicodeEscape => Self::Backslash,
            ErrorKind::MappingValueNotAllowed
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::MappingKeyNotAllowed => Self::Colon,
            ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::UnclosedFlowCollection { .. }
            | ErrorKind::MisplacedFlowCollectionEnd
            | ErrorKind::MismatchedFlowCollectionEnd { .. }
            | ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator => Self::Bracket,
            ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::ExpectedBlockSequenceEntry
            | ErrorKind::ExpectedNodeContent
            | ErrorKind::ExpectedDocumentStart
            | ErrorKind::InvalidIndentation
            | ErrorKind::InvalidBlockScalarIndent
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::BlockSequenceEntryNotAllowed => Self::Indentation,
            ErrorKind::UnexpectedCharacter { .. } => Self::Character,
            _ => Self::Other,
        })
    }

    /// What is wrong, and how to mend it.
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Self::Tab => (
                "There is a tab here; YAML indents with spaces only.",
                "Replace the tab by spaces, two for each level.",
            ),
            Self::Quote => (
                "The closing quote of this text is missing.",
                "Add it at the end of the text. Within double quotes, write a quote as \\\".",
            ),
            Self::AfterQuote => (
                "After the closing quote there is more text.",
                "Put the whole text in quotes; within double quotes, write a quote as \\\".",
            ),
            Self::Backslash => (
                "A backslash (\\) within double quotes has a special meaning; this one is unknown.",
                "Write \\\\ for a backslash, or put single quotes around the text.",
            ),
            Self::Colon => (
                "Here is a second `: ` on one line, or a line that is indented too far.",
                "Put a text with `: ` in it in quotes, and start each key on a line of its own, \
                 below its neighbours.",
            ),
            Self::Bracket => (
                "Brackets do not match, or a comma is missing between them.",
                "Look for `[` without `]` or `{` without `}`. Put a text that begins with a \
                 bracket in quotes.",
            ),
            Self::Indentation => (
                "This line does not fit the lines before it.",
                "Check that keys of the same level begin below each other, that a key is followed \
                 by `: `, and that list entries begin with `- `.",
            ),
            Self::Character => (
                "A text cannot begin with this character.",
                "Put the whole text in quotes.",
            ),
            Self::Other => (
                "YAML cannot be read here",
                "Compare this line with the example in the README. When in doubt, put the text in \
                 quotes.",
            ),
        }
    }
}

/// A parser that misses something at the end of a file points behind it.
fn inside(text: &str, place: Place) -> Place {
    let Some((index, line)) = lines(text)
        .enumerate()
        .filter(|(_, line)| !line.is_empty())
        .last()
    else {
        return Place::START;
    };
    let last = Place {
        line: index + 1,
        column: line.chars().count() + 1,
    };
    place.min(last)
}

/// A tab in the indentation of the line where the error was noticed, or of the next one.
fn tab(text: &str, noticed: Place) -> Option<Place> {
    lines(text)
        .enumerate()
        .skip(noticed.line - 1)
        .take(2)
        .find_map(|(index, line)| {
            let indentation = line.chars().take_while(|c| c.is_whitespace());
            let tab = indentation.enumerate().find(|(_, c)| *c == '\t')?;
            Some(Place {
                line: index + 1,
                column: tab.0 + 1,
            })
        })
}

/// The last text before the error whose quote is not closed on its line.
fn open_quote(text: &str, noticed: Place) -> Option<Place> {
    last_place(text, noticed, noticed.line, |value| {
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        (!value[1..].contains(quote)).then_some(())
    })
}

/// A bracket on the line of the error or just before that is not closed on its line.
fn open_bracket(text: &str, noticed: Place) -> Option<Place> {
    last_place(text, noticed, 2, |value| {
        let close = match value.chars().next()? {
            '[' => ']',
            '{' => '}',
            _ => return None,
        };
        (!value.contains(close)).then_some(())
    })
}

/// Among the `most` lines up to the error, the last value that `is_open`.
fn last_place(
    text: &str,
    noticed: Place,
    most: usize,
    is_open: impl Fn(&str) -> Option<()>,
) -> Option<Place> {
    let all: Vec<&str> = lines(text).take(noticed.line).collect();
    all.iter()
        .enumerate()
        .rev()
        .filter(|(_, line)| !line.is_empty())
        .take(most)
        .find_map(|(index, line)| {
            let start = value_start(line);
            is_open(&line[start..])?;
            Some(Place {
                line: index + 1,
                column: line[..start].chars().count() + 1,
            })
        })
}

/// Where the value of a line begins: after its dashes and its key.
fn value_start(line: &str) -> usize {
    let entry = line.len() - line.trim_start_matches([' ', '-']).len();
    line[entry..].find(": ").map_or(entry, |colon| {
        let after = entry + colon + 2;
        after + line[after..].len() - line[after..].trim_start().len()
    })
}
