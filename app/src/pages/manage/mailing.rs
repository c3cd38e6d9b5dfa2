//! `/beheer/{round}/mailen`: mails to colleagues: an invitation, one reminder, and the day of the team
//! session. The coordinator sees numbers, never who used a link.

use jiff::civil::Date;
use scan::application::colleagues::{Invitees, MOST_COLLEAGUES, Mailed, Mailing};
use scan::mail::MailAddress;
use scan::round::Phase;
use scan_report::words::{count, date};
use serde::Deserialize;

use super::{address, kicker};
use crate::components::alert::refused_alert;
use crate::components::field::{ErrorSummary, Errors, TextField, field_error};
use crate::components::textarea::TextArea;
use crate::pages::form_body::{idempotency_field, is_idempotency_key, new_idempotency_key};
use crate::pages::prelude::*;
use scan_texts::t;

/// Longest list of addresses that is read, in bytes.
const LONGEST: usize = 20_000;

/// Addresses as typed, pasted or listed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    idempotency_key: String,
    adressen: String,
}

/// The day of the session.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SessionDay {
    dag: String,
}

/// What was typed and what came of it.
#[derive(Default)]
struct Entered {
    addresses: String,
    day: Option<String>,
    errors: Errors,
    refused: Option<Mailing>,
}

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    show(&visit, Entered::default()).await
}

/// Mails colleagues an invitation.
pub async fn invite(visit: Allowed<Managed>, FormBody(form): FormBody<FormInput>) -> PageResult {
    let mut typed = Entered {
        addresses: form.adressen.clone(),
        ..Entered::default()
    };
    let addresses = match read(&form.adressen) {
        Ok(addresses) => addresses,
        Err(why) => {
            typed.errors.add("adressen", why);
            return show(&visit, typed).await;
        }
    };
    let idempotency_key = if is_idempotency_key(&form.idempotency_key) {
        form.idempotency_key
    } else {
        new_idempotency_key()
    };
    let new = Invitees {
        idempotency_key,
        addresses,
    };
    let (port, site) = (&visit.ports.mails_to_colleagues, visit.public_url());
    match port.invite_colleagues(&visit.right, new, site).await? {
        Mailing::Done => Ok(back(&visit)),
        refused @ (Mailing::Full | Mailing::Before) => {
            typed.refused = Some(refused);
            show(&visit, typed).await
        }
    }
}

/// Reminds those whose link was not used.
pub async fn remind(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    let (port, site) = (&visit.ports.mails_to_colleagues, visit.public_url());
    // Pressed twice, it was done once.
    port.remind_colleagues(&visit.right, site).await?;
    Ok(back(&visit))
}

/// Keeps the day of the session that colleagues are told.
pub async fn session(visit: Allowed<Managed>, FormBody(form): FormBody<SessionDay>) -> PageResult {
    let day = form.dag.trim();
    let (port, site) = (&visit.ports.mails_to_colleagues, visit.public_url());
    let chosen = if day.is_empty() {
        None
    } else {
        let today = visit.ports.agreeing.today();
        let day = day.parse::<Date>().ok().filter(|day| *day > today);
        if day.is_none() {
            let mut typed = Entered {
                day: Some(form.dag),
                ..Entered::default()
            };
            typed
                .errors
                .add("dag", t!("manage-mailing-day-after-today"));
            return show(&visit, typed).await;
        }
        day
    };
    port.tell_session(&visit.right, chosen, site).await?;
    Ok(back(&visit))
}

fn back(visit: &Allowed<Managed>) -> Response {
    go_to(&format!("{}/mailen", address(visit.right.name())))
}

/// The addresses in a text: one a line, or with commas, semicolons or spaces in between; each once.
fn read(text: &str) -> Result<Vec<MailAddress>, String> {
    if text.len() > LONGEST {
        return Err(t!("manage-mailing-too-long").to_owned());
    }
    let ends = |c: char| c.is_whitespace() || c == ',' || c == ';';
    let words = text.split(ends).filter(|word| word.contains('@'));
    let mut addresses = Vec::new();
    for word in words {
        let address = MailAddress::new(word);
        let address = address.map_err(|why| format!("{word}: {why}"))?;
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    if addresses.is_empty() {
        return Err(t!("manage-mailing-at-least-one").to_owned());
    }
    Ok(addresses)
}

async fn show(visit: &Allowed<Managed>, typed: Entered) -> PageResult {
    let mailed = visit.ports.mails_to_colleagues.mailed(&visit.right).await?;
    let mails = visit.ports.mails.way().is_there();
    let status = match typed.refused {
        Some(_) => StatusCode::CONFLICT,
        None => typed.errors.status(),
    };
    let page = Page::new(t!("manage-mailing-title")).status(status);
    Ok(visit.page(page, move || view(&mailed, &typed, mails)))
}

fn view(mailed: &Mailed, typed: &Entered, mails: bool) -> AnyView {
    let base = address(&mailed.round.name);
    let answering = mailed.round.phase == Phase::Private;
    let content = if mails {
        let closed = (!answering).then(|| {
            let text = view! { <p>{t!("manage-mailing-closed-explained")}</p> };
            titled_alert(Tone::Info, t!("common-filling-in-is-closed"), text)
        });
        view! {
            {closed}
            {stands(mailed)}
            {answering.then(|| invite_form(&base, typed))}
            {(answering && mailed.addresses > 0).then(|| reminder(&base, mailed))}
            {(mailed.addresses > 0 && mailed.round.phase != Phase::Frozen).then(|| session_form(&base, mailed, typed))}
        }
        .into_any()
    } else {
        let text = view! { <p>{t!("manage-mailing-text-to-copy")}</p> };
        titled_alert(Tone::Info, t!("manage-mailing-no-mail"), text)
    };
    let refused = typed.refused.map(|_| {
        refused_alert(
            t!("manage-mailing-too-many"),
            t!("manage-mailing-too-many-explained"),
        )
    });
    let about = if answering {
        t!("manage-mailing-lead")
    } else {
        t!("manage-mailing-lead-closed")
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(base, t!("common-this-scan"))], t!("manage-mailing-breadcrumb"))}
            <ErrorSummary errors=typed.errors.clone()/>
            {refused}
            {lead(Some(kicker(&mailed.round)), t!("manage-mailing-title"), about)}
            {content}
        </main>
    }
    .into_any()
}

