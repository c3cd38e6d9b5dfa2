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
        errors.add("rol", "Kies wat uw collega mag.");
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
    let page = Page::new("Wie coördineert deze scan?").status(status);
    Ok(visit.page(page, move || view(&team, &typed, &errors, (refused, mails))))
}

/// Why a step was not taken.
fn why(refused: &Stepped) -> AnyView {
    let (title, text) = match refused {
        Stepped::Full => (
            "Er zijn al twintig mensen",
            "Er is niets gewijzigd. Verwijder eerst iemand, of trek een uitnodiging in.",
        ),
        _ => (
            "Er moet iemand blijven die de scan beheert",
            "Er is niets gewijzigd. Laat eerst iemand anders beheren, of draag de scan over.",
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
    let above = [(manage::address(&team.round.name), "Deze scan")];
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb(above, "Wie coördineert")}
            <ErrorSummary errors=errors.clone()/>
            {refused}
            {lead(Some(kicker(&team.round)), "Wie coördineert deze scan?", "Wie beheert, kan alles wat u kan. Wie meekijkt, ziet hoeveel collega’s meedoen en leest het rapport.")}
            {take_over(team, &base)}
            {members(team, &base)}
            {invitations(team, &base)}
            {invite_form(&base, typed, errors, mails)}
            {link(team)}
            <p><a href=format!("{}/logboek", manage::address(&team.round.name))>"Logboek: wie deed wat"</a></p>
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
            <p>{format!("U bent aangemeld als {}. Staat de scan bij uw account, dan hebt u de beheerlink niet meer nodig.", owner.address)}</p>
            <form method="post" action=format!("{base}/overnemen")><button class="button">"Zet deze scan bij mijn account"</button></form>
        }
        .into_any()
    } else {
        view! {
            <p>"Staat de scan bij uw account, dan hebt u de beheerlink niet meer nodig. Meld u eerst aan; daarna staat de scan klaar op de pagina Mijn scans."</p>
            <p><a class="button" href="/aanmelden">"Aanmelden"</a></p>
        }
        .into_any()
    };
    Some(
        view! {
            <section class="card flow">
                <h2>"Zet deze scan bij mijn account"</h2>
                {below}
            </section>
        }
        .into_any(),
    )
}

fn members(team: &TeamPage, base: &str) -> AnyView {
    const TITLE: &str = "Met een account";
    if team.members.is_empty() {
        let text =
            "Deze scan staat nog bij niemands account. Wie de beheerlink heeft, kan hem beheren.";
        return empty(TITLE, text);
    }
    let row = |member: &Member| {
        let Member {
            owner, role, since, ..
        } = member;
        let is_you = team.by.owner() == Some(owner);
        let name = format!("{}{}", owner.address, if is_you { " (u)" } else { "" });
        let what = if is_you {
            view! { <a href=format!("{base}/verlaten")>"Verlaten of overdragen"</a> }.into_any()
        } else {
            steps(base, member)
        };
        let may = member.leaving.map_or_else(
            || role_words(*role).to_owned(),
            |until| format!("nu niets: het account wordt verwijderd na {}", date(until)),
        );
        let cells = [may.into_any(), date(*since).into_any(), what];
        Row::new(name, cells)
    };
    let columns = [text("Wie"), text("Mag wat"), text("Sinds"), action()];
    let table = DataTable::new(Layout::Stacked, columns).region(TITLE);
    let rows = team.members.iter().map(row).collect();
    view! {
        <section class="card flow">
            <h2>{TITLE}</h2>
            {table.view(rows)}
        </section>
    }
    .into_any()
}

/// What can be done with somebody else.
fn steps(base: &str, member: &Member) -> AnyView {
    let (to, words) = match member.role {
        MemberRole::Managing => (MemberRole::Viewing, "Alleen laten meekijken"),
        MemberRole::Viewing => (MemberRole::Managing, "Laten beheren"),
    };
    let of = format!("{base}/{}", member.owner.id);
    let hidden = format!(" {}", member.owner.address);
    view! {
        <div class="button-group">
            <form method="post" action=format!("{of}/rol")>
                <input type="hidden" name="rol" value=to.key()/>
                <button class="button button--plain">{words}<span class="visually-hidden">{hidden.clone()}</span></button>
            </form>
            <a class="button button--plain" href=format!("{of}/verwijderen")>"Verwijderen"<span class="visually-hidden">{hidden}</span></a>
        </div>
    }
    .into_any()
}

