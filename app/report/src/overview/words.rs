//! Reasons, measures and what is hidden, as Dutch sentences.

use scan::disclosure::{GROUP_MIN, ItemResult, Levels, REMARKS_MIN};
use scan::overview::{HiddenNote, PartOf, Reason};
use scan::questionnaire::{Id, Level, Questionnaire, Scale};
use scan::score;

use super::Scene;
use crate::words::{count, list_of, lower_first, number, out_of, plural, steps};
use scan_texts::t;

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
        About::Several => t!("report-overview-words-for-one-question"),
    };
    match reason {
        Reason::LargeGap { gap } => {
            t!("report-overview-words-large-distance", gap = steps(*gap))
        }
        Reason::HighPriority { count, of } => {
            let give = plural(*count, t!("common-gives"), t!("common-give"));
            t!(
                "report-overview-words-gives-priority",
                one_of = one_of,
                of = out_of(*count, *of),
                give = give
            )
        }
        Reason::ManyUnknown { count, of } => {
            let know = plural(*count, t!("common-does-not-know"), t!("common-do-not-know"));
            t!(
                "report-overview-words-many-unknown",
                one_of = one_of,
                of = out_of(*count, *of),
                know = know
            )
        }
        Reason::RolesDiffer {
            low,
            high,
            difference,
        } => t!(
            "report-overview-words-roles-differ",
            high = group(high),
            difference = steps(*difference),
            low = group(low)
        ),
        Reason::Split { .. } => match about {
            About::One => t!("report-overview-words-split").to_owned(),
            About::Several => t!("report-overview-words-split-one-question").to_owned(),
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
        t!(
            "report-overview-words-enough-of-group",
            group_min = GROUP_MIN
        )
    } else {
        t!("report-overview-words-enough", group_min = GROUP_MIN)
    };
    let questions = |number| count(number, t!("common-question"), t!("common-questions"));
    match note {
        HiddenNote::Everything => {
            t!("report-overview-words-hidden-all", group_min = GROUP_MIN)
        }
        HiddenNote::Group => t!("report-overview-words-hidden-group", group_min = GROUP_MIN),
        HiddenNote::Items { count } => {
            t!(
                "report-overview-words-hidden-questions",
                questions = questions(count),
                enough = enough
            )
        }
        HiddenNote::Levels { count } => t!(
            "report-overview-words-hidden-levels",
            questions = questions(count),
            enough = enough
        ),
        HiddenNote::Priorities { count } => {
            t!(
                "report-overview-words-hidden-priorities",
                questions = questions(count),
                enough = enough
            )
        }
        HiddenNote::RoleGroups => t!(
            "report-overview-words-hidden-role-groups",
            group_min = GROUP_MIN
        ),
        HiddenNote::Remarks if of_group => {
            t!("report-overview-words-hidden-remarks-of-role").to_owned()
        }
        HiddenNote::Remarks => t!(
            "report-overview-words-hidden-remarks",
            remarks_min = REMARKS_MIN
        ),
    }
}

/// How far below the target: `1,2 onder doel`; nothing below it is `op of boven doel`.
pub fn gap(gap: f64) -> String {
    if gap < 0.05 {
        t!("common-at-or-above-target").to_owned()
    } else {
        t!("report-overview-words-below-target", gap = number(gap))
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
            t!(
                "report-overview-words-between",
                lower = lower_first(scale.label(lower))
            ),
            lower_first(scale.label(upper)),
        ]),
        _ => scale.label(lower).to_owned(),
    }
}

/// The word for a mean: the level nearest to it.
pub fn near(level: Level, scale: &Scale) -> String {
    t!(
        "report-overview-words-around",
        level = lower_first(scale.label(level))
    )
}

/// Consensus in a word. No pass mark: it helps choosing what to talk about.
pub fn consensus(value: f64) -> &'static str {
    if value <= score::SPLIT {
        t!("report-overview-words-strongly-divided")
    } else if value < 0.6 {
        t!("report-overview-words-divided")
    } else if value < 0.8 {
        t!("report-overview-words-mostly-agreed")
    } else {
        t!("report-overview-words-agreed")
    }
}
