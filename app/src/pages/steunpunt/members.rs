//! `/steunpunt/medewerkers`: administrators decide who is staff.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::application::rights::{Admin, RecentAdmin};
use scan::application::staff::{Added, NewStaff, Removed, StaffEntry, StaffMember, StaffRole};
use scan::application::{Outcome, Refusal};
use scan::ids::StaffId;
use scan::school::PersonName;
use scan_islands::CopyButton;
use scan_report::words;
use serde::Deserialize;

use super::words::moment;
use super::{Tab, nav};
use crate::allowed::Allowed;
use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::visit::{Once, Visit};

const ADDRESS: &str = "/steunpunt/medewerkers";
const LINK: &str = "/steunpunt/medewerkers/link";
/// Under which the key of a link waits to be shown.
const WAITING: &str = "nieuw";

/// Everybody.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(admin): Allowed<Admin>,
) -> PageResult {
    let all = ports.staff.all(&admin).await?;
    let (typed, errors) = (FormInput::default(), Errors::default());
    Ok(show(&visit, admin.member(), &all, &typed, errors))
}

/// Somebody to add, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    naam: String,
    beheerder: Option<String>,
}

/// Adds somebody.
pub async fn add(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(admin): Allowed<RecentAdmin>,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let mut errors = Errors::default();
    let role = match typed.beheerder.as_deref() {
        Some("ja") => StaffRole::Admin,
        _ => StaffRole::Member,
    };
    if let Some(name) = errors.keep("naam", PersonName::new(&typed.naam)) {
        match ports.staff.add(&admin, NewStaff { name, role }).await? {
            Added::Link(key) => return Ok(shown_once(&visit, key)),
            Added::NameTaken => errors.add(
                "naam",
                "Er is al een medewerker met deze naam. Zet er bijvoorbeeld een achternaam bij.",
            ),
        }
    }
    let all = ports.staff.all(admin.admin()).await?;
    Ok(show(&visit, admin.member(), &all, &typed, errors))
}

/// Makes a new link for somebody.
pub async fn renew_link(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(admin): Allowed<RecentAdmin>,
    PathName(staff): PathName<StaffId>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let key = ports.staff.renew_link(&admin, staff).await?;
    Ok(shown_once(&visit, key))
}

fn shown_once(visit: &Visit, key: String) -> Response {
    go_to(LINK, visit.once_cookies(Once::StaffLink, WAITING, key))
}

/// Shows a link that was just made, this one time.
pub async fn link(visit: Visit, Allowed(admin): Allowed<Admin>) -> Response {
    let Some(key) = visit.once_token(Once::StaffLink, WAITING) else {
        return go_to(ADDRESS, []);
    };
    let link = format!("{}/steunpunt/openen/{key}", visit.public_url());
    let page = Page::new("Geef deze link door").with_nav(nav(admin.member(), Tab::Members));
    let shown = visit.forget_once(Once::StaffLink, WAITING);
    let page = visit.page(page.with_islands(), move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <h1>"Geef deze link door"</h1>
                    <p>"Uw collega opent de link en maakt er een passkey mee. De link werkt "<strong>"één keer"</strong>", en een dag lang. We laten hem maar één keer zien."</p>
                </div>
                <div class="copy-box">
                    <code class="copy-box__value" id="link">{link}</code>
                    <CopyButton target="link".to_owned() label="Kopieer".to_owned()/>
                </div>
                <ul class="promises">
                    <li>{icon("warning")}<span>"Wie deze link opent, wordt deze medewerker. Geef hem dus zelf, en niet in een groep."</span></li>
                </ul>
                <div class="button-group"><a class="button" href=ADDRESS>"Terug naar de medewerkers"</a></div>
            </main>
        }
    });
    super::super::form_body::with_cookie(page, shown)
}

/// Asks whether somebody is to be removed.
pub async fn remove_page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(admin): Allowed<Admin>,
    PathName(staff): PathName<StaffId>,
) -> PageResult {
    let member = find(&ports, &admin, staff).await?;
    Ok(ask(&visit, admin.member(), &member, None))
}

/// Somebody of all staff.
async fn find(ports: &Ports, admin: &Admin, staff: StaffId) -> Outcome<StaffMember> {
    let all = ports.staff.all(admin).await?.into_iter();
    let mut found = all.map(|entry| entry.member);
    found
        .find(|member| member.id == staff)
        .ok_or(Refusal::NotFound)
}

/// Removes somebody.
pub async fn remove(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(admin): Allowed<RecentAdmin>,
    PathName(staff): PathName<StaffId>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    match ports.staff.remove(&admin, staff).await? {
        Removed::Yes => Ok(go_to(ADDRESS, [])),
        Removed::LastAdmin => {
            let member = find(&ports, admin.admin(), staff).await?;
            let why = Some(Removed::LastAdmin);
            Ok(ask(&visit, admin.member(), &member, why))
        }
    }
}

