//! How a word without quotes is understood: nothing, true or false, a number, a date.

/// What YAML reads as true or false when it has no quotes.
pub(super) fn is_bool(text: &str) -> bool {
    matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE")
}

/// What YAML reads as no value at all.
pub(super) fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// What YAML reads as a number when it has no quotes.
pub(super) fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let special = matches!(
        unsigned,
        ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN"
    );
    let radix = |prefix, radix| {
        text.strip_prefix(prefix)
            .is_some_and(|rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_digit(radix)))
    };
    let decimal = unsigned.starts_with(|c: char| is_digit(c) || c == '.')
        && unsigned.contains(is_digit)
        && unsigned.parse::<f64>().is_ok();
    special || decimal || radix("0x", 16) || radix("0o", 8)
}

/// `YYYY-MM-DD`, and that day exists.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    if lengths != [4, 2, 2] || !parts.iter().all(|part| part.chars().all(is_digit)) {
        return false;
    }
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = numbers[..] else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1900..=2199).contains(&year) && (1..=days).contains(&day)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_that_exist() {
        for good in ["2026-11-01", "2024-02-29", "2000-02-29"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "01-11-2026",
            "2026-11-31",
            "2026-11-00",
            "+026-11-01",
            "2026-11-01T00:00",
            "",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn numbers_are_what_yaml_reads_as_numbers() {
        for number in [
            "1", "-1", "+1", "2026.1", ".5", "1e3", "0x1F", "0o17", ".inf", "-.INF",
        ] {
            assert!(is_number(number), "{number}");
        }
        for text in [
            "1 keer",
            "2026-11-01",
            "",
            "-",
            ".",
            "e3",
            "inf",
            "1_000",
            "0xZZ",
            "drie",
        ] {
            assert!(!is_number(text), "{text}");
        }
    }
}
