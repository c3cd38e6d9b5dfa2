//! Finds a code in what people type and paste: only letters and digits count.

use std::cmp::Reverse;

use unicode_normalization::UnicodeNormalization;

/// Longest text that is looked at, in bytes: an invitation with greeting and signature fits.
const LONGEST: usize = 4000;

/// What stands before a code in addresses of ours.
const PAGES: [&str; 4] = ["MEEDOEN", "AANSCHUIVEN", "KOPPELEN", "VERDER"];

/// What is looked for.
pub(super) struct Wanted<'a> {
    /// How many symbols.
    pub length: usize,
    /// How many of them stand together where the code is shown.
    pub shape: &'a [usize],
    /// Whether this letter or digit (in upper case) can be one.
    pub symbol: fn(char) -> bool,
}

/// Letters and digits without anything in between, and what stands before them.
struct Run {
    symbols: String,
    /// Nothing but dashes, dots and invisible characters, or spaces too, or what ends a code.
    before: Gap,
    /// Whether it was written with small letters.
    small: bool,
}

/// What stands between two runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// Something that people put into a code.
    Joined,
    /// Spaces: the next word, or the next part of a code.
    Spaced,
    /// What ends a word, or a part of an address.
    Ended,
}

/// Finds the symbols in upper case: the whole text when nothing else stands in it, else the most
/// likely place in a link or a sentence.
///
/// Letters that look the same to Unicode (full width, mathematical, in a circle) count as the
/// ordinary ones (NFKC). In a sentence the words around a code have letters too: what is spaced
/// must have the shape of a code, and what has no digit must be written in capitals or stand in an
/// address of ours.
pub(super) fn find(typed: &str, wanted: &Wanted<'_>) -> Option<String> {
    if typed.len() > LONGEST {
        return None;
    }
    let runs = runs(typed);
    let whole: String = runs.iter().map(|run| run.symbols.as_str()).collect();
    if fits(&whole, wanted) {
        return Some(whole);
    }
    let places = (0..runs.len()).filter_map(|start| {
        let (before, from) = runs.split_at(start);
        let linked = before
            .last()
            .is_some_and(|run| PAGES.contains(&&*run.symbols));
        place(from, linked, wanted)
    });
    let likely = places.min_by_key(|(_, doubts)| *doubts);
    likely.map(|(symbols, _)| symbols)
}

/// How little something looks like a code, compared from left to right.
type Doubts = Reverse<(bool, bool, bool)>;

/// The code that begins with the first of these runs, and how little it looks like one.
fn place(runs: &[Run], linked: bool, wanted: &Wanted<'_>) -> Option<(String, Doubts)> {
    let mut symbols = String::new();
    let mut shape = Vec::new();
    let (mut small, mut spaced) = (false, false);
    for run in runs {
        if !shape.is_empty() {
            match run.before {
                Gap::Ended => return None,
                Gap::Spaced => spaced = true,
                Gap::Joined => {}
            }
        }
        symbols.push_str(&run.symbols);
        shape.push(run.symbols.len());
        small |= run.small;
        if symbols.len() >= wanted.length {
            break;
        }
    }
    let digit = symbols.bytes().any(|byte| byte.is_ascii_digit());
    let shown = shape == wanted.shape;
    let likely = (shown || !spaced) && (digit || !small || linked);
    let doubts = Reverse((linked, digit, !spaced));
    (likely && fits(&symbols, wanted)).then_some((symbols, doubts))
}

fn fits(symbols: &str, wanted: &Wanted<'_>) -> bool {
    symbols.len() == wanted.length && symbols.chars().all(wanted.symbol)
}

fn runs(typed: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut gap = Some(Gap::Joined);
    for c in typed.nfkc() {
        if !c.is_alphanumeric() {
            gap = gap.max(Some(gap_of(c)));
            continue;
        }
        if let Some(before) = gap.take() {
            runs.push(Run {
                symbols: String::new(),
                before,
                small: false,
            });
        }
        if let Some(run) = runs.last_mut() {
            run.symbols.push(c.to_ascii_uppercase());
            run.small |= c.is_lowercase();
        }
    }
    runs
}

/// Invisible characters and every dash are among the first: what they are called does not matter,
/// only that they neither part words nor end them.
fn gap_of(c: char) -> Gap {
    match c {
        '/' | '?' | '&' | '=' | '#' | ':' | ';' | ',' | '!' | '|' | '"' | '<' | '>' | '(' | ')'
        | '[' | ']' | '{' | '}' | '\n' => Gap::Ended,
        c if c.is_whitespace() => Gap::Spaced,
        _ => Gap::Joined,
    }
}
