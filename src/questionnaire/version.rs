//! Which of two versions of a list is the newer one.

/// Whether a version comes after another one, number by number: `2026.10` after `2026.9`, and
/// `2026.1.1` after `2026.1`.
pub fn is_newer(version: &str, than: &str) -> bool {
    parts(version) > parts(than)
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Word(String),
    Number(u64),
}

fn parts(version: &str) -> Vec<Part> {
    version
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.parse()
                .map_or_else(|_| Part::Word(part.to_lowercase()), Part::Number)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_newer;

    #[test]
    fn numbers_count_as_numbers() {
        for (newer, older) in [
            ("2026.2", "2026.1"),
            ("2026.10", "2026.9"),
            ("2027.1", "2026.12"),
            ("2026.1.1", "2026.1"),
            ("2", "1"),
            ("2026-2", "2026.1"),
            ("2026.1b", "2026.1a"),
        ] {
            assert!(is_newer(newer, older), "{newer} {older}");
            assert!(!is_newer(older, newer), "{older} {newer}");
        }
    }

    #[test]
    fn the_same_is_not_newer() {
        for (one, other) in [("2026.1", "2026.1"), ("2026.01", "2026.1"), ("A", "a")] {
            assert!(
                !is_newer(one, other) && !is_newer(other, one),
                "{one} {other}"
            );
        }
    }
}
