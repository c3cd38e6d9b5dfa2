//! Sends what is queued, one mail after the other, for as long as the program runs.

use std::sync::Arc;
use std::time::Duration;

use scan::application::{Outcome, Refusal};
use scan::mail::{MailKind, MailState, pause};
use tokio::task::JoinHandle;

use super::message::message;
use super::post_office::Route;
use super::smtp::{Smtp, Trouble};
use crate::service::{Service, commit, secrets};
use crate::store::outbox::{self, ClaimedMail};
use crate::store::sessions::Hash;

/// Seconds that a claim on a mail lasts: well over what sending may take.
const CLAIM: i64 = 5 * 60;
/// Longest time between two looks, should a wake-up be missed.
const LOOK: Duration = Duration::from_mins(1);
/// Time after which a mail server that is in trouble is asked again.
const REST: Duration = Duration::from_secs(30);

/// What came of sending everything that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Nothing is due any more.
    Done,
    /// The mail server is in trouble: no use in trying the others now.
    Stopped,
}

impl Service {
    /// Sends mails until the program ends; nothing where there is no mail.
    pub fn look_after_mail(self: &Arc<Self>) -> JoinHandle<()> {
        let this = self.clone();
        tokio::spawn(async move {
            if !matches!(this.post.route, Route::None) {
                this.send_on_and_on().await;
            }
        })
    }

    /// Ends claims of a program that is gone. Only for who knows that there is no other one.
    pub async fn release_mail(&self) -> Outcome<()> {
        Ok(self.store.release_mail().await?)
    }

    /// Looks at once whether a mail is due.
    pub fn wake_mail(&self) {
        self.post.wake();
    }

    async fn send_on_and_on(&self) {
        while !self.post.is_closed() {
            let time = match self.send_due().await {
                Ok(Round::Done) => self.until_next().await,
                Ok(Round::Stopped) => REST,
                Err(refusal) => {
                    tracing::error!(error = %refusal, "mails are not looked after");
                    REST
                }
            };
            self.post.wait(time).await;
        }
    }

    /// Sends what is due, the longest waiting first.
    pub async fn send_due(&self) -> Outcome<Round> {
        let claim = secrets::hash(&secrets::token()?);
        while !self.post.is_closed() {
            let now = self.now();
            let mut transaction = self.begin().await?;
            let claimed = outbox::claim(&mut transaction, &claim, (now, now + CLAIM)).await?;
            let Some(mail) = claimed else {
                return Ok(Round::Done);
            };
            // From here on nobody else sends it.
            commit(transaction).await?;
            if self.send_one(&mail, &claim).await? == Round::Stopped {
                return Ok(Round::Stopped);
            }
        }
        Ok(Round::Done)
    }

    async fn send_one(&self, mail: &ClaimedMail, claim: &Hash) -> Outcome<Round> {
        let kind = mail.letter.kind;
        if mail.until <= self.now() {
            return self
                .undeliverable(mail, claim, "it makes no sense any more")
                .await;
        }
        let smtp: &Smtp = match &self.post.route {
            Route::None => return Ok(Round::Stopped),
            Route::Page => {
                let mut transaction = self.begin().await?;
                outbox::end_and_keep(&mut transaction, mail.id, claim, self.now()).await?;
                commit(transaction).await?;
                return Ok(Round::Done);
            }
            Route::Smtp(smtp) => smtp,
        };
        let written = message(smtp, mail, self.now())?;
        match smtp.send(&written).await {
            Ok(()) => {
                self.ended(mail, claim, MailState::Sent).await?;
                tracing::debug!(kind = kind.key(), "a mail was sent");
                Ok(Round::Done)
            }
            Err(Trouble::Never(why)) => self.undeliverable(mail, claim, &why).await,
            Err(Trouble::Later(why)) => {
                self.put_back(mail, claim, (smtp, &why)).await?;
                Ok(Round::Done)
            }
            Err(Trouble::Server(why)) => {
                self.put_back(mail, claim, (smtp, &why)).await?;
                Ok(Round::Stopped)
            }
        }
    }

    async fn put_back(
        &self,
        mail: &ClaimedMail,
        claim: &Hash,
        (smtp, why): (&Smtp, &str),
    ) -> Outcome<()> {
        let (server, tries) = (smtp.server(), mail.tries);
        let kind = mail.letter.kind.key();
        tracing::warn!(server, tries, kind, "a mail did not go: {why}");
        let due = self.now() + pause(mail.tries, secrets::chance()?);
        let mut transaction = self.begin().await?;
        outbox::put_back(&mut transaction, mail.id, claim, due).await?;
        commit(transaction).await
    }

    async fn undeliverable(&self, mail: &ClaimedMail, claim: &Hash, why: &str) -> Outcome<Round> {
        let (kind, tries) = (mail.letter.kind, mail.tries);
        self.ended(mail, claim, MailState::GivenUp).await?;
        if kind == MailKind::SignIn {
            tracing::warn!(tries, kind = kind.key(), "a mail is given up: {why}");
        } else {
            tracing::error!(tries, kind = kind.key(), "a mail is given up: {why}");
        }
        Ok(Round::Done)
    }

    async fn ended(&self, mail: &ClaimedMail, claim: &Hash, state: MailState) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        outbox::end(&mut transaction, mail.id, claim, state, self.now()).await?;
        commit(transaction).await
    }

    /// How long there is nothing to do.
    async fn until_next(&self) -> Duration {
        match self.store.next_mail().await {
            Ok(Some(due)) => {
                let seconds = u64::try_from(due - self.now()).unwrap_or_default();
                // At once would be a loop without rest, should a mail be claimed elsewhere.
                Duration::from_secs(seconds.max(1)).min(LOOK)
            }
            Ok(None) => LOOK,
            Err(error) => {
                let refusal = Refusal::from(error);
                tracing::error!(error = %refusal, "mails are not looked after");
                REST
            }
        }
    }
}
