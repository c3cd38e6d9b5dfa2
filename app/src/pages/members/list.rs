//! `/beheer/{round}/team`: everybody, and inviting somebody.

use scan::application::memberships::{Invitation, Inviting, Member, Stepped, TeamPage};
use scan::mail::{MailAddress, MailState};
use scan::membership::{LinkState, MemberRole};
use scan_report::words::date;
use serde::Deserialize;

use super::{address, role_words};
use crate::components::alert::refused_alert;
use crate::components::field::{Choice, Choices, ErrorSummary, Errors, TextField};
use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::form_body::{idempotency_field, is_idempotency_key, new_idempotency_key};
use crate::pages::manage::{self, kicker};
use crate::pages::prelude::*;
use crate::visit::Once;
use scan_texts::t;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    show(&visit, FormInput::default(), Errors::default(), None).await
}

/// Somebody to invite, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    idempotency_key: String,
    adres: String,
    rol: String,
}

/// Invites somebody.
pub async fn invite(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let mut errors = Errors::default();
    let address_typed = errors.keep("adres", MailAddress::new(&typed.adres));
    let role: Option<MemberRole> = typed.rol.parse().ok();
    if role.is_none() {
        errors.add("rol", t!("members-list-choose-role"));
    }
    let (Some(who), Some(role)) = (address_typed, role) else {
        return show(&visit, typed, errors, None).await;
    };
    let idempotency_key = if is_idempotency_key(&typed.idempotency_key) {
        typed.idempotency_key.clone()
    } else {
        new_idempotency_key()
    };
    let new = Inviting {
        idempotency_key,
        address: who,
        role,
    };
    let memberships = &visit.ports.memberships;
    let site = visit.public_url();
    let page = address(visit.right.name());
    match memberships.invite(&visit.right, new, site).await? {
        Stepped::Copy(key) => {
            let cookies = visit.once_cookies(Once::MemberLink, visit.right.name().as_str(), key);
            Ok(go_with(&format!("{page}/link"), cookies))
        }
        Stepped::Done => Ok(go_to(&page)),
        refused @ (Stepped::LastManager | Stepped::Full) => {
            show(&visit, typed, errors, Some(&refused)).await
        }
    }
}

/// The page, with why something was not done.
pub(super) async fn show(
    visit: &Allowed<Managed>,
    typed: FormInput,
    errors: Errors,
    refused: Option<&Stepped>,
) -> PageResult {
    let team = visit.ports.memberships.team(&visit.right).await?;
    let status = match refused {
        Some(_) => StatusCode::CONFLICT,
        None => errors.status(),
    };
    let mails = visit.ports.mails.way().is_there();
    let refused = refused.map(why);
    let page = Page::new(t!("common-who-coordinates-this-scan")).status(status);
    Ok(visit.page(page, move || view(&team, &typed, &errors, (refused, mails))))
}

/// Why a step was not taken.
fn why(refused: &Stepped) -> AnyView {
    let (title, text) = match refused {
        Stepped::Full => (t!("members-list-full"), t!("members-list-full-text")),
        _ => (
            t!("members-list-someone-must-manage"),
            t!("members-list-someone-must-manage-text"),
        ),
    };
    refused_alert(title, text)
}

fn view(
    team: &TeamPage,
    typed: &FormInput,
    errors: &Errors,
    (refused, mails): (Option<AnyView>, bool),
) -> AnyView {
    let base = address(&team.round.name);
    let above = [(manage::address(&team.round.name), t!("common-this-scan"))];
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb(above, t!("members-breadcrumb"))}
            <ErrorSummary errors=errors.clone()/>
            {refused}
            {lead(Some(kicker(&team.round)), t!("common-who-coordinates-this-scan"), t!("members-list-lead"))}
            {take_over(team, &base)}
            {members(team, &base)}
            {invitations(team, &base)}
            {invite_form(&base, typed, errors, mails)}
            {link(team)}
            <p><a href=format!("{}/logboek", manage::address(&team.round.name))>{t!("members-list-log")}</a></p>
        </main>
    }
    .into_any()
}

fn take_over(team: &TeamPage, base: &str) -> Option<AnyView> {
    let own = team.by.owner();
    if own.is_some_and(|own| team.members.iter().any(|member| member.owner == *own)) {
        return None;
    }
    let below = if let Some(owner) = own {
        view! {
            <p>{t!("members-list-signed-in-as", address = owner.address)}</p>
            <form method="post" action=format!("{base}/overnemen")><button class="button">{t!("members-add-to-account")}</button></form>
        }
        .into_any()
    } else {
        view! {
            <p>{t!("members-list-sign-in-first")}</p>
            <p><a class="button" href="/aanmelden">{t!("common-sign-in")}</a></p>
        }
        .into_any()
    };
    Some(
        view! {
            <section class="card flow">
                <h2>{t!("members-add-to-account")}</h2>
                {below}
            </section>
        }
        .into_any(),
    )
}

