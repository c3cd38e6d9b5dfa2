//! The team session: opening, attending, seats and votes. Steps of whoever leads are in `steps`,
//! what everybody sees in `session_view`.

mod session_view;
mod sitting;
pub(super) mod snapshots;
mod steps;

use std::sync::Arc;

use async_trait::async_trait;
use scan::agenda::{self, Length, Place};
use scan::answer::{Answer, Choice};
use scan::application::meeting::{
    Attendance, Mode, Own, SessionView, Step, Stepped, Table, Vote, Voted,
};
use scan::application::rights::{Attending, Led, Managed, Seated};
use scan::application::{Credentials, Entered, Joining, Outcome, Refusal, Round, RoundName, Who};
use scan::code::TeamCode;
use scan::ids::{BallotId, RoundId};
use scan::questionnaire::Item;
use scan::round::Phase;
use scan_app::ports::meeting::{Changes, Meeting};

use super::typed::Behind;
use super::{Service, commit, secrets, unlink};
use crate::store::ballots::NewVote;
use crate::store::meetings::{self, Find, StoredMeeting};
use crate::store::rounds::{self, Find as FindRound, StoredRound};
use crate::store::seats::{self, Purpose};
use crate::store::{leads, respondents};

const HOUR: i64 = 60 * 60;
/// How long a session's code, its links and the lead of another device work: a long day.
const SESSION: i64 = 12 * HOUR;

#[async_trait]
impl Meeting for Service {
    async fn open(&self, round: &Managed, mode: Mode, length: Length) -> Outcome<()> {
        let stored = round.round();
        let known = self.meeting_of(stored.id).await?;
        let mode = known.as_ref().map_or(mode, |meeting| meeting.mode);
        match (stored.phase, mode) {
            (Phase::Frozen, _) => return Err(Refusal::Finished),
            (Phase::Private, Mode::Review) => return Err(Refusal::StillAnswering),
            // What is voted would become answers.
            (_, Mode::Direct) if stored.expired_on.is_some() => {
                return Err(Refusal::AnswersExpired);
            }
            _ => {}
        }
        let agenda = match mode {
            Mode::Review => {
                let (page, overview) = self.overview_of(stored).await?;
                agenda::agenda(&page.questionnaire, &overview)
            }
            Mode::Direct => agenda::in_order(&*self.questionnaire(stored.snapshot).await?),
        };
        let agenda: Vec<u16> = agenda.iter().map(|place| place.item).collect();
        let mut transaction = self.begin().await?;
        let meeting = StoredMeeting {
            round: stored.id,
            mode,
            length,
            code: self.new_code(&mut transaction).await?,
            code_until: self.now() + SESSION,
            open: true,
            item: None,
            revision: 1,
        };
        if mode == Mode::Direct && stored.phase == Phase::Private {
            // Only a team that has not begun can skip the private phase.
            let step = (Phase::Private, Phase::Review);
            if respondents::any(&mut transaction, stored.id).await? {
                return Err(Refusal::AlreadyBegun);
            }
            rounds::advance(&mut transaction, stored.id, step, self.today()).await?;
        }
        meetings::open(&mut transaction, &meeting, &agenda).await?;
        commit(transaction).await?;
        self.notifier.publish(stored.id);
        Ok(())
    }

    async fn end(&self, round: &Managed) -> Outcome<()> {
        let stored = round.round();
        self.open_meeting(stored.id).await?;
        let mut transaction = self.begin().await?;
        self.let_everybody_go(&mut transaction, stored.id).await?;
        self.commit_and_sweep(transaction).await?;
        self.notifier.publish(stored.id);
        self.attendances.publish(stored.id);
        Ok(())
    }

    async fn session(&self, at: &Attending) -> Outcome<Arc<SessionView>> {
        let round = *at.round();
        self.stage_of(round).await
    }

    async fn places(&self, round: &Led) -> Outcome<Vec<Place>> {
        let stored = round.round();
        let meeting = self.meeting_of(stored.id).await?.ok_or(Refusal::NotFound)?;
        if meeting.mode == Mode::Direct {
            return Ok(Vec::new());
        }
        self.places_of(stored).await
    }

    async fn attendance(&self, at: &Attending) -> Outcome<Attendance> {
        let round = *at.round();
        self.attendance_of(round).await
    }

    async fn own_vote(&self, seat: &Seated) -> Outcome<(Arc<SessionView>, Own)> {
        let seat = seat.seat();
        let session = self.stage_of(seat.round).await?;
        let own = match voting_on(&session) {
            Some((_, asked)) if !asks(asked, &seat.role) => Own::NotAsked,
            Some((ballot, _)) => {
                let own = self.store.vote_of(ballot, seat.id).await;
                own?.map_or(Own::NotYet, Own::Voted)
            }
            None => Own::NotYet,
        };
        Ok((session, own))
    }

    async fn follow(&self, at: &Attending) -> Outcome<Changes> {
        let round = *at.round();
        Ok(Changes {
            session: self.notifier.watch(round),
            attendance: self.attendances.watch(round),
        })
    }

    async fn step(&self, round: &Led, revision: i64, step: Step) -> Outcome<Stepped> {
        let stored = round.round();
        self.make_step(stored, revision, step).await
    }

    async fn screen_link(&self, round: &Led) -> Outcome<String> {
        let stored = round.round();
        self.new_link(stored, Purpose::Screen).await
    }

    async fn lead_link(&self, round: &Managed) -> Outcome<String> {
        let stored = round.round();
        self.new_link(stored, Purpose::Lead).await
    }

    async fn check_lead_link(&self, key: &str) -> Outcome<Round> {
        let round = self.behind_link(key, Purpose::Lead).await?;
        self.page_round(&self.round_by_id(round).await?).await
    }

