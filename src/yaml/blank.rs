//! Characters that nobody sees: in the place of a space, and within texts.
//!
//! They come along with copying from a web page or a word processor. YAML knows two blanks, the
//! space and the tab; everything else that looks like a space is a letter to it.

use super::code::Code;
use super::line::lines;
use super::place::Place;
use super::words::{Phrase, Words, words};
use crate::visible::is_invisible;

/// Looks like a space, or like nothing, and is no space to YAML.
pub(super) fn is_look_alike(c: char) -> bool {
    !matches!(c, ' ' | '\t' | '\n' | '\r')
        && !c.is_control()
        && (c.is_whitespace() || is_invisible(c))
}

/// A character by name and number.
pub(super) fn name(c: char) -> Words {
    let name = match c {
        '\u{A0}' => Phrase::new("a no-break space", "een vaste spatie"),
        '\u{202F}' => Phrase::new("a narrow no-break space", "een smalle vaste spatie"),
        '\u{2007}' => Phrase::new(
            "a space as wide as a digit",
            "een spatie zo breed als een cijfer",
        ),
        '\u{3000}' => Phrase::new(
            "a wide space of Chinese or Japanese",
            "een brede spatie uit het Chinees of Japans",
        ),
        c if c.is_control() => Phrase::new(
            "an invisible control character",
            "een onzichtbaar stuurteken",
        ),
        c if c.is_whitespace() => {
            Phrase::new("a special kind of space", "een bijzonder soort spatie")
        }
        '\u{AD}' => Phrase::new("a soft hyphen", "een zacht afbreekstreepje"),
        '\u{200B}' => Phrase::new("a space without width", "een spatie zonder breedte"),
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Phrase::new(
                "a sign that turns the direction of reading",
                "een teken dat de leesrichting omdraait",
            )
        }
        _ => Phrase::new("an invisible character", "een onzichtbaar teken"),
    };
    let number = u32::from(c);
    words!("{name} (U+{number:04X})", "{name} (U+{number:04X})", name)
}

/// What is wrong with a look-alike that is no part of a text, and how to mend it.
pub(super) fn no_space(c: char) -> (Code, Words, Words) {
    let name = name(c);
    if c.is_whitespace() && !c.is_control() {
        return (
            Code::NotASpace,
            words!(
                "Here stands {name}; YAML wants an ordinary space.",
                "Hier staat {name}; YAML wil een gewone spatie.",
                name
            ),
            words!(
                "Delete it and press the space bar. An editor can find and replace all of them at \
                 once; they come along with copying from a web page or another program.",
                "Wis het teken en druk op de spatiebalk. Een editor kan ze alle tegelijk zoeken en \
                 vervangen; ze komen mee als u kopieert van een website of uit een ander \
                 programma.",
            ),
        );
    }
    let code = if c.is_control() {
        Code::ControlCharacter
    } else {
        Code::InvisibleCharacter
    };
    (
        code,
        words!(
            "Here stands {name}, which nobody sees but YAML reads.",
            "Hier staat {name}. Niemand ziet het, maar YAML leest het wel.",
            name
        ),
        words!(
            "Type this line again; such characters come along with copying from another program.",
            "Typ deze regel opnieuw; zulke tekens komen mee als u kopieert uit een ander programma.",
        ),
    )
}

/// The look-alikes of a line where YAML wants a space: in the indentation, behind a dash, around
/// the colon of a key. From 0, in characters.
pub(super) fn misplaced(line: &str) -> Vec<usize> {
    let chars: Vec<char> = line.chars().collect();
    let blanks = |from: usize| {
        let rest = chars[from.min(chars.len())..].iter();
        rest.take_while(|c| **c == ' ' || is_look_alike(**c))
            .count()
    };
    let mut start = blanks(0);
    while matches!(chars.get(start), Some('-' | '\t')) {
        let dash = chars[start] == '-';
        let after = blanks(start + 1);
        if dash && after == 0 && start + 1 < chars.len() {
            break;
        }
        start += 1 + after;
    }
    let mut places: Vec<usize> = (0..start).collect();
    let word = chars[start..].iter().take_while(|c| is_key_letter(**c));
    let end = start + word.count();
    let colon = end + blanks(end);
    if end > start && chars.get(colon) == Some(&':') {
        places.extend(end..colon);
        places.extend(colon + 1..colon + 1 + blanks(colon + 1));
    }
    places.retain(|index| is_look_alike(chars[*index]));
    places
}

fn is_key_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-')
}

/// The look-alike that makes a file no YAML: with spaces in the place of those up to the line
/// after `noticed`, reading comes farther (`fault` is where it ends then).
pub(super) fn behind(
    text: &str,
    noticed: Place,
    fault: impl Fn(&str) -> Option<Place>,
) -> Option<(Place, char)> {
    let mut last = None;
    let mut mended = String::with_capacity(text.len());
    for (index, line) in lines(text).enumerate() {
        let mut chars: Vec<char> = line.chars().collect();
        let places = if index <= noticed.line {
            misplaced(line)
        } else {
            Vec::new()
        };
        if let Some(first) = places.first() {
            let place = Place {
                line: index + 1,
                column: first + 1,
            };
            last = Some((place, chars[*first]));
        }
        for at in places {
            chars[at] = ' ';
        }
        mended.extend(chars);
        mended.push('\n');
    }
    let found = last?;
    fault(&mended)
        .is_none_or(|later| later > noticed)
        .then_some(found)
}

