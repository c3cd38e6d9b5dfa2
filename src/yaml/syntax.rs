//! What the YAML parser trips over, in plain words and where the mistake was made.

mod mistake;

use mistake::Mistake;
use serde_saphyr::granit_parser::ScanError;

use super::blank;
use super::code::Code;
use super::line::lines;
use super::place::Place;
use super::words::Words;

/// What makes a file no YAML.
#[derive(Debug)]
pub(super) struct Fault {
    pub place: Place,
    pub code: Code,
    pub message: Words,
    pub help: Words,
}

/// Explains a syntax error; `None` when the nesting is too deep. `first_error` tells where a text
/// stops to be YAML.
pub(super) fn explain(
    text: &str,
    error: &ScanError,
    first_error: impl Fn(&str) -> Option<Place>,
) -> Option<Fault> {
    let mistake = Mistake::of(error.kind())?;
    let noticed = inside(text, Place::of(error.marker()));
    let look_alike = blank::behind(text, noticed, first_error);
    if let Some((place, found)) = look_alike.or_else(|| refused(text, noticed)) {
        let (code, message, help) = blank::no_space(found);
        return Some(Fault {
            place,
            code,
            message,
            help,
        });
    }
    let (mistake, place) = locate(mistake, text, noticed);
    Some(Fault {
        place: place.unwrap_or(noticed),
        code: Code::SyntaxError,
        message: mistake.message(error.kind()),
        help: mistake.help(),
    })
}

/// A character on the line of the error that YAML does not allow anywhere, and nobody sees.
fn refused(text: &str, noticed: Place) -> Option<(Place, char)> {
    let line = lines(text).nth(noticed.line - 1)?;
    let (at, found) = line
        .chars()
        .enumerate()
        .find(|(_, c)| *c == '\u{feff}' || (c.is_control() && !matches!(c, '\t' | '\u{85}')))?;
    let column = at + 1;
    Some((Place { column, ..noticed }, found))
}

/// Where a mistake was made, when that is not where it was noticed, and which one it was then.
fn locate(mistake: Mistake, text: &str, noticed: Place) -> (Mistake, Option<Place>) {
    match mistake {
        Mistake::Quote => (mistake, open_quote(text, noticed)),
        Mistake::Tab => (mistake, tab(text, noticed)),
        other => match (tab(text, noticed), open_bracket(text, noticed)) {
            (Some(place), _) => (Mistake::Tab, Some(place)),
            (None, Some(bracket)) => match remark(text, bracket) {
                Some(place) => (Mistake::Remark, Some(place)),
                None => (Mistake::Bracket, Some(bracket)),
            },
            (None, None) => (other, None),
        },
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
        let read = match value.split_once(" #") {
            Some((read, _)) if read.matches(['"', '\'']).count() % 2 == 0 => read,
            _ => value,
        };
        (!read.contains(close)).then_some(())
    })
}

/// A `#` with a space before it and none behind it on the line of an open bracket.
fn remark(text: &str, bracket: Place) -> Option<Place> {
    let line = lines(text).nth(bracket.line - 1)?;
    let sign = line.match_indices(" #").find(|(at, _)| {
        let after = &line[at + 2..];
        after.starts_with(char::is_alphanumeric)
    })?;
    Some(Place {
        line: bracket.line,
        column: line[..=sign.0].chars().count() + 1,
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
