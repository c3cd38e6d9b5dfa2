//! Numbers, dates and lists as people read them.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use scan_texts::{Language, Phrase, language, t};

/// One decimal, in Dutch with a comma: `1,2`. Never a negative zero.
pub fn number(value: f64) -> String {
    decimals(value, 1)
}

/// Two decimals, in Dutch with a comma: `0,58`.
pub fn hundredths(value: f64) -> String {
    decimals(value, 2)
}

fn decimals(value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    let is_zero = text.bytes().all(|b| matches!(b, b'-' | b'.' | b'0'));
    let text = if is_zero {
        text.trim_start_matches('-')
    } else {
        &text
    };
    match language() {
        Language::Dutch => text.replace('.', ","),
        Language::English => text.to_owned(),
    }
}

/// A share of 0 to 1 as a whole percentage: `41%`.
pub fn percent(share: f64) -> String {
    let whole = (share * 100.0).round() + 0.0;
    format!("{whole:.0}%")
}

/// A day in full: `12 november 2026`.
pub fn date(day: Date) -> String {
    const MONTHS: [Phrase; 12] = [
        || t!("report-words-january"),
        || t!("report-words-february"),
        || t!("report-words-march"),
        || t!("report-words-april"),
        || t!("report-words-may"),
        || t!("report-words-june"),
        || t!("report-words-july"),
        || t!("report-words-august"),
        || t!("report-words-september"),
        || t!("report-words-october"),
        || t!("report-words-november"),
        || t!("report-words-december"),
    ];
    format!("{} {} {}", day.day(), month(day, MONTHS), day.year())
}

/// A moment as schools say it: `30 november 2026, 14.05 uur`.
pub fn moment(at: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let at = at.to_zoned(zone);
    let (day, hour, minute) = (date(at.date()), at.hour(), at.minute());
    let minute = format!("{minute:02}");
    t!(
        "report-words-moment",
        day = day,
        hour = hour,
        minute = minute
    )
}

/// A day of some year where there is little room: `12 nov`.
pub fn short_day(day: Date) -> String {
    const MONTHS: [Phrase; 12] = [
        || t!("report-words-jan"),
        || t!("report-words-feb"),
        || t!("report-words-mar"),
        || t!("report-words-apr"),
        || t!("report-words-may"),
        || t!("report-words-jun"),
        || t!("report-words-jul"),
        || t!("report-words-aug"),
        || t!("report-words-sep"),
        || t!("report-words-oct"),
        || t!("report-words-nov"),
        || t!("report-words-dec"),
    ];
    format!("{} {}", day.day(), month(day, MONTHS))
}

fn month(day: Date, names: [Phrase; 12]) -> &'static str {
    let place = usize::try_from(day.month() - 1).ok();
    place
        .and_then(|place| names.get(place))
        .map(|name| name())
        .unwrap_or_default()
}

/// The day of an ISO 8601 text in full; a text that is no such day as it is.
pub fn date_of(iso: &str) -> String {
    iso.parse().map_or_else(|_| iso.to_owned(), date)
}

/// A number with its noun: `1 vraag`, `3 vragen`.
pub fn count(number: impl TryInto<u32>, one: &str, many: &str) -> String {
    let number = number.try_into().unwrap_or(u32::MAX);
    format!("{number} {}", plural(number, one, many))
}

/// The form of a word that goes with a number, also for verbs: `geeft` or `geven`.
pub fn plural<'a>(number: u32, one: &'a str, many: &'a str) -> &'a str {
    if number == 1 { one } else { many }
}

/// `15 van 22`.
pub fn out_of(part: u32, whole: u32) -> String {
    t!("report-words-out-of", part = part, whole = whole)
}

/// A distance in levels: `1,2 stap`, `2,0 stappen`.
pub fn steps(distance: f64) -> String {
    let number = number(distance);
    let noun = if distance < 1.95 {
        t!("report-words-step")
    } else {
        t!("report-words-steps")
    };
    format!("{number} {noun}")
}

/// An enumeration: `a`, `a en b`, `a, b en c`.
pub fn list_of<T: AsRef<str>>(parts: &[T]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    match parts.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => t!(
            "report-words-and-last",
            join = first.join(", "),
            last = last
        ),
    }
}

/// The text for inside a sentence: `Nog niet` becomes `nog niet`; `OPP` stays.
pub fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else {
        return String::new();
    };
    let rest = characters.as_str();
    // In English "I" is a capital wherever it stands.
    let says_i = language() == Language::English && first == 'I' && rest.starts_with([' ', '’']);
    if says_i || rest.starts_with(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

/// The address when it may stand in a link: only `http` and `https`.
pub fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let known = ["https://", "http://"];
    let start = |scheme: &&str| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let is_plain = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    (is_plain && known.iter().any(start)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_decimal_and_a_comma() {
        assert_eq!(number(1.25), "1,2");
        assert_eq!(number(2.0), "2,0");
        assert_eq!(number(-0.01), "0,0");
        assert_eq!(number(-1.5), "-1,5");
        assert_eq!(hundredths(0.581), "0,58");
    }

    #[test]
    fn percentages_are_whole() {
        assert_eq!(percent(0.409), "41%");
        assert_eq!(percent(0.0), "0%");
        assert_eq!(percent(1.0), "100%");
    }

    #[test]
    fn dates_are_in_full() {
        assert_eq!(date(jiff::civil::date(2026, 11, 12)), "12 november 2026");
        assert_eq!(date(jiff::civil::date(2027, 1, 1)), "1 januari 2027");
        assert_eq!(short_day(jiff::civil::date(2026, 3, 1)), "1 mrt");
        assert_eq!(date_of("2026-11-01"), "1 november 2026");
        assert_eq!(date_of("najaar 2026"), "najaar 2026");
    }

    #[test]
    fn nouns_and_verbs_follow_the_number() {
        assert_eq!(count(1, "vraag", "vragen"), "1 vraag");
        assert_eq!(count(0, "vraag", "vragen"), "0 vragen");
        assert_eq!(plural(1, "weet", "weten"), "weet");
        assert_eq!(steps(1.2), "1,2 stap");
        assert_eq!(steps(2.0), "2,0 stappen");
        assert_eq!(out_of(15, 22), "15 van 22");
    }

    #[test]
    fn lists_end_with_en() {
        assert_eq!(list_of::<&str>(&[]), "");
        assert_eq!(list_of(&["a"]), "a");
        assert_eq!(list_of(&["a", "b"]), "a en b");
        assert_eq!(list_of(&["a", "b", "c"]), "a, b en c");
    }

    #[test]
    fn inside_a_sentence_a_word_loses_its_capital() {
        assert_eq!(lower_first("Nog niet"), "nog niet");
        assert_eq!(lower_first("OPP klaar"), "OPP klaar");
        assert_eq!(lower_first(""), "");
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert!(web_address("https://wetten.overheid.nl/x").is_some());
        assert!(web_address("HTTP://voorbeeld.nl").is_some());
        for text in [
            "javascript:alert(1)",
            "//x.nl",
            "Wet op het primair onderwijs",
            "é",
            "",
            "https://x.nl/ en meer",
            "java\nscript:https://",
        ] {
            assert_eq!(web_address(text), None, "{text}");
        }
    }
}
