//! Remarks, and in open kaart who answered what.

use leptos::prelude::*;
use scan::answer::Choice;
use scan::disclosure::PersonAnswer;
use scan::overview::ItemView;
use scan::questionnaire::Scale;
use scan::round::Anonymity;

use crate::components::table::{DataTable, Layout, Row, text};
use scan_report::overview::Scene;
use scan_report::words::lower_first;
use scan_texts::{Label, t};

/// Per person; there are none in an anonymous round.
pub(super) fn people(scene: Scene<'_>, view: &ItemView, scale: &Scale) -> Option<AnyView> {
    if view.people.is_empty() {
        return None;
    }
    let rows = view
        .people
        .iter()
        .map(|person| row(scene, person, scale))
        .collect();
    let columns = [
        t!("common-who"),
        t!("common-role"),
        t!("common-answer"),
        t!("common-priority"),
        t!("common-remark"),
    ]
    .map(text);
    let table = DataTable::new(Layout::CompactStacked, columns)
        .captioned(t!("overview-topic-people-open-caption"))
        .region(t!("overview-topic-people-answers-per-person"));
    Some(table.behind(t!("overview-topic-people-see-answers-per-person"), rows))
}

fn row(scene: Scene<'_>, person: &PersonAnswer, scale: &Scale) -> Row {
    let answer = match person.choice {
        Some(Choice::Level(level)) => lower_first(scale.label(level)),
        Some(Choice::Unknown) => t!("common-i-dont-know-as-heading").to_owned(),
        Some(Choice::NotApplicable) => t!("overview-topic-people-not-applicable").to_owned(),
        None => t!("overview-topic-people-no-answer").to_owned(),
    };
    let none = || "–".to_owned();
    let priority = person
        .priority
        .map_or_else(none, |p| lower_first(p.label()));
    let remark = person.remark.as_ref();
    let remark = remark.map_or_else(none, |remark| remark.as_str().to_owned());
    let role = scene.list().role_label(&person.role).to_owned();
    Row::new(person.who.clone(), [role, answer, priority, remark])
}

/// In which order remarks stand in an anonymous round, and from how many people.
fn remarks_order() -> &'static str {
    t!("overview-topic-people-remarks-order")
}

/// Remarks in no telling order. In open kaart they stand with the people.
pub(super) fn remarks(scene: Scene<'_>, view: &ItemView) -> Option<AnyView> {
    if view.remarks.is_empty() || !view.people.is_empty() {
        return None;
    }
    let order = (scene.round.anonymity == Anonymity::Anonymous).then(|| {
        view! { <p class="small">{remarks_order()}</p> }
    });
    let remarks: Vec<_> = view
        .remarks
        .iter()
        .map(|remark| view! { <li>{remark.clone()}</li> })
        .collect();
    Some(html! {
        <section class="flow">
            <h3>{t!("common-remarks")}</h3>
            {order}
            <ul class="remarks">{remarks}</ul>
        </section>
    })
}
