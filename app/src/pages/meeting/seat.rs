//! `/aanschuiven`: a phone takes a seat at the table.

use scan::code::TeamCode;
use scan::round::Anonymity;

use super::seat_address;
use crate::components::field::{Choices, ErrorSummary, Errors};
use crate::pages::code_page::{CodePage, TypedCode, not_found};
use crate::pages::join::form::{TypedRole, name_field, read_role, role_choices};
use crate::pages::prelude::*;
use crate::pages::shared_device::{self, Already, Asked};
use scan::application::meeting::{Mode, Table};
use scan::application::{Entered, Who};

fn address(code: &TeamCode) -> String {
    format!("/aanschuiven/{}", code.as_str())
}

/// Where somebody else takes over the seat of this phone.
fn another_address(code: &TeamCode) -> String {
    format!("{}/ander", address(code))
}

pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

pub async fn submit_code(visit: Visit, FormBody(typed): FormBody<TypedCode>) -> PageResult {
    let found = look_up(&visit, typed.code).await?;
    Ok(go_to(&address(&found.code)))
}

/// The session behind a code; where there is none, the page that asks anew.
async fn look_up(visit: &Visit, typed: String) -> Result<Table, Failure> {
    let meeting = &visit.ports.meeting;
    let refusal = match meeting.look_up(&visit.credentials, &typed).await {
        Ok(found) => return Ok(found),
        Err(refusal) => refusal,
    };
    let words =
        "Met deze sessiecode kunt u nu niet aanschuiven. Kijk op het scherm of de code klopt.";
    Err(ask_code(visit, typed, not_found(refusal, words)?).into())
}

fn ask_code(visit: &Visit, typed: String, errors: Errors) -> Response {
    let text = "Met uw telefoon stemt u mee en leest u mee.";
    let elsewhere = view! { "Wilt u de scan alleen invullen? "<a href="/meedoen">"Doe mee met een teamcode"</a>"." };
    let page = CodePage {
        page: Page::new("Schuif aan"),
        lead: lead(None, "Schuif aan bij de teamsessie", text),
        before: None,
        action: "/aanschuiven",
        field: [
            "code",
            "Sessiecode",
            "De code staat op het scherm. Streepjes en hoofdletters maken niet uit.",
        ],
        button: "Verder",
        elsewhere: Some(elsewhere.into_any()),
    };
    page.ask(visit, typed, errors)
}

/// Says what happens with votes, and asks for the role.
pub async fn role_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let found = look_up(&visit, code).await?;
    if sits(&visit, &found.round).await {
        return Ok(sits_already(&visit, &found));
    }
    let asked = Asked::by(Who::First, TypedRole::new());
    Ok(ask_role(&visit, &found, asked))
}

async fn sits(visit: &Visit, round: &Round) -> bool {
    let rights = &visit.ports.rights;
    let seat = rights.seated(&visit.credentials, &round.name).await;
    seat.inspect_err(crate::pages::errors::log).is_ok()
}

/// Says that somebody sits at the table with this phone already.
fn sits_already(visit: &Visit, Table { code, round, .. }: &Table) -> Response {
    let me = [
        "Ja, dat ben ik",
        "U gaat terug naar de sessie en stemt verder.",
        "Ga verder in de sessie",
    ];
    let other = [
        "Nee, ik ben iemand anders",
        "Een telefoon telt als één stem. Neemt u de plek over, dan doet wie hier zat op dit apparaat niet meer mee.",
        "Iemand anders op dit apparaat",
    ];
    let already = Already {
        page: Page::new("U zit al aan tafel"),
        kicker: format!("{} · {}", round.school, round.team),
        title: "Zit u al aan tafel?".to_owned(),
        text: "Met deze telefoon doet al iemand mee aan de sessie.".to_owned(),
        before: None,
        me: (me, seat_address(&round.name)),
        other: (other, another_address(code)),
    };
    already.show(visit)
}

pub async fn another_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let found = look_up(&visit, code).await?;
    if !sits(&visit, &found.round).await {
        return Ok(go_to(&address(&found.code)));
    }
    let asked = Asked::by(Who::Another, TypedRole::new());
    Ok(ask_role(&visit, &found, asked))
}

pub async fn submit_role(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    sit(&visit, code, typed, Who::First).await
}

/// Takes over the seat of this phone.
pub async fn submit_another(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    sit(&visit, code, typed, Who::Another).await
}

async fn sit(visit: &Visit, code: String, typed: TypedRole, who: Who) -> PageResult {
    let found = look_up(visit, code.clone()).await?;
    let read = read_role(&typed, &found.round);
    let joining = match shared_device::said(read, who, &typed.ander) {
        Ok(joining) => joining,
        Err(errors) => return Ok(ask_role(visit, &found, Asked { typed, errors, who })),
    };
    let meeting = &visit.ports.meeting;
    match meeting.sit(&visit.credentials, &code, joining, who).await? {
        Entered::In(joined) => Ok(go_with(
            &seat_address(&joined.round),
            [visit.seat_cookie(&joined.round, joined.device)],
        )),
        Entered::Occupied(_) => Ok(go_to(&address(&found.code))),
    }
}

const ONE_VOTE: &str = "De plek van wie hier zat, vervalt. Een telefoon telt als één stem: stem dus niet ook voor een ander.";

fn ask_role(
    visit: &Visit,
    Table { code, round, mode }: &Table,
    asked: Asked<TypedRole>,
) -> Response {
    const TITLE: &str = "Schuif aan";
    let page = Page::new(TITLE).status(asked.errors.status());
    let Asked { typed, errors, who } = asked;
    let action = match who {
        Who::First => address(code),
        Who::Another => another_address(code),
    };
    let kicker = format!("{} · {}", round.school, round.team);
    // Names are only for answers that the team will see.
    let named = round.anonymity == Anonymity::OpenCards && *mode == Mode::Direct;
    let promise = match (mode, round.anonymity) {
        (Mode::Direct, Anonymity::OpenCards) => {
            "Dit is een scan met open kaart: het team ziet straks wat u stemde, met uw rol of uw naam erbij."
        }
        (_, Anonymity::OpenCards) => "Op het scherm staan alleen aantallen, geen namen.",
        (_, Anonymity::Anonymous) => {
            "Niemand ziet wat u stemt. Op het scherm staan alleen aantallen, vanaf 5 stemmen."
        }
    };
    visit.page(page, || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                {lead_with(Some(kicker), TITLE, ())}
                <ul class="promises">
                    <li>{icon("lock")}<span>{promise}</span></li>
                    <li>{icon("people")}<span>"Wat is gestemd, komt pas op het scherm als iedereen stemde of als de leiding het toont."</span></li>
                </ul>
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key/>
                    <Choices name="rol" legend="Wat is uw rol?" hint="Kies wat u het meest doet." class="choices--two"
                        choices=role_choices(round) chosen=typed.rol errors=errors.clone()/>
                    {named.then(|| name_field().view(typed.naam, &errors))}
                    {(who == Who::Another).then(|| shared_device::tick(ONE_VOTE, &typed.ander, &errors))}
                    <div class="form-actions"><button class="button button--large">"Schuif aan"</button></div>
                </form>
            </main>
        }
    })
}
