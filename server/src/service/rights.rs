//! Who may: the one place that gives proofs of rights, from what a browser sent and what is stored
//! at that moment.

use async_trait::async_trait;
use scan::application::meeting::Attendee;
use scan::application::rights::{
    Answering, Attending, Coordinating, Led, Managed, OnBoard, Reading, Seated,
};
use scan::application::sharing::ShareState;
use scan::application::{BoardName, Credentials, Outcome, Refusal, RoundName, ShareName};
use scan::ids::{RoundId, TeamId};
use scan::round::Phase;
use scan_app::ports::rights::Rights;

use super::{Service, secrets};
use crate::store::rounds::Find;
use crate::store::seats::Purpose;
use crate::store::shares::StoredShare;

#[async_trait]
impl Rights for Service {
    async fn managed(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Managed> {
        let session = credentials.session.as_deref().map(secrets::hash);
        let now = self.now();
        match self
            .store
            .managed_round(round, session.as_ref(), now)
            .await?
        {
            Some((round, true)) => Ok(Managed::granted(round)),
            found => {
                tracing::info!(exists = found.is_some(), "denied: not the coordinator");
                Err(Refusal::NotFound)
            }
        }
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
            if self.store.leads(&token, found.id, self.now()).await? {
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
}

impl Service {
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
