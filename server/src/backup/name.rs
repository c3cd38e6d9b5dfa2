//! Names of backups: when they were begun, so that their order is that of time.

use jiff::Timestamp;

const START: &str = "scan-";
/// As digits are put for `9`.
const PATTERN: &str = "scan-99999999T999999Z";

/// The name of a backup that is begun now, to the second, in UTC.
pub fn of(now: Timestamp) -> String {
    now.strftime(&format!("{START}%Y%m%dT%H%M%SZ")).to_string()
}

/// Its name while it is made, which hides it.
pub fn while_made(name: &str) -> String {
    format!(".{name}.part")
}

/// Whether it is a name of a backup.
pub fn is_ours(name: &str) -> bool {
    let digits = |c: char| if c.is_ascii_digit() { '9' } else { c };
    // A nine in the place of another letter is none of the pattern's.
    name.len() == PATTERN.len() && name.chars().map(digits).eq(PATTERN.chars())
}

/// Whether it is the name of one that is being made, or was when its program ended.
pub fn is_unfinished(name: &str) -> bool {
    let inner = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".part"));
    inner.is_some_and(is_ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_time_and_no_other_name_is_ours() {
        let at = |text: &str| of(text.parse().unwrap());
        let name = at("2026-11-23T09:00:00Z");
        assert_eq!(name, "scan-20261123T090000Z");
        assert!(name < at("2026-11-23T09:00:01Z") && name < at("2027-01-01T00:00:00Z"));
        assert!(is_ours(&name) && !is_unfinished(&name));
        let made = while_made(&name);
        assert!(is_unfinished(&made) && !is_ours(&made));
        for other in [
            "scan-",
            "scan-2026112xT090000Z",
            "scan-20261123T090000Z2",
            "x",
        ] {
            assert!(!is_ours(other) && !is_unfinished(other), "{other}");
        }
    }
}
