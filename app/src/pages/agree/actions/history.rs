//! All versions of an action, newest first.

use leptos::prelude::*;
use scan::agreement::{Agreement, Revision};

use super::plan::Plan;
use scan_report::agreed::actions;
use scan_report::words::date_of;
use scan_texts::t;

/// Nothing for an action that was never changed.
pub(super) fn history(plan: &Plan, past: &[Revision<Agreement>]) -> Option<AnyView> {
    if past.len() < 2 {
        return None;
    }
    let row = |revision: &Revision<Agreement>| {
        let Agreement::Action(_, action) = &revision.value else {
            return None;
        };
        let head = t!(
            "agree-actions-history-version",
            revision = revision.number,
            day = date_of(&revision.day)
        );
        let facts = actions::facts(action, &plan.round.questionnaire);
        let what = action.what.as_str().to_owned();
        Some(
            view! { <li><strong>{head}</strong><br/>{what}<br/><span class="small soft">{facts}</span></li> },
        )
    };
    let rows: Vec<_> = past.iter().filter_map(row).collect();
    Some(html! {
        <details class="details">
            <summary>{t!("agree-actions-history-earlier-versions")}</summary>
            <ul class="list">{rows}</ul>
        </details>
    })
}
