//! What the guide for the talk says.

use scan::agenda::{Length, Place, Plan};
use scan::application::Round;
use scan::overview::Overview;

use super::talk::Talk;
use crate::overview::beside;
use crate::words::count;
use scan_texts::{Phrase, t};

/// How long the session lasts when nobody says.
pub const USUAL: Length = Length::Hour;

/// Most items in the list for another time.
pub const LATER: usize = 8;

pub fn for_whom() -> &'static str {
    t!("report-agreed-guide-for-whom")
}

/// Above the empty rows for actions.
pub fn a_few_actions() -> &'static str {
    t!("report-agreed-guide-a-few-actions")
}

/// The four questions for the talk in the team.
pub const QUESTIONS: [Phrase; 4] = [
    || t!("report-agreed-guide-which-pupils"),
    || t!("report-agreed-guide-which-needs"),
    || t!("report-agreed-guide-own-support"),
    || t!("report-agreed-guide-outside-support"),
];

/// How the time is divided, a sentence each.
pub fn times_in_words(plan: Plan) -> Vec<String> {
    let talk = (plan.items > 0).then(|| {
        t!(
            "report-agreed-guide-time-to-talk",
            time = minutes(plan.per_item * u16::try_from(plan.items).unwrap_or(u16::MAX)),
            items = count(plan.items, t!("common-question"), t!("common-questions")),
            per_item = plan.per_item
        )
    });
    let look = t!(
        "report-agreed-guide-time-to-look",
        look = minutes(plan.look)
    );
    let act = t!("report-agreed-guide-time-to-act", act = minutes(plan.act));
    [Some(look), talk, Some(act)]
        .into_iter()
        .flatten()
        .collect()
}

/// `5 minuten`.
pub fn minutes(number: u16) -> String {
    count(number, t!("common-minute"), t!("common-minutes"))
}

/// Why the items stand in this order.
pub fn order_in_words(talk: &Talk) -> &'static str {
    let shown = talk.overview.as_ref();
    if shown.is_some_and(|overview| overview.answered.is_visible()) {
        t!("report-agreed-guide-order-by-findings")
    } else {
        t!("report-agreed-guide-order-of-list")
    }
}

/// What stands out at an item, in words.
pub fn why(round: &Round, overview: &Overview, place: &Place) -> String {
    let why = beside::reasons(round, overview, &place.reasons);
    let counts = beside::item(overview, place.item).and_then(beside::counts);
    match (why.is_empty(), counts.is_some()) {
        (false, _) => why,
        (true, true) => t!("report-agreed-guide-nothing-stands-out").to_owned(),
        (true, false) => t!("report-agreed-guide-answers-not-shown").to_owned(),
    }
}
