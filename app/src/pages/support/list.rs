//! All requests of a team, with how they stand and the answers.

use scan::application::support_requests::{OwnRequest, Received};
use scan::ids::{SupportRequestId, SupportStepId};
use scan::round::Phase;
use scan::support::SupportStatus;

use super::{address, anchor, title};
use crate::components::letter::letter;
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;
use scan_report::words::date;
use scan_texts::{Label, t};

/// The requests; `verstuurd` in the query names one that was just sent.
pub async fn page(visit: Allowed<Managed>, Query(query): Query<QueryPairs>) -> PageResult {
    let port = &visit.ports.support_requests;
    let (round, own) = port.requests(&visit.right).await?;
    let sent = query.value("verstuurd").to_owned();
    let page = Page::new(title()).with_nav(manage::nav(&round, Tab::Actions));
    Ok(visit.page(page, || view(&round, &own, &sent)))
}

/// Up to which answer the team read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    tot: i64,
}

pub async fn mark_read(
    visit: Allowed<Managed>,
    PathName(request): PathName<SupportRequestId>,
    FormBody(read): FormBody<Read>,
) -> PageResult {
    let up_to = SupportStepId::from(read.tot);
    let port = &visit.ports.support_requests;
    port.mark_read(&visit.right, request, up_to).await?;
    let address = address(visit.right.name());
    Ok(go_to(&format!("{address}#{}", anchor(request))))
}

fn view(round: &Round, own: &[OwnRequest], sent: &str) -> AnyView {
    let base = address(&round.name);
    let open = round.phase != Phase::Private;
    let sent = own.iter().find(|one| one.id.to_string() == sent);
    let sent = sent.map(|one| {
        let text = t!(
            "support-list-was-sent",
            topic = one.topic,
            sent_on = date(one.sent_on)
        );
        alert(Tone::Success, text)
    });
    let new = (open && !own.is_empty()).then(|| {
        let href = format!("{base}/nieuw");
        view! { <p><a class="button" href=href>{t!("support-ask-a-question")}</a></p> }
    });
    let requests = if own.is_empty() {
        nothing_yet(&base, open)
    } else {
        let all: Vec<_> = own.iter().map(|one| request(&base, one)).collect();
        all.into_any()
    };
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(manage::address(&round.name), t!("common-scan"))], title())}
            {sent}
            {lead(Some(kicker(round)), title(), t!("support-list-lead"))}
            {new}
            {requests}
        </main>
    }
}

fn nothing_yet(base: &str, open: bool) -> AnyView {
    let below = if open {
        let href = format!("{base}/nieuw");
        html! {
            <p>{t!("support-list-none-yet-text")}</p>
            <p><a class="button" href=href>{t!("support-ask-a-question")}</a></p>
        }
    } else {
        html! { <p>{t!("support-list-close-first")}</p> }
    };
    empty(t!("common-no-questions-yet"), below)
}

fn request(base: &str, one: &OwnRequest) -> AnyView {
    let id = anchor(one.id);
    let title = format!("{id}-kop");
    let status = one.status_for_team();
    let answers: Vec<_> = one.answers.iter().map(answer).collect();
    let what = match &one.letter {
        Some(text) => html! {
            <details class="data">
                <summary>{t!("support-list-what-you-sent")}</summary>
                {letter(text)}
            </details>
        },
        None => {
            html! { <p class="small">{t!("support-list-text-erased")}</p> }
        }
    };
    let read = one.unread().map(|answer| {
        let action = format!("{base}/{}/gelezen", one.id);
        let about = format!(": {}", one.topic);
        view! {
            <form method="post" action=action>
                <input type="hidden" name="tot" value=answer.step.to_string()/>
                <button class="button button--quiet">{t!("support-list-have-read")}<span class="visually-hidden">{about}</span></button>
            </form>
        }
    });
    let withdraw = one.can_be_withdrawn().then(|| {
        let href = format!("{base}/{}/intrekken", one.id);
        let about = t!("support-list-about", topic = one.topic);
        view! { <p><a href=href>{t!("support-list-withdraw")}<span class="visually-hidden">{about}</span></a></p> }
    });
    html! {
        <section class="card flow" id=id aria-labelledby=title>
            <h2 id=title.clone()>{one.topic.clone()}</h2>
            <p>{t!("support-list-sent-on", sent_on = date(one.sent_on))}<span class=badge(status)>{status.label()}</span></p>
            {explained(status).map(|text| view! { <p class="small">{text}</p> })}
            {answers}
            {read}
            {what}
            {withdraw}
        </section>
    }
}

fn answer(answer: &Received) -> AnyView {
    let new = (!answer.is_read)
        .then(|| view! { " "<span class="badge badge--part">{t!("common-new")}</span> });
    html! {
        <div class="flow">
            <h3>{t!("support-list-answer-of", on = date(answer.on))}{new}</h3>
            {letter(&answer.text)}
        </div>
    }
}

/// The class of a badge with this status.
fn badge(status: SupportStatus) -> &'static str {
    match status {
        SupportStatus::New | SupportStatus::Taken | SupportStatus::HandedOver => {
            "badge badge--part"
        }
        SupportStatus::Answered => "badge badge--done",
        SupportStatus::Closed | SupportStatus::Withdrawn => "badge",
    }
}

/// What a status means for the team, where the word does not say it.
fn explained(status: SupportStatus) -> Option<&'static str> {
    match status {
        SupportStatus::New => Some(t!("support-list-status-new")),
        SupportStatus::Taken => Some(t!("support-list-status-taken")),
        SupportStatus::HandedOver => Some(t!("support-list-status-expert")),
        SupportStatus::Closed => Some(t!("support-list-status-closed")),
        SupportStatus::Answered | SupportStatus::Withdrawn => None,
    }
}