fn stands(mailed: &Mailed) -> Option<AnyView> {
    if mailed.addresses == 0 {
        return None;
    }
    let people = count(
        mailed.addresses,
        t!("manage-mailing-addresses-one"),
        t!("manage-mailing-addresses-many"),
    );
    let trouble = (mailed.given_up > 0).then(|| {
        let mails = count(
            mailed.given_up,
            t!("manage-mailing-mails-one"),
            t!("manage-mailing-mails-many"),
        );
        let text = view! { <p>{t!("manage-mailing-address-wrong")}</p> };
        titled_alert(
            Tone::Warning,
            t!("manage-mailing-not-arrived", mails = mails),
            text,
        )
    });
    Some(
        view! {
            {note("info", t!("manage-mailing-you-emailed", people = people))}
            {trouble}
        }
        .into_any(),
    )
}

fn invite_form(base: &str, typed: &Entered) -> AnyView {
    let error = field_error("adressen", &typed.errors);
    let described = if typed.errors.of("adressen").is_some() {
        "adressen-hulp adressen-fout"
    } else {
        "adressen-hulp"
    };
    let hint = t!(
        "manage-mailing-addresses-hint",
        most_colleagues = MOST_COLLEAGUES
    );
    view! {
        <section class="card flow">
            <h2>{t!("manage-mailing-invite-colleagues")}</h2>
            <form class="form" method="post" action=format!("{base}/mailen") novalidate>
                {idempotency_field()}
                <div class="form-field">
                    <label class="form-label" for="adressen">{t!("common-e-mail-addresses")}</label>
                    <p class="form-hint" id="adressen-hulp">{hint}</p>
                    {error}
                    <TextArea id="adressen".to_owned() name="adressen".to_owned() value=typed.addresses.clone() described_by=described.to_owned()/>
                </div>
                <div class="form-actions"><button class="button button--large">{t!("manage-mailing-send-invitation")}</button></div>
                <p class="small">{t!("manage-mailing-own-link-once")}</p>
            </form>
        </section>
    }
    .into_any()
}

fn reminder(base: &str, mailed: &Mailed) -> AnyView {
    let content = if mailed.reminded {
        view! { <p>{t!("manage-mailing-reminder-sent")}</p> }.into_any()
    } else {
        view! {
            <p>{t!("manage-mailing-reminder-explained")}</p>
            <form method="post" action=format!("{base}/mailen/herinnering")><button class="button button--quiet">{t!("manage-mailing-send-reminder")}</button></form>
        }
        .into_any()
    };
    view! { <section class="card flow"><h2>{t!("manage-mailing-remind")}</h2>{content}</section> }
        .into_any()
}

fn session_form(base: &str, mailed: &Mailed, typed: &Entered) -> AnyView {
    let told = mailed.session.map(|day| {
        let words = if day > mailed.today {
            t!("manage-mailing-session-announced", day = date(day))
        } else {
            t!("manage-mailing-session-was", day = date(day))
        };
        view! { <p>{words}</p> }
    });
    let value = match (&typed.day, mailed.session) {
        (Some(typed), _) => typed.clone(),
        (None, Some(day)) => day.to_string(),
        (None, None) => String::new(),
    };
    let field = TextField {
        name: "dag",
        label: t!("manage-mailing-session-day"),
        hint: t!("manage-mailing-session-day-hint"),
        optional: crate::components::field::Optional::Yes,
        kind: Some("date"),
        ..TextField::default()
    };
    view! {
        <section class="card flow">
            <h2>{t!("common-team-session-tomorrow")}</h2>
            {told}
            <form class="form" method="post" action=format!("{base}/mailen/teamsessie") novalidate>
                {field.view(value, &typed.errors)}
                <div class="form-actions"><button class="button button--quiet">{t!("manage-mailing-save-day")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{MailAddress, read};

    #[test]
    fn addresses_are_read_however_they_are_listed() {
        let listed = "anna@school.nl, Bert <bert@school.nl>;\ncarla@school.nl\tanna@School.nl";
        let read_all = read(listed).unwrap();
        let all: Vec<&str> = read_all.iter().map(MailAddress::as_str).collect();
        assert_eq!(all, ["anna@school.nl", "bert@school.nl", "carla@school.nl"]);
        assert!(read("Anna en Bert").unwrap_err().contains("minstens één"));
        assert!(read("anna@school").unwrap_err().starts_with("anna@school:"));
        assert!(
            read(&"a@b.nl ".repeat(4000))
                .unwrap_err()
                .contains("te lang")
        );
    }
}
