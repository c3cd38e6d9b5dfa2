//! What was agreed, in words.

use scan::agreement::{Agreement, ResourceNeed, TeamAnswer};
use scan::answer::Choice;
use scan::questionnaire::{Level, Scale};

use crate::words::lower_first;

pub fn choice(choice: Option<Choice>, scale: &Scale) -> String {
    match choice {
        Some(Choice::Level(level)) => scale.label(level).to_owned(),
        Some(Choice::Unknown) => "Weet ik niet".to_owned(),
        Some(Choice::NotApplicable) => "Niet van toepassing".to_owned(),
        None => "Nog open".to_owned(),
    }
}

/// A whole team answer in one sentence.
pub fn answer(answer: &TeamAnswer, scale: &Scale) -> String {
    let mut parts = vec![choice(answer.choice, scale)];
    parts.extend(
        answer
            .priority
            .map(|priority| format!("prioriteit {}", lower_first(priority.label()))),
    );
    parts.extend(
        answer
            .reason
            .as_ref()
            .map(|reason| format!("reden: “{}”", reason.as_str())),
    );
    parts.join(", ")
}

/// A target of the team's own, or none.
pub fn ambition(level: Option<Level>, scale: &Scale) -> String {
    level.map_or_else(
        || "Zoals de vragenlijst".to_owned(),
        |level| scale.label(level).to_owned(),
    )
}

/// A need in one sentence.
pub fn need(need: &ResourceNeed) -> String {
    let mut parts = vec![need.what.as_str().to_owned()];
    let line = |name: &str, line: &scan::agreement::Line| format!("{name}: {}", line.as_str());
    parts.extend(need.for_whom.as_ref().map(|text| line("voor wie", text)));
    parts.extend(need.supplier.as_ref().map(|text| line("van wie", text)));
    if need.dropped {
        parts.push("van de lijst gehaald".to_owned());
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
            .map_or("Leeg", |text| text.as_str())
            .to_owned(),
        Agreement::Resource(_, value) => need(value),
        Agreement::Action(_, action) => action.what.as_str().to_owned(),
    }
}
