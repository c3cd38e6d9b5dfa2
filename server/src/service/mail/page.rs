//! What pages ask of mails.

use async_trait::async_trait;
use scan::application::mail::{MailWay, ShownMail};
use scan::application::{Outcome, Refusal};
use scan::mail::MailAddress;
use scan_app::ports::mail::Mails;

use super::hash_of;
use super::post_office::Route;
use crate::service::{Service, commit, secrets};
use crate::store::outbox::refusing;

#[async_trait]
impl Mails for Service {
    fn way(&self) -> MailWay {
        self.mail_way()
    }

    async fn shown(&self) -> Outcome<Vec<ShownMail>> {
        if !matches!(self.post.route, Route::Page) {
            return Err(Refusal::NotFound);
        }
        let mails = self.store.mails().await?;
        let shown = mails.into_iter().map(|mail| ShownMail {
            id: mail.id,
            letter: mail.letter,
            state: mail.state,
            due: mail.due,
        });
        Ok(shown.collect())
    }

    async fn wants_mail(&self, key: &str) -> Outcome<bool> {
        let address = self.addressee(key).await?;
        Ok(!self.store.wants_no_mail(&hash_of(&address)).await?)
    }

    async fn stop_mail(&self, key: &str) -> Outcome<()> {
        let address = self.addressee(key).await?;
        let mut transaction = self.begin().await?;
        let hash = hash_of(&address);
        let (today, now) = (self.today(), self.now());
        refusing::stop(&mut transaction, (&address, &hash), today, now).await?;
        commit(transaction).await
    }

    async fn start_mail(&self, key: &str) -> Outcome<()> {
        let address = self.addressee(key).await?;
        let mut transaction = self.begin().await?;
        refusing::start(&mut transaction, &hash_of(&address)).await?;
        commit(transaction).await
    }
}

impl Service {
    /// Whom a link leads to. Its 256 bits cannot be guessed: wrong ones need no limit.
    async fn addressee(&self, key: &str) -> Outcome<MailAddress> {
        let found = self.store.addressee(&secrets::hash(key)).await?;
        found.ok_or(Refusal::NotFound)
    }
}
