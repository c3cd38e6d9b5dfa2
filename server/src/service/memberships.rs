//! Coordinators of a team together. What is allowed stands in [`scan::membership`]; here a step is
//! taken in one transaction: the roster is read, the rules are asked, and what differs is stored.

mod inviting;
mod looking_along;
mod my_scans;

use async_trait::async_trait;
use scan::application::memberships::{
    By, Invited, Inviting, Stepped, TeamAction, TeamLogLine, TeamPage,
};
use scan::application::rights::{Managed, SignedIn, Viewed};
use scan::application::{Credentials, Outcome, Refusal};
use scan::ids::{AccountId, InvitationId, TeamId};
use scan::mail::MailAddress;
use scan::membership::{Actor, LinkState, MemberRole, Refused, Roster, Step};
use scan_app::ports::memberships::Memberships;

use super::{Service, secrets};
use crate::store::memberships::{self, invitations, log};
use crate::store::{Transaction, coordinators, sessions};

#[async_trait]
impl Memberships for Service {
    async fn team(&self, round: &Managed) -> Outcome<TeamPage> {
        let stored = round.round();
        Ok(TeamPage {
            round: self.page_round(stored).await?,
            members: self.store.members(stored.team).await?,
            invitations: self.page_invitations(stored.team).await?,
            link: self.store.link_state(stored.team).await?,
            by: round.by().clone(),
        })
    }

    async fn team_log(&self, round: &Managed) -> Outcome<Vec<TeamLogLine>> {
        Ok(self.store.team_log(round.round().team).await?)
    }

    async fn take_over(&self, signed_in: &SignedIn, round: &Managed) -> Outcome<Stepped> {
        let by = match round.by() {
            By::Link => By::Both(signed_in.owner().clone()),
            by => by.clone(),
        };
        let team = round.round().team;
        let transaction = self.begin().await?;
        self.take(transaction, team, &by, Step::TakeOver, "").await
    }

    async fn invite(&self, round: &Managed, new: Inviting, site: &str) -> Outcome<Stepped> {
        self.invite_member(round, new, site).await
    }

    async fn take_back(&self, round: &Managed, invitation: InvitationId) -> Outcome<Stepped> {
        let team = round.round().team;
        let mut transaction = self.begin().await?;
        let found = invitations::address_of(&mut transaction, team, invitation).await?;
        let address = found.ok_or(Refusal::NotFound)?;
        let (step, about) = (Step::TakeBack(address.clone()), address.as_str());
        self.take(transaction, team, round.by(), step, about).await
    }

    async fn change_member(
        &self,
        round: &Managed,
        member: AccountId,
        role: MemberRole,
    ) -> Outcome<Stepped> {
        let step = Step::Change(member, role);
        self.take_about(round, member, step).await
    }

    async fn remove_member(&self, round: &Managed, member: AccountId) -> Outcome<Stepped> {
        self.take_about(round, member, Step::Remove(member)).await
    }

    async fn hand_over(&self, round: &Managed, to: AccountId) -> Outcome<Stepped> {
        self.take_about(round, to, Step::HandOver(to)).await
    }

    async fn leave_team(&self, round: &Viewed) -> Outcome<Stepped> {
        let team = round.round().team;
        let transaction = self.begin().await?;
        self.take(transaction, team, round.by(), Step::Leave, "")
            .await
    }

    async fn check_invitation(&self, key: &str) -> Outcome<Invited> {
        self.invitation_said(key).await
    }

    async fn accept(&self, credentials: &Credentials, key: &str) -> Outcome<String> {
        self.accept_invitation(credentials, key).await
    }
}

impl Service {
    /// A step about a member, whose address the log names.
    async fn take_about(&self, round: &Managed, member: AccountId, step: Step) -> Outcome<Stepped> {
        let team = round.round().team;
        let mut transaction = self.begin().await?;
        let found = coordinators::by_id(&mut transaction, member).await?;
        let owner = found.ok_or(Refusal::NotFound)?;
        let about = owner.address.as_str();
        self.take(transaction, team, round.by(), step, about).await
    }

    /// Takes a step, if the rules allow it at this moment.
    async fn take(
        &self,
        mut transaction: Transaction,
        team: TeamId,
        by: &By,
        step: Step,
        about: &str,
    ) -> Outcome<Stepped> {
        let actor = by.actor();
        match self.step(&mut transaction, team, &actor, &step).await? {
            Ok(()) => {}
            Err(refused) => return said(refused),
        }
        let line = (by.name(), action(&step), about);
        log::write(&mut transaction, team, self.now(), line).await?;
        self.commit_and_sweep(transaction).await?;
        Ok(Stepped::Done)
    }

    /// Asks the rules about a step and stores what it changes.
    pub(super) async fn step(
        &self,
        transaction: &mut Transaction,
        team: TeamId,
        actor: &Actor,
        step: &Step,
    ) -> Outcome<Result<(), Refused>> {
        let before = memberships::roster(transaction, team).await?;
        let after = match before.after(actor, step) {
            Ok(after) => after,
            Err(refused) => return Ok(Err(refused)),
        };
        self.keep_roster(transaction, team, (&before, &after))
            .await?;
        Ok(Ok(()))
    }

    async fn keep_roster(
        &self,
        transaction: &mut Transaction,
        team: TeamId,
        (before, after): (&Roster, &Roster),
    ) -> Outcome<()> {
        let today = self.today();
        for (account, role) in &after.members {
            if before.members.get(account) != Some(role) {
                memberships::set(transaction, team, *account, *role, today).await?;
            }
        }
        for account in before.members.keys() {
            if !after.members.contains_key(account) {
                memberships::remove(transaction, team, *account).await?;
            }
        }
        let gone: Vec<&MailAddress> = before
            .invited
            .keys()
            .filter(|address| !after.invited.contains_key(*address))
            .collect();
        for address in gone {
            invitations::remove(transaction, team, address).await?;
        }
        if before.link == LinkState::Works && after.link == LinkState::Useless {
            let nobodys = secrets::hash(&secrets::token()?);
            memberships::spoil_link(transaction, team, &nobodys).await?;
            sessions::revoke_team(transaction, team).await?;
        }
        Ok(())
    }

    /// Writes into the log of a team what its coordinator did.
    pub(super) async fn note_team(
        &self,
        transaction: &mut Transaction,
        round: &Managed,
        action: TeamAction,
        about: &str,
    ) -> Outcome<()> {
        let line = (round.by().name(), action, about);
        Ok(log::write(transaction, round.round().team, self.now(), line).await?)
    }
}

/// What a coordinator hears of a step that was not taken.
pub(super) fn said(refused: Refused) -> Outcome<Stepped> {
    match refused {
        Refused::NotFound => Err(Refusal::NotFound),
        Refused::LastManager => Ok(Stepped::LastManager),
        Refused::Full => Ok(Stepped::Full),
    }
}

/// What the log calls it.
fn action(step: &Step) -> TeamAction {
    match step {
        Step::TakeOver => TeamAction::TakenOver,
        Step::Invite(..) => TeamAction::Invited,
        Step::TakeBack(_) => TeamAction::TakenBack,
        Step::Accept(_) => TeamAction::Accepted,
        Step::Change(..) => TeamAction::Changed,
        Step::Remove(_) => TeamAction::Removed,
        Step::Leave => TeamAction::Left,
        Step::HandOver(_) => TeamAction::HandedOver,
        Step::DeleteAccount => TeamAction::AccountRemoved,
        Step::KeepAccount => TeamAction::AccountKept,
    }
}
