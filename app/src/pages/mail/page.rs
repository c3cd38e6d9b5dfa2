//! `/mail`: what would have been mailed. It is there for whoever tries the scan on their own machine,
//! and nowhere else: for others there is no such page.

use scan::application::mail::ShownMail;
use scan::mail::MailState;

use crate::pages::prelude::*;
use scan_report::words::moment;
use scan_texts::t;

pub async fn page(visit: Visit) -> PageResult {
    if !visit.context.address.is_some_and(|at| at.is_loopback()) {
        return Err(Refusal::NotFound.into());
    }
    let mails = visit.ports.mails.shown().await?;
    Ok(visit.page(Page::new(t!("mail-page-title")), || view(mails)))
}

fn view(mails: Vec<ShownMail>) -> AnyView {
    let text = t!("mail-page-lead");
    let none = mails
        .is_empty()
        .then(|| empty(t!("mail-page-none-yet"), t!("mail-page-none-yet-explained")));
    let mails: Vec<_> = mails.into_iter().map(card).collect();
    view! {
        <main class="page page--narrow" id="inhoud">
            {lead(None, t!("mail-page-title"), text)}
            {none}
            {mails}
        </main>
    }
    .into_any()
}

fn card(mail: ShownMail) -> AnyView {
    let when = match mail.state {
        MailState::Waiting => t!("mail-page-will-be-sent", due = moment(mail.due)),
        _ => moment(mail.due),
    };
    let id = format!("mail-{}", mail.id);
    let title = id.clone();
    view! {
        <article class="card flow" aria-labelledby=id>
            <h2 id=title>{mail.letter.subject}</h2>
            <p class="small">{t!("mail-page-to", to = mail.letter.to, when = when)}</p>
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
