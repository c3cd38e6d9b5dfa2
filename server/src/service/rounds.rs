//! Rounds of a team one after the other: finishing, the next one, comparing.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::memberships::TeamAction;
use scan::application::rights::Managed;
use scan::application::rounds::{Contributing, Following, NextRound};
use scan::application::{Outcome, Refusal, Round, RoundName};
use scan::ids::TeamId;
use scan::overview::Overview;
use scan::questionnaire::Questionnaire;
use scan::round::{Contribution, Phase};
use scan_app::ports::rounds::Rounds;

use super::coordination::CODE;
use super::{Service, commit, secrets};
use crate::store::rounds::{self, Find, NewRound, StoredRound};
use crate::store::{Transaction, expiry, finishing, tallies};

#[async_trait]
impl Rounds for Service {
    async fn freeze(&self, round: &Managed, contributing: Contributing) -> Outcome<()> {
        let stored = round.round();
        if stored.phase == Phase::Private {
            return Err(Refusal::NotFound);
        }
        let list = self.questionnaire(stored.snapshot).await?;
        let contribution = contributing.contribution;
        let mut transaction = self.begin().await?;
        let finished = finishing::finish(&mut transaction, stored.id, contribution, self.today());
        if finished.await? {
            self.let_everybody_go(&mut transaction, stored.id).await?;
            if expiry::is_unexpired(&mut transaction, stored.id).await? {
                tallies::take(&mut transaction, stored.id, &list).await?;
            }
            keep_board(&mut transaction, stored.team, &contributing).await?;
            let about = format!("ronde {}", stored.number);
            self.note_team(&mut transaction, round, TeamAction::Finished, &about)
                .await?;
        }
        self.commit_and_sweep(transaction).await?;
        self.notifier.publish(stored.id);
        Ok(())
    }

    async fn contribute(&self, round: &Managed, contributing: Contributing) -> Outcome<()> {
        let stored = round.round();
        let contribution = contributing.contribution;
        let mut transaction = self.begin().await?;
        let changed = finishing::set_contribution(&mut transaction, stored.id, contribution);
        if !changed.await? {
            return Err(Refusal::NotFound);
        }
        keep_board(&mut transaction, stored.team, &contributing).await?;
        commit(transaction).await
    }

    async fn following(&self, round: &Managed) -> Outcome<Following> {
        let stored = round.round();
        self.following_of(stored.team).await
    }

    async fn start_next(&self, round: &Managed, next: NextRound) -> Outcome<RoundName> {
        let (managed, team) = (round, round.round().team);
        let idempotency_key = secrets::hashed_key(&next.idempotency_key);
        // The only writer from here on: what is read below holds until the end.
        let mut transaction = self.begin().await?;
        let known = rounds::by_idempotency_key(&mut transaction, team, &idempotency_key);
        if let Some(known) = known.await? {
            return Ok(known);
        }
        let following = self.following_of(team).await?;
        let last = &following.last;
        if last.phase != Phase::Frozen || !following.allows(next.anonymity) {
            return Err(Refusal::NotFound);
        }
        let questionnaire = following
            .list(next.version, next.extent)
            .ok_or(Refusal::NotFound)?;
        let round = NewRound {
            name: secrets::name()?,
            team,
            number: self.next_number(team).await?,
            snapshot: rounds::keep_snapshot(&mut transaction, &questionnaire).await?,
            extent: next.extent,
            anonymity: next.anonymity,
            code: self.new_code(&mut transaction).await?,
            code_until: self.now() + CODE,
            opened_on: self.today(),
            idempotency_key: Some(idempotency_key),
        };
        rounds::add(&mut transaction, &round).await?;
        let about = format!("ronde {}", round.number);
        self.note_team(&mut transaction, managed, TeamAction::NextBegun, &about)
            .await?;
        commit(transaction).await?;
        Ok(round.name)
    }

    async fn overviews(&self, round: &Managed) -> Outcome<Vec<(Round, Arc<Overview>)>> {
        let stored = round.round();
        let mut found = vec![self.overview_of(stored).await?];
        for earlier in self.rounds_of(stored.team).await? {
            let is_there = earlier.phase != Phase::Private && earlier.leaving.is_none();
            if earlier.number < stored.number && is_there {
                found.push(self.overview_of(&earlier).await?);
            }
        }
        Ok(found)
    }
}

/// A team that contributes says which board its school has, or that it names none.
async fn keep_board(
    transaction: &mut Transaction,
    team: TeamId,
    contributing: &Contributing,
) -> Outcome<()> {
    if contributing.contribution == Contribution::Ja {
        finishing::set_board(transaction, team, contributing.board.as_ref()).await?;
    }
    Ok(())
}

impl Service {
    /// All rounds of a team, newest first.
    async fn rounds_of(&self, team: TeamId) -> Outcome<Vec<StoredRound>> {
        Ok(self.store.rounds(Find::Team(team)).await?)
    }

    /// The number of a team's next round; those that are about to be deleted keep theirs.
    async fn next_number(&self, team: TeamId) -> Outcome<u32> {
        let rounds = self.rounds_of(team).await?;
        Ok(rounds.first().map_or(1, |newest| newest.number + 1))
    }

    async fn following_of(&self, team: TeamId) -> Outcome<Following> {
        let mut rounds = self.rounds_of(team).await?;
        rounds.retain(|round| round.leaving.is_none());
        let mut pending = 0;
        for round in &rounds {
            let actions = self.agreements(round.id).await?.actions;
            pending += actions
                .values()
                .filter(|action| action.value.state.is_pending())
                .count();
        }
        let newest = rounds.first().ok_or(Refusal::NotFound)?;
        let last = self.page_round(newest).await?;
        let same = |questionnaire: &&Arc<Questionnaire>| {
            questionnaire.id == last.questionnaire.id
                && questionnaire.sectors.contains(&last.sector)
        };
        let current = self
            .current_lists
            .present()
            .lists
            .iter()
            .find(same)
            .cloned();
        Ok(Following {
            current,
            pending: u32::try_from(pending).unwrap_or(u32::MAX),
            last,
        })
    }
}
