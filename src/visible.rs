//! Whether a text shows anything at all, and which characters nobody sees.
//!
//! A name of zero-width characters passes for a text, and stands on every page as a gap that nobody
//! can read, find or click on.

/// Whether somebody sees something of this text: it holds a character that is no white space, no
/// control or format character, no filler and no mark that only changes another one.
pub fn has_visible(text: &str) -> bool {
    text.chars().any(is_visible)
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !is_invisible(c) && !needs_another(c)
}

/// Whether a character shows nothing, as a zero-width space or a sign that turns the direction of
/// reading; white space and control characters are something else.
///
/// `Default_Ignorable_Code_Point` of Unicode 16, the other format characters, and the Braille
/// pattern without dots.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}'
        | '\u{34F}'
        | '\u{600}'..='\u{605}'
        | '\u{61C}'
        | '\u{6DD}'
        | '\u{70F}'
        | '\u{890}'..='\u{891}'
        | '\u{8E2}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{110BD}'
        | '\u{110CD}'
        | '\u{13430}'..='\u{1343F}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Accents and other marks that are drawn over the character before them.
fn needs_another(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}'
        | '\u{483}'..='\u{489}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_of_nothing_but_gaps_shows_nothing() {
        for text in [
            "",
            " \t\n",
            "\u{a0}\u{2003}\u{3000}",
            "\u{200b}\u{200d}",
            "\u{2060}\u{feff}",
            "\u{ad}",
            "\u{3164}",
            "\u{2800} \u{2800}",
            "\u{e0041}\u{e007f}",
            "\u{200b}\u{301}",
            "\u{fe0f}",
        ] {
            assert!(!has_visible(text), "{text:?}");
        }
    }

    #[test]
    fn a_letter_a_digit_a_sign_or_a_picture_is_seen() {
        for text in [
            "a",
            "é",
            "e\u{301}",
            "7",
            "-",
            "ي",
            "山",
            "👩\u{200d}🏫",
            "\u{200b}x\u{200b}",
        ] {
            assert!(has_visible(text), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn one_visible_character_is_enough(
            before in "[ \u{200b}\u{2060}\u{ad}\u{3164}\u{300}]{0,9}",
            seen in "[a-zA-Z0-9à-ÿ!?#]",
            after in "[ \u{200b}\u{2060}\u{ad}\u{3164}\u{300}]{0,9}",
        ) {
            let nothing = format!("{before}{after}");
            prop_assert!(!has_visible(&nothing), "{:?}", nothing);
            let text = format!("{before}{seen}{after}");
            prop_assert!(has_visible(&text), "{:?}", text);
        }
    }
}
