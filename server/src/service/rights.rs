//! Who may: the one place that gives proofs of rights, from what a browser sent and what is stored
//! at that moment.

use async_trait::async_trait;
use jiff::civil::Date;
use scan::application::accounts::Owner;
use scan::application::meeting::Attendee;
use scan::application::memberships::By;
use scan::application::rights::{
    AccountOwner, Admin, Answering, Attending, Coordinating, Led, Managed, OnBoard, Reading,
    RecentAdmin, RecentStaff, RecentlySignedIn, Removing, Seated, SignedIn, Staff, StaffOwner,
    Viewed,
};
use scan::application::sharing::ShareState;
use scan::application::staff::{StaffMember, StaffRole};
use scan::application::{BoardName, Credentials, Outcome, Refusal, RoundName, ShareName};
use scan::ids::{RoundId, TeamId};
use scan::membership::MemberRole;
use scan::round::Phase;
use scan_app::ports::rights::Rights;

use super::accounts::{COORDINATORS, STAFF};
use super::{Service, if_theirs, secrets};
use crate::store::accounts::sessions::Uses;
use crate::store::rounds::{Find, StoredRound};
use crate::store::seats::Purpose;
use crate::store::sessions::Hash;
use crate::store::shares::StoredShare;

/// Seconds for which somebody who showed who they are may do what asks for that.
const RECENT: i64 = 10 * 60;
/// Seconds between notes that a session is used.
const MINUTE: i64 = 60;

