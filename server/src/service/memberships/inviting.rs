//! Inviting somebody to coordinate a team together, and accepting that.

use scan::application::accounts::SignInMethod;
use scan::application::memberships::{Invitation, Invited, Inviting, Stepped, TeamAction};
use scan::application::rights::Managed;
use scan::application::{Credentials, Outcome, Refusal};
use scan::ids::TeamId;
use scan::membership::{Actor, Step};
use scan_report::letters;

use super::said;
use crate::service::mail::OutgoingMail;
use crate::service::{Service, commit, secrets};
use crate::store::coordinators;
use crate::store::memberships::invitations::{self, NewInvitation};
use crate::store::memberships::log;

/// Seconds that an invitation works.
const LASTS: i64 = 14 * 24 * 60 * 60;

impl Service {
    pub(super) async fn invite_member(
        &self,
        round: &Managed,
        new: Inviting,
        site: &str,
    ) -> Outcome<Stepped> {
        let stored = round.round();
        let Inviting {
            idempotency_key,
            address,
            role,
        } = new;
        // Names this very invitation: a form that was changed after going back to it is another.
        let form = format!("{idempotency_key}\n{address}\n{}", role.key());
        let hashed = secrets::hashed_key(&form);
        let mails = self.mail_way().is_there();
        let mut transaction = self.begin().await?;
        if let Some(salt) = invitations::made_by(&mut transaction, stored.team, &hashed).await? {
            return Ok(if mails {
                Stepped::Done
            } else {
                Stepped::Copy(secrets::salted(&form, &salt))
            });
        }
        let (actor, step) = (round.by().actor(), Step::Invite(address.clone(), role));
        let stepped = self.step(&mut transaction, stored.team, &actor, &step);
        if let Err(refused) = stepped.await? {
            return said(refused);
        }
        let salt = secrets::salt()?;
        let key = secrets::salted(&form, &salt);
        let invitation = NewInvitation {
            team: stored.team,
            address: &address,
            role,
            idempotency_key: &hashed,
            salt,
            token: secrets::hash(&key),
            until: self.now() + LASTS,
        };
        invitations::add(&mut transaction, &invitation).await?;
        let about = address.as_str();
        self.note_team(&mut transaction, round, TeamAction::Invited, about)
            .await?;
        if !mails {
            commit(transaction).await?;
            return Ok(Stepped::Copy(key));
        }
        let page = self.page_round(stored).await?;
        let link = format!("{site}/uitnodiging/{key}");
        let by = round.by().owner().map(|owner| owner.address.as_str());
        let mail = OutgoingMail {
            letter: letters::membership(address.clone(), &page, role, (by, &link)),
            cause: cause(&hashed),
            site,
            due: 0,
            lasts: None,
        };
        self.post(&mut transaction, mail).await?;
        self.commit_and_post(transaction).await?;
        Ok(Stepped::Done)
    }

    pub(super) async fn page_invitations(&self, team: TeamId) -> Outcome<Vec<Invitation>> {
        let mut invitations = Vec::new();
        for stored in self.store.invitations(team).await? {
            let mail = self
                .store
                .mail_state(&cause(&stored.idempotency_key))
                .await?;
            invitations.push(Invitation {
                id: stored.id,
                address: stored.address,
                role: stored.role,
                until: Self::day(stored.until),
                is_over: stored.until <= self.now(),
                mail,
            });
        }
        Ok(invitations)
    }

    pub(super) async fn invitation_said(&self, key: &str) -> Outcome<Invited> {
        let token = secrets::hash(key);
        let found = self.store.invitation_behind(&token, self.now()).await?;
        let invitation = found.ok_or(Refusal::NotFound)?;
        let round = self.newest_round(invitation.team).await?;
        Ok(Invited {
            school: round.school,
            team: round.team_name,
            address: invitation.address,
            role: invitation.role,
        })
    }

    /// Accepts an invitation. Whoever has its link has the mail: that shows whose address it is, so
    /// that it signs in as well.
    pub(super) async fn accept_invitation(
        &self,
        credentials: &Credentials,
        key: &str,
    ) -> Outcome<String> {
        let mut transaction = self.begin().await?;
        let (token, now) = (secrets::hash(key), self.now());
        let found = invitations::behind(&mut transaction, &token, now).await?;
        let invitation = found.ok_or(Refusal::NotFound)?;
        let owner = self.owner_of(&mut transaction, &invitation.address).await?;
        let method = SignInMethod::Mail;
        if coordinators::is_leaving(&mut transaction, owner.id).await? {
            // Signed in they hear that their account is about to go; the invitation waits.
            let session = self
                .enter_account(&mut transaction, credentials, &owner, method)
                .await?;
            commit(transaction).await?;
            return Ok(session);
        }
        let (actor, team) = (Actor::Account(owner.id), invitation.team);
        let step = Step::Accept(invitation.address.clone());
        let stepped = self.step(&mut transaction, team, &actor, &step).await?;
        stepped.map_err(|_| Refusal::NotFound)?;
        let line = (owner.address.as_str(), TeamAction::Accepted, "");
        log::write(&mut transaction, team, now, line).await?;
        let session = self
            .enter_account(&mut transaction, credentials, &owner, method)
            .await?;
        self.commit_and_sweep(transaction).await?;
        Ok(session)
    }
}

/// What the mail of an invitation is about.
fn cause(hashed_form: &str) -> String {
    format!("beheer {hashed_form}")
}
