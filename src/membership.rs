//! Who coordinates a team with an account: who may what, and which step leads where.
//!
//! A team is started with a link. Whoever has that link can put the team with their account; from then
//! on there is always somebody who manages it, until the team itself is deleted. Others are invited by
//! mail, to manage as well or to look along. Whoever removes somebody makes the link useless: else the
//! one who was removed could come back with it.
//!
//! Whoever deletes their account has a week to undo that. Meanwhile they are a member who may nothing,
//! and nobody counts on them.

use std::collections::{BTreeMap, BTreeSet};

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::ids::AccountId;
use crate::mail::MailAddress;

/// What a member may.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray,
)]
pub enum MemberRole {
    /// Reads what the team reads.
    #[strum(serialize = "meekijken")]
    Viewing,
    /// Does everything that a coordinator does, and decides who else may.
    #[strum(serialize = "beheren")]
    Managing,
}

impl MemberRole {
    /// The stored word, which is the Dutch one.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// Whether the link with which the team was started still opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// Whoever has it manages the team.
    Works,
    /// It was made useless.
    Useless,
}

/// Who belongs to a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// Members, by their accounts.
    pub members: BTreeMap<AccountId, MemberRole>,
    /// Those of them whose account is about to be deleted: they may nothing until they take that back.
    pub leaving: BTreeSet<AccountId>,
    /// Who was invited and did not answer yet.
    pub invited: BTreeMap<MailAddress, MemberRole>,
    /// The link with which the team was started.
    pub link: LinkState,
}

/// Who takes a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Whoever opened the link of the team, without an account.
    Link,
    /// Somebody who is signed in.
    Account(AccountId),
    /// The same, who opened the link of the team as well.
    Both(AccountId),
}

impl Actor {
    /// Their account, if they are signed in.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Link => None,
            Self::Account(account) | Self::Both(account) => Some(*account),
        }
    }
}

/// What can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Puts a team of which one has the link with one's account.
    TakeOver,
    /// Invites an address.
    Invite(MailAddress, MemberRole),
    /// Takes an invitation back.
    TakeBack(MailAddress),
    /// Accepts the invitation of this address, which was shown to be one's own.
    Accept(MailAddress),
    /// Changes what a member may.
    Change(AccountId, MemberRole),
    /// Removes a member.
    Remove(AccountId),
    /// Leaves the team.
    Leave,
    /// Makes somebody manage it, and leaves.
    HandOver(AccountId),
    /// Deletes one's account, which goes a week later.
    DeleteAccount,
    /// Takes that back.
    KeepAccount,
}

/// Why a step is not taken; nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// One may not, or there is no such member or invitation: told apart by nobody.
    NotFound,
    /// There would be nobody left who manages the team.
    LastManager,
    /// More than [`Roster::MOST`] people belong to it.
    Full,
}

impl Roster {
    /// Most members and invitations together.
    pub const MOST: usize = 20;

    /// A team that was just started: of nobody's account.
    pub fn new() -> Self {
        Self {
            members: BTreeMap::new(),
            leaving: BTreeSet::new(),
            invited: BTreeMap::new(),
            link: LinkState::Works,
        }
    }

    /// What somebody may; nothing for whoever does not belong to the team.
    pub fn role(&self, actor: &Actor) -> Option<MemberRole> {
        let by_link = match (actor, self.link) {
            (Actor::Link | Actor::Both(_), LinkState::Works) => Some(MemberRole::Managing),
            _ => None,
        };
        let by_account = actor
            .account()
            .filter(|account| !self.leaving.contains(account))
            .and_then(|account| self.members.get(&account).copied());
        by_link.max(by_account)
    }