#[async_trait]
impl Rights for Service {
    async fn managed(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Managed> {
        let (round, by) = self.managing(credentials, round).await?;
        if round.leaving.is_some() {
            return Err(Refusal::BeingRemoved);
        }
        Ok(Managed::granted(round, by))
    }

    async fn viewed(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Viewed> {
        match self.standing(credentials, round).await? {
            // Who has only the link leads everything from the page of the coordinator.
            Some((round, by, role)) if by.owner().is_some() => match (round.leaving, role) {
                (None, _) => Ok(Viewed::granted(round, by)),
                (Some(_), MemberRole::Managing) => Err(Refusal::BeingRemoved),
                (Some(_), _) => Err(Refusal::NotFound),
            },
            _ => Err(Refusal::NotFound),
        }
    }

    async fn removing(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Removing> {
        let (round, by) = self.managing(credentials, round).await?;
        Ok(Removing::granted(round, by))
    }

    async fn coordinating(&self, credentials: &Credentials) -> Outcome<Coordinating> {
        let teams = self.teams_of(credentials).await?;
        if teams.is_empty() {
            return Err(Refusal::NotFound);
        }
        Ok(Coordinating::granted(teams))
    }

    async fn led(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Led> {
        if let Some(token) = credentials.leads.get(round) {
            let found = self.store.round(Find::Name(round)).await?;
            let found = found.ok_or(Refusal::NotFound)?;
            let token = secrets::hash(token);
            let leads = self.store.leads(&token, found.id, self.now()).await?;
            if leads && found.leaving.is_none() {
                return Ok(Led::granted(found));
            }
        }
        Ok(self.managed(credentials, round).await?.into())
    }

    async fn attending(
        &self,
        credentials: &Credentials,
        attendee: &Attendee,
    ) -> Outcome<Attending> {
        let round = match attendee {
            Attendee::Lead(round) => {
                let round = self.led(credentials, round).await?.round().id;
                self.open_meeting(round).await?
            }
            Attendee::Screen(key) => self.behind_link(key, Purpose::Screen).await?,
            Attendee::Seat(round) => self.seated(credentials, round).await?.seat().round,
        };
        Ok(Attending::granted(round))
    }

    async fn seated(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Seated> {
        let token = credentials.seats.get(round).ok_or(Refusal::NotFound)?;
        let seat = self.store.seat(&secrets::hash(token), round).await?;
        let granted = |seat| Seated::granted(seat, round.clone());
        seat.map(granted).ok_or(Refusal::NotFound)
    }

    async fn answering(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Answering> {
        let device = credentials.devices.get(round).ok_or(Refusal::NotFound)?;
        let found = self.store.participation(&secrets::hash(device)).await?;
        let (found, respondent) = if let Some((found, respondent)) = found {
            (found, Some(respondent))
        } else {
            let found = self.store.round(Find::Name(round)).await?;
            (found.ok_or(Refusal::NotFound)?, None)
        };
        if found.leaving.is_some() {
            return Err(Refusal::NotFound);
        }
        // At the end of the private phase devices are forgotten, so that nobody can be found any more.
        if found.phase != Phase::Private {
            return Err(Refusal::AnsweringClosed);
        }
        match respondent {
            Some(respondent) if found.name == *round => Ok(Answering::granted(found, respondent)),
            _ => Err(Refusal::NotFound),
        }
    }

    async fn on_board(&self, credentials: &Credentials, board: &BoardName) -> Outcome<OnBoard> {
        let token = credentials.boards.get(board).ok_or(Refusal::NotFound)?;
        match self.store.pairing_place(&secrets::hash(token)).await? {
            Some((found, person)) if found.name == *board => Ok(OnBoard::granted(found, person)),
            _ => Err(Refusal::NotFound),
        }
    }

    async fn reading(&self, credentials: &Credentials, share: &ShareName) -> Outcome<Reading> {
        let token = credentials.shares.get(share).ok_or(Refusal::NotFound)?;
        let works =
            |found: &StoredShare| found.name == *share && self.state_of(found) == ShareState::Live;
        let found = self.share_with(token).await?.filter(works);
        found.map(Reading::granted).ok_or(Refusal::NotFound)
    }

    async fn account_owner(&self, credentials: &Credentials) -> Outcome<AccountOwner> {
        let (owner, leaving, _) = self.any_owner_session(credentials).await?;
        Ok(AccountOwner::granted(owner, leaving))
    }

    async fn staff_owner(&self, credentials: &Credentials) -> Outcome<StaffOwner> {
        let (member, leaving, _) = self.any_staff_session(credentials).await?;
        Ok(StaffOwner::granted(member, leaving))
    }

    async fn staff(&self, credentials: &Credentials) -> Outcome<Staff> {
        let (member, _) = self.staff_session(credentials).await?;
        Ok(Staff::granted(member))
    }

    async fn recent_staff(&self, credentials: &Credentials) -> Outcome<RecentStaff> {
        let (member, uses) = self.staff_session(credentials).await?;
        self.recent(uses)?;
        Ok(RecentStaff::granted(Staff::granted(member)))
    }

    async fn admin(&self, credentials: &Credentials) -> Outcome<Admin> {
        let (member, _) = self.admin_session(credentials).await?;
        Ok(Admin::granted(member))
    }

    async fn recent_admin(&self, credentials: &Credentials) -> Outcome<RecentAdmin> {
        let (member, uses) = self.admin_session(credentials).await?;
        self.recent(uses)?;
        Ok(RecentAdmin::granted(Admin::granted(member)))
    }

    async fn signed_in(&self, credentials: &Credentials) -> Outcome<SignedIn> {
        let (owner, _) = self.owner_session(credentials).await?;
        Ok(SignedIn::granted(owner))
    }

    async fn recently_signed_in(&self, credentials: &Credentials) -> Outcome<RecentlySignedIn> {
        let (owner, uses) = self.owner_session(credentials).await?;
        self.recent(uses)?;
        Ok(RecentlySignedIn::granted(SignedIn::granted(owner)))
    }
}

impl Service {
    /// The round, if this visitor coordinates its team, and by what they may.
    async fn managing(
        &self,
        credentials: &Credentials,
        round: &RoundName,
    ) -> Outcome<(StoredRound, By)> {
        match self.standing(credentials, round).await? {
            Some((round, by, MemberRole::Managing)) => Ok((round, by)),
            _ => Err(Refusal::NotFound),
        }
    }

    /// The session of somebody of the support centre who stays.
    async fn staff_session(&self, credentials: &Credentials) -> Outcome<(StaffMember, Uses)> {
        let (member, leaving, uses) = self.any_staff_session(credentials).await?;
        stays(leaving)?;
        Ok((member, uses))
    }

    /// The session of a coordinator with an account which stays.
    async fn owner_session(&self, credentials: &Credentials) -> Outcome<(Owner, Uses)> {
        let (owner, leaving, uses) = self.any_owner_session(credentials).await?;
        stays(leaving)?;
        Ok((owner, uses))
    }

    /// The session of somebody of the support centre, if it is neither too old nor left alone for
    /// too long, and until when they can take back that their account is deleted.
    async fn any_staff_session(
        &self,
        credentials: &Credentials,
    ) -> Outcome<(StaffMember, Option<Date>, Uses)> {
        let token = credentials.staff.as_deref().ok_or(Refusal::NotFound)?;
        let token = secrets::hash(token);
        let found = self.store.staff_session(&token).await?;
        let now = self.now();
        let holds = found.filter(|(_, _, uses)| STAFF.holds(uses, now));
        let (member, leaving, uses) = holds.ok_or(Refusal::NotFound)?;
        self.saw(&token, uses).await?;
        Ok((member, leaving, uses))
    }

    /// The session of a coordinator with an account, if it is not too old, and until when they can
    /// take back that it is deleted.
    async fn any_owner_session(
        &self,
        credentials: &Credentials,
    ) -> Outcome<(Owner, Option<Date>, Uses)> {
        let token = credentials.account.as_deref().ok_or(Refusal::NotFound)?;
        let token = secrets::hash(token);
        let found = self.store.owner_session(&token).await?;
        let now = self.now();
        let holds = found.filter(|(_, _, uses)| COORDINATORS.holds(uses, now));
        let (owner, leaving, uses) = holds.ok_or(Refusal::NotFound)?;
        self.saw(&token, uses).await?;
        Ok((owner, leaving, uses))
    }

    /// Notes that a session is used, once a minute; and when by a clock that was set back since.
    async fn saw(&self, token: &Hash, uses: Uses) -> Outcome<()> {
        let now = self.now();
        if (now - uses.seen).abs() >= MINUTE {
            self.store.session_seen(token, now).await?;
        }
        Ok(())
    }

    /// Refuses whoever showed who they are longer than a moment ago. A time ahead is none: the clock was
    /// set back since, and nobody knows how long ago it was.
    fn recent(&self, uses: Uses) -> Outcome<()> {
        let ago = self.now() - uses.proved;
        if !(-MINUTE..RECENT).contains(&ago) {
            return Err(Refusal::SignInAgain);
        }
        Ok(())
    }

    /// The session of an administrator.
    async fn admin_session(&self, credentials: &Credentials) -> Outcome<(StaffMember, Uses)> {
        let (member, uses) = self.staff_session(credentials).await?;
        if member.role != StaffRole::Admin {
            return Err(Refusal::NotFound);
        }
        Ok((member, uses))
    }

    /// What a visitor may with a round: by the link that this browser opened, by their account, or by
    /// both. `None` for whoever does not belong to its team, and where there is no such round.
    async fn standing(
        &self,
        credentials: &Credentials,
        round: &RoundName,
    ) -> Outcome<Option<(StoredRound, By, MemberRole)>> {
        let session = credentials.session.as_deref().map(secrets::hash);
        let now = self.now();
        let found = self.store.managed_round(round, session.as_ref(), now);
        let Some((round, by_link)) = found.await? else {
            return Ok(None);
        };
        let owner = self.owner(credentials).await?;
        let role = match &owner {
            Some(owner) => self.store.member_role(round.team, owner.id).await?,
            None => None,
        };
        let stands = match (by_link, owner, role) {
            (true, None, _) => (By::Link, MemberRole::Managing),
            (true, Some(owner), _) => (By::Both(owner), MemberRole::Managing),
            (false, Some(owner), Some(role)) => (By::Account(owner), role),
            (false, _, _) => return Ok(None),
        };
        let (by, role) = stands;
        Ok(Some((round, by, role)))
    }

    /// Who is signed in with an account, if anybody is; nobody while that is about to be deleted.
    async fn owner(&self, credentials: &Credentials) -> Outcome<Option<Owner>> {
        if credentials.account.is_none() {
            return Ok(None);
        }
        let session = if_theirs(self.owner_session(credentials).await)?;
        Ok(session.map(|(owner, _)| owner))
    }

    /// The teams that this visitor coordinates, by link or account: the newest first.
    pub(super) async fn teams_of(&self, credentials: &Credentials) -> Outcome<Vec<TeamId>> {
        let mut teams = self.teams_by_link(credentials).await?;
        if let Some(owner) = self.owner(credentials).await? {
            let own = self.store.teams_of_account(owner.id).await?;
            let managed = own.iter().filter(|(_, role)| *role == MemberRole::Managing);
            teams.extend(managed.map(|(team, _)| *team));
        }
        teams.sort_unstable_by(|one, other| other.cmp(one));
        teams.dedup();
        Ok(teams)
    }

    /// The teams of which this browser opened the link.
    pub(super) async fn teams_by_link(&self, credentials: &Credentials) -> Outcome<Vec<TeamId>> {
        let Some(session) = &credentials.session else {
            return Ok(Vec::new());
        };
        let session = secrets::hash(session);
        Ok(self.store.teams_of_session(&session, self.now()).await?)
    }

    /// The round again, if its session is open.
    pub(super) async fn open_meeting(&self, round: RoundId) -> Outcome<RoundId> {
        let meeting = self.meeting_of(round).await?;
        let open = meeting.filter(|meeting| meeting.open);
        open.map(|_| round).ok_or(Refusal::NotFound)
    }

    /// The round behind a link of its session. Links hold 256 random bits: wrong ones need no limit.
    pub(super) async fn behind_link(&self, key: &str, purpose: Purpose) -> Outcome<RoundId> {
        let key = secrets::hash(key);
        let found = self.store.meeting_link(&key, purpose, self.now()).await?;
        found.ok_or(Refusal::NotFound)
    }
}

/// Refuses whoever deleted their account and did not take that back.
fn stays(leaving: Option<Date>) -> Outcome<()> {
    match leaving {
        None => Ok(()),
        Some(_) => Err(Refusal::AccountBeingRemoved),
    }
}
