//! Remarks, and in open kaart who answered what.

use leptos::prelude::*;
use scan::answer::Choice;
use scan::disclosure::PersonAnswer;
use scan::overview::ItemView;
use scan::questionnaire::Scale;
use scan::round::Anonymity;

use scan_report::overview::Scene;
use scan_report::words::lower_first;

/// Per person; there are none in an anonymous round.
pub(super) fn people(scene: Scene<'_>, view: &ItemView, scale: &Scale) -> Option<AnyView> {
    if view.people.is_empty() {
        return None;
    }
    let rows: Vec<_> = view
        .people
        .iter()
        .map(|person| row(scene, person, scale))
        .collect();
    let section = view! {
        <details class="data">
            <summary>"Bekijk de antwoorden per persoon"</summary>
            <div class="table-wrap" tabindex="0" role="region" aria-label="Antwoorden per persoon">
                <table class="table table--compact table--stack">
                    <caption>"Open kaart: het team ziet van wie welk antwoord is"</caption>
                    <thead><tr>
                        <th scope="col">"Wie"</th>
                        <th scope="col">"Rol"</th>
                        <th scope="col">"Antwoord"</th>
                        <th scope="col">"Prioriteit"</th>
                        <th scope="col">"Opmerking"</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    };
    Some(section.into_any())
}

fn row(scene: Scene<'_>, person: &PersonAnswer, scale: &Scale) -> AnyView {
    let answer = match person.choice {
        Some(Choice::Level(level)) => lower_first(scale.label(level)),
        Some(Choice::Unknown) => "weet ik niet".to_owned(),
        Some(Choice::NotApplicable) => "niet van toepassing".to_owned(),
        None => "geen antwoord".to_owned(),
    };
    let priority = person
        .priority
        .map_or_else(|| "–".to_owned(), |p| lower_first(p.label()));
    let remark = person
        .remark
        .as_ref()
        .map_or("–", |remark| remark.as_str())
        .to_owned();
    view! {
        <tr>
            <th scope="row">{person.who.clone()}</th>
            <td data-label="Rol">{scene.list().role_label(&person.role).to_owned()}</td>
            <td data-label="Antwoord">{answer}</td>
            <td data-label="Prioriteit">{priority}</td>
            <td data-label="Opmerking">{remark}</td>
        </tr>
    }
    .into_any()
}

/// In which order remarks stand in an anonymous round, and from how many people.
const REMARKS_ORDER: &str = "In willekeurige volgorde, en nooit bij een rol. Vanaf 10 mensen.";

/// Remarks in no telling order. In open kaart they stand with the people.
pub(super) fn remarks(scene: Scene<'_>, view: &ItemView) -> Option<AnyView> {
    if view.remarks.is_empty() || !view.people.is_empty() {
        return None;
    }
    let order = (scene.round.anonymity == Anonymity::Anonymous).then(|| {
        view! { <p class="small">{REMARKS_ORDER}</p> }
    });
    let remarks: Vec<_> = view
        .remarks
        .iter()
        .map(|remark| view! { <li>{remark.clone()}</li> })
        .collect();
    Some(
        view! {
            <section class="flow">
                <h3>"Opmerkingen"</h3>
                {order}
                <ul class="remarks">{remarks}</ul>
            </section>
        }
        .into_any(),
    )
}
