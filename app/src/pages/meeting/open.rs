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
            Page::new("Direct samen invullen").with_nav(nav),
            move || direct(&managed),
        )),
        Phase::Review => Ok(visit.page(Page::new("Teamsessie").with_nav(nav), move || {
            plan(&managed)
        })),
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
    let text = "Telefoons en schermen stoppen met meekijken. Wat u afsprak, blijft bewaard. U kunt de sessie later opnieuw openen, met een nieuwe code.";
    let page = ConfirmPage {
        above: None,
        lead: lead(Some(kicker(&managed.round)), "Sessie sluiten?", text),
        before: ().into_any(),
        action: format!("{base}/sluiten"),
        forgets: false,
        fields: None,
        yes: Yes::Closes("Sluit de sessie"),
        no: (base, "Nog niet"),
    };
    Ok(visit.page(Page::new("Sessie sluiten"), || page.view()))
}

pub async fn close(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    visit.ports.meeting.end(&visit.right).await?;
    Ok(go_to(&manage::address(visit.right.name())))
}

fn lengths() -> impl IntoView {
    let choices = [
        (Length::Half, "Een of twee punten, kort en krachtig."),
        (Length::ThreeQuarters, "Een gewone teamvergadering."),
        (Length::Hour, "Ruimte voor meer punten."),
        (Length::HourAndHalf, "Een studiemoment."),
    ];
    let choices = choices
        .into_iter()
        .map(|(length, text)| {
            Choice::new(
                length.minutes(),
                format!("{} minuten", length.minutes()),
                text,
            )
        })
        .collect();
    view! {
        <Choices name="tijd" legend="Hoeveel tijd heeft u?" hint="U kunt dit tijdens de sessie wijzigen." class="choices--two"
            choices=choices chosen=Length::ThreeQuarters.minutes().to_string() errors=Errors::default()/>
    }
}

fn plan(managed: &ManagedRound) -> impl IntoView + use<> {
    let base = lead_address(&managed.round.name);
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(Some(kicker(&managed.round)), "Kijk en praat samen", "U leidt de sessie vanaf dit apparaat. Het team kijkt mee op een scherm. Wie wil, doet mee met een telefoon.")}
            <ul class="promises">
                <li>{icon("people")}<span>"Bovenaan de agenda staat waar praten het meest oplevert."</span></li>
                <li>{icon("lock")}<span>"Niemand ziet antwoorden voordat u ze laat zien. Namen staan nergens."</span></li>
                <li>{icon("check")}<span>"Per punt legt u vast wat het team samen vindt."</span></li>
            </ul>
            <form class="form" method="post" action=format!("{base}/openen")>
                <input type="hidden" name="vorm" value=Mode::Review.key()/>
                {lengths()}
                <div class="form-actions"><button class="button button--large">"Open de sessie"</button></div>
            </form>
            <p class="small">"Liever eerst alleen voorbereiden? Bekijk het "<a href=format!("{}/overzicht", manage::address(&managed.round.name))>"overzicht"</a>"."</p>
        </main>
    }
}

fn direct(managed: &ManagedRound) -> AnyView {
    let base = lead_address(&managed.round.name);
    let text = "U slaat het alleen invullen over. Het team stemt in de vergadering vraag voor vraag, ieder op de eigen telefoon.";
    let before = view! {
        <section class="card flow">
            <h2>"Goed om te weten"</h2>
            <ul class="list">
                <li>"Eerst alleen invullen geeft vaak eerlijker antwoorden. Direct samen gaat sneller."</li>
                <li>"Niemand ziet de stemmen voordat u ze laat zien of iedereen heeft gestemd."</li>
                <li>"Bij een anonieme scan tonen we een stemming pas vanaf 5 mensen."</li>
                <li>"Daarna kan dit team deze ronde niet meer alleen invullen."</li>
            </ul>
        </section>
    };
    let fields = view! {
        <input type="hidden" name="vorm" value=Mode::Direct.key()/>
        <input type="hidden" name="tijd" value="90"/>
    };
    ConfirmPage {
        above: None,
        lead: lead(Some(kicker(&managed.round)), "Direct samen invullen?", text),
        before: before.into_any(),
        action: format!("{base}/openen"),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Closes("Vul direct samen in"),
        no: (
            manage::address(&managed.round.name),
            "Terug naar uitnodigen",
        ),
    }
    .view()
}
