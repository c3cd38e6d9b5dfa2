//! `/beheer/{round}/ondersteuning`: a team asks the support centre something, and reads the answer.

pub mod compose;
mod form;
pub mod list;
pub mod withdraw;

use scan::application::ManagedRound;
use scan::ids::SupportRequestId;

use crate::pages::manage;
use crate::pages::prelude::*;
use scan_report::words::count;
use scan_texts::t;

fn title() -> &'static str {
    t!("support-title")
}

fn address(round: &RoundName) -> String {
    format!("{}/ondersteuning", manage::address(round))
}

/// Where one of them stands on that page.
fn anchor(request: SupportRequestId) -> String {
    format!("vraag-{request}")
}

/// The form of a request, about a topic or about any.
fn form_address(round: &RoundName, topic: Option<&Id>) -> String {
    let topic = topic.map(|topic| format!("?onderwerp={topic}"));
    format!("{}/nieuw{}", address(round), topic.unwrap_or_default())
}

/// Leads to the form of a request about a topic, in one line; `title` tells several of these links
/// apart for who does not see the page.
pub(super) fn ask_about(round: &RoundName, topic: &Id, title: Option<&str>) -> AnyView {
    let href = form_address(round, Some(topic));
    let title = title.map(|title| format!(": {title}"));
    html! {
        <p class="no-print">
            <a href=href>{t!("support-ask-about-this")}<span class="visually-hidden">{title}</span></a>
        </p>
    }
}

/// Leads to the form of a request, and says what it is.
pub(super) fn ask(round: &RoundName, topic: Option<&Id>) -> AnyView {
    let href = form_address(round, topic);
    html! {
        <section class="card card--sunk flow no-print">
            <h2>{t!("support-stuck-together")}</h2>
            <p>{t!("support-ask-text")}</p>
            <p><a class="button button--quiet" href=href>{t!("support-ask")}{icon("arrow")}</a></p>
        </section>
    }
}

/// That there are answers which nobody read; nothing when there is none.
pub(super) fn news(managed: &ManagedRound) -> Option<AnyView> {
    if managed.new_answers == 0 {
        return None;
    }
    let href = address(&managed.round.name);
    let many = count(
        managed.new_answers,
        t!("common-new-answer"),
        t!("common-new-answers"),
    );
    let text =
        view! { {t!("support-you-have", many = many)}<a href=href>{t!("support-read-it")}</a> };
    Some(alert(Tone::Info, text))
}

/// Leads to the requests from the coordinator's page of a round.
pub(super) fn invitation(round: &RoundName) -> impl IntoView + use<> {
    view! { <p><a href=address(round)>{title()}</a>{t!("support-ask-or-read")}</p> }
}
