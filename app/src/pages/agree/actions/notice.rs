//! What was just done, with a button that takes it back.

use scan::personal_data;

use super::address::{address, address_of};
use super::plan::{Entry, Plan};
use crate::pages::form_body::new_idempotency_key;
use crate::pages::prelude::*;
use scan_texts::t;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Added,
    Changed,
    Undone,
}

impl Done {
    const ALL: [Self; 3] = [Self::Added, Self::Changed, Self::Undone];

    fn key(self) -> &'static str {
        match self {
            Self::Added => "nieuw",
            Self::Changed => "gewijzigd",
            Self::Undone => "terug",
        }
    }
}

/// The list to go back to after a form, with what was done. `to` is what the form says of where it
/// came from; without a round in it, the list of the action's own round.
pub(super) fn list_after(
    done: Done,
    round: &RoundName,
    id: &Id,
    revision: i64,
    to: &str,
) -> String {
    let to = RoundName::parse(to).unwrap_or_else(|| round.clone());
    let mut list = format!(
        "{}?gedaan={}&actie={id}&versie={revision}",
        address(&to),
        done.key()
    );
    if to != *round {
        list.push_str("&uit=");
        list.push_str(round.as_str());
    }
    list
}

/// Says what was done, as long as nothing happened to the action since.
pub(super) fn notice(plan: &Plan, asked: &QueryPairs) -> Option<AnyView> {
    let key = asked.value("gedaan");
    let done = Done::ALL.into_iter().find(|done| done.key() == key)?;
    let id = Id::new(asked.value("actie")).ok()?;
    let round = RoundName::parse(asked.value("uit")).unwrap_or_else(|| plan.round.name.clone());
    let entry = plan.of(&round, &id).filter(|entry| entry.open)?;
    if asked.value("versie") != entry.now.number.to_string() {
        return None;
    }
    let what = entry.now.value.what.as_str();
    let words = match done {
        Done::Added => t!("agree-actions-notice-added", what = what),
        Done::Changed => t!("agree-actions-notice-changed", what = what),
        Done::Undone => t!("agree-actions-notice-undone", what = what),
    };
    let warning = personal_words(entry).map(|words| view! { <p>{words}</p> });
    Some(html! {
        <div class="alert alert--success no-print" role="status">
            {icon("success")}
            <p>{words}</p>
            {warning}
            <form class="button-group" method="post" action=format!("{}/terug", address_of(&round, &id))>
                <input type="hidden" name="idempotency_key" value=new_idempotency_key()/>
                <input type="hidden" name="basis" value=entry.now.number.to_string()/>
                <input type="hidden" name="naar" value=plan.round.name.as_str().to_owned()/>
                <button class="button button--quiet">{t!("agree-actions-notice-undo")}</button>
            </form>
        </div>
    })
}

/// A soft warning when the words seem to hold data of a person; everything is saved all the same.
fn personal_words(entry: &Entry) -> Option<String> {
    let action = &entry.now.value;
    let who = action.who.as_ref().map_or("", |who| who.as_str());
    let texts = [action.what.as_str(), who];
    let found = texts
        .iter()
        .any(|text| !personal_data::hints(text).is_empty());
    found.then(|| t!("agree-actions-notice-personal-data").to_owned())
}
