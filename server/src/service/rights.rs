//! Who may: the one place that gives proofs of rights, from what a browser sent and what is stored
//! at that moment.

use async_trait::async_trait;
use scan::application::meeting::Attendee;
use scan::application::rights::{
    Admin, Answering, Attending, Coordinating, Led, Managed, OnBoard, Reading, RecentAdmin,
    RecentStaff, Removing, Seated, Staff,
};
use scan::application::sharing::ShareState;
use scan::application::staff::StaffRole;
use scan::application::{BoardName, Credentials, Outcome, Refusal, RoundName, ShareName};
use scan::ids::{RoundId, TeamId};
use scan::round::Phase;
use scan_app::ports::rights::Rights;

use super::{Service, secrets, staff};
use crate::store::rounds::{Find, StoredRound};
use crate::store::seats::Purpose;
use crate::store::shares::StoredShare;
use crate::store::staff::sessions::StoredSession;

/// Seconds for which somebody who showed who they are may do what asks for that.
const RECENT: i64 = 10 * 60;
/// Seconds between notes that a session is used.
const MINUTE: i64 = 60;

#[async_trait]
impl Rights for Service {
    async fn managed(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Managed> {
        let round = self.coordinated(credentials, round).await?;
        if round.leaving.is_some() {
            return Err(Refusal::BeingRemoved);
        }
        Ok(Managed::granted(round))
    }

    async fn removing(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Removing> {
        let round = self.coordinated(credentials, round).await?;
        Ok(Removing::granted(round))
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
            _ => {
                tracing::info!("denied: no respondent's device");
                Err(Refusal::NotFound)
            }
        }
    }

    async fn on_board(&self, credentials: &Credentials, board: &BoardName) -> Outcome<OnBoard> {
        let token = credentials.boards.get(board).ok_or(Refusal::NotFound)?;
        match self.store.pairing_place(&secrets::hash(token)).await? {
            Some((found, person)) if found.name == *board => Ok(OnBoard::granted(found, person)),
            _ => {
                tracing::info!("denied: nobody on this pairing board");
                Err(Refusal::NotFound)
            }
        }
    }

    async fn reading(&self, credentials: &Credentials, share: &ShareName) -> Outcome<Reading> {
        let token = credentials.shares.get(share).ok_or(Refusal::NotFound)?;
        let works =
            |found: &StoredShare| found.name == *share && self.state_of(found) == ShareState::Live;
        let Some(found) = self.share_with(token).await?.filter(works) else {
            tracing::info!("denied: no link that works");
            return Err(Refusal::NotFound);
        };
        Ok(Reading::granted(found))
    }

    async fn staff(&self, credentials: &Credentials) -> Outcome<Staff> {
        let session = self.staff_session(credentials).await?;
        Ok(Staff::granted(session.member))
    }

    async fn recent_staff(&self, credentials: &Credentials) -> Outcome<RecentStaff> {
        let session = self.recent(self.staff_session(credentials).await?)?;
        Ok(RecentStaff::granted(Staff::granted(session.member)))
    }

    async fn admin(&self, credentials: &Credentials) -> Outcome<Admin> {
        let session = self.admin_session(credentials).await?;
        Ok(Admin::granted(session.member))
    }

    async fn recent_admin(&self, credentials: &Credentials) -> Outcome<RecentAdmin> {
        let session = self.recent(self.admin_session(credentials).await?)?;
        Ok(RecentAdmin::granted(Admin::granted(session.member)))
    }
}

impl Service {
    /// The round, if this visitor coordinates its team.
    async fn coordinated(
        &self,
        credentials: &Credentials,
        round: &RoundName,
    ) -> Outcome<StoredRound> {
        let session = credentials.session.as_deref().map(secrets::hash);
        let found = self
            .store
            .managed_round(round, session.as_ref(), self.now());
        match found.await? {
            Some((round, true)) => Ok(round),
            found => {
                tracing::info!(exists = found.is_some(), "denied: not the coordinator");
                Err(Refusal::NotFound)
            }
        }
    }

    /// The session of somebody of the support centre, if it is neither too old nor left alone for
    /// too long.
    async fn staff_session(&self, credentials: &Credentials) -> Outcome<StoredSession> {
        let token = credentials.staff.as_deref().ok_or(Refusal::NotFound)?;
        let token = secrets::hash(token);
        let now = self.now();
        let lasts = |session: &StoredSession| {
            session.begun_at + staff::SESSION > now && session.seen_at + staff::IDLE > now
        };
        let found = self.store.staff_session(&token).await?;
        let Some(session) = found.filter(lasts) else {
            tracing::info!("denied: no session of staff");
            return Err(Refusal::NotFound);
        };
        if session.seen_at + MINUTE <= now {
            self.store.staff_seen(&token, now).await?;
        }
        Ok(session)
    }

    /// The same session, of somebody who showed who they are a moment ago.
    fn recent(&self, session: StoredSession) -> Outcome<StoredSession> {
        if session.proved_at + RECENT <= self.now() {
            return Err(Refusal::SignInAgain);
        }
        Ok(session)
    }

    /// The session of an administrator.
    async fn admin_session(&self, credentials: &Credentials) -> Outcome<StoredSession> {
        let session = self.staff_session(credentials).await?;
        if session.member.role != StaffRole::Admin {
            tracing::info!("denied: staff, but no administrator");
            return Err(Refusal::NotFound);
        }
        Ok(session)
    }

    /// The teams that this visitor coordinates.
    pub(super) async fn teams_of(&self, credentials: &Credentials) -> Outcome<Vec<TeamId>> {
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
