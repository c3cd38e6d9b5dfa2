//! All requests of a team, with how they stand and the answers.

use scan::application::support_requests::{OwnRequest, Received};
use scan::ids::{SupportRequestId, SupportStepId};
use scan::round::Phase;
use scan::support::SupportStatus;

use super::{TITLE, address, anchor};
use crate::components::letter::letter;
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;
use scan_report::words::date;

/// The requests; `verstuurd` in the query names one that was just sent.
pub async fn page(visit: Allowed<Managed>, Query(query): Query<QueryPairs>) -> PageResult {
    let port = &visit.ports.support_requests;
    let (round, own) = port.requests(&visit.right).await?;
    let sent = query.value("verstuurd").to_owned();
    let page = Page::new(TITLE).with_nav(manage::nav(&round, Tab::Actions));
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
        let text = format!(
            "Uw vraag over ‘{}’ is verstuurd op {}. Het antwoord komt op deze pagina.",
            one.topic,
            date(one.sent_on)
        );
        alert(Tone::Success, text)
    });
    let new = (open && !own.is_empty()).then(|| {
        let href = format!("{base}/nieuw");
        view! { <p><a class="button" href=href>"Stel een vraag"</a></p> }
    });
    let requests = if own.is_empty() {
        nothing_yet(&base, open)
    } else {
        let all: Vec<_> = own.iter().map(|one| request(&base, one)).collect();
        all.into_any()
    };
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(manage::address(&round.name), "Scan")], TITLE)}
            {sent}
            {lead(Some(kicker(round)), TITLE, "Het landelijk steunpunt denkt met uw team mee. Hier staat wat u vroeg, hoe het ermee staat en wat het antwoord is.")}
            {new}
            {requests}
        </main>
    }
}

fn nothing_yet(base: &str, open: bool) -> AnyView {
    let below = if open {
        let href = format!("{base}/nieuw");
        html! {
            <p>"Kies een onderwerp waar u hulp bij wilt en schrijf uw vraag op. U ziet eerst precies wat u verstuurt."</p>
            <p><a class="button" href=href>"Stel een vraag"</a></p>
        }
    } else {
        html! { <p>"Sluit eerst het invullen af. Daarna kunt u over een onderwerp een vraag stellen."</p> }
    };
    empty("Nog geen vragen", below)
}

fn request(base: &str, one: &OwnRequest) -> AnyView {
    let id = anchor(one.id);
    let title = format!("{id}-kop");
    let status = one.status_for_team();
    let answers: Vec<_> = one.answers.iter().map(answer).collect();
    let what = match &one.letter {
        Some(text) => html! {
            <details class="data">
                <summary>"Wat u stuurde"</summary>
                {letter(text)}
            </details>
        },
        None => {
            html! { <p class="small">"De tekst van deze vraag is gewist, ook bij het steunpunt."</p> }
        }
    };
    let read = one.unread().map(|answer| {
        let action = format!("{base}/{}/gelezen", one.id);
        let about = format!(": {}", one.topic);
        view! {
            <form method="post" action=action>
                <input type="hidden" name="tot" value=answer.step.to_string()/>
                <button class="button button--quiet">"Ik heb dit gelezen"<span class="visually-hidden">{about}</span></button>
            </form>
        }
    });
    let withdraw = one.can_be_withdrawn().then(|| {
        let href = format!("{base}/{}/intrekken", one.id);
        let about = format!(" over {}", one.topic);
        view! { <p><a href=href>"Trek deze vraag in"<span class="visually-hidden">{about}</span></a></p> }
    });
    html! {
        <section class="card flow" id=id aria-labelledby=title>
            <h2 id=title.clone()>{one.topic.clone()}</h2>
            <p>{format!("Verstuurd op {} ", date(one.sent_on))}<span class=badge(status)>{status.label()}</span></p>
            {explained(status).map(|text| view! { <p class="small">{text}</p> })}
            {answers}
            {read}
            {what}
            {withdraw}
        </section>
    }
}

fn answer(answer: &Received) -> AnyView {
    let new =
        (!answer.is_read).then(|| view! { " "<span class="badge badge--part">"nieuw"</span> });
    html! {
        <div class="flow">
            <h3>{format!("Antwoord van het steunpunt, {}", date(answer.on))}{new}</h3>
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
        SupportStatus::New => Some("Het steunpunt heeft uw vraag. Nog niemand pakte hem op."),
        SupportStatus::Taken => Some("Iemand van het steunpunt werkt aan uw vraag."),
        SupportStatus::HandedOver => {
            Some("Een expert kijkt mee. Het steunpunt houdt u op de hoogte.")
        }
        SupportStatus::Closed => Some(
            "Het steunpunt sloot deze vraag zonder antwoord hier. Hebt u elkaar niet gesproken? Stel de vraag dan opnieuw.",
        ),
        SupportStatus::Answered | SupportStatus::Withdrawn => None,
    }
}
