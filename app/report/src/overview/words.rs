//! Reasons, measures and what is hidden, as Dutch sentences.

use scan::disclosure::{GROUP_MIN, ItemResult, Levels, REMARKS_MIN};
use scan::overview::{HiddenNote, PartOf, Reason};
use scan::questionnaire::{Id, Level, Questionnaire, Scale};
use scan::score;

use super::Scene;
use crate::words::{count, list_of, lower_first, number, out_of, plural, steps};

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// One item, or a topic with one item.
    One,
    /// A topic with several items.
    Several,
}

impl About {
    pub fn of(items: usize) -> Self {
        if items > 1 { Self::Several } else { Self::One }
    }
}

/// Why to talk about an item, in one sentence.
pub fn reason_in_words(questionnaire: &Questionnaire, found: &Reason) -> String {
    reason(questionnaire, found, About::One)
}

/// Why to talk about something, in one sentence.
fn reason(questionnaire: &Questionnaire, reason: &Reason, about: About) -> String {
    let group = |id: &Id| {
        let found = questionnaire.group(id);
        found.map_or("", |group| group.label.as_str())
    };
    let one_of = match about {
        About::One => "",
        About::Several => "Bij een van de vragen: ",
    };
    match reason {
        Reason::LargeGap { gap } => {
            format!("Grote afstand tot het doel: gemiddeld {}.", steps(*gap))
        }
        Reason::HighPriority { count, of } => {
            let give = plural(*count, "geeft", "geven");
            format!(
                "{one_of}{} {give} dit hoge prioriteit.",
                out_of(*count, *of)
            )
        }
        Reason::ManyUnknown { count, of } => {
            let know = plural(*count, "weet", "weten");
            format!(
                "{one_of}{} {know} het niet. Hier is vooral informatie nodig.",
                out_of(*count, *of)
            )
        }
        Reason::RolesDiffer {
            low,
            high,
            difference,
        } => format!(
            "‘{}’ ziet dit gemiddeld {} hoger dan ‘{}’.",
            group(high),
            steps(*difference),
            group(low)
        ),
        Reason::Split { .. } => match about {
            About::One => "De antwoorden lopen ver uiteen.".to_owned(),
            About::Several => "Bij een van de vragen lopen de antwoorden ver uiteen.".to_owned(),
        },
    }
}

/// Several reasons, one sentence each.
pub fn reasons(scene: Scene<'_>, found: &[Reason], about: About) -> String {
    let sentences: Vec<_> = found
        .iter()
        .map(|one| reason(scene.list(), one, about))
        .collect();
    sentences.join(" ")
}

/// What is not shown and why, one sentence per kind.
pub fn hidden(scene: Scene<'_>, note: HiddenNote) -> String {
    let of_group = scene.shown.group.is_some();
    let enough = if of_group {
        format!(
            "daarvoor zijn van deze rolgroep én van de rest minstens {GROUP_MIN} antwoorden nodig"
        )
    } else {
        format!("daarvoor zijn minstens {GROUP_MIN} antwoorden nodig")
    };
    let questions = |number| count(number, "vraag", "vragen");
    match note {
        HiddenNote::Everything => {
            format!("In een anonieme scan tonen we pas iets vanaf {GROUP_MIN} collega’s.")
        }
        HiddenNote::Group => format!(
            "Van deze rolgroep tonen we niets: daarvoor zijn van de groep én van de rest minstens \
             {GROUP_MIN} antwoorden nodig."
        ),
        HiddenNote::Items { count } => {
            format!("Bij {} tonen we niets: {enough}.", questions(count))
        }
        HiddenNote::Levels { count } => format!(
            "Bij {} tonen we niet hoe ver het team is: {enough} met een niveau.",
            questions(count)
        ),
        HiddenNote::Priorities { count } => {
            format!(
                "Bij {} tonen we geen prioriteit: {enough}.",
                questions(count)
            )
        }
        HiddenNote::RoleGroups => format!(
            "Verschillen tussen rollen tonen we alleen waar elke getoonde groep, en ook de rest, \
             minstens {GROUP_MIN} antwoorden heeft."
        ),
        HiddenNote::Remarks if of_group => "Opmerkingen tonen we nooit bij een rol.".to_owned(),
        HiddenNote::Remarks => format!(
            "Opmerkingen tonen we alleen bij vragen met minstens {REMARKS_MIN} antwoorden, en \
             nooit bij een rol."
        ),
    }
}

/// How far below the target: `1,2 onder doel`; nothing below it is `op of boven doel`.
pub fn gap(gap: f64) -> String {
    if gap < 0.05 {
        "op of boven doel".to_owned()
    } else {
        format!("{} onder doel", number(gap))
    }
}

/// n of N: `22 van 24`; without N where that may not be shown.
pub fn answered(result: &ItemResult) -> Option<String> {
    let answers = result.answers.visible()?;
    Some(match result.asked.visible() {
        Some(asked) => out_of(answers.answered, *asked),
        None => answers.answered.to_string(),
    })
}

/// `15 van 22`.
pub fn part(part: PartOf) -> String {
    out_of(part.count, part.of)
}

/// The median in words of the scale: a level, or between two.
pub fn median(levels: &Levels, scale: &Scale) -> String {
    let lower = levels.lower_median;
    let is_whole = (levels.median - f64::from(lower.number())).abs() < 1e-9;
    // An even number of people can have two middle answers; the upper one mirrors the lower.
    let upper = 2.0 * levels.median - f64::from(lower.number());
    match (is_whole, scale.level(score::nearest_level(upper).number())) {
        (false, Some(upper)) => list_of(&[
            format!("Tussen {}", lower_first(scale.label(lower))),
            lower_first(scale.label(upper)),
        ]),
        _ => scale.label(lower).to_owned(),
    }
}

/// The word for a mean: the level nearest to it.
pub fn near(level: Level, scale: &Scale) -> String {
    format!("rond ‘{}’", lower_first(scale.label(level)))
}

/// Consensus in a word. No pass mark: it helps choosing what to talk about.
pub fn consensus(value: f64) -> &'static str {
    if value <= score::SPLIT {
        "Sterk verdeeld"
    } else if value < 0.6 {
        "Verdeeld"
    } else if value < 0.8 {
        "Grotendeels eens"
    } else {
        "Eens"
    }
}
