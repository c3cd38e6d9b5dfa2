//! What single people gave: the private phase ends, their answers become counts, and what came after
//! that does not stay either.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::civil::Date;
use scan::application::Outcome;
use scan::application::memberships::TeamAction;
use scan::application::rights::Managed;
use scan::ids::RoundId;
use scan::overview::TeamCounts;
use scan::round::{Contribution, Phase};

use super::deadline::{Deadline, all_on, per_day};
use crate::service::{Service, unlink};
use crate::store::rounds::{self, StoredRound};
use crate::store::{expiry, leads, meetings, tallies};

const ROUNDS: [&str; 2] = ["round", "rounds"];

/// Private phases that nobody ended.
pub struct OpenRounds;

/// Answers of single people, of which the counts of their team stay.
pub struct Answers;

/// Votes of sessions that were held after that.
pub struct LateVotes;

/// Counts for releases, of teams that do not contribute.
pub struct IdleTallies;

/// Rounds of which something is due up to a day, with their days.
fn up_to(
    service: &Service,
    rounds: Vec<(RoundId, Date)>,
    until: Date,
) -> impl Iterator<Item = (RoundId, Date)> {
    let due = rounds
        .into_iter()
        .map(move |(round, since)| (round, service.keeper.months_after(since)));
    due.filter(move |(_, day)| *day <= until)
}

#[async_trait]
impl Deadline for OpenRounds {
    fn name(&self) -> &'static str {
        "open-rounds"
    }

    fn unit(&self) -> [&'static str; 2] {
        ROUNDS
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        let rounds = service.store.open_rounds().await?;
        Ok(per_day(up_to(service, rounds, until).map(|(_, day)| day)))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let rounds = service.store.open_rounds().await?;
        let mut closed = 0;
        for (round, _) in up_to(service, rounds, today) {
            closed += u64::from(service.end_private_phase(round, None).await?);
        }
        Ok(closed)
    }
}

#[async_trait]
impl Deadline for Answers {
    fn name(&self) -> &'static str {
        "answers"
    }

    fn unit(&self) -> [&'static str; 2] {
        ROUNDS
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        let rounds = service.store.unexpired_rounds().await?;
        Ok(per_day(up_to(service, rounds, until).map(|(_, day)| day)))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let rounds = service.store.unexpired_rounds().await?;
        let mut expired = 0;
        for (round, _) in up_to(service, rounds, today) {
            expired += u64::from(service.expire(round, today).await?);
        }
        Ok(expired)
    }
}

#[async_trait]
impl Deadline for LateVotes {
    fn name(&self) -> &'static str {
        "votes"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["vote on an item", "votes on items"]
    }

    async fn due(&self, service: &Service, today: Date, _: Date) -> Outcome<BTreeMap<Date, u64>> {
        let votes = service.store.late_votes(service.now()).await?;
        Ok(all_on(today, votes))
    }

    async fn carry_out(&self, service: &Service, _: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = expiry::forget_late_votes(&mut transaction, service.now()).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for IdleTallies {
    fn name(&self) -> &'static str {
        "tallies"
    }

    fn unit(&self) -> [&'static str; 2] {
        ROUNDS
    }

    async fn due(&self, service: &Service, today: Date, _: Date) -> Outcome<BTreeMap<Date, u64>> {
        Ok(all_on(today, service.store.idle_tallies().await?))
    }

    async fn carry_out(&self, service: &Service, _: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = expiry::forget_idle_tallies(&mut transaction).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}

impl Service {
    /// Ends the private phase of a round and cuts the links between people and answers; tells
    /// whether it had not ended before. Nobody did it where its time was over.
    pub(in crate::service) async fn end_private_phase(
        &self,
        round: RoundId,
        by: Option<&Managed>,
    ) -> Outcome<bool> {
        let mut transaction = self.begin().await?;
        let step = (Phase::Private, Phase::Review);
        let ended = rounds::advance(&mut transaction, round, step, self.today()).await?;
        if ended {
            unlink(&mut transaction, round).await?;
            self.end_invitations(&mut transaction, round).await?;
            if let Some(managed) = by {
                let about = format!("ronde {}", managed.round().number);
                self.note_team(&mut transaction, managed, TeamAction::Closed, &about)
                    .await?;
            }
        }
        self.commit_and_sweep(transaction).await?;
        self.notifier.publish(round);
        Ok(ended)
    }

    /// The day on which the server does by itself what is next for a round.
    pub(in crate::service) fn next_term(&self, round: &StoredRound) -> Option<Date> {
        let since = match round.phase {
            Phase::Private => Some(round.opened_on),
            Phase::Review | Phase::Frozen => {
                let closed = round.closed_on.or(round.finished_on);
                closed.filter(|_| round.expired_on.is_none())
            }
        };
        since.map(|since| self.keeper.months_after(since))
    }

    /// Keeps the counts of the team in the place of what single people answered and voted in a
    /// round, and ends a session that is still open. Tells whether that was still to be done.
    async fn expire(&self, round: RoundId, today: Date) -> Outcome<bool> {
        // The only writer from here on: what is read below holds until the end.
        let mut transaction = self.begin().await?;
        if !expiry::is_unexpired(&mut transaction, round).await? {
            return Ok(false);
        }
        let stored = self.round_by_id(round).await?;
        let (_, overview) = self.overview_of(&stored).await?;
        let counts = TeamCounts::of(&overview);
        // Releases count what their own rules ask for. A team that did not say yet may still say yes.
        let may_contribute = stored.contributes != Some(Contribution::Nee);
        if may_contribute && !tallies::is_taken(&mut transaction, round).await? {
            let list = self.questionnaire(stored.snapshot).await?;
            tallies::take(&mut transaction, round, &list).await?;
        }
        meetings::end(&mut transaction, round).await?;
        leads::forget(&mut transaction, round).await?;
        expiry::expire(&mut transaction, round, &counts, today).await?;
        self.commit_and_sweep(transaction).await?;
        self.notifier.publish(round);
        self.attendances.publish(round);
        Ok(true)
    }
}