    async fn take_lead(&self, key: &str) -> Outcome<(RoundName, String)> {
        let round = self.behind_link(key, Purpose::Lead).await?;
        let round = self.round_by_id(round).await?;
        let token = secrets::token()?;
        let times = (self.now(), self.now() + SESSION);
        let mut transaction = self.begin().await?;
        if !seats::use_link(&mut transaction, &secrets::hash(key)).await? {
            return Err(Refusal::NotFound);
        }
        leads::add(&mut transaction, &secrets::hash(&token), round.id, times).await?;
        commit(transaction).await?;
        Ok((round.name, token))
    }

    async fn look_up(&self, credentials: &Credentials, typed: &str) -> Outcome<Table> {
        let meeting = self.meeting_to_join(credentials, typed).await?;
        let round = self.round_by_id(meeting.round).await?;
        Ok(Table {
            code: meeting.code,
            round: self.page_round(&round).await?,
            mode: meeting.mode,
        })
    }

    async fn sit(
        &self,
        credentials: &Credentials,
        typed: &str,
        joining: Joining,
        who: Who,
    ) -> Outcome<Entered> {
        let meeting = self.meeting_to_join(credentials, typed).await?;
        self.take_seat(credentials, &meeting, joining, who).await
    }

    async fn leave(&self, seat: &Seated) -> Outcome<()> {
        let seat = seat.seat();
        let mut transaction = self.begin().await?;
        seats::leave(&mut transaction, seat.id).await?;
        commit(transaction).await?;
        self.attendances.publish(seat.round);
        self.show_when_all_voted(seat.round).await
    }

    async fn vote(&self, seat: &Seated, ballot: BallotId, answer: Answer) -> Outcome<Voted> {
        let seat = seat.seat();
        let session = self.stage_of(seat.round).await?;
        let present = session.present.as_ref();
        let Some(present) = present.filter(|present| present.vote == Vote::Open(ballot)) else {
            return Ok(Voted::TooLate);
        };
        let questionnaire = &session.round.questionnaire;
        let placed = questionnaire.item(present.item);
        let placed = placed.ok_or(Refusal::NotFound)?;
        let level = answer.choice.and_then(Choice::level);
        if level.is_some_and(|level| level.number() > questionnaire.scale_of(placed.item).len())
            || !asks(placed.item, &seat.role)
        {
            return Err(Refusal::NotFound);
        }
        let vote = NewVote {
            ballot,
            seat: seat.id,
            choice: answer.choice,
            priority: answer.priority,
        };
        if !self.store.writer().vote(vote).await? {
            return Ok(Voted::TooLate);
        }
        self.attendances.publish(seat.round);
        self.show_when_all_voted(seat.round).await?;
        Ok(Voted::Stored)
    }
}

/// The open vote of a session, and its item.
fn voting_on(session: &SessionView) -> Option<(BallotId, &Item)> {
    let present = session.present.as_ref()?;
    let Vote::Open(ballot) = present.vote else {
        return None;
    };
    let placed = session.round.questionnaire.item(present.item)?;
    Some((ballot, placed.item))
}

fn asks(item: &Item, role: &str) -> bool {
    item.roles.is_empty() || item.roles.iter().any(|asked| asked.as_str() == role)
}

impl Service {
    /// How many take part; while people vote, of those who are asked the item.
    async fn attendance_of(&self, round: RoundId) -> Outcome<Attendance> {
        let session = self.stage_of(round).await?;
        let item = voting_on(&session).map(|(_, item)| item);
        let mut found = Attendance::default();
        for of_role in self.store.attendance(round).await? {
            if item.is_none_or(|item| asks(item, &of_role.role)) {
                found.seats += of_role.seats;
                found.voted += of_role.voted;
            }
        }
        Ok(found)
    }

    async fn meeting_to_join(
        &self,
        credentials: &Credentials,
        typed: &str,
    ) -> Outcome<StoredMeeting> {
        self.by_code(credentials, typed, |code: TeamCode| async move {
            let found = self.store.meeting(Find::Code(&code)).await;
            let open = |meeting: &StoredMeeting| meeting.open && meeting.code_until > self.now();
            Ok(Behind::found(found?, open))
        })
        .await
    }

    pub(super) async fn meeting_of(&self, round: RoundId) -> Outcome<Option<StoredMeeting>> {
        Ok(self.store.meeting(Find::Round(round)).await?)
    }

    pub(super) async fn round_by_id(&self, round: RoundId) -> Outcome<StoredRound> {
        self.store
            .round(FindRound::Key(round))
            .await?
            .ok_or(Refusal::NotFound)
    }

    async fn new_link(&self, stored: &StoredRound, purpose: Purpose) -> Outcome<String> {
        let open = self.meeting_of(stored.id).await?;
        if !open.is_some_and(|meeting| meeting.open) {
            return Err(Refusal::NotFound);
        }
        let key = secrets::token()?;
        let until = match purpose {
            Purpose::Screen => self.now() + SESSION,
            Purpose::Lead => self.now() + HOUR,
        };
        let mut transaction = self.begin().await?;
        let link = (&secrets::hash(&key), purpose);
        seats::add_link(&mut transaction, stored.id, link, until).await?;
        commit(transaction).await?;
        Ok(key)
    }

    /// Ends whatever a session left: seats, links, other devices that lead, and what would say whose
    /// votes and answers are one person's.
    pub(super) async fn let_everybody_go(
        &self,
        transaction: &mut crate::store::Transaction,
        round: RoundId,
    ) -> Outcome<()> {
        meetings::end(transaction, round).await?;
        unlink(transaction, round).await?;
        Ok(leads::forget(transaction, round).await?)
    }
}
