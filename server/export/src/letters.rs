//! The typefaces that are in the program, and texts that they can show.
//!
//! A tagged PDF may only hold letters that a typeface has, in an order that the eye sees: what has
//! no picture becomes `U+FFFD`, what only steers (control characters, marks that turn the direction
//! of writing around) goes.

use std::borrow::Cow;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariant, FontVariations};

/// The house's own face first, then those that fill in.
const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../fonts/DejaVuSans-Regular.ttf"),
    include_bytes!("../fonts/DejaVuSans-Bold.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

/// Names of the families, in the order in which they are asked for a letter.
pub(crate) const FAMILIES: [&str; 3] = ["Atkinson Hyperlegible Next", "DejaVu Sans", "Noto Emoji"];

/// A run of letters without a place to break is at most this long; Dutch hyphenation does the rest.
const LONGEST: usize = 30;
/// From then on it may break after this many.
const STEP: usize = 10;
/// Says that a line may break here; has no width.
const BREAK: char = '\u{200b}';

pub(crate) static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let faces = FILES.into_iter().map(Bytes::new);
    faces.filter_map(|bytes| Font::new(bytes, 0)).collect()
});

pub(crate) fn files() -> impl Iterator<Item = &'static [u8]> {
    FILES.into_iter()
}

/// The text as it can be shown: line ends are `\n`, at most two after each other.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut ends = 0;
    for letter in text.replace("\r\n", "\n").chars() {
        let letter = match letter {
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            '\t' => ' ',
            other => other,
        };
        if letter == '\n' {
            ends += 1;
            if ends <= 2 {
                out.push(letter);
            }
        } else if !steers(letter) {
            ends = 0;
            out.push(if has_picture(letter) {
                letter
            } else {
                '\u{fffd}'
            });
        }
    }
    out.trim_matches('\n').to_owned()
}

/// The same on one line: for titles and alternative texts.
pub(crate) fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// At most this many letters, and then an ellipsis.
pub(crate) fn cut(text: &str, most: usize) -> Cow<'_, str> {
    if text.chars().count() <= most {
        return Cow::Borrowed(text);
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    Cow::Owned(format!("{}…", kept.trim_end()))
}

/// Places to break in words that are longer than any Dutch one.
pub(crate) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in
        text.split_inclusive(|letter: char| letter.is_whitespace() || "-/–—".contains(letter))
    {
        if part.chars().count() <= LONGEST {
            out.push_str(part);
            continue;
        }
        let mut since = 0;
        for letter in part.chars() {
            if since >= STEP && !joins(letter) && !out.ends_with('\u{200d}') {
                out.push(BREAK);
                since = 0;
            }
            out.push(letter);
            since += 1;
        }
    }
    out
}

/// Steers the text and is not to be seen.
fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Belongs to the letter before it.
fn joins(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn has_picture(letter: char) -> bool {
    let code = u32::from(letter);
    FACES.iter().any(|face| face.info().coverage.contains(code))
}

/// How wide a heavy line is, in the unit of `size`.
pub(crate) fn bold_width(line: &str, size: f64) -> f64 {
    let em = |letter: char| {
        let mut advances = MEASURES.iter().filter_map(|face| {
            let glyph = face.ttf().glyph_index(letter)?;
            face.x_advance(glyph.0)
        });
        advances.next().map_or(1.0, typst::layout::Em::get)
    };
    line.chars().map(em).sum::<f64>() * size
}

/// The heavy cut first.
static MEASURES: LazyLock<Vec<FontInstance>> = LazyLock::new(|| {
    let faces = FACES.iter().skip(2).cloned();
    let open = |face: Font| {
        face.instantiate(
            FontVariant::default(),
            Abs::pt(12.0),
            &FontVariations::default(),
        )
    };
    faces.map(open).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faces_are_read_under_their_names() {
        let names: Vec<_> = FACES
            .iter()
            .map(|face| face.info().family.clone())
            .collect();
        assert_eq!(names.len(), FILES.len());
        assert!(
            FAMILIES
                .iter()
                .all(|family| names.iter().any(|name| name == family)),
            "{names:?}"
        );
    }

    #[test]
    fn what_steers_goes_and_what_has_no_picture_is_replaced() {
        assert_eq!(clean("a\u{0}b\u{202e}c\u{2066}d\u{200f}\u{ad}"), "abcd");
        assert_eq!(
            clean("één\tŁódź Ελλάδα Москва שלום سلام 😀 ✔"),
            "één Łódź Ελλάδα Москва שלום سلام 😀 ✔"
        );
        assert_eq!(clean("漢\u{f8ff}"), "\u{fffd}\u{fffd}");
        assert_eq!(clean("\r\na\r\n\n\n\nb\rc\u{2028}"), "a\n\nb\nc");
    }

    #[test]
    fn only_words_that_no_dictionary_has_are_broken() {
        assert_eq!(
            breakable("samenwerkingsverbandsoverleg"),
            "samenwerkingsverbandsoverleg"
        );
        assert_eq!(
            breakable("https://voorbeeld.nl/een/lang/adres/dat/doorloopt"),
            "https://voorbeeld.nl/een/lang/adres/dat/doorloopt"
        );
        let long = breakable(&"a".repeat(35));
        assert_eq!(
            long,
            [
                "a".repeat(10),
                "a".repeat(10),
                "a".repeat(10),
                "a".repeat(5)
            ]
            .join("\u{200b}")
        );
        assert!(!breakable(&"e\u{301}".repeat(40)).contains("\u{200b}\u{301}"));
    }

    #[test]
    fn cutting_counts_letters() {
        assert_eq!(cut("één twee", 8), "één twee");
        assert_eq!(cut("één twee drie", 5), "één…");
    }
}
