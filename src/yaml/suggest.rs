//! "Did you mean …?"

use super::words::{Words, words};

/// More differences than this are another word.
const FARTHEST: usize = 3;

/// The known word that is nearest to what was written, when it is near enough.
pub(super) fn nearest<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    let written: Vec<char> = written.to_lowercase().chars().collect();
    known
        .into_iter()
        .filter_map(|word| {
            let letters: Vec<char> = word.chars().collect();
            let allowed = (letters.len().max(written.len()) / 2).clamp(1, FARTHEST);
            if holds(&letters, &written) || holds(&written, &letters) {
                return Some((FARTHEST, word));
            }
            if letters.len().abs_diff(written.len()) > allowed {
                return None;
            }
            let distance = distance(&written, &letters);
            (distance <= allowed).then_some((distance, word))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// A help text: the nearest word first, then all of them when they are few.
pub(super) fn help<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
    otherwise: &Words,
) -> Words {
    let all: Vec<&str> = known.clone().into_iter().collect();
    let choice = match all.len() {
        1..=20 => {
            let all = all.join(", ");
            words!(
                "{otherwise} Known: {all}.",
                "{otherwise} Bekend: {all}.",
                otherwise
            )
        }
        _ => otherwise.clone(),
    };
    match nearest(written, known) {
        Some(word) => words!(
            "Did you mean `{word}`? {choice}",
            "Bedoelt u `{word}`? {choice}",
            choice
        ),
        None => choice,
    }
}

/// Whether one word is a part of the other, as `intro` of `introductie`.
fn holds(whole: &[char], part: &[char]) -> bool {
    part.len() >= 4 && (whole.starts_with(part) || whole.ends_with(part))
}

/// Levenshtein distance in which swapping two neighbours counts as one.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best = (last[j] + usize::from(a != b))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_word_that_was_meant() {
        let keys = ["id", "title", "text", "topics"];
        assert_eq!(nearest("titel", keys), Some("title"));
        assert_eq!(nearest("Tekst", keys), Some("text"));
        assert_eq!(nearest("topic", keys), Some("topics"));
        assert_eq!(nearest("kleur", keys), None);
        assert_eq!(nearest("introductie", ["id", "intro"]), Some("intro"));
        assert_eq!(
            nearest("schoolorganisatie", ["informatie", "organisatie"]),
            Some("organisatie")
        );
    }

    #[test]
    fn knows_all_words_when_they_are_few() {
        let otherwise = words!("Choose a sector.", "Kies een sector.");
        let help = help("po1", ["po", "vo"], &otherwise);
        assert_eq!(
            (help.en.as_str(), help.nl.as_str()),
            (
                "Did you mean `po`? Choose a sector. Known: po, vo.",
                "Bedoelt u `po`? Kies een sector. Bekend: po, vo."
            )
        );
    }
}
