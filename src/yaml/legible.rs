//! The text of a file for people who mend it, also when it is not UTF-8.

use super::line::lines;

/// How the bytes of a file became text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As they should be.
    Utf8,
    /// They begin with the mark of UTF-16.
    Utf16,
    /// They are no UTF-8: most likely what programs on Windows save without asking.
    Windows1252,
}

/// The text of a file, however it is encoded: without the mark at its start, and with the line ends
/// that pages use. What stands for nothing is shown as �.
pub fn legible(bytes: &[u8]) -> (String, Encoding) {
    let (text, encoding) = decoded(bytes);
    let mut plain = String::with_capacity(text.len());
    for (number, line) in lines(&text).enumerate() {
        if number > 0 {
            plain.push('\n');
        }
        plain.push_str(line);
    }
    (plain, encoding)
}

fn decoded(bytes: &[u8]) -> (String, Encoding) {
    let utf16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        let chars = char::decode_utf16(units);
        let text = chars.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
        (text.collect(), Encoding::Utf16)
    };
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.to_owned(), Encoding::Utf8);
    }
    let text = bytes.iter().map(|byte| windows_1252(*byte));
    (text.collect(), Encoding::Windows1252)
}

fn windows_1252(byte: u8) -> char {
    // From 0x80 on; the places of � stand for nothing.
    const HIGH: [char; 32] = [
        '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
        '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ',
        '\u{fffd}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_stays_as_it_is_without_its_mark() {
        let bytes = "\u{feff}één\r\ntwee\rdrie\n".as_bytes();
        assert_eq!(
            legible(bytes),
            ("één\ntwee\ndrie\n".to_owned(), Encoding::Utf8)
        );
    }

    #[test]
    fn what_windows_saves_is_read_as_that() {
        assert_eq!(
            legible(b"\xe9\xe9n collega\x92s \x80 \x81"),
            ("één collega’s € \u{fffd}".to_owned(), Encoding::Windows1252)
        );
    }

    #[test]
    fn utf_16_is_read_in_both_orders() {
        let little: Vec<u8> = "\u{feff}één"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let big: Vec<u8> = "\u{feff}één"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        for bytes in [little, big] {
            assert_eq!(legible(&bytes), ("één".to_owned(), Encoding::Utf16));
        }
    }
}
