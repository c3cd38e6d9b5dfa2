//! `/steunpunt/medewerkers`: administrators decide who is staff.

use scan::application::staff::{Added, NewStaff, Removed, StaffEntry, StaffMember, StaffRole};
use scan::ids::AccountId;
use scan::school::{InvalidText, PersonName};
use serde::Deserialize;

use super::{Tab, nav};
use crate::components::alert::refused_alert;
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::copy::copy_box;
use crate::components::field::{CheckBox, ErrorSummary, Errors, TextField};
use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::form_body::with_cookie;
use crate::pages::prelude::*;
use crate::visit::Once;
use scan_report::words::{self, moment};
use scan_texts::{InWords, t};

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
        InvalidText::Empty => t!("steunpunt-members-name-needed").to_owned(),
        _ => wrong.in_words(),
    });
    if let Some(name) = errors.keep("naam", name) {
        let new = NewStaff { name, role };
        match visit.ports.staff.add(&visit.right, new).await? {
            Added::Link(key) => return Ok(to_show(&visit, key)),
            Added::NameTaken => errors.add("naam", t!("steunpunt-members-name-taken")),
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
    let page = Page::new(t!("common-pass-on-this-link"))
        .with_nav(nav(visit.right.member(), Tab::Members))
        .with_islands();
    let page = visit.page(page, || once_view(link));
    with_cookie(page, visit.forget_once(Once::StaffLink, WAITING))
}

fn once_view(link: String) -> AnyView {
    let text = view! { {t!("steunpunt-members-once-begin")}<strong>{t!("common-once")}</strong>{t!("steunpunt-members-once-end")} };
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(None, t!("common-pass-on-this-link"), text)}
            {copy_box("link", link, t!("common-copy"))}
            <ul class="promises">
                <li>{icon("warning")}<span>{t!("steunpunt-members-whoever-opens")}</span></li>
            </ul>
            <div class="button-group"><a class="button" href=ADDRESS>{t!("steunpunt-members-back-to-staff")}</a></div>
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
    let page = Page::new(t!("steunpunt-members-remove-title"))
        .with_nav(nav(admin.member(), Tab::Members))
        .status(status);
    Ok(visit.page(page, || remove_view(&member, refused)))
}

fn remove_view(member: &StaffMember, refused: Option<Removed>) -> AnyView {
    let refused = refused.map(|_| {
        refused_alert(
            t!("steunpunt-members-last-administrator"),
            t!("steunpunt-members-last-administrator-text"),
        )
    });
    let title = t!("steunpunt-members-remove-question", member = member.name);
    let text = t!("steunpunt-members-remove-lead");
    ConfirmPage {
        above: refused,
        lead: lead(None, title, text),
        before: ().into_any(),
        action: format!("{ADDRESS}/{}/verwijderen", member.id),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("steunpunt-members-remove-member")),
        no: (ADDRESS.to_owned(), t!("common-no-go-back")),
    }
    .view()
}

async fn show(visit: &Visit, admin: &Admin, typed: &FormInput, errors: Errors) -> PageResult {
    let all = visit.ports.staff.all(admin).await?;
    let page = Page::new(t!("steunpunt-staff"))
        .with_nav(nav(admin.member(), Tab::Members))
        .status(errors.status());
    Ok(visit.page(page, || view(&all, typed, errors)))
}

fn view(all: &[StaffEntry], typed: &FormInput, errors: Errors) -> AnyView {
    let columns = [
        text(t!("steunpunt-members-name")),
        text(t!("common-role")),
        text(t!("steunpunt-members-sign-in")),
        text(t!("steunpunt-members-last-seen")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).region(t!("steunpunt-staff"));
    let name = TextField {
        name: "naam",
        label: t!("steunpunt-members-name"),
        hint: t!("steunpunt-members-name-hint"),
        ..TextField::default()
    };
    let name = name.view(typed.naam.clone(), &errors);
    let admin = CheckBox::may(
        "beheerder",
        t!("steunpunt-members-is-administrator"),
        typed.beheerder.is_some(),
    );
    let text = t!("steunpunt-members-lead");
    view! {
        <main class="page page--medium" id="inhoud">
            <ErrorSummary errors=errors/>
            {lead(None, t!("steunpunt-staff"), text)}
            <div class="card flow">{table.view(all.iter().map(row).collect())}</div>
            <section class="card flow" aria-labelledby="nieuw">
                <h2 id="nieuw">{t!("steunpunt-members-add-title")}</h2>
                <form class="form" method="post" action=ADDRESS novalidate>
                    {name}
                    {admin.view()}
                    <div class="form-actions"><button class="button">{t!("steunpunt-members-add")}</button></div>
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
        ways.push(words::count(
            entry.passkeys,
            t!("steunpunt-members-passkey"),
            t!("steunpunt-members-passkeys"),
        ));
    }
    if entry.identities > 0 {
        ways.push(words::count(
            entry.identities,
            t!("common-account"),
            t!("common-accounts"),
        ));
    }
    if let Some(until) = entry.link_until {
        ways.push(t!("steunpunt-members-link-until", until = moment(until)));
    }
    let ways = if ways.is_empty() {
        t!("common-not-yet-in-sentence").to_owned()
    } else {
        ways.join(", ")
    };
    let seen = entry
        .seen
        .map_or_else(|| t!("steunpunt-members-never").to_owned(), moment);
    let base = format!("{ADDRESS}/{}", member.id);
    let (whom, who) = (
        t!("steunpunt-members-for-whom", member = member.name),
        format!(" {}", member.name),
    );
    let actions = view! {
        <div class="button-group">
            <form method="post" action=format!("{base}/link")><button class="button button--quiet button--small">{t!("steunpunt-members-new-link")}<span class="visually-hidden">{whom}</span></button></form>
            <a class="button button--plain button--small" href=format!("{base}/verwijderen")>{t!("common-remove")}<span class="visually-hidden">{who}</span></a>
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