fn invitations(team: &TeamPage, base: &str) -> Option<AnyView> {
    const TITLE: &str = "Uitgenodigd";
    if team.invitations.is_empty() {
        return None;
    }
    let row = |invitation: &Invitation| {
        let hidden = format!(" {}", invitation.address);
        let address = format!("{base}/uitnodigingen/{}/intrekken", invitation.id);
        let take_back = view! {
            <form method="post" action=address>
                <button class="button button--plain">"Intrekken"<span class="visually-hidden">{hidden}</span></button>
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
        text("Wie"),
        text("Mag straks"),
        text("Hoe het staat"),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).region(TITLE);
    let rows = team.invitations.iter().map(row).collect();
    Some(
        view! {
            <section class="card flow">
                <h2>{TITLE}</h2>
                {table.view(rows)}
            </section>
        }
        .into_any(),
    )
}

/// How an invitation stands; says when its mail did not come through.
fn stands(invitation: &Invitation) -> String {
    if invitation.is_over {
        return "verlopen: nodig opnieuw uit".to_owned();
    }
    let until = date(invitation.until);
    match invitation.mail {
        Some(MailState::Waiting) => format!("de mail wordt verstuurd; geldig tot en met {until}"),
        Some(MailState::Sent) => format!("gemaild; geldig tot en met {until}"),
        Some(MailState::GivenUp | MailState::Dropped) => {
            "de mail kwam niet aan: kijk of het adres klopt en nodig opnieuw uit".to_owned()
        }
        Some(MailState::Unwanted) => {
            "niet gemaild: op dit adres wil iemand geen mail van ons".to_owned()
        }
        None => format!("niet gemaild: u gaf zelf de link door; geldig tot en met {until}"),
    }
}

fn invite_form(base: &str, typed: &FormInput, errors: &Errors, mails: bool) -> AnyView {
    let field = TextField {
        name: "adres",
        label: "E-mailadres van uw collega",
        hint: "",
        kind: Some("email"),
        ..TextField::default()
    };
    let roles = [
        (MemberRole::Managing, "Beheren", "Alles wat u ook kunt."),
        (
            MemberRole::Viewing,
            "Meekijken",
            "Zien hoeveel collega’s meedoen, en daarna het rapport lezen.",
        ),
    ];
    let choices = roles
        .map(|(role, name, text)| Choice::new(role.key(), name, text))
        .to_vec();
    let (chosen, errors_of_form) = (typed.rol.clone(), errors.clone());
    let note = if mails {
        "We mailen een link die twee weken geldig is. Wordt de uitnodiging niet aangenomen, dan wissen we het adres."
    } else {
        "Deze website verstuurt geen mail. U krijgt de link te zien en geeft hem zelf door."
    };
    view! {
        <section class="card flow">
            <h2>"Nodig een collega uit"</h2>
            <form class="form" method="post" action=base.to_owned() novalidate>
                {idempotency_field()}
                {field.view(typed.adres.clone(), errors)}
                <Choices name="rol" legend="Wat mag uw collega?" choices=choices chosen=chosen errors=errors_of_form/>
                <div class="form-actions"><button class="button button--large">"Nodig uit"</button></div>
                <p class="small">{note}</p>
            </form>
        </section>
    }
    .into_any()
}

fn link(team: &TeamPage) -> AnyView {
    match team.link {
        LinkState::Works => note(
            "info",
            "De beheerlink van deze scan werkt ook. Wie hem heeft, kan de scan beheren. Verwijdert u iemand, dan werkt de link niet meer.",
        ),
        LinkState::Useless => note(
            "lock",
            "De beheerlink van deze scan werkt niet meer, omdat er iemand is verwijderd. Op de pagina van de scan kunt u een nieuwe maken.",
        ),
    }
}
