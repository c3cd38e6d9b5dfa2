//! `/koppelen`: a colleague comes on the board with its code and a name.

use scan::code::TeamCode;
use scan::school::PersonName;

use super::address;
use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::pages::code_page::{CodePage, TypedCode, not_found};
use crate::pages::form_body::{self};
use crate::pages::prelude::*;
use crate::pages::shared_device::{self, Already};
use scan::application::Who;
use scan::application::pairing::{Came, Coming, Invitation, JoinedBoard};

/// The form with the name, as it is asked.
type Asked = shared_device::Asked<TypedName>;

/// Asks for the code, and leads back to boards that this browser is on.
pub async fn page(visit: Visit) -> PageResult {
    let boards = visit.ports.pairing.boards(&visit.credentials).await?;
    Ok(ask_code(&visit, boards, String::new(), Errors::default()))
}

pub async fn submit_code(visit: Visit, FormBody(typed): FormBody<TypedCode>) -> PageResult {
    let invitation = look_up(&visit, typed.code).await?;
    Ok(go_to(&code_address(&invitation.code)))
}

/// The board behind a code; where there is none, the page that asks anew.
async fn look_up(visit: &Visit, typed: String) -> Result<Invitation, Failure> {
    let pairing = &visit.ports.pairing;
    match pairing.invitation(&visit.credentials, &typed).await {
        Ok(invitation) => Ok(invitation),
        Err(refusal) => Err(no_board(visit, typed, refusal)),
    }
}

fn no_board(visit: &Visit, typed: String, refusal: Refusal) -> Failure {
    let words = "Met deze koppelcode kunt u nu niet op het bord. Controleer de code, of vraag uw coördinator of de code nog werkt.";
    match not_found(refusal, words) {
        Ok(errors) => ask_code(visit, Vec::new(), typed, errors).into(),
        Err(failure) => failure,
    }
}

fn ask_code(visit: &Visit, boards: Vec<JoinedBoard>, typed: String, errors: Errors) -> Response {
    let links: Vec<_> = boards
        .into_iter()
        .map(|board| {
            let name = format!("{} · {}", board.school, board.team);
            view! { <a href=address(&board.name)>{name}</a> }
        })
        .collect();
    let before = (!links.is_empty()).then(|| {
        html! { <section class="card flow"><h2>"U staat op dit bord"</h2>{bullets(links)}</section> }
    });
    let text = "Op het bord staat wie waarmee kan helpen en wie iets wil leren. De koppelcode krijgt u van uw coördinator. Het is een andere code dan de teamcode van de scan.";
    let page = CodePage {
        page: Page::new("Collega-koppeling"),
        lead: lead(None, "Leer van een collega", text),
        before,
        action: "/koppelen",
        field: [
            "code",
            "Koppelcode",
            "Tien letters en cijfers, zoals ABC-2345-DEF. Streepjes en hoofdletters maken niet uit.",
        ],
        button: "Verder",
        elsewhere: None,
    };
    page.ask(visit, typed, errors)
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedName {
    idempotency_key: String,
    naam: String,
    ander: String,
}

fn code_address(code: &TeamCode) -> String {
    format!("/koppelen/{}", code.as_str())
}

/// Where somebody else comes on the board in the same browser.
fn another_address(code: &TeamCode) -> String {
    format!("{}/ander", code_address(code))
}

/// An empty form with a new key.
fn empty(who: Who) -> Asked {
    let typed = TypedName {
        idempotency_key: form_body::new_idempotency_key(),
        ..TypedName::default()
    };
    Asked::by(who, typed)
}

/// Says what the board is, and asks for a name; in a browser that is on it already, who is there.
pub async fn name_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let invitation = look_up(&visit, code).await?;
    Ok(match invitation.joined.clone() {
        Some(name) => on_already(&visit, &invitation, &name),
        None => ask_name(&visit, &invitation, empty(Who::First)),
    })
}

/// Says who is on the board in this browser already.
fn on_already(visit: &Visit, invitation: &Invitation, name: &str) -> Response {
    let me = [
        "Ja, dat ben ik",
        "U ziet het bord en kunt uw keuzes wijzigen.",
        "Ga verder naar het bord",
    ];
    let other = [
        "Nee, ik ben iemand anders",
        "U komt dan ook op het bord. Wie hier eerst was, blijft erop staan, maar kan op dit apparaat niets meer wijzigen. De coördinator kan iemand van het bord halen.",
        "Iemand anders op dit apparaat",
    ];
    let already = Already {
        page: Page::new("U staat al op het bord"),
        kicker: format!("{} · {}", invitation.school, invitation.team),
        title: format!("Bent u {name}?"),
        text: format!("Op dit apparaat staat {name} al op het bord."),
        before: None,
        me: (me, address(&invitation.board)),
        other: (other, another_address(&invitation.code)),
    };
    already.show(visit)
}

