//! Hints about how levels are written.
//!
//! A program cannot read. These look for signs that go along with levels that are hard to choose
//! between, and are wrong at times in both directions; `questionnaires/README.md` says how they
//! look. Hence notes, for authors who ask for them.

mod verbs;

use super::super::code::Code;
use super::super::index::{Index, Levels};
use super::super::report::Report;
use super::super::words::words;

/// Words that leave no room, which only the highest level can mean.
const ABSOLUTE: [&str; 9] = [
    "alle", "allemaal", "alles", "altijd", "iedereen", "nergens", "niemand", "nooit", "overal",
];

/// Words that take an absolute word back when they stand before it.
const HEDGES: [&str; 4] = ["niet", "bijna", "vrijwel", "haast"];

/// So many words behind *en* may pass before a verb still begins a second demand.
const NEAR: usize = 4;

/// Words that begin a clause, whose verb belongs to what stands before them.
const SUBORDINATE: [&str; 11] = [
    "als", "dat", "die", "hoe", "of", "om", "waar", "wanneer", "wat", "welke", "wie",
];

/// All hints about one list.
pub(super) fn check(index: &Index, report: &mut Report) {
    for item in &index.items {
        lengths(&item.levels, report);
        let texts = &item.levels.texts;
        for (number, level) in texts.iter().enumerate() {
            if let Some(verb) = second_demand(&level.value) {
                report.add(
                    level.place,
                    Code::SeveralDemands,
                    words!(
                        "This level perhaps asks two things: behind “en” comes the verb “{verb}”.",
                        "Dit niveau vraagt misschien twee dingen: na “en” komt het werkwoord \
                         “{verb}”.",
                    ),
                    words!(
                        "Whoever does one of the two has no level. Ask one thing in all levels, or \
                         leave it if the two go together.",
                        "Wie het ene doet en het andere niet, kan niet kiezen. Vraag één ding in \
                         alle niveaus, of laat het staan als de twee bij elkaar horen.",
                    ),
                );
            }
            let below_the_top = number + 1 < texts.len();
            if let Some(word) = absolute(&level.value).filter(|_| below_the_top) {
                report.add(
                    level.place,
                    Code::AbsoluteWord,
                    words!(
                        "Below the highest level “{word}” leaves nothing to add.",
                        "Onder het hoogste niveau laat “{word}” geen ruimte meer over.",
                    ),
                    words!(
                        "Say how often or how many, such as “meestal” or “de meesten”.",
                        "Zeg hoe vaak of hoeveel, zoals “meestal” of “de meesten”.",
                    ),
                );
            }
        }
    }
}

/// Levels of which the shortest is less than half as long as the longest.
fn lengths(levels: &Levels, report: &mut Report) {
    let lengths = levels.texts.iter().map(|level| level.value.chars().count());
    let (shortest, longest) = (lengths.clone().min(), lengths.max());
    if let (Some(shortest), Some(longest)) = (shortest, longest)
        && shortest * 2 < longest
    {
        report.add(
            levels.place,
            Code::UnevenLevels,
            words!(
                "The shortest of these levels has {shortest} characters, the longest {longest}.",
                "Het kortste van deze niveaus heeft {shortest} tekens, het langste {longest}.",
            ),
            words!(
                "Make them about equally long: people take the longest for the best answer.",
                "Maak ze ongeveer even lang: mensen houden het langste voor het beste antwoord.",
            ),
        );
    }
}

/// The verb of a second demand in one sentence: one soon behind *en*, where another stands before.
fn second_demand(level: &str) -> Option<String> {
    level.split(['.', ';', ':', '!', '?']).find_map(|sentence| {
        let words = words_of(sentence);
        let ands = words.iter().enumerate().filter(|(_, word)| *word == "en");
        ands.map(|(at, _)| words.split_at(at))
            .find_map(|(before, behind)| {
                let behind = &behind[1..];
                let is_first = (0..before.len()).any(|at| verbs::is_verb(before, at));
                if !is_first {
                    return None;
                }
                let subordinate = |word: &String| SUBORDINATE.contains(&word.as_str());
                let clause = behind.iter().skip(1).position(subordinate);
                let near = clause.map_or(NEAR, |at| NEAR.min(at + 1));
                let near = near.min(behind.len());
                let verb = (0..near).find(|at| verbs::is_verb(behind, *at))?;
                Some(behind[verb].clone())
            })
    })
}

/// The first absolute word that nothing takes back.
fn absolute(level: &str) -> Option<String> {
    let words = words_of(level);
    let at = (0..words.len()).find(|at| {
        let before = at.checked_sub(1).map(|at| words[at].as_str());
        ABSOLUTE.contains(&words[*at].as_str())
            && !before.is_some_and(|before| HEDGES.contains(&before))
    });
    at.map(|at| words[at].clone())
}

/// The words in small letters, without signs.
fn words_of(text: &str) -> Vec<String> {
    let within = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\'');
    text.split(|c| !within(c))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{absolute, second_demand};

    #[test]
    fn a_second_verb_behind_and_is_a_second_demand() {
        for (level, verb) in [
            ("We bespreken het en kiezen samen een aanpak.", "kiezen"),
            ("De mentor vraagt ernaar en de klas doet mee.", "doet"),
            (
                "Er is snel hulp, en na enkele weken kijken we terug.",
                "kijken",
            ),
            ("We weten hoe het gaat en wat beter kan.", "kan"),
            (
                "We praten erover en vragen we het, dan helpt het.",
                "vragen",
            ),
        ] {
            assert_eq!(second_demand(level).as_deref(), Some(verb), "{level}");
        }
        for level in [
            "De meesten kennen de vragen en antwoorden.",
            "We praten met de leerling en zijn ouders.",
            "We vragen ouders en leerlingen wat hen helpt.",
            "Tijd en ruimte voor overleg.",
            "We meten het elk jaar; met de uitkomst doen we weinig.",
            "Wij weten het. En anderen ook.",
        ] {
            assert_eq!(second_demand(level), None, "{level}");
        }
    }

    #[test]
    fn absolute_words_that_nothing_takes_back() {
        assert_eq!(absolute("Wij doen dit altijd.").as_deref(), Some("altijd"));
        assert_eq!(
            absolute("Alle collega’s weten het.").as_deref(),
            Some("alle")
        );
        assert_eq!(
            absolute("Niet iedereen weet het, maar nooit is het stil.").as_deref(),
            Some("nooit")
        );
        for level in [
            "Dat lukt niet altijd.",
            "Bijna iedereen.",
            "Elk jaar.",
            "Meestal.",
        ] {
            assert_eq!(absolute(level), None, "{level}");
        }
    }
}
