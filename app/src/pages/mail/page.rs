//! `/mail`: what would have been mailed. It is there for whoever tries the scan on their own machine,
//! and nowhere else: for others there is no such page.

use scan::application::mail::ShownMail;
use scan::mail::MailState;

use crate::pages::prelude::*;
use crate::pages::steunpunt::words::moment;

pub async fn page(visit: Visit) -> PageResult {
    if !visit.context.address.is_some_and(|at| at.is_loopback()) {
        return Err(Refusal::NotFound.into());
    }
    let mails = visit.ports.mails.shown().await?;
    Ok(visit.page(Page::new("Mails van deze server"), || view(mails)))
}

fn view(mails: Vec<ShownMail>) -> AnyView {
    let text = "Deze server verstuurt geen mail. Wat hij zou versturen, staat hier. Alleen op deze computer is deze pagina er.";
    let none = mails.is_empty().then(|| {
        empty(
            "Er is nog geen mail",
            "Zodra u iets laat mailen, leest u dat hier.",
        )
    });
    let mails: Vec<_> = mails.into_iter().map(card).collect();
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(None, "Mails van deze server", text)}
            {none}
            {mails}
        </main>
    }
    .into_any()
}

fn card(mail: ShownMail) -> AnyView {
    let when = match mail.state {
        MailState::Waiting => format!("wordt verstuurd op {}", moment(mail.due)),
        _ => moment(mail.due),
    };
    let id = format!("mail-{}", mail.id);
    let title = id.clone();
    view! {
        <article class="card flow" aria-labelledby=id>
            <h2 id=title>{mail.letter.subject}</h2>
            <p class="small">{format!("Aan {}, {when}", mail.letter.to)}</p>
            <p class="letter">{with_links(&mail.letter.text)}</p>
        </article>
    }
    .into_any()
}

/// The text; a line that is an address can be pressed.
fn with_links(text: &str) -> Vec<AnyView> {
    let line = |line: &str| {
        let is_address = line.starts_with("http://") || line.starts_with("https://");
        let end = line.find('\n').unwrap_or(line.len());
        let (words, end) = (line[..end].to_owned(), line[end..].to_owned());
        if is_address {
            let address = words.clone();
            view! { <a href=address>{words}</a>{end} }.into_any()
        } else {
            view! { {words}{end} }.into_any()
        }
    };
    text.split_inclusive('\n').map(line).collect()
}
