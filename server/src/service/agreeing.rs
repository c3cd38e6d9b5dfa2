//! What a team agrees on: written down by whoever leads its session.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::civil::Date;
use scan::agreement::{Agreed, Agreement, Kind, Revision};
use scan::application::agreeing::{Writing, Written};
use scan::application::rights::Led;
use scan::application::{Outcome, Refusal, Round};
use scan::ids::RoundId;
use scan::overview::{Overview, TeamCounts};
use scan::questionnaire::{Id, Questionnaire};
use scan::round::Phase;
use scan_app::ports::agreeing::Agreeing;

use super::{Service, commit, secrets};
use crate::store::agreements::{self, Draft};
use crate::store::rounds::{self, Find, StoredRound};

#[async_trait]
impl Agreeing for Service {
    fn today(&self) -> Date {
        Self::today(self)
    }

    async fn picture(&self, round: &Led) -> Outcome<(Round, Arc<Overview>)> {
        let stored = round.round();
        self.overview_of(stored).await
    }

    async fn agreed(&self, round: &Led) -> Outcome<(Round, Agreed)> {
        let stored = round.round();
        let agreed = self.agreements(stored.id).await?;
        Ok((self.page_round(stored).await?, agreed))
    }

    async fn earlier(&self, round: &Led) -> Outcome<Vec<(Round, Agreed)>> {
        let stored = round.round();
        let mut found = Vec::new();
        for earlier in self.store.rounds(Find::Team(stored.team)).await? {
            if earlier.number < stored.number && earlier.leaving.is_none() {
                let agreed = self.agreements(earlier.id).await?;
                found.push((self.page_round(&earlier).await?, agreed));
            }
        }
        Ok(found)
    }

    async fn history(
        &self,
        round: &Led,
        kind: Kind,
        subject: &Id,
    ) -> Outcome<Vec<Revision<Agreement>>> {
        let stored = round.round();
        Ok(self
            .store
            .agreement_history(stored.id, kind, subject)
            .await?)
    }

    async fn agree(&self, round: &Led, writing: Writing) -> Outcome<Written> {
        let stored = round.round();
        if !writing
            .agreement
            .fits(&*self.questionnaire(stored.snapshot).await?)
        {
            return Err(Refusal::NotFound);
        }
        let mut transaction = self.begin().await?;
        // Asked inside the transaction: the round may have been finished just now.
        match rounds::phase(&mut transaction, stored.id).await? {
            None => return Err(Refusal::NotFound),
            Some(Phase::Private) => return Err(Refusal::StillAnswering),
            // Actions go on after the round.
            Some(Phase::Frozen) if writing.agreement.kind() != Kind::Action => {
                return Err(Refusal::Finished);
            }
            Some(Phase::Review | Phase::Frozen) => {}
        }
        let draft = Draft {
            round: stored.id,
            agreement: &writing.agreement,
            base: writing.base,
            idempotency_key: &idempotency_key(&writing),
            day: self.today(),
        };
        let written = agreements::write(&mut transaction, draft).await?;
        commit(transaction).await?;
        self.notifier.publish(stored.id);
        Ok(match written {
            agreements::Written::Stored(revision) => Written::Stored(revision),
            agreements::Written::Conflict(now) => Written::Conflict(now),
        })
    }
}

/// Names this very change: a form that is sent again unchanged is found, and one that was changed
/// after going back to it is a change of its own, which meets the revision in between.
fn idempotency_key(writing: &Writing) -> String {
    let agreement = &writing.agreement;
    let (kind, subject) = (agreement.kind().key(), agreement.subject());
    let body = agreement.body().unwrap_or_default();
    secrets::hashed_key(&format!(
        "{}\n{kind}\n{subject}\n{body}",
        writing.idempotency_key
    ))
}

impl Service {
    pub(super) async fn agreements(&self, round: RoundId) -> Outcome<Agreed> {
        let mut agreed = Agreed::default();
        for Revision { number, day, value } in self.store.agreements(round).await? {
            agreed.put(number, day, value);
        }
        Ok(agreed)
    }

    /// What may be shown of the answers of a round past its private phase, with the targets that
    /// the team set itself.
    pub(super) async fn overview_of(
        &self,
        stored: &StoredRound,
    ) -> Outcome<(Round, Arc<Overview>)> {
        if stored.phase == Phase::Private {
            return Err(Refusal::NotFound);
        }
        let mut page = self.page_round(stored).await?;
        // People first: where there are no kept counts afterwards, nobody was deleted meanwhile.
        let people = if stored.expired_on.is_some() {
            Vec::new()
        } else {
            let items = page.questionnaire.items().count();
            self.store.respondents_of(stored.id, items).await?
        };
        let kept = self.kept_counts(stored, &page.questionnaire).await?;
        let agreed = self.agreements(stored.id).await?;
        if agreed.ambitions.values().any(|now| now.value.is_some()) {
            page.questionnaire = Arc::new(agreed.apply_to(&page.questionnaire));
        }
        let overview = if let Some(counts) = kept {
            Overview::kept(&page.questionnaire, page.anonymity, &counts)
        } else {
            let seed = secrets::seed_of(&stored.name);
            Overview::of(&page.questionnaire, page.anonymity, &people, seed)
        };
        Ok((page, Arc::new(overview)))
    }

    /// The counts that stayed of a round; `None` while the answers of single people are there.
    pub(super) async fn kept_counts(
        &self,
        stored: &StoredRound,
        list: &Questionnaire,
    ) -> Outcome<Option<TeamCounts>> {
        let Some(text) = self.store.team_counts(stored.id).await? else {
            return Ok(None);
        };
        let counts = TeamCounts::from_json(&text, list, stored.anonymity);
        counts.map(Some).map_err(Refusal::internal)
    }
}