/// The first character of a text that nobody sees and that does not belong there.
///
/// Allowed are line ends and tabs, every kind of space, a soft hyphen between two letters (long
/// words break well on a phone), the joiner between two pictures (👩‍🏫) and a selector of how
/// the character before it looks (✔️).
pub(super) fn hidden(text: &str) -> Option<char> {
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        let allowed = match c {
            '\n' | '\t' => true,
            '\u{AD}' => {
                before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic)
            }
            '\u{200D}' => before.is_some_and(ends_picture) && after.is_some_and(is_picture),
            '\u{FE00}'..='\u{FE0F}' => {
                before.is_some_and(|c: char| !c.is_whitespace() && !is_invisible(c))
            }
            _ => !c.is_control() && !is_invisible(c),
        };
        if !allowed {
            return Some(c);
        }
        before = Some(c);
    }
    None
}

fn ends_picture(c: char) -> bool {
    is_picture(c) || c == '\u{FE0F}'
}

/// A character that can be a part of an emoji of several parts.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_belongs_in_the_indentation_behind_a_dash_and_around_a_colon() {
        for (line, at) in [
            ("\u{a0}id: po", 0),
            ("  \u{2007}id: po", 2),
            ("-\u{a0}id: po", 1),
            ("  - -\u{202f}id: po", 5),
            ("- \u{3000}id: po", 2),
            ("id:\u{a0}po", 3),
            ("id: \u{a0}po", 4),
            ("  - role_groups:\u{2003}[]", 16),
            ("id\u{a0}: po", 2),
            ("id \u{200b}: po", 3),
        ] {
            assert_eq!(misplaced(line), [at], "{line:?}");
        }
    }

    #[test]
    fn elsewhere_it_is_a_letter_like_others() {
        for line in [
            "",
            "id: po",
            "text: 10\u{a0}%",
            "tien\u{a0}procent",
            "tien\u{a0}procent: ja",
            "--\u{a0}x",
            "\"id:\u{a0}po\"",
            "# id:\u{a0}po",
        ] {
            assert!(misplaced(line).is_empty(), "{line:?}");
        }
    }

    #[test]
    fn all_of_a_line_are_found() {
        let line = "\u{a0} \u{a0}-\u{a0}id\u{a0}:\u{a0} \u{a0}10\u{a0}%";
        assert_eq!(misplaced(line), [0, 2, 4, 7, 9, 11]);
    }

    #[test]
    fn what_nobody_sees_is_found_where_it_hides() {
        for (text, found) in [
            ("Het \u{202e}OPP", '\u{202e}'),
            ("\u{2067}Het OPP\u{2069}", '\u{2067}'),
            ("Het\u{200f} OPP", '\u{200f}'),
            ("on\u{200b}der\u{200b}wijs", '\u{200b}'),
            ("on\u{2060}derwijs", '\u{2060}'),
            ("on\u{200d}derwijs", '\u{200d}'),
            ("👩\u{200d} lokaal", '\u{200d}'),
            ("\u{fe0f}OPP", '\u{fe0f}'),
            ("OPP \u{fe0f}", '\u{fe0f}'),
            ("OPP\u{ad}", '\u{ad}'),
            ("OPP\u{ad}\u{ad}x", '\u{ad}'),
            ("O\u{e0050}PP", '\u{e0050}'),
            ("Het\u{2028}OPP", '\u{2028}'),
            ("Het\u{7}OPP", '\u{7}'),
        ] {
            assert_eq!(hidden(text), Some(found), "{text:?}");
        }
    }

    #[test]
    fn pictures_accents_and_long_words_are_fine() {
        for text in [
            "Eén regel\nen nog een\tmet tab",
            "10\u{a0}% van de cafe\u{301}s",
            "👩\u{200d}🏫 en 👨\u{1f3fd}\u{200d}⚕\u{fe0f} en 🏳\u{fe0f}\u{200d}🌈",
            "✔\u{fe0f} 1\u{fe0f}\u{20e3} ☎\u{fe0e}",
            "onder\u{ad}steunings\u{ad}behoeften",
            "مرحبا 山",
        ] {
            assert_eq!(hidden(text), None, "{text:?}");
        }
    }

    #[test]
    fn only_what_lets_reading_come_farther_is_the_cause() {
        let text = "a: |\n \u{a0}b\nc: \"";
        let noticed = Place { line: 3, column: 4 };
        assert_eq!(behind(text, noticed, |_| Some(noticed)), None);
        let later = Place { line: 9, column: 1 };
        let place = Place { line: 2, column: 2 };
        assert_eq!(
            behind(text, noticed, |mended| {
                assert_eq!(mended, "a: |\n  b\nc: \"\n");
                Some(later)
            }),
            Some((place, '\u{a0}'))
        );
        assert_eq!(behind("a: \"", noticed, |_| None), None);
    }
}
