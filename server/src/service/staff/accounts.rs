//! Signing in with an account elsewhere, and tying one to whoever has a link.

use scan::application::staff::{Arrival, NoSignIn, SignInMethod, StaffAction};
use scan::application::{Credentials, Refusal};

use crate::service::openid::{Account, Ticket};
use crate::service::{Service, commit, secrets};
use crate::store::staff;

impl Service {
    /// Signs in who comes back from the provider.
    pub(super) async fn enter_with_account(
        &self,
        credentials: &Credentials,
        site: &str,
        ticket: &str,
        arrival: Arrival,
    ) -> Result<String, NoSignIn> {
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        let ticket = Ticket::read(ticket).ok_or(NoSignIn::Stale)?;
        let account = openid.identify(site, &ticket, arrival, self.now()).await?;
        let Account { issuer, subject } = &account;
        let mut transaction = self.begin().await?;
        let member = if ticket.link.is_empty() {
            let known = staff::by_identity(&mut transaction, issuer, subject).await;
            known.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?
        } else {
            let key = secrets::hash(&ticket.link);
            let taken = staff::take_link(&mut transaction, &key, self.now()).await;
            let member = taken.map_err(Refusal::from)?.ok_or(NoSignIn::Stale)?;
            let tied = staff::tie(&mut transaction, member.id, issuer, subject).await;
            tied.map_err(Refusal::from)?;
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
}
