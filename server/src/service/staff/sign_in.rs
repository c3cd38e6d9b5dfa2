//! Signing in and out, however somebody shows who they are.

use async_trait::async_trait;
use scan::application::staff::{
    Arrival, Ceremony, Departure, NoSignIn, SignInMethod, StaffAction, StaffMember, WaysIn,
};
use scan::application::{Credentials, Outcome, Refusal};
use scan_app::ports::staff::SignIn;
use scan_app::visit::Demonstration;

use super::{SESSION, passkeys};
use crate::service::{Service, commit, secrets};
use crate::store::Transaction;
use crate::store::staff::sessions;

#[async_trait]
impl SignIn for Service {
    fn ways_in(&self, site: &str) -> WaysIn {
        WaysIn {
            provider: self.entrance.openid.as_ref().map(|at| at.name.clone()),
            passkeys: passkeys::relying_party(site).is_some(),
            demonstration: self.entrance.demonstration == Demonstration::Yes,
        }
    }

    async fn check_link(&self, key: &str) -> Outcome<StaffMember> {
        let key = secrets::hash(key);
        let found = self.store.staff_behind_link(&key, self.now()).await?;
        found.ok_or(Refusal::NotFound)
    }

    async fn begin_passkey(&self, site: &str) -> Outcome<Ceremony> {
        self.ask_passkey(site).await
    }

    async fn finish_passkey(
        &self,
        credentials: &Credentials,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn> {
        self.use_passkey(credentials, site, token, answer).await
    }

    async fn begin_registration(&self, site: &str, key: &str) -> Outcome<Ceremony> {
        self.ask_new_passkey(site, key).await
    }

    async fn finish_registration(
        &self,
        credentials: &Credentials,
        site: &str,
        key: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn> {
        self.keep_passkey(credentials, site, key, (token, answer))
            .await
    }

    async fn depart(&self, site: &str, link: Option<&str>) -> Result<Departure, NoSignIn> {
        if let Some(key) = link {
            self.check_link(key).await?;
        }
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        openid.depart(site, link, self.now()).await
    }

    async fn arrive(
        &self,
        credentials: &Credentials,
        site: &str,
        ticket: &str,
        arrival: Arrival,
    ) -> Result<String, NoSignIn> {
        self.enter_with_account(credentials, site, ticket, arrival)
            .await
    }

    async fn enter_example(&self, credentials: &Credentials) -> Outcome<String> {
        if self.entrance.demonstration == Demonstration::No {
            return Err(Refusal::NotFound);
        }
        self.enter_as_example(credentials).await
    }

    async fn leave(&self, credentials: &Credentials) -> Outcome<()> {
        let Some(token) = &credentials.staff else {
            return Ok(());
        };
        let mut transaction = self.begin().await?;
        sessions::end(&mut transaction, &secrets::hash(token)).await?;
        commit(transaction).await
    }
}

impl Service {
    /// Begins a session under a new token, in the place of one that this browser has.
    pub(super) async fn enter(
        &self,
        transaction: &mut Transaction,
        credentials: &Credentials,
        member: &StaffMember,
        method: SignInMethod,
    ) -> Outcome<String> {
        let token = secrets::token()?;
        let old = credentials.staff.as_deref().map(secrets::hash);
        let now = self.now();
        sessions::begin(
            transaction,
            member.id,
            method,
            (old.as_ref(), &secrets::hash(&token)),
            (now, now - SESSION),
        )
        .await?;
        let (who, action) = (member.name.as_str(), StaffAction::SignedIn);
        self.note(transaction, who, action, method.label()).await?;
        Ok(token)
    }
}
