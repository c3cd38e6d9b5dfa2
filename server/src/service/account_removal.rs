//! Somebody deletes their own account: signed out everywhere and without any right at once, gone a
//! week later, as it was if they want. What goes with it stands in `store/accounts/leaving.rs`.

use async_trait::async_trait;
use scan::application::memberships::TeamAction;
use scan::application::removal::{AccountRemoval, AccountRemovalBegun, ManagedAlone};
use scan::application::rights::{AccountOwner, RecentStaff, RecentlySignedIn, StaffOwner};
use scan::application::staff::{StaffAction, StaffRole};
use scan::application::{Outcome, Refusal};
use scan::ids::{AccountId, TeamId};
use scan::membership::{Actor, Refused, Roster, Step};
use scan_app::ports::accounts::AccountRemovals;
use scan_report::letters;

use super::Service;
use super::mail::OutgoingMail;
use super::retention::rules::undo_until;
use crate::store::accounts::{leaving, passkeys};
use crate::store::erasures::{self, Erasure};
use crate::store::memberships::{self, log};
use crate::store::rounds::Find;
use crate::store::{Transaction, staff};

#[async_trait]
impl AccountRemovals for Service {
    async fn account_removal(&self, own: &AccountOwner) -> Outcome<AccountRemoval> {
        let account = own.owner().id;
        let rosters = self.store.rosters_of(account).await?;
        let mut alone = Vec::new();
        for (team, roster) in managed_alone(&rosters, account) {
            alone.extend(self.described(team, roster).await?);
        }
        Ok(AccountRemoval {
            leaving: *own.leaving(),
            undo_until: undo_until(self.today()),
            alone,
            is_last_admin: false,
        })
    }

    async fn remove_account(
        &self,
        own: &RecentlySignedIn,
        site: &str,
    ) -> Outcome<AccountRemovalBegun> {
        let owner = own.owner();
        let mut transaction = self.begin().await?;
        let rosters = memberships::rosters_of(&mut transaction, owner.id).await?;
        if managed_alone(&rosters, owner.id).next().is_some() {
            return Ok(AccountRemovalBegun::ManagesAlone);
        }
        let line = (owner.address.as_str(), TeamAction::AccountRemoved, "");
        for (team, _) in &rosters {
            log::write(&mut transaction, *team, self.now(), line).await?;
        }
        let mark = self.let_go(&mut transaction, owner.id).await?;
        if self.mail_way().is_there() {
            let until = undo_until(self.today());
            let mail = OutgoingMail {
                letter: letters::account_removed(owner.address.clone(), site, until),
                cause: format!("account {mark}"),
                site,
                due: 0,
                lasts: None,
            };
            self.post(&mut transaction, mail).await?;
        }
        self.commit_erasure(transaction).await?;
        self.post.wake();
        Ok(AccountRemovalBegun::Yes)
    }

    async fn keep_account(&self, own: &AccountOwner) -> Outcome<()> {
        if own.leaving().is_none() {
            return Ok(());
        }
        let owner = own.owner();
        let mut transaction = self.begin().await?;
        let line = (owner.address.as_str(), TeamAction::AccountKept, "");
        for (team, _) in memberships::rosters_of(&mut transaction, owner.id).await? {
            log::write(&mut transaction, team, self.now(), line).await?;
        }
        self.let_stay(transaction, owner.id).await
    }

    async fn staff_removal(&self, own: &StaffOwner) -> Outcome<AccountRemoval> {
        let member = own.member();
        let is_last_admin =
            member.role == StaffRole::Admin && !self.store.has_other_admin(member.id).await?;
        Ok(AccountRemoval {
            leaving: *own.leaving(),
            undo_until: undo_until(self.today()),
            alone: Vec::new(),
            is_last_admin,
        })
    }

    async fn remove_staff_account(&self, own: &RecentStaff) -> Outcome<AccountRemovalBegun> {
        let member = own.member();
        let mut transaction = self.begin().await?;
        let is_admin = member.role == StaffRole::Admin;
        if is_admin && !staff::has_other_admin(&mut transaction, member.id).await? {
            return Ok(AccountRemovalBegun::LastAdmin);
        }
        let (who, action) = (member.name.as_str(), StaffAction::AccountRemoved);
        self.note(&mut transaction, who, action, "").await?;
        self.let_go(&mut transaction, member.id).await?;
        self.commit_erasure(transaction).await?;
        Ok(AccountRemovalBegun::Yes)
    }

    async fn keep_staff_account(&self, own: &StaffOwner) -> Outcome<()> {
        if own.leaving().is_none() {
            return Ok(());
        }
        let member = own.member();
        let mut transaction = self.begin().await?;
        let (who, action) = (member.name.as_str(), StaffAction::AccountKept);
        self.note(&mut transaction, who, action, "").await?;
        self.let_stay(transaction, member.id).await
    }
}

impl Service {
    /// Lets an account go after a week, and ends its sessions; gives what names this.
    async fn let_go(&self, transaction: &mut Transaction, account: AccountId) -> Outcome<String> {
        let handle = passkeys::handle(transaction, account).await?;
        let handle = handle.ok_or(Refusal::NotFound)?;
        let after = undo_until(self.today());
        leaving::set(transaction, &handle, Some(after)).await?;
        let account = u128::from_be_bytes(handle);
        let stamp = self.stamp()?;
        let mark = stamp.mark.clone();
        let erasure = Erasure::AccountLeaves { account, after };
        erasures::record(transaction, stamp, erasure).await?;
        Ok(mark)
    }

    /// Takes that back, and ends the transaction.
    async fn let_stay(&self, mut transaction: Transaction, account: AccountId) -> Outcome<()> {
        let handle = passkeys::handle(&mut transaction, account).await?;
        let handle = handle.ok_or(Refusal::NotFound)?;
        leaving::set(&mut transaction, &handle, None).await?;
        let erasure = Erasure::AccountStays(u128::from_be_bytes(handle));
        erasures::record(&mut transaction, self.stamp()?, erasure).await?;
        self.commit_erasure(transaction).await
    }

    /// A team that somebody manages alone, for them to find.
    async fn described(&self, team: TeamId, roster: &Roster) -> Outcome<Option<ManagedAlone>> {
        let mut rounds = self.store.rounds(Find::Team(team)).await?.into_iter();
        // One round at least is not about to be deleted while the team is not.
        let found = rounds.find(|round| round.leaving.is_none());
        Ok(found.map(|round| ManagedAlone {
            school: round.school,
            team: round.team_name,
            round: round.name,
            has_others: roster.members.len() - roster.leaving.len() > 1,
        }))
    }
}

/// The teams that nobody would manage without this account.
fn managed_alone(
    rosters: &[(TeamId, Roster)],
    account: AccountId,
) -> impl Iterator<Item = (TeamId, &Roster)> {
    let alone = move |roster: &Roster| {
        let gone = roster.after(&Actor::Account(account), &Step::DeleteAccount);
        gone == Err(Refused::LastManager)
    };
    let found = rosters.iter().filter(move |(_, roster)| alone(roster));
    found.map(|(team, roster)| (*team, roster))
}
