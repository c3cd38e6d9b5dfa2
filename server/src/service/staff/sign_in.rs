//! Signing in and out, however somebody shows who they are.

use async_trait::async_trait;
use scan::application::accounts::{Arrival, Ceremony, Departure, NoSignIn, SignInMethod, WaysIn};
use scan::application::mail::MailWay;
use scan::application::staff::{StaffAction, StaffMember};
use scan::application::{Credentials, Outcome, Refusal};
use scan_app::pages::steunpunt::RETURN;
use scan_app::ports::staff::SignIn;
use scan_app::visit::Demonstration;

use crate::service::accounts::passkeys;
use crate::service::openid::Ticket;
use crate::service::{Service, commit, secrets};
use crate::store::Transaction;
use crate::store::accounts::identities::{self, Realm};
use crate::store::accounts::sessions;
use crate::store::staff;

#[async_trait]
impl SignIn for Service {
    fn ways_in(&self, site: &str) -> WaysIn {
        WaysIn {
            provider: self.entrance.openid.as_ref().map(|at| at.name.clone()),
            passkeys: passkeys::relying_party(site).is_some(),
            demonstration: self.entrance.demonstration == Demonstration::Yes,
            // A mail is not enough for staff.
            mail: MailWay::None,
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
        let (mut transaction, account) = self.used_passkey(site, token, answer).await?;
        let member = staff::by_id(&mut transaction, account).await;
        let member = member.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
        let method = SignInMethod::Passkey;
        let token = self
            .enter(&mut transaction, credentials, &member, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
    }

    async fn begin_registration(&self, site: &str, key: &str) -> Outcome<Ceremony> {
        let member = self.check_link(key).await?;
        self.ask_new_passkey(site, member.id, member.name.as_str())
            .await
    }

    async fn finish_registration(
        &self,
        credentials: &Credentials,
        site: &str,
        key: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn> {
        let passkey = self.made_passkey(site, token, answer).await?;
        let mut transaction = self.begin().await?;
        let member = self.take_staff_link(&mut transaction, key).await?;
        self.keep_passkey(&mut transaction, member.id, &passkey)
            .await?;
        let (who, action) = (member.name.as_str(), StaffAction::PasskeyMade);
        self.note(&mut transaction, who, action, "").await?;
        let method = SignInMethod::Passkey;
        let token = self
            .enter(&mut transaction, credentials, &member, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
    }

    async fn depart(&self, site: &str, link: Option<&str>) -> Result<Departure, NoSignIn> {
        if let Some(key) = link {
            self.check_link(key).await?;
        }
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        openid.depart(site, RETURN, link, self.now()).await
    }

    async fn arrive(
        &self,
        credentials: &Credentials,
        site: &str,
        ticket: &str,
        arrival: Arrival,
    ) -> Result<String, NoSignIn> {
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        let ticket = Ticket::read(ticket).ok_or(NoSignIn::Stale)?;
        let now = self.now();
        let identity = openid
            .identify((site, RETURN), &ticket, arrival, now)
            .await?;
        let mut transaction = self.begin().await?;
        let member = if ticket.link.is_empty() {
            let known = identities::owner(&mut transaction, Realm::Staff, &identity).await;
            let known = known.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
            let member = staff::by_id(&mut transaction, known).await;
            member.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?
        } else {
            let member = self.take_staff_link(&mut transaction, &ticket.link).await?;
            identities::tie(&mut transaction, Realm::Staff, &identity, member.id)
                .await
                .map_err(Refusal::from)?;
            let (who, action) = (member.name.as_str(), StaffAction::IdentityTied);
            self.note(&mut transaction, who, action, &openid.name)
                .await?;
            member
        };
        let method = SignInMethod::OpenId;
        let token = self
            .enter(&mut transaction, credentials, &member, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
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
    /// Uses up the link of somebody new, in this transaction.
    async fn take_staff_link(
        &self,
        transaction: &mut Transaction,
        key: &str,
    ) -> Result<StaffMember, NoSignIn> {
        let taken = staff::take_link(transaction, &secrets::hash(key), self.now()).await;
        taken.map_err(Refusal::from)?.ok_or(NoSignIn::Stale)
    }

    /// Begins a session under a new token, in the place of one that this browser has.
    pub(super) async fn enter(
        &self,
        transaction: &mut Transaction,
        credentials: &Credentials,
        member: &StaffMember,
        method: SignInMethod,
    ) -> Outcome<String> {
        let old = credentials.staff.as_deref();
        let token = self
            .begin_session(transaction, member.id, method, old)
            .await?;
        let (who, action) = (member.name.as_str(), StaffAction::SignedIn);
        self.note(transaction, who, action, method.dutch()).await?;
        Ok(token)
    }
}
