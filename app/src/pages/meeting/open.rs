//! Opens and closes the session, or skips the private phase and fills in directly together.

use scan::agenda::Length;
use scan::round::Phase;

use super::lead_address;
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::field::{Choice, Choices, Errors};
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;
use scan::application::ManagedRound;
use scan::application::meeting::{Attendee, Mode};
use scan_texts::t;

/// Asks how long the session takes. In the private phase: whether to fill in directly together.
pub(super) async fn ask(visit: &Visit, managed: &Managed) -> PageResult {
    let name = managed.name();
    let managed = visit.ports.coordination.round(managed).await?;
    let nav = manage::nav(&managed.round, Tab::Meeting);
    match managed.round.phase {
        Phase::Private if managed.headcount.total.joined > 0 => {
            Ok(go_to(&format!("{}/afsluiten", manage::address(name))))
        }
        Phase::Private => Ok(visit.page(
            Page::new(t!("meeting-open-direct-title")).with_nav(nav),
            move || direct(&managed),
        )),
        Phase::Review => Ok(visit.page(
            Page::new(t!("common-team-session")).with_nav(nav),
            move || plan(&managed),
        )),
        // The page of a finished round says so.
        Phase::Frozen => Ok(go_to(&manage::address(name))),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Opening {
    tijd: u16,
    vorm: String,
}

pub async fn submit(visit: Allowed<Managed>, FormBody(opening): FormBody<Opening>) -> PageResult {
    let length = Length::from_minutes(opening.tijd).unwrap_or(Length::ThreeQuarters);
    let mode = opening.vorm.parse().unwrap_or(Mode::Review);
    visit.ports.meeting.open(&visit.right, mode, length).await?;
    Ok(go_to(&lead_address(visit.right.name())))
}

pub async fn close_page(visit: Allowed<Managed>) -> PageResult {
    let attendee = Attendee::Lead(visit.right.name().clone());
    let rights = &visit.ports.rights;
    rights.attending(&visit.credentials, &attendee).await?;
    let base = lead_address(visit.right.name());
    let managed = visit.ports.coordination.round(&visit.right).await?;
    let text = t!("meeting-open-close-explained");
    let page = ConfirmPage {
        above: None,
        lead: lead(
            Some(kicker(&managed.round)),
            t!("meeting-open-close-question"),
            text,
        ),
        before: ().into_any(),
        action: format!("{base}/sluiten"),
        forgets: false,
        fields: None,
        yes: Yes::Closes(t!("common-close-the-session")),
        no: (base, t!("common-not-yet")),
    };
    Ok(visit.page(Page::new(t!("meeting-open-close-title")), || page.view()))
}

pub async fn close(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    visit.ports.meeting.end(&visit.right).await?;
    Ok(go_to(&manage::address(visit.right.name())))
}

fn lengths() -> impl IntoView {
    let choices = [
        (Length::Half, t!("meeting-open-half-hour")),
        (Length::ThreeQuarters, t!("meeting-open-three-quarters")),
        (Length::Hour, t!("meeting-open-hour")),
        (Length::HourAndHalf, t!("meeting-open-hour-and-half")),
    ];
    let choices = choices
        .into_iter()
        .map(|(length, text)| {
            Choice::new(
                length.minutes(),
                t!("common-minutes-in-sentence", minutes = length.minutes()),
                text,
            )
        })
        .collect();
    view! {
        <Choices name="tijd" legend=t!("meeting-open-how-much-time") hint=t!("meeting-open-time-hint") class="choices--two"
            choices=choices chosen=Length::ThreeQuarters.minutes().to_string() errors=Errors::default()/>
    }
}

fn plan(managed: &ManagedRound) -> impl IntoView + use<> {
    let base = lead_address(&managed.round.name);
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(Some(kicker(&managed.round)), t!("meeting-open-heading"), t!("meeting-open-lead"))}
            <ul class="promises">
                <li>{icon("people")}<span>{t!("meeting-open-most-valuable-first")}</span></li>
                <li>{icon("lock")}<span>{t!("meeting-open-nothing-seen-before")}</span></li>
                <li>{icon("check")}<span>{t!("meeting-open-write-per-point")}</span></li>
            </ul>
            <form class="form" method="post" action=format!("{base}/openen")>
                <input type="hidden" name="vorm" value=Mode::Review.key()/>
                {lengths()}
                <div class="form-actions"><button class="button button--large">{t!("meeting-open-open-session")}</button></div>
            </form>
            <p class="small">{t!("meeting-open-prepare-first")}<a href=format!("{}/overzicht", manage::address(&managed.round.name))>{t!("common-overview")}</a>"."</p>
        </main>
    }
}

fn direct(managed: &ManagedRound) -> AnyView {
    let base = lead_address(&managed.round.name);
    let text = t!("meeting-open-direct-lead");
    let before = view! {
        <section class="card flow">
            <h2>{t!("common-good-to-know")}</h2>
            <ul class="list">
                <li>{t!("meeting-open-alone-is-honest")}</li>
                <li>{t!("meeting-open-votes-hidden")}</li>
                <li>{t!("meeting-open-from-five")}</li>
                <li>{t!("meeting-open-no-way-back")}</li>
            </ul>
        </section>
    };
    let fields = view! {
        <input type="hidden" name="vorm" value=Mode::Direct.key()/>
        <input type="hidden" name="tijd" value="90"/>
    };
    ConfirmPage {
        above: None,
        lead: lead(
            Some(kicker(&managed.round)),
            t!("meeting-open-direct-question"),
            text,
        ),
        before: before.into_any(),
        action: format!("{base}/openen"),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Closes(t!("meeting-open-direct-confirm")),
        no: (
            manage::address(&managed.round.name),
            t!("meeting-open-back-to-invite"),
        ),
    }
    .view()
}