fn members(team: &TeamPage, base: &str) -> AnyView {
    let title = t!("members-list-with-account");
    if team.members.is_empty() {
        let text = t!("members-list-nobodys-account");
        return empty(title, text);
    }
    let row = |member: &Member| {
        let Member {
            owner, role, since, ..
        } = member;
        let is_you = team.by.owner() == Some(owner);
        let name = format!(
            "{}{}",
            owner.address,
            if is_you { t!("members-list-you") } else { "" }
        );
        let what = if is_you {
            view! { <a href=format!("{base}/verlaten")>{t!("members-list-leave-or-hand-over")}</a> }
                .into_any()
        } else {
            steps(base, member)
        };
        let may = member.leaving.map_or_else(
            || role_words(*role).to_owned(),
            |until| t!("members-list-leaving", until = date(until)),
        );
        let cells = [may.into_any(), date(*since).into_any(), what];
        Row::new(name, cells)
    };
    let columns = [
        text(t!("common-who")),
        text(t!("members-list-can-do")),
        text(t!("common-since")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).region(title);
    let rows = team.members.iter().map(row).collect();
    view! {
        <section class="card flow">
            <h2>{title}</h2>
            {table.view(rows)}
        </section>
    }
    .into_any()
}

/// What can be done with somebody else.
fn steps(base: &str, member: &Member) -> AnyView {
    let (to, words) = match member.role {
        MemberRole::Managing => (MemberRole::Viewing, t!("members-list-only-look-along")),
        MemberRole::Viewing => (MemberRole::Managing, t!("members-list-let-manage")),
    };
    let of = format!("{base}/{}", member.owner.id);
    let hidden = format!(" {}", member.owner.address);
    view! {
        <div class="button-group">
            <form method="post" action=format!("{of}/rol")>
                <input type="hidden" name="rol" value=to.key()/>
                <button class="button button--plain">{words}<span class="visually-hidden">{hidden.clone()}</span></button>
            </form>
            <a class="button button--plain" href=format!("{of}/verwijderen")>{t!("common-remove")}<span class="visually-hidden">{hidden}</span></a>
        </div>
    }
    .into_any()
}

fn invitations(team: &TeamPage, base: &str) -> Option<AnyView> {
    let title = t!("members-list-invited");
    if team.invitations.is_empty() {
        return None;
    }
    let row = |invitation: &Invitation| {
        let hidden = format!(" {}", invitation.address);
        let address = format!("{base}/uitnodigingen/{}/intrekken", invitation.id);
        let take_back = view! {
            <form method="post" action=address>
                <button class="button button--plain">{t!("common-withdraw")}<span class="visually-hidden">{hidden}</span></button>
            </form>
        };
        let cells = [
            role_words(invitation.role).into_any(),
            stands(invitation).into_any(),
            take_back.into_any(),
        ];
        Row::new(invitation.address.to_string(), cells)
    };
    let columns = [
        text(t!("common-who")),
        text(t!("members-list-will-be-able-to")),
        text(t!("members-list-how-it-stands")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).region(title);
    let rows = team.invitations.iter().map(row).collect();
    Some(
        view! {
            <section class="card flow">
                <h2>{title}</h2>
                {table.view(rows)}
            </section>
        }
        .into_any(),
    )
}

/// How an invitation stands; says when its mail did not come through.
fn stands(invitation: &Invitation) -> String {
    if invitation.is_over {
        return t!("members-list-expired").to_owned();
    }
    let until = date(invitation.until);
    match invitation.mail {
        Some(MailState::Waiting) => t!("members-list-mail-waiting", until = until),
        Some(MailState::Sent) => t!("members-list-mailed", until = until),
        Some(MailState::GivenUp | MailState::Dropped) => t!("members-list-mail-failed").to_owned(),
        Some(MailState::Unwanted) => t!("members-list-mail-unwanted").to_owned(),
        None => t!("members-list-passed-on", until = until),
    }
}

fn invite_form(base: &str, typed: &FormInput, errors: &Errors, mails: bool) -> AnyView {
    let field = TextField {
        name: "adres",
        label: t!("members-list-address"),
        hint: "",
        kind: Some("email"),
        ..TextField::default()
    };
    let roles = [
        (
            MemberRole::Managing,
            t!("members-list-manage"),
            t!("members-list-manage-text"),
        ),
        (
            MemberRole::Viewing,
            t!("members-list-look-along"),
            t!("members-list-look-along-text"),
        ),
    ];
    let choices = roles
        .map(|(role, name, text)| Choice::new(role.key(), name, text))
        .to_vec();
    let (chosen, errors_of_form) = (typed.rol.clone(), errors.clone());
    let note = if mails {
        t!("members-list-we-mail-link")
    } else {
        t!("members-list-no-mail")
    };
    view! {
        <section class="card flow">
            <h2>{t!("members-list-invite-colleague")}</h2>
            <form class="form" method="post" action=base.to_owned() novalidate>
                {idempotency_field()}
                {field.view(typed.adres.clone(), errors)}
                <Choices name="rol" legend=t!("members-list-what-may-colleague") choices=choices chosen=chosen errors=errors_of_form/>
                <div class="form-actions"><button class="button button--large">{t!("members-list-invite")}</button></div>
                <p class="small">{note}</p>
            </form>
        </section>
    }
    .into_any()
}

fn link(team: &TeamPage) -> AnyView {
    match team.link {
        LinkState::Works => note("info", t!("members-list-link-works")),
        LinkState::Useless => note("lock", t!("members-list-link-useless")),
    }
}
