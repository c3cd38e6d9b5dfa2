//! What was agreed, in words.

use scan::agreement::{Agreement, ResourceNeed, TeamAnswer};
use scan::answer::Choice;
use scan::questionnaire::{Level, Scale};

use crate::words::lower_first;
use scan_texts::{Label, t};

pub fn choice(choice: Option<Choice>, scale: &Scale) -> String {
    match choice {
        Some(Choice::Level(level)) => scale.label(level).to_owned(),
        Some(Choice::Unknown) => t!("common-i-dont-know").to_owned(),
        Some(Choice::NotApplicable) => t!("common-not-applicable").to_owned(),
        None => t!("report-agreed-words-still-open").to_owned(),
    }
}

/// A whole team answer in one sentence.
pub fn answer(answer: &TeamAnswer, scale: &Scale) -> String {
    let mut parts = vec![choice(answer.choice, scale)];
    parts.extend(answer.priority.map(|priority| {
        t!(
            "report-agreed-words-priority",
            priority = lower_first(priority.label())
        )
    }));
    parts.extend(
        answer
            .reason
            .as_ref()
            .map(|reason| t!("report-agreed-words-reason", reason = reason.as_str())),
    );
    parts.join(", ")
}

/// A target of the team's own, or none.
pub fn ambition(level: Option<Level>, scale: &Scale) -> String {
    level.map_or_else(
        || t!("common-as-in-the-questionnaire").to_owned(),
        |level| scale.label(level).to_owned(),
    )
}

/// A need in one sentence.
pub fn need(need: &ResourceNeed) -> String {
    let mut parts = vec![need.what.as_str().to_owned()];
    let line = |name: &str, line: &scan::agreement::Line| format!("{name}: {}", line.as_str());
    parts.extend(
        need.for_whom
            .as_ref()
            .map(|text| line(t!("report-agreed-words-for-whom"), text)),
    );
    parts.extend(
        need.supplier
            .as_ref()
            .map(|text| line(t!("report-agreed-words-from-whom"), text)),
    );
    if need.dropped {
        parts.push(t!("report-agreed-words-dropped").to_owned());
    }
    parts.join(" · ")
}

/// Anything agreed; `scale` is that of the item, or of the list.
pub fn agreement(agreement: &Agreement, scale: &Scale) -> String {
    match agreement {
        Agreement::Answer(_, value) => answer(value, scale),
        Agreement::Ambition(_, level) => ambition(*level, scale),
        Agreement::Note(_, text) => text
            .as_ref()
            .map_or(t!("report-agreed-words-empty"), |text| text.as_str())
            .to_owned(),
        Agreement::Resource(_, value) => need(value),
        Agreement::Action(_, action) => action.what.as_str().to_owned(),
    }
}
