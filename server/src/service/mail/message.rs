//! A mail as it is sent: plain text, with the headers that mail programs ask of a program.

use std::time::{Duration, SystemTime};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::{Address, Message};
use scan::application::{Outcome, Refusal};
use scan_report::letters::way_out;

use super::smtp::Smtp;
use crate::store::outbox::ClaimedMail;

/// Builds it; `now` in seconds since 1970.
pub(super) fn message(smtp: &Smtp, mail: &ClaimedMail, now: i64) -> Outcome<Message> {
    let letter = &mail.letter;
    let to = letter.to.as_str().parse::<Address>();
    let to = to.map_err(Refusal::internal)?;
    let since = Duration::from_secs(u64::try_from(now).unwrap_or_default());
    let mut builder = Message::builder()
        .from(smtp.from().clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .message_id(Some(mail.message_id.clone()))
        .date(SystemTime::UNIX_EPOCH + since)
        // RFC 3834: no answer of a machine, please.
        .raw_header(header("Auto-Submitted", "auto-generated"));
    if let Some(key) = &mail.unsubscribe {
        // RFC 8058: the button of mail programs.
        let address = format!("<{}>", way_out(smtp.site(), key));
        builder = builder
            .raw_header(header("List-Unsubscribe", &address))
            .raw_header(header(
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click",
            ));
    }
    let text = SinglePart::plain(letter.text.clone());
    builder.singlepart(text).map_err(Refusal::internal)
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
