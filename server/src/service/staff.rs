//! Staff of the support centre: who they are, their sessions, the log. How they sign in stands in
//! the files below.

mod example;
mod requests;
mod sign_in;

use async_trait::async_trait;
use scan::application::accounts::AccountSession;
use scan::application::rights::{Admin, RecentAdmin, Staff};
use scan::application::staff::{
    Added, LogLine, NewStaff, Removed, StaffAction, StaffEntry, StaffMember, StaffRole,
};
use scan::application::{Credentials, Outcome, Refusal};
use scan::ids::AccountId;
use scan_app::ports::staff::SupportStaff;

use super::accounts::STAFF;
use super::{Service, commit, secrets};
use crate::store::accounts::{self, passkeys, sessions};
use crate::store::erasures::{self, Erasure};
use crate::store::{Transaction, staff};

/// Seconds that the link lasts with which somebody begins.
const LINK: i64 = 24 * 60 * 60;
/// Who did what was done on the command line.
pub const COMMAND_LINE: &str = "opdrachtregel";

#[async_trait]
impl SupportStaff for Service {
    async fn sessions(
        &self,
        staff: &Staff,
        credentials: &Credentials,
    ) -> Outcome<Vec<AccountSession>> {
        let this = secrets::hash(credentials.staff.as_deref().unwrap_or_default());
        self.sessions_that_hold(staff.member().id, &this, STAFF)
            .await
    }

    async fn leave_everywhere(&self, staff: &Staff) -> Outcome<()> {
        let member = staff.member();
        let mut transaction = self.begin().await?;
        sessions::end_all(&mut transaction, member.id).await?;
        let action = StaffAction::SignedOutEverywhere;
        self.note(&mut transaction, member.name.as_str(), action, "")
            .await?;
        commit(transaction).await
    }

    async fn all(&self, _: &Admin) -> Outcome<Vec<StaffEntry>> {
        let mut all = self.store.all_staff().await?;
        let now = self.now();
        for entry in &mut all {
            entry.link_until = entry.link_until.filter(|until| until.as_second() > now);
        }
        Ok(all)
    }

    async fn add(&self, admin: &RecentAdmin, new: NewStaff) -> Outcome<Added> {
        self.add_staff(admin.member().name.as_str(), new).await
    }

    async fn renew_link(&self, admin: &RecentAdmin, staff: AccountId) -> Outcome<String> {
        let mut transaction = self.begin().await?;
        let found = staff::by_id(&mut transaction, staff).await?;
        let found = found.ok_or(Refusal::NotFound)?;
        let key = self.link_for(&mut transaction, staff).await?;
        let (who, whom) = (admin.member().name.as_str(), found.name.as_str());
        self.note(&mut transaction, who, StaffAction::LinkMade, whom)
            .await?;
        commit(transaction).await?;
        Ok(key)
    }

    async fn remove(&self, admin: &RecentAdmin, staff: AccountId) -> Outcome<Removed> {
        let mut transaction = self.begin().await?;
        let found = staff::by_id(&mut transaction, staff).await?;
        let found = found.ok_or(Refusal::NotFound)?;
        self.remove_staff(transaction, admin.member().name.as_str(), &found)
            .await
    }

    async fn log(&self, _: &Admin) -> Outcome<Vec<LogLine>> {
        Ok(self.store.staff_log().await?)
    }
}

impl Service {
    /// Adds somebody, for an administrator or the command line, and makes the link with which they
    /// begin.
    pub async fn add_staff(&self, who: &str, new: NewStaff) -> Outcome<Added> {
        let mut transaction = self.begin().await?;
        let handle = secrets::handle()?;
        let added = staff::add(&mut transaction, &new, &handle, self.today()).await?;
        let Some(staff) = added else {
            return Ok(Added::NameTaken);
        };
        let key = self.link_for(&mut transaction, staff).await?;
        let action = StaffAction::StaffAdded;
        self.note(&mut transaction, who, action, new.name.as_str())
            .await?;
        commit(transaction).await?;
        Ok(Added::Link(key))
    }

    /// Everybody, for the command line.
    pub async fn list_staff(&self) -> Outcome<Vec<StaffEntry>> {
        Ok(self.store.all_staff().await?)
    }

    /// A new link for somebody by name, for the command line; `NotFound` when nobody has it.
    pub async fn link_staff(&self, name: &str) -> Outcome<String> {
        let mut transaction = self.begin().await?;
        let found = staff::by_name(&mut transaction, name).await?;
        let found = found.ok_or(Refusal::NotFound)?;
        let key = self.link_for(&mut transaction, found.id).await?;
        let action = StaffAction::LinkMade;
        self.note(&mut transaction, COMMAND_LINE, action, name)
            .await?;
        commit(transaction).await?;
        Ok(key)
    }

    /// Removes somebody by name, for the command line; `NotFound` when nobody has it.
    pub async fn remove_staff_named(&self, name: &str) -> Outcome<Removed> {
        let mut transaction = self.begin().await?;
        let found = staff::by_name(&mut transaction, name).await?;
        let found = found.ok_or(Refusal::NotFound)?;
        self.remove_staff(transaction, COMMAND_LINE, &found).await
    }

    async fn remove_staff(
        &self,
        mut transaction: Transaction,
        who: &str,
        member: &StaffMember,
    ) -> Outcome<Removed> {
        let is_admin = member.role == StaffRole::Admin;
        if is_admin && !staff::has_other_admin(&mut transaction, member.id).await? {
            return Ok(Removed::LastAdmin);
        }
        let handle = passkeys::handle(&mut transaction, member.id).await?;
        accounts::remove(&mut transaction, member.id).await?;
        if let Some(handle) = handle {
            let erasure = Erasure::Account(u128::from_be_bytes(handle));
            erasures::record(&mut transaction, self.stamp()?, erasure).await?;
        }
        let action = StaffAction::StaffRemoved;
        self.note(&mut transaction, who, action, member.name.as_str())
            .await?;
        self.commit_erasure(transaction).await?;
        Ok(Removed::Yes)
    }

    async fn link_for(&self, transaction: &mut Transaction, staff: AccountId) -> Outcome<String> {
        let key = secrets::token()?;
        let until = self.now() + LINK;
        staff::set_link(transaction, staff, &secrets::hash(&key), until).await?;
        Ok(key)
    }

    /// Writes into the log who did what.
    pub(super) async fn note(
        &self,
        transaction: &mut Transaction,
        who: &str,
        action: StaffAction,
        about: &str,
    ) -> Outcome<()> {
        Ok(staff::log(transaction, self.now(), who, action, about).await?)
    }
}
