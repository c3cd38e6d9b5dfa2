//! Texts of people in files for spreadsheets.

use std::borrow::Cow;

/// Without the control characters that XML forbids or discourages and that no program shows; tab
/// and line feed stay, other line ends become a line feed.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_forbidden) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(lines.chars().filter(|c| !is_forbidden(*c)).collect())
}

fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n')) || matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

/// Whether a spreadsheet that opens or edits a cell with this text may take it for a formula: it
/// begins with `=`, `+`, `-`, `@` (or one of their wide or small variants), tab or a line end,
/// also after what cannot be seen. ASVS 5.0, 1.2.10; OWASP, *CSV Injection*.
pub(crate) fn is_formula(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let first = text.chars().find(|c| !is_unseen(*c));
    first.is_some_and(|c| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫'
        )
    })
}

/// White space, control characters and marks without a width.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A text for a file in which nothing but its first characters tells a formula from a text: with
/// an apostrophe in front where it could be taken for a formula.
pub(crate) fn inert(text: &str) -> Cow<'_, str> {
    let text = plain(text);
    if is_formula(&text) {
        Cow::Owned(format!("'{text}"))
    } else {
        text
    }
}

/// At most `most` UTF-16 units, as Excel counts; what is longer ends with an ellipsis.
pub(crate) fn cut(text: Cow<'_, str>, most: usize) -> Cow<'_, str> {
    // No text has fewer bytes than UTF-16 units.
    if text.len() <= most || text.encode_utf16().count() <= most {
        return text;
    }
    let mut units = 0;
    let kept = text.chars().take_while(|c| {
        units += c.len_utf16();
        units < most
    });
    let mut kept: String = kept.collect();
    kept.push('…');
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_line_ends_stay() {
        assert_eq!(plain("a\u{0}b\u{1b}[31mc\u{7f}\u{85}d"), "ab[31mcd");
        assert_eq!(
            plain("een\r\ntwee\rdrie\tvier\n"),
            "een\ntwee\ndrie\tvier\n"
        );
        assert_eq!(plain("\u{FFFE}\u{202E}é😀"), "\u{202E}é😀");
        assert!(matches!(plain("gewoon"), Cow::Borrowed(_)));
    }

    #[test]
    fn what_looks_like_a_formula_gets_an_apostrophe() {
        for text in [
            "=1+1",
            "+31 20",
            "-1",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            "\nregel",
            "  =1",
            "\u{a0}@x",
            "\u{feff}=1",
            "\u{202e}=1",
            "\u{200b}-1",
            "＝1",
            " ＋1",
            "－1",
            "＠x",
            "\u{1}=1",
        ] {
            assert!(inert(text).starts_with('\''), "{text:?}");
        }
        for text in ["a=b", "1-1", "", "   ", "'=1", "5 + 5", "–", "“=”", "#"] {
            assert_eq!(inert(text), text, "{text:?}");
        }
    }

    #[test]
    fn a_text_is_cut_where_excel_counts() {
        assert_eq!(cut("abcd".into(), 4), "abcd");
        assert_eq!(cut("abcde".into(), 4), "abc…");
        // Each emoji is two units: one and the ellipsis are three, a second would not fit.
        assert_eq!(cut("😀😀😀".into(), 4), "😀…");
        assert_eq!(cut("ééé".into(), 3), "ééé");
        let long = cut("😀".repeat(40_000).into(), 32_767);
        assert_eq!(long.encode_utf16().count(), 32_767);
    }
}
