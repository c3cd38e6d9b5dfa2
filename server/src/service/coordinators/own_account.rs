//! What coordinators see and change of their own account.

use async_trait::async_trait;
use scan::application::accounts::{AccountPage, Ceremony, Departure, NoSignIn};
use scan::application::rights::{RecentlySignedIn, SignedIn};
use scan::application::{Credentials, Outcome, Refusal};
use scan::ids::PasskeyId;
use scan_app::pages::account::RETURN;
use scan_app::ports::accounts::OwnAccount;

use super::TIE;
use crate::service::accounts::COORDINATORS;
use crate::service::{Service, commit, secrets};
use crate::store::accounts::{identities, passkeys, sessions};

#[async_trait]
impl OwnAccount for Service {
    async fn account(
        &self,
        signed_in: &SignedIn,
        credentials: &Credentials,
    ) -> Outcome<AccountPage> {
        let account = signed_in.owner().id;
        let this = secrets::hash(credentials.account.as_deref().unwrap_or_default());
        let sessions = self.sessions_that_hold(account, &this, COORDINATORS);
        Ok(AccountPage {
            sessions: sessions.await?,
            passkeys: self.store.passkeys(account).await?,
            identities: self.store.identities(account).await?,
        })
    }

    async fn sign_off_everywhere(&self, signed_in: &SignedIn) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        sessions::end_all(&mut transaction, signed_in.owner().id).await?;
        commit(transaction).await
    }

    async fn begin_own_passkey(
        &self,
        signed_in: &RecentlySignedIn,
        site: &str,
    ) -> Outcome<Ceremony> {
        let owner = signed_in.owner();
        self.ask_new_passkey(site, owner.id, owner.address.as_str())
            .await
    }

    async fn finish_own_passkey(
        &self,
        signed_in: &RecentlySignedIn,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<(), NoSignIn> {
        let passkey = self.made_passkey(site, token, answer).await?;
        let mut transaction = self.begin().await?;
        self.keep_passkey(&mut transaction, signed_in.owner().id, &passkey)
            .await?;
        commit(transaction).await?;
        Ok(())
    }

    async fn remove_passkey(
        &self,
        signed_in: &RecentlySignedIn,
        passkey: PasskeyId,
    ) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        if !passkeys::remove(&mut transaction, signed_in.owner().id, passkey).await? {
            return Err(Refusal::NotFound);
        }
        commit(transaction).await
    }

    async fn tie_elsewhere(&self, _: &RecentlySignedIn, site: &str) -> Result<Departure, NoSignIn> {
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        openid.depart(site, RETURN, Some(TIE), self.now()).await
    }

    async fn untie(&self, signed_in: &RecentlySignedIn) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        identities::untie_all(&mut transaction, signed_in.owner().id).await?;
        commit(transaction).await
    }
}
