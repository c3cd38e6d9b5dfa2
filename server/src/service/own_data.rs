//! Everything that is kept about somebody with an account, as a file for themselves.

use async_trait::async_trait;
use scan::application::own_data::{AccountData, CoordinatorData, OwnFile, StaffData};
use scan::application::reports::Making;
use scan::application::rights::{RecentStaff, RecentlySignedIn};
use scan::application::{Credentials, Outcome, Refusal};
use scan::ids::AccountId;
use scan::own_data::OwnData;
use scan_app::ports::own_data::OwnDataFiles;
use scan_report::own_data::{FILE_NAME, document, of_coordinator, of_staff};

use super::accounts::{COORDINATORS, STAFF};
use super::mail::hash_of;
use super::{Service, secrets};
use crate::job_queue::{Order, Work};
use crate::store::accounts::sessions::Lasting;

#[async_trait]
impl OwnDataFiles for Service {
    async fn own_data(
        &self,
        own: &RecentlySignedIn,
        credentials: &Credentials,
        file: OwnFile,
    ) -> Outcome<Making> {
        let owner = own.owner().clone();
        let token = credentials.account.as_deref();
        let (account, address) = (owner.id, &owner.address);
        let store = &self.store;
        let data = CoordinatorData {
            account: self.account_data(account, token, COORDINATORS).await?,
            no_mail_since: store.no_mail_since(&hash_of(address)).await?,
            sign_in_links: store.sign_in_links_of(address).await?,
            memberships: store.kept_memberships(account).await?,
            log: store.kept_lines(account, address).await?,
            invited: store.kept_invitations_by(account, address).await?,
            invitations: store.kept_invitations_to(account, address).await?,
            asked: store.kept_askings(account, address).await?,
            mails: store.kept_mails(address).await?,
            owner: owner.clone(),
        };
        let data = of_coordinator(&data, self.keeper.terms, self.today());
        self.make_own(data, file).await
    }

    async fn own_staff_data(
        &self,
        own: &RecentStaff,
        credentials: &Credentials,
        file: OwnFile,
    ) -> Outcome<Making> {
        let member = own.member().clone();
        let token = credentials.staff.as_deref();
        let data = StaffData {
            account: self.account_data(member.id, token, STAFF).await?,
            log: self.store.kept_staff_lines(member.name.as_str()).await?,
            named: self.store.kept_names(member.name.as_str()).await?,
            member,
        };
        let data = of_staff(&data, self.keeper.terms, self.today());
        self.make_own(data, file).await
    }
}

impl Service {
    /// What an account is made of; `token` is that of the session which asks.
    async fn account_data(
        &self,
        account: AccountId,
        token: Option<&str>,
        lasting: Lasting,
    ) -> Outcome<AccountData> {
        let this = secrets::hash(token.unwrap_or_default());
        let added_on = self.store.account_added_on(account).await?;
        Ok(AccountData {
            added_on: added_on.ok_or(Refusal::NotFound)?,
            passkeys: self.store.passkeys(account).await?,
            identities: self.store.accounts_elsewhere(account).await?,
            sessions: self.sessions_that_hold(account, &this, lasting).await?,
        })
    }

    async fn make_own(&self, data: OwnData, file: OwnFile) -> Outcome<Making> {
        let (ending, work) = match file {
            OwnFile::Pdf => ("pdf", Work::Pdf(document(&data))),
            OwnFile::Json => ("json", Work::OwnJson(data)),
        };
        let name = format!("{FILE_NAME}.{ending}");
        self.job_queue.make(Order { name, work }).await
    }
}
