//! Actions in words.

use jiff::civil::Date;
use scan::agreement::Action;
use scan::questionnaire::Questionnaire;

use crate::words::{date_of, lower_first};
use scan_texts::{Label, t};

/// What an action is about: the text of its item, or the title of its topic. Nothing when it is
/// about neither.
pub fn about(action: &Action, questionnaire: &Questionnaire) -> Option<String> {
    if let Some(id) = &action.item {
        let found = questionnaire.item_by_id(id);
        return found.map(|placed| placed.item.text.clone());
    }
    let topic = questionnaire.topic(action.topic.as_ref()?)?;
    Some(topic.title.clone())
}

/// The day by which, in full.
pub fn when(action: &Action) -> String {
    action
        .due
        .as_deref()
        .map_or_else(|| t!("report-agreed-actions-no-date").to_owned(), date_of)
}

/// Whether there is still something to do after its day.
pub fn is_late(action: &Action, today: Date) -> bool {
    let is_past = |due: &String| due.as_str() < today.to_string().as_str();
    action.state.is_pending() && action.due.as_ref().is_some_and(is_past)
}

/// Everything but what: who, when, how far, about what.
pub fn facts(action: &Action, questionnaire: &Questionnaire) -> String {
    let mut parts = Vec::new();
    parts.extend(
        action
            .who
            .as_ref()
            .map(|who| t!("report-agreed-actions-who", who = who.as_str())),
    );
    parts.push(lower_first(&when(action)));
    parts.push(t!(
        "report-agreed-actions-status",
        state = lower_first(action.state.label())
    ));
    parts.extend(about(action, questionnaire).map(|about| t!("common-about", about = about)));
    parts.join(" · ")
}