/// Asks, and says why it was not done when it was tried.
fn ask(
    visit: &Visit,
    admin: &StaffMember,
    member: &StaffMember,
    refused: Option<Removed>,
) -> Response {
    let page = Page::new("Medewerker verwijderen").with_nav(nav(admin, Tab::Members));
    let page = match refused {
        None => page,
        Some(_) => page.status(StatusCode::CONFLICT),
    };
    let action = format!("{ADDRESS}/{}/verwijderen", member.id);
    visit.page(page, move || {
        let last = refused.map(|_| {
            view! {
                <div class="alert alert--warning" role="alert">
                    {icon("warning")}
                    <h2 class="alert__title">"Dit is de laatste beheerder"</h2>
                    <p>"Er is niets gewijzigd. Maak eerst iemand anders beheerder; dan kan dit wel."</p>
                </div>
            }
        });
        view! {
            <main class="page page--narrow" id="inhoud">
                {last}
                <div class="lead">
                    <h1>{format!("{} verwijderen?", member.name)}</h1>
                    <p>"De medewerker is meteen overal afgemeld en kan niet meer naar binnen. Passkeys en gekoppelde accounts verdwijnen. In het logboek blijft staan wat de medewerker deed."</p>
                </div>
                <form class="form" method="post" action=action>
                    <div class="form-actions">
                        <button class="button button--danger">"Verwijder de medewerker"</button>
                        <a class="button button--plain" href=ADDRESS>"Nee, ga terug"</a>
                    </div>
                </form>
            </main>
        }
    })
}

fn show(
    visit: &Visit,
    admin: &StaffMember,
    all: &[StaffEntry],
    typed: &FormInput,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = Page::new("Medewerkers").with_nav(nav(admin, Tab::Members));
    visit.page(page.status(status), move || {
        let rows: Vec<_> = all.iter().map(row).collect();
        let name = TextField {
            name: "naam",
            label: "Naam",
            hint: "Zoals collega’s de medewerker noemen. De naam staat in het logboek.",
            ..TextField::default()
        };
        let admin = typed.beheerder.is_some();
        view! {
            <main class="page page--medium" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead">
                    <h1>"Medewerkers"</h1>
                    <p>"Medewerkers zien uitgaven. Beheerders bepalen ook wie er medewerker is."</p>
                </div>
                <div class="card flow table-wrap" role="region" aria-label="Medewerkers" tabindex="0">
                    <table class="table table--stack">
                        <thead><tr><th scope="col">"Naam"</th><th scope="col">"Rol"</th><th scope="col">"Aanmelden"</th><th scope="col">"Laatst gezien"</th><th scope="col">"Wijzigen"</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <section class="card flow" aria-labelledby="nieuw">
                    <h2 id="nieuw">"Een medewerker toevoegen"</h2>
                    <form class="form" method="post" action=ADDRESS novalidate>
                        {name.view(typed.naam.clone(), &errors)}
                        <label class="choice choice--check">
                            <input type="checkbox" name="beheerder" value="ja" checked=admin/>
                            <span class="choice__name">"Is beheerder"</span>
                        </label>
                        <div class="form-actions"><button class="button">"Voeg toe en maak een link"</button></div>
                    </form>
                </section>
            </main>
        }
    })
}

fn row(entry: &StaffEntry) -> impl IntoView + use<> {
    let StaffEntry { member, .. } = entry;
    let mut ways = Vec::new();
    if entry.passkeys > 0 {
        ways.push(words::count(entry.passkeys, "passkey", "passkeys"));
    }
    if entry.identities > 0 {
        ways.push(words::count(entry.identities, "account", "accounts"));
    }
    if let Some(until) = entry.link_until {
        ways.push(format!("link tot {}", moment(until)));
    }
    let ways = if ways.is_empty() {
        "nog niet".to_owned()
    } else {
        ways.join(", ")
    };
    let seen = entry.seen.map_or_else(|| "nooit".to_owned(), moment);
    let (link, remove) = (
        format!("{ADDRESS}/{}/link", member.id),
        format!("{ADDRESS}/{}/verwijderen", member.id),
    );
    let name = member.name.to_string();
    let hidden = format!(" voor {name}");
    let of = format!(" {name}");
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label="Rol">{member.role.key()}</td>
            <td data-label="Aanmelden">{ways}</td>
            <td data-label="Laatst gezien">{seen}</td>
            <td>
                <div class="button-group">
                    <form method="post" action=link><button class="button button--quiet button--small">"Nieuwe link"<span class="visually-hidden">{hidden}</span></button></form>
                    <a class="button button--plain button--small" href=remove>"Verwijderen"<span class="visually-hidden">{of}</span></a>
                </div>
            </td>
        </tr>
    }
}
