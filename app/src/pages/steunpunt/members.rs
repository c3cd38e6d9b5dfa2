//! `/steunpunt/medewerkers`: administrators decide who is staff.

use scan::application::staff::{Added, NewStaff, Removed, StaffEntry, StaffMember, StaffRole};
use scan::ids::AccountId;
use scan::school::{InvalidText, PersonName};
use serde::Deserialize;

use super::words::moment;
use super::{Tab, nav};
use crate::components::alert::refused_alert;
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::copy::copy_box;
use crate::components::field::{CheckBox, ErrorSummary, Errors, TextField};
use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::form_body::with_cookie;
use crate::pages::prelude::*;
use crate::visit::Once;
use scan_report::words;

const ADDRESS: &str = "/steunpunt/medewerkers";
const LINK: &str = "/steunpunt/medewerkers/link";
/// Under which the key of a link waits to be shown.
const WAITING: &str = "nieuw";

pub async fn page(visit: Allowed<Admin>) -> PageResult {
    let (typed, errors) = (FormInput::default(), Errors::default());
    show(&visit, &visit.right, &typed, errors).await
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    naam: String,
    beheerder: Option<String>,
}

pub async fn add(visit: Allowed<RecentAdmin>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let mut errors = Errors::default();
    let role = match typed.beheerder.as_deref() {
        Some("ja") => StaffRole::Admin,
        _ => StaffRole::Member,
    };
    let name = PersonName::new(&typed.naam).map_err(|wrong| match wrong {
        InvalidText::Empty => "Vul de naam van uw collega in.".to_owned(),
        _ => wrong.to_string(),
    });
    if let Some(name) = errors.keep("naam", name) {
        let new = NewStaff { name, role };
        match visit.ports.staff.add(&visit.right, new).await? {
            Added::Link(key) => return Ok(to_show(&visit, key)),
            Added::NameTaken => errors.add(
                "naam",
                "Er is al een medewerker met deze naam. Zet er bijvoorbeeld een achternaam bij.",
            ),
        }
    }
    show(&visit, visit.right.admin(), &typed, errors).await
}

pub async fn renew_link(
    visit: Allowed<RecentAdmin>,
    PathName(staff): PathName<AccountId>,
    _: FormBody<Button>,
) -> PageResult {
    let key = visit.ports.staff.renew_link(&visit.right, staff).await?;
    Ok(to_show(&visit, key))
}

/// Leads to the link that was just made.
fn to_show(visit: &Visit, key: String) -> Response {
    go_with(LINK, visit.once_cookies(Once::StaffLink, WAITING, key))
}

/// Shows a link that was just made, this one time.
pub async fn link(visit: Allowed<Admin>) -> Response {
    let Some(key) = visit.once_token(Once::StaffLink, WAITING) else {
        return go_to(ADDRESS);
    };
    let link = format!("{}/steunpunt/openen/{key}", visit.public_url());
    let page = Page::new("Geef deze link door")
        .with_nav(nav(visit.right.member(), Tab::Members))
        .with_islands();
    let page = visit.page(page, || once_view(link));
    with_cookie(page, visit.forget_once(Once::StaffLink, WAITING))
}

fn once_view(link: String) -> AnyView {
    let text = view! { "Uw collega opent de link en maakt er een passkey mee. De link werkt "<strong>"één keer"</strong>", en een dag lang. We laten hem maar één keer zien." };
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(None, "Geef deze link door", text)}
            {copy_box("link", link, "Kopieer")}
            <ul class="promises">
                <li>{icon("warning")}<span>"Wie deze link opent, wordt deze medewerker. Geef hem dus zelf, en niet in een groep."</span></li>
            </ul>
            <div class="button-group"><a class="button" href=ADDRESS>"Terug naar de medewerkers"</a></div>
        </main>
    }
    .into_any()
}

/// Asks whether somebody is to be removed.
pub async fn remove_page(
    visit: Allowed<Admin>,
    PathName(staff): PathName<AccountId>,
) -> PageResult {
    ask(&visit, &visit.right, staff, None).await
}

pub async fn remove(
    visit: Allowed<RecentAdmin>,
    PathName(staff): PathName<AccountId>,
    _: FormBody<Button>,
) -> PageResult {
    match visit.ports.staff.remove(&visit.right, staff).await? {
        Removed::Yes => Ok(go_to(ADDRESS)),
        why @ Removed::LastAdmin => ask(&visit, visit.right.admin(), staff, Some(why)).await,
    }
}