pub async fn another_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let invitation = look_up(&visit, code).await?;
    Ok(match invitation.joined {
        Some(_) => ask_name(&visit, &invitation, empty(Who::Another)),
        None => go_to(&code_address(&invitation.code)),
    })
}

pub async fn submit_name(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedName>,
) -> PageResult {
    come(&visit, code, typed, Who::First).await
}

/// Somebody else comes on the board in the same browser.
pub async fn submit_another(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedName>,
) -> PageResult {
    come(&visit, code, typed, Who::Another).await
}

fn read(typed: &TypedName, who: Who) -> Result<Coming, Errors> {
    let mut errors = Errors::default();
    let name = errors.keep("naam", PersonName::new(&typed.naam));
    if !form_body::is_idempotency_key(&typed.idempotency_key) {
        errors.add("naam", "Laad de pagina opnieuw en probeer het nog eens.");
    }
    let coming = name.map(|name| Coming {
        idempotency_key: typed.idempotency_key.clone(),
        name,
    });
    let read = errors.finish(coming);
    shared_device::said(read, who, &typed.ander)
}

async fn come(visit: &Visit, code: String, typed: TypedName, who: Who) -> PageResult {
    let invitation = look_up(visit, code.clone()).await?;
    let errors = match read(&typed, who) {
        Err(errors) => errors,
        Ok(coming) => {
            let pairing = &visit.ports.pairing;
            match pairing.come(&visit.credentials, &code, coming, who).await {
                Ok(Came::On(board, token)) => {
                    let cookie = visit.board_cookie(&board, token);
                    return Ok(go_with(&format!("{}/keuzes", address(&board)), [cookie]));
                }
                Ok(Came::Occupied) => return Ok(go_to(&code_address(&invitation.code))),
                Ok(Came::NameTaken) => Errors::one(
                    "naam",
                    "Er staat al iemand met deze naam op het bord. Zet er uw achternaam of een letter bij.",
                ),
                Err(refusal) => return Err(no_board(visit, code, refusal)),
            }
        }
    };
    Ok(ask_name(visit, &invitation, Asked { typed, errors, who }))
}

/// What it means to come on the board where somebody else is.
const STAYS: &str =
    "Wie hier eerst was, blijft op het bord staan, maar kan op dit apparaat niets meer wijzigen.";

fn ask_name(visit: &Visit, invitation: &Invitation, asked: Asked) -> Response {
    let status = asked.errors.status();
    let action = match asked.who {
        Who::First => code_address(&invitation.code),
        Who::Another => another_address(&invitation.code),
    };
    visit.page(Page::new("Kom op het bord").status(status), || {
        let Asked { typed, errors, who } = asked;
        let name = TextField {
            name: "naam",
            label: "Uw naam",
            hint: "Zoals uw collega’s u kennen.",
            autocomplete: "name",
            ..TextField::default()
        };
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                {lead(Some(format!("{} · {}", invitation.school, invitation.team)), "Leer van een collega", "Geef op waarmee u kunt helpen en wat u wilt leren. Het bord stelt voor wie bij wie past. Dit kost twee minuten.")}
                <section class="card flow">
                    <h2>"Goed om te weten"</h2>
                    <ul class="promises">
                        <li class="promises__caution">{icon("people")}<span><strong>"Dit is niet anoniem. "</strong>"Iedereen op het bord en de coördinator zien uw naam en wat u kiest."</span></li>
                        <li>{icon("lock")}<span>"Het staat los van de scan. Uw antwoorden daar zijn hier niet te zien en niet te vinden."</span></li>
                        <li>{icon("check")}<span>"Meedoen is vrijwillig. U kunt altijd van het bord af; dan is alles van u hier weg."</span></li>
                    </ul>
                </section>
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                    {name.view(typed.naam.clone(), &errors)}
                    {(who == Who::Another).then(|| shared_device::tick(STAYS, &typed.ander, &errors))}
                    <div class="form-actions"><button class="button button--large">"Zet mij op het bord"</button></div>
                </form>
            </main>
        }
    })
}