    /// The roster after a step.
    ///
    /// # Errors
    /// When the step is not allowed.
    pub fn after(&self, actor: &Actor, step: &Step) -> Result<Self, Refused> {
        let mut next = self.clone();
        let leaves = actor
            .account()
            .is_some_and(|own| self.leaving.contains(&own));
        if leaves && *step != Step::KeepAccount {
            return Err(Refused::NotFound);
        }
        match step {
            Step::TakeOver => next.take_over(actor)?,
            Step::Accept(address) => next.accept(actor, address)?,
            Step::Leave => next.leave(actor)?,
            Step::DeleteAccount => {
                let account = actor.account().ok_or(Refused::NotFound)?;
                next.members.get(&account).ok_or(Refused::NotFound)?;
                next.leaving.insert(account);
            }
            Step::KeepAccount => {
                let account = actor.account().ok_or(Refused::NotFound)?;
                if !next.leaving.remove(&account) {
                    return Err(Refused::NotFound);
                }
            }
            Step::Invite(address, role) => {
                next.managed_by(actor)?;
                next.invite(address, *role)?;
            }
            Step::TakeBack(address) => {
                next.managed_by(actor)?;
                next.invited.remove(address).ok_or(Refused::NotFound)?;
            }
            Step::Change(account, role) => {
                next.managed_by(actor)?;
                let known = next.members.get_mut(account).ok_or(Refused::NotFound)?;
                *known = *role;
            }
            Step::Remove(account) => {
                next.managed_by(actor)?;
                next.members.remove(account).ok_or(Refused::NotFound)?;
                next.leaving.remove(account);
                next.link = LinkState::Useless;
            }
            Step::HandOver(account) => {
                next.managed_by(actor)?;
                if actor.account() == Some(*account) || self.leaving.contains(account) {
                    return Err(Refused::NotFound);
                }
                let known = next.members.get_mut(account).ok_or(Refused::NotFound)?;
                *known = MemberRole::Managing;
                next.leave(actor)?;
            }
        }
        let counts = match step {
            // A member whom nobody counted on may go, also where the link alone manages the team.
            Step::DeleteAccount => self.is_managed(),
            Step::KeepAccount => false,
            _ => !self.members.is_empty(),
        };
        if counts && !next.is_managed() {
            return Err(Refused::LastManager);
        }
        Ok(next)
    }

    /// Whether a member manages the team who stays.
    pub fn is_managed(&self) -> bool {
        self.members
            .iter()
            .any(|(account, role)| *role == MemberRole::Managing && !self.leaving.contains(account))
    }

    fn managed_by(&self, actor: &Actor) -> Result<(), Refused> {
        match self.role(actor) {
            Some(MemberRole::Managing) => Ok(()),
            Some(MemberRole::Viewing) | None => Err(Refused::NotFound),
        }
    }

    fn take_over(&mut self, actor: &Actor) -> Result<(), Refused> {
        // Only who has the link: who is a member already has nothing to take over.
        let (Actor::Both(account), LinkState::Works) = (actor, self.link) else {
            return Err(Refused::NotFound);
        };
        self.room()?;
        self.members.insert(*account, MemberRole::Managing);
        Ok(())
    }

    fn invite(&mut self, address: &MailAddress, role: MemberRole) -> Result<(), Refused> {
        if !self.invited.contains_key(address) {
            self.room()?;
        }
        self.invited.insert(address.clone(), role);
        Ok(())
    }

    fn accept(&mut self, actor: &Actor, address: &MailAddress) -> Result<(), Refused> {
        let account = actor.account().ok_or(Refused::NotFound)?;
        let role = self.invited.remove(address).ok_or(Refused::NotFound)?;
        // An invitation takes nothing away from who may more already.
        let known = self.members.entry(account).or_insert(role);
        *known = role.max(*known);
        Ok(())
    }

    fn leave(&mut self, actor: &Actor) -> Result<(), Refused> {
        let account = actor.account().ok_or(Refused::NotFound)?;
        self.members.remove(&account).ok_or(Refused::NotFound)?;
        Ok(())
    }

    fn room(&self) -> Result<(), Refused> {
        if self.members.len() + self.invited.len() < Self::MOST {
            Ok(())
        } else {
            Err(Refused::Full)
        }
    }
}

impl Default for Roster {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
