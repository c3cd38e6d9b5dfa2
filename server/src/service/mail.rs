//! Mails of the program: queued in the transaction of what they are about, sent in the background.
//!
//! A mail is sent at least once. It is claimed, sent, and then marked; of two programs one has the
//! claim. Who is killed before sending leaves a claim that ends, and the mail goes later. Who is
//! killed after the mail server took it and before that is stored sends it a second time: losing a
//! mail would be worse, and because it has the same `Message-ID` both times, mail programs know it
//! again.

pub mod delivering;
mod message;
mod page;
pub(super) mod post_office;
pub mod smtp;

use scan::application::mail::MailWay;
use scan::application::{Outcome, Refusal};
use scan::mail::{GIVEN_UP_AFTER, Letter, MailAddress, MailState};
use scan_report::letters;

use super::{Service, commit, secrets};
use crate::store::Transaction;
use crate::store::outbox::{self, NewMail, Times, refusing};
use crate::store::sessions::Hash;
pub use post_office::Route;

/// A mail with what it is about.
pub struct OutgoingMail<'a> {
    pub letter: Letter,
    /// Names what it is about, so that the same queues one mail: its beginning says what kind of
    /// thing that is.
    pub cause: String,
    /// Where people reach the server, for the link with which mails are stopped.
    pub site: &'a str,
    /// When it is to be sent, in seconds since 1970; now when that is over.
    pub due: i64,
    /// Seconds after which it makes no sense any more, if that is soon.
    pub lasts: Option<i64>,
}

impl Service {
    /// Where mails go.
    pub(super) fn mail_way(&self) -> MailWay {
        match &self.post.route {
            Route::None => MailWay::None,
            Route::Page => MailWay::Page,
            Route::Smtp(_) => MailWay::Sent,
        }
    }

    /// Queues a mail in the transaction of what it is about; [`Self::commit_and_post`] ends that.
    /// `NotFound` where there is no mail.
    pub async fn post(&self, transaction: &mut Transaction, mail: OutgoingMail<'_>) -> Outcome<()> {
        let OutgoingMail {
            mut letter,
            cause,
            site,
            due,
            lasts,
        } = mail;
        let domain = match &self.post.route {
            Route::None => return Err(Refusal::NotFound),
            Route::Page => "localhost",
            Route::Smtp(smtp) => smtp.domain(),
        };
        let can_be_stopped = letter.kind.can_be_stopped();
        let unwanted =
            can_be_stopped && refusing::wants_none(transaction, &hash_of(&letter.to)).await?;
        let unsubscribe = if can_be_stopped {
            let key = secrets::token()?;
            letters::with_way_out(&mut letter, site, &key);
            Some(key)
        } else {
            None
        };
        let queued = self.now();
        let due = due.max(queued);
        let message_id = format!("<{}@{domain}>", secrets::token()?);
        let mail = NewMail {
            idempotency_key: &cause,
            letter: &letter,
            message_id: &message_id,
            unsubscribe: unsubscribe.as_deref().map(|key| (key, secrets::hash(key))),
            state: if unwanted {
                MailState::Unwanted
            } else {
                MailState::Waiting
            },
            times: Times {
                queued,
                due,
                until: due + lasts.unwrap_or(GIVEN_UP_AFTER),
            },
        };
        outbox::queue(transaction, &mail).await?;
        Ok(())
    }

    /// `commit` of a transaction that may have queued a mail.
    pub async fn commit_and_post(&self, transaction: Transaction) -> Outcome<()> {
        commit(transaction).await?;
        self.post.wake();
        Ok(())
    }
}

/// What is kept of an address that wants no mail.
pub(super) fn hash_of(address: &MailAddress) -> Hash {
    secrets::hash(&format!("geen mail naar {address}"))
}
