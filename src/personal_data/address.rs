//! E-mail addresses, and postcodes with a house number.

/// Something like `naam@school.nl`.
pub(super) fn has_email(chars: &[char]) -> bool {
    let local = |c: &char| c.is_alphanumeric() || "._%+-".contains(*c);
    chars
        .iter()
        .enumerate()
        .filter(|&(_, &c)| c == '@')
        .any(|(at, _)| {
            let before = at.checked_sub(1).and_then(|last| chars.get(last));
            before.is_some_and(local) && is_domain(&chars[at + 1..])
        })
}

/// Whether the text starts with a domain that ends in two or more letters after a dot.
fn is_domain(chars: &[char]) -> bool {
    let of_domain = |c: &&char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let domain: String = chars.iter().take_while(of_domain).collect();
    let mut labels: Vec<&str> = domain.trim_end_matches(['.', '-']).split('.').collect();
    let last = labels.pop().unwrap_or_default();
    last.chars().count() >= 2
        && last.chars().all(char::is_alphabetic)
        && !labels.is_empty()
        && labels.iter().all(|label| !label.is_empty())
}

/// Something like `1234 AB 12` or `Kerkstraat 12, 1234 AB`. The letters are capitals or stand
/// against the digits, because `2024 en 12` is no address.
pub(super) fn has_postcode_with_number(chars: &[char]) -> bool {
    (0..chars.len()).any(|start| {
        postcode_end(chars, start)
            .is_some_and(|end| number_follows(&chars[end..]) || number_precedes(&chars[..start]))
    })
}

/// Where the postcode that starts here ends.
fn postcode_end(chars: &[char], start: usize) -> Option<usize> {
    let digits = chars.get(start..start + 4)?;
    let alone = start == 0 || !chars[start - 1].is_alphanumeric();
    if !alone || digits[0] == '0' || !digits.iter().all(char::is_ascii_digit) {
        return None;
    }
    let spaced = chars.get(start + 4)?.is_whitespace();
    let first = start + 4 + usize::from(spaced);
    let letters = chars.get(first..first + 2)?;
    let fits = |c: &char| c.is_ascii_uppercase() || (!spaced && c.is_ascii_lowercase());
    let ends = chars.get(first + 2).is_none_or(|c| !c.is_alphanumeric());
    (letters.iter().all(fits) && ends).then_some(first + 2)
}

/// A number of one to five digits, after white space, a comma or `nr`.
fn number_follows(chars: &[char]) -> bool {
    let text: String = chars.iter().take(20).collect();
    let text = text.trim_start_matches(is_between).to_lowercase();
    let text = ["huisnummer", "huisnr", "nr", "no"]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .map_or(text.as_str(), |rest| {
            rest.trim_start_matches(['.', ':', ' '])
        });
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    (1..=5).contains(&digits)
}

/// The same before the postcode; a letter may stand behind it, as in `12a`.
fn number_precedes(chars: &[char]) -> bool {
    let text: String = chars.iter().rev().take(20).collect();
    let trimmed = text.trim_start_matches(is_between);
    if trimmed.len() == text.len() {
        return false;
    }
    let suffix = trimmed
        .chars()
        .take_while(char::is_ascii_alphabetic)
        .count();
    let digits = trimmed
        .chars()
        .skip(suffix)
        .take_while(char::is_ascii_digit)
        .count();
    suffix <= 1 && (1..=5).contains(&digits)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | '-' | '(' | ')')
}
