//! Numbers that tell who somebody is: BSN, telephone number, birth date.

/// A date in a later year is more often one of a meeting than of a birth: it counts only after a
/// word such as *geboren*. The youngest pupils of 2026 were born in 2022.
pub const LATEST_BIRTH_YEAR: u32 = 2022;

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    pub(super) bsn: bool,
    pub(super) phone: bool,
    pub(super) birth_date: bool,
}

/// Digits without anything between them.
struct Group {
    start: usize,
    end: usize,
    digits: Vec<u32>,
}

impl Group {
    fn value(&self) -> u32 {
        self.digits
            .iter()
            .take(6)
            .fold(0, |value, digit| value * 10 + digit)
    }

    fn len(&self) -> usize {
        self.digits.len()
    }
}

/// Looks for dates first, then telephone numbers, then BSNs, so that no digits count twice.
pub(super) fn find(chars: &[char]) -> Found {
    let groups = groups(chars);
    let mut found = Found::default();
    let mut at = 0;
    while at < groups.len() {
        let here = &groups[at..];
        at += if let Some((length, year)) = date(chars, here) {
            found.birth_date |= is_birth_year(chars, here[0].start, year);
            length
        } else if let Some(length) = phone(chars, here) {
            found.phone = true;
            length
        } else if let Some(length) = bsn(chars, here) {
            found.bsn = true;
            length
        } else {
            1
        };
    }
    found
}

fn groups(chars: &[char]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, digit) in chars
        .iter()
        .enumerate()
        .filter_map(|(i, c)| Some((i, c.to_digit(10)?)))
    {
        match groups.last_mut() {
            Some(last) if last.end == place => {
                last.end += 1;
                last.digits.push(digit);
            }
            _ => groups.push(Group {
                start: place,
                end: place + 1,
                digits: vec![digit],
            }),
        }
    }
    groups
}

/// What stands between two groups.
fn between<'a>(chars: &'a [char], a: &Group, b: &Group) -> &'a [char] {
    &chars[a.end..b.start]
}

/// How many groups a date at the start takes, and its year: `12-3-2015`, `12/03/15`,
/// `2015-03-12`, `12 maart 2015`.
fn date(chars: &[char], groups: &[Group]) -> Option<(usize, u32)> {
    let [a, b, rest @ ..] = groups else {
        return None;
    };
    if let Some(month) = month_name(between(chars, a, b)) {
        let year = year(b)?;
        return (b.len() == 4 && is_day(a, month, year)).then_some((2, year));
    }
    let c = rest.first()?;
    let separator = between(chars, a, b);
    let known = matches!(separator, ['-' | '/' | '.' | ' ']);
    if !known || separator != between(chars, b, c) {
        return None;
    }
    if a.len() == 4 {
        let year = year(a)?;
        return is_day(c, b.value(), year).then_some((3, year));
    }
    let year = year(c)?;
    let short = c.len() == 2;
    let clear = !short || matches!(separator, ['-' | '/']);
    (clear && b.len() <= 2 && is_day(a, b.value(), year)).then_some((3, year))
}

/// A year of four digits, or of two (30 to 99 in the last century).
fn year(group: &Group) -> Option<u32> {
    match (group.len(), group.value()) {
        (4, year @ 1900..=2099) => Some(year),
        (2, year @ 30..) => Some(1900 + year),
        (2, year) => Some(2000 + year),
        _ => None,
    }
}

fn is_day(group: &Group, month: u32, year: u32) -> bool {
    let days = match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    group.len() <= 2 && (1..=days).contains(&group.value())
}

/// The month, when the text is one in Dutch, in full or shortened.
fn month_name(text: &[char]) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    if !(5..=13).contains(&text.len()) {
        return None;
    }
    let text: String = text.iter().collect::<String>().to_lowercase();
    let word = text.trim_matches([' ', '-', '.']);
    let fits = |month: &&str| {
        **month == *word || (word.len() >= 3 && word.len() <= 4 && month.starts_with(word))
    };
    if word == "mrt" {
        return Some(3);
    }
    (1..)
        .zip(&MONTHS)
        .find(|(_, month)| fits(month))
        .map(|(number, _)| number)
}

/// A year in which somebody alive can have been born; a late one only after *geb…*.
fn is_birth_year(chars: &[char], start: usize, year: u32) -> bool {
    let before: String = chars[start.saturating_sub(24)..start].iter().collect();
    (1920..=LATEST_BIRTH_YEAR).contains(&year)
        || (year >= 1900 && before.to_lowercase().contains("geb"))
}

/// How many groups a telephone number at the start takes: ten digits from 0, or nine after +31 or
/// 0031 (with or without `(0)`).
fn phone(chars: &[char], groups: &[Group]) -> Option<usize> {
    let first = groups.first()?;
    let plus = first.start > 0 && chars[first.start - 1] == '+';
    let mut digits: Vec<u32> = Vec::new();
    for (place, group) in groups.iter().enumerate().take(8) {
        let joined = place == 0 || may_join(between(chars, &groups[place - 1], group));
        if !joined || digits.len() + group.len() > 15 {
            return None;
        }
        digits.extend(&group.digits);
        if is_phone(&digits, plus) {
            return Some(place + 1);
        }
    }
    None
}

/// What may stand between two parts of a telephone number.
fn may_join(text: &[char]) -> bool {
    text.len() <= 3
        && text
            .iter()
            .all(|c| matches!(c, ' ' | '-' | '–' | '.' | '/' | '(' | ')'))
}

fn is_phone(digits: &[u32], plus: bool) -> bool {
    let national = match digits {
        [3, 1, rest @ ..] if plus => rest,
        [0, 0, 3, 1, rest @ ..] => rest,
        [0, rest @ ..] if !plus => return is_national(rest),
        _ => return false,
    };
    is_national(national.strip_prefix(&[0]).unwrap_or(national))
}

/// Nine digits, the first of which is no zero.
fn is_national(digits: &[u32]) -> bool {
    digits.len() == 9 && digits[0] != 0
}

/// How many groups a BSN at the start takes: nine digits in at most four groups with the same
/// separator.
fn bsn(chars: &[char], groups: &[Group]) -> Option<usize> {
    let mut digits: Vec<u32> = Vec::new();
    for (place, group) in groups.iter().enumerate().take(4) {
        if place > 0 {
            let separator = between(chars, &groups[place - 1], group);
            let same = separator == between(chars, &groups[0], &groups[1]);
            if !same || !matches!(separator, [' ' | '.' | '-']) {
                return None;
            }
        }
        digits.extend(&group.digits);
        if digits.len() >= 9 {
            return passes_elfproef(&digits).then_some(place + 1);
        }
    }
    None
}

/// The *elfproef* of a BSN: 9·a + 8·b + … + 2·h − i is a multiple of 11, and not all are zero.
fn passes_elfproef(digits: &[u32]) -> bool {
    let [front @ .., last] = digits else {
        return false;
    };
    let sum: u32 = (2..=9)
        .rev()
        .zip(front)
        .map(|(weight, digit)| weight * digit)
        .sum();
    digits.len() == 9 && sum > 0 && sum % 11 == last % 11
}