/// Asks, and says why it was not done when it was tried.
async fn ask(
    visit: &Visit,
    admin: &Admin,
    staff: AccountId,
    refused: Option<Removed>,
) -> PageResult {
    let all = visit.ports.staff.all(admin).await?;
    let mut all = all.into_iter().map(|entry| entry.member);
    let found = all.find(|member| member.id == staff);
    let member = found.ok_or(Refusal::NotFound)?;
    let status = match refused {
        None => StatusCode::OK,
        Some(_) => StatusCode::CONFLICT,
    };
    let page = Page::new("Medewerker verwijderen")
        .with_nav(nav(admin.member(), Tab::Members))
        .status(status);
    Ok(visit.page(page, || remove_view(&member, refused)))
}

fn remove_view(member: &StaffMember, refused: Option<Removed>) -> AnyView {
    let refused = refused.map(|_| {
        refused_alert(
            "Dit is de laatste beheerder",
            "Er is niets gewijzigd. Maak eerst iemand anders beheerder; dan kan dit wel.",
        )
    });
    let title = format!("{} verwijderen?", member.name);
    let text = "De medewerker is meteen overal afgemeld en kan niet meer naar binnen. Passkeys en gekoppelde accounts verdwijnen. In het logboek blijft staan wat de medewerker deed.";
    ConfirmPage {
        above: refused,
        lead: lead(None, title, text),
        before: ().into_any(),
        action: format!("{ADDRESS}/{}/verwijderen", member.id),
        forgets: false,
        fields: None,
        yes: Yes::Deletes("Verwijder de medewerker"),
        no: (ADDRESS.to_owned(), "Nee, ga terug"),
    }
    .view()
}

async fn show(visit: &Visit, admin: &Admin, typed: &FormInput, errors: Errors) -> PageResult {
    let all = visit.ports.staff.all(admin).await?;
    let page = Page::new("Medewerkers")
        .with_nav(nav(admin.member(), Tab::Members))
        .status(errors.status());
    Ok(visit.page(page, || view(&all, typed, errors)))
}

fn view(all: &[StaffEntry], typed: &FormInput, errors: Errors) -> AnyView {
    let columns = [
        text("Naam"),
        text("Rol"),
        text("Aanmelden"),
        text("Laatst gezien"),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).region("Medewerkers");
    let name = TextField {
        name: "naam",
        label: "Naam",
        hint: "Zoals collega’s de medewerker noemen. De naam staat in het logboek.",
        ..TextField::default()
    };
    let name = name.view(typed.naam.clone(), &errors);
    let admin = CheckBox::may("beheerder", "Is beheerder", typed.beheerder.is_some());
    let text = "Medewerkers lezen cijfers, beantwoorden vragen en zetten lijsten klaar. Beheerders maken ook uitgaven, publiceren lijsten en bepalen wie er medewerker is.";
    view! {
        <main class="page page--medium" id="inhoud">
            <ErrorSummary errors=errors/>
            {lead(None, "Medewerkers", text)}
            <div class="card flow">{table.view(all.iter().map(row).collect())}</div>
            <section class="card flow" aria-labelledby="nieuw">
                <h2 id="nieuw">"Een medewerker toevoegen"</h2>
                <form class="form" method="post" action=ADDRESS novalidate>
                    {name}
                    {admin.view()}
                    <div class="form-actions"><button class="button">"Voeg toe en maak een link"</button></div>
                </form>
            </section>
        </main>
    }
    .into_any()
}

fn row(entry: &StaffEntry) -> Row {
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
    let base = format!("{ADDRESS}/{}", member.id);
    let (whom, who) = (
        format!(" voor {}", member.name),
        format!(" {}", member.name),
    );
    let actions = view! {
        <div class="button-group">
            <form method="post" action=format!("{base}/link")><button class="button button--quiet button--small">"Nieuwe link"<span class="visually-hidden">{whom}</span></button></form>
            <a class="button button--plain button--small" href=format!("{base}/verwijderen")>"Verwijderen"<span class="visually-hidden">{who}</span></a>
        </div>
    };
    let cells = [
        member.role.key().into_any(),
        ways.into_any(),
        seen.into_any(),
        actions.into_any(),
    ];
    Row::new(member.name.to_string(), cells)
}
