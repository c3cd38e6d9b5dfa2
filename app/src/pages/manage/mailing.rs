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
            typed.errors.add("dag", "Kies een dag na vandaag.");
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
        return Err("Deze lijst is te lang. Verstuur hem in delen.".to_owned());
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
        return Err("Vul minstens één e-mailadres in.".to_owned());
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
    let page = Page::new("Mail uw collega’s").status(status);
    Ok(visit.page(page, move || view(&mailed, &typed, mails)))
}

fn view(mailed: &Mailed, typed: &Entered, mails: bool) -> AnyView {
    let base = address(&mailed.round.name);
    let content = if mails {
        let answering = mailed.round.phase == Phase::Private;
        view! {
            {stands(mailed)}
            {answering.then(|| invite_form(&base, typed))}
            {(answering && mailed.addresses > 0).then(|| reminder(&base, mailed))}
            {(mailed.addresses > 0 && mailed.round.phase != Phase::Frozen).then(|| session_form(&base, mailed, typed))}
        }
        .into_any()
    } else {
        let text = view! { <p>"Op de pagina Uitnodigen staat een tekst die u kunt kopiëren en zelf kunt mailen."</p> };
        titled_alert(Tone::Info, "Deze website verstuurt geen mail", text)
    };
    let refused = typed.refused.map(|_| {
        refused_alert(
            "Dat zijn te veel adressen",
            "Er is niets verstuurd. Een scan kan hoogstens 150 adressen mailen. Deel voor de anderen de teamcode.",
        )
    });
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(base, "Deze scan")], "Mailen")}
            <ErrorSummary errors=typed.errors.clone()/>
            {refused}
            {lead(Some(kicker(&mailed.round)), "Mail uw collega’s", "Het hoeft niet: de teamcode delen kan ook. U ziet aantallen, nooit wie zijn link gebruikte.")}
            {content}
        </main>
    }
    .into_any()
}

fn stands(mailed: &Mailed) -> Option<AnyView> {
    if mailed.addresses == 0 {
        return None;
    }
    let people = count(mailed.addresses, "adres", "adressen");
    let trouble = (mailed.given_up > 0).then(|| {
        let mails = count(mailed.given_up, "mail kwam", "mails kwamen");
        let text = view! { <p>"Waarschijnlijk klopt een adres niet. Geef die collega’s de teamcode zelf."</p> };
        titled_alert(Tone::Warning, format!("{mails} niet aan"), text)
    });
    Some(
        view! {
            {note("info", format!("U mailde {people}. Dertig dagen na de laatste mail wissen we ze."))}
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
    let hint =
        format!("Een per regel, of met komma’s ertussen. Hoogstens {MOST_COLLEAGUES} in totaal.");
    view! {
        <section class="card flow">
            <h2>"Nodig collega’s uit"</h2>
            <form class="form" method="post" action=format!("{base}/mailen") novalidate>
                {idempotency_field()}
                <div class="form-field">
                    <label class="form-label" for="adressen">"E-mailadressen"</label>
                    <p class="form-hint" id="adressen-hulp">{hint}</p>
                    {error}
                    <TextArea id="adressen".to_owned() name="adressen".to_owned() value=typed.addresses.clone() described_by=described.to_owned()/>
                </div>
                <div class="form-actions"><button class="button button--large">"Mail de uitnodiging"</button></div>
                <p class="small">"Ieder krijgt een eigen link die één keer werkt. Welke antwoorden bij welk adres horen, weet niemand, wij ook niet."</p>
            </form>
        </section>
    }
    .into_any()
}

fn reminder(base: &str, mailed: &Mailed) -> AnyView {
    let content = if mailed.reminded {
        view! { <p>"U hebt een herinnering gestuurd. Dat kan één keer."</p> }.into_any()
    } else {
        view! {
            <p>"Wie zijn link nog niet gebruikte, krijgt een herinnering met een nieuwe link. Dat kan één keer."</p>
            <form method="post" action=format!("{base}/mailen/herinnering")><button class="button button--quiet">"Stuur een herinnering"</button></form>
        }
        .into_any()
    };
    view! { <section class="card flow"><h2>"Herinneren"</h2>{content}</section> }.into_any()
}

fn session_form(base: &str, mailed: &Mailed, typed: &Entered) -> AnyView {
    let told = mailed.session.map(|day| {
        let words = if day > mailed.today {
            format!(
                "De dag ervoor om negen uur mailen we: morgen teamsessie, op {}.",
                date(day)
            )
        } else {
            format!("De teamsessie was op {}.", date(day))
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
        label: "Dag van de teamsessie",
        hint: "Laat leeg om niets te mailen.",
        optional: crate::components::field::Optional::Yes,
        kind: Some("date"),
        ..TextField::default()
    };
    view! {
        <section class="card flow">
            <h2>"Morgen teamsessie"</h2>
            {told}
            <form class="form" method="post" action=format!("{base}/mailen/teamsessie") novalidate>
                {field.view(value, &typed.errors)}
                <div class="form-actions"><button class="button button--quiet">"Bewaar de dag"</button></div>
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
