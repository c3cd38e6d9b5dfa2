//! Words and texts without quotes, which end where YAML says, not where people think.

use super::blank::{is_look_alike, misplaced, no_space};
use super::place::Place;
use super::reader::Shape;
use super::report::Report;
use super::{item, law, list, offers, topic};
use crate::visible::is_invisible;

/// A value without quotes that is no text but a list entry or a key with its value, held together
/// by a look-alike of a space: its place in the value, from 0, in characters.
pub(super) fn swallowed(value: &str) -> Option<usize> {
    let at = *misplaced(value).first()?;
    let before: String = value.chars().take(at).collect();
    let key = before.trim_end_matches(':').trim_end();
    (key == "-" || is_key(key)).then_some(at)
}

/// Whether the format has this key anywhere.
fn is_key(word: &str) -> bool {
    const SHAPES: [&Shape; 10] = [
        &list::LIST,
        &list::MINUTES,
        &list::ROLE,
        &list::ROLE_GROUP,
        &topic::AREA,
        &topic::TOPIC,
        &law::LAW,
        &item::ITEM,
        &offers::FILE,
        &offers::OFFER,
    ];
    SHAPES.iter().any(|shape| shape.keys.contains(&word))
}

/// A key without quotes, as it was meant.
pub(super) enum Key {
    Whole(String),
    /// Without what was around or within it; a finding says so, and where it stands is doubtful.
    Mended(String),
    /// With its value, which is lost.
    WithValue(String),
    /// A dash with whatever follows.
    ListEntry,
}

/// A key without the look-alikes around it and the invisible ones within it, which become a
/// finding.
pub(super) fn clean_key(key: &str, place: Place, report: &mut Report) -> Key {
    let around = misplaced(&format!("{key}:")).first().copied();
    let Some(at) = around.or_else(|| key.chars().position(is_invisible)) else {
        return Key::Whole(key.to_owned());
    };
    if let Some(found) = key.chars().nth(at) {
        let (code, message, help) = no_space(found);
        let column = place.column + at;
        report.add(Place { column, ..place }, code, message, help);
    }
    let clean: String = key.chars().filter(|c| !is_look_alike(*c)).collect();
    let clean = clean.trim();
    match clean.split_once(':') {
        _ if clean.starts_with('-') => Key::ListEntry,
        Some((word, _)) => Key::WithValue(word.to_owned()),
        None => Key::Mended(clean.to_owned()),
    }
}

/// The `#` behind a value without quotes when a word begins with it, as in `groep #3`; people write
/// a space between `#` and a remark. `file` begins with the value, which is `length` bytes long.
pub(super) fn cut_off(file: &str, length: usize, place: Place) -> Option<Place> {
    let after = file.get(length..)?;
    let sign = after.trim_start_matches([' ', '\t']);
    let blanks = after.len() - sign.len();
    let word = sign.strip_prefix('#')?.starts_with(char::is_alphanumeric);
    (blanks > 0 && word).then(|| place.behind(&file[..length + blanks]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_known_key_or_a_dash_makes_a_text_something_else() {
        assert_eq!(swallowed("title:\u{a0}Het OPP"), Some(6));
        assert_eq!(swallowed("-\u{a0}Nog niet"), Some(1));
        assert_eq!(swallowed("Vraag:\u{a0}wat nu?"), None);
        assert_eq!(swallowed("title: Het OPP"), None);
    }

    #[test]
    fn a_word_right_behind_the_sign_is_perhaps_no_remark() {
        let start = Place { line: 1, column: 1 };
        let found = |file: &str| cut_off(file, "groep".len(), start).map(|place| place.column);
        assert_eq!(found("groep #3 en 4\n"), Some(7));
        assert_eq!(found("groep   #onderwijs"), Some(9));
        for ordinary in [
            "groep # 3",
            "groep #",
            "groep ## 3",
            "groep #---",
            "groep\n#3",
            "groep#3",
        ] {
            assert_eq!(found(ordinary), None, "{ordinary:?}");
        }
    }
}
