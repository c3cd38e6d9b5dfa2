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
use scan_texts::t;

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
    let words = t!("pairing-join-code-refused");
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
        html! { <section class="card flow"><h2>{t!("pairing-join-on-this-board")}</h2>{bullets(links)}</section> }
    });
    let text = t!("pairing-join-about-board");
    let page = CodePage {
        page: Page::new(t!("common-peer-pairing")),
        lead: lead(None, t!("pairing-join-learn-from-colleague"), text),
        before,
        action: "/koppelen",
        field: [
            "code",
            t!("pairing-pairing-code"),
            t!("common-ten-letters-and-digits"),
        ],
        button: t!("common-continue"),
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
        t!("common-yes-thats-me"),
        t!("pairing-join-yes-me-text"),
        t!("pairing-join-on-to-board"),
    ];
    let other = [
        t!("common-no-i-am-someone"),
        t!("pairing-join-someone-else-text"),
        t!("common-someone-else-on-this"),
    ];
    let already = Already {
        page: Page::new(t!("pairing-join-already-on-board")),
        kicker: format!("{} · {}", invitation.school, invitation.team),
        title: t!("pairing-join-are-you", name = name),
        text: t!("pairing-join-name-on-board", name = name),
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
        errors.add("naam", t!("common-load-the-page-again"));
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
                Ok(Came::NameTaken) => Errors::one("naam", t!("pairing-join-name-taken")),
                Err(refusal) => return Err(no_board(visit, code, refusal)),
            }
        }
    };
    Ok(ask_name(visit, &invitation, Asked { typed, errors, who }))
}

/// What it means to come on the board where somebody else is.
fn stays() -> &'static str {
    t!("pairing-join-first-stays")
}

fn ask_name(visit: &Visit, invitation: &Invitation, asked: Asked) -> Response {
    let status = asked.errors.status();
    let action = match asked.who {
        Who::First => code_address(&invitation.code),
        Who::Another => another_address(&invitation.code),
    };
    visit.page(Page::new(t!("pairing-join-join-board")).status(status), || {
        let Asked { typed, errors, who } = asked;
        let name = TextField {
            name: "naam",
            label: t!("common-your-name"),
            hint: t!("pairing-join-your-name-hint"),
            autocomplete: "name",
            ..TextField::default()
        };
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                {lead(Some(format!("{} · {}", invitation.school, invitation.team)), t!("pairing-join-learn-from-colleague"), t!("pairing-join-what-to-do"))}
                <section class="card flow">
                    <h2>{t!("common-good-to-know")}</h2>
                    <ul class="promises">
                        <li class="promises__caution">{icon("people")}<span><strong>{t!("pairing-join-not-anonymous")}</strong>{t!("pairing-join-who-sees")}</span></li>
                        <li>{icon("lock")}<span>{t!("pairing-join-apart-from-scan")}</span></li>
                        <li>{icon("check")}<span>{t!("pairing-join-voluntary")}</span></li>
                    </ul>
                </section>
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                    {name.view(typed.naam.clone(), &errors)}
                    {(who == Who::Another).then(|| shared_device::tick(stays(), &typed.ander, &errors))}
                    <div class="form-actions"><button class="button button--large">{t!("pairing-join-put-me-on")}</button></div>
                </form>
            </main>
        }
    })
}
