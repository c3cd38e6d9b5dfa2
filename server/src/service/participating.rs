//! What respondents do.

use async_trait::async_trait;
use scan::application::rights::Answering;
use scan::application::{
    Change, CodeState, Credentials, Done, Entered, Joined, Joining, Outcome, Participation,
    Refusal, Round, RoundName, Saved, Who,
};
use scan::code::{ResumeCode, TeamCode};
use scan::disclosure;
use scan::ids::{RespondentId, RoundId};
use scan::questionnaire::Id;
use scan::round::{Anonymity, Phase};
use scan_app::ports::Participating;
use scan_app::ports::rights::Rights;

use super::typed::Behind;
use super::{Service, commit, if_theirs, lacking, secrets};
use crate::store::Transaction;
use crate::store::erasures::{self, Erasure};
use crate::store::respondents::{self};
use crate::store::rounds::{self, Find, StoredRound};
use crate::store::stands;
use crate::store::writer::may_withdraw;

#[async_trait]
impl Participating for Service {
    async fn look_up(&self, credentials: &Credentials, typed: &str) -> Outcome<(TeamCode, Round)> {
        let (code, round) = self.round_to_join(credentials, typed).await?;
        Ok((code, self.page_round(&round).await?))
    }

    async fn join(
        &self,
        credentials: &Credentials,
        typed: &str,
        joining: Joining,
        who: Who,
    ) -> Outcome<Entered> {
        let (_, round) = self.round_to_join(credentials, typed).await?;
        let joining = self.to_store(&round, joining).await?;
        let device = secrets::token()?;
        let mut transaction = self.begin().await?;
        let before =
            respondents::by_idempotency_key(&mut transaction, round.id, &joining.idempotency_key);
        let before = before.await?;
        let place = (credentials, &round.name);
        let way = self.make_way(&mut transaction, place, before, who).await?;
        if way == Way::Taken {
            return Ok(Entered::Occupied(round.name));
        }
        if way == Way::Given && before.is_none() {
            rounds::count_shared_device(&mut transaction, round.id).await?;
        }
        respondents::join(
            &mut transaction,
            round.id,
            &joining,
            &secrets::hash(&device),
        )
        .await?
        .ok_or(Refusal::NotFound)?;
        keep_up(&mut transaction, round.id).await?;
        commit(transaction).await?;
        self.notifier.publish(round.id);
        Ok(Entered::In(Joined {
            round: round.name,
            device,
        }))
    }

    async fn resume_code(
        &self,
        credentials: &Credentials,
        who: &Answering,
        idempotency_key: &str,
    ) -> Outcome<ResumeCode> {
        let device = credentials
            .devices
            .get(who.name())
            .ok_or(Refusal::NotFound)?;
        let code = secrets::code_for(idempotency_key, device)?;
        let mut transaction = self.begin().await?;
        self.remember(&mut transaction, &code).await?;
        let hash = secrets::hash(code.as_str());
        respondents::set_resume_code(&mut transaction, who.respondent().id, &hash).await?;
        commit(transaction).await?;
        Ok(code)
    }

    async fn resume(&self, credentials: &Credentials, typed: &str, who: Who) -> Outcome<Entered> {
        let respondent = self
            .by_code(credentials, typed, |code: ResumeCode| async move {
                let hash = secrets::hash(code.as_str());
                let found = self.store.respondent_by_resume_code(&hash).await;
                Ok(Behind::found(found?, |_| true))
            })
            .await?;
        let round = self.store.round(Find::Respondent(respondent)).await?;
        let round = round.filter(|round| round.leaving.is_none());
        let round = round.ok_or(Refusal::NotFound)?;
        let device = secrets::token()?;
        let mut transaction = self.begin().await?;
        let place = (credentials, &round.name);
        let way = self.make_way(&mut transaction, place, Some(respondent), who);
        if way.await? == Way::Taken {
            return Ok(Entered::Occupied(round.name));
        }
        respondents::add_device(&mut transaction, respondent, &secrets::hash(&device)).await?;
        commit(transaction).await?;
        Ok(Entered::In(Joined {
            round: round.name,
            device,
        }))
    }

    async fn mine(&self, credentials: &Credentials) -> Outcome<Vec<Round>> {
        let mut found = Vec::new();
        for name in credentials.devices.keys() {
            if let Some(who) = if_theirs(self.answering(credentials, name).await)? {
                found.push(self.page_round(who.round()).await?);
            }
        }
        Ok(found)
    }

    async fn sheet(&self, who: &Answering) -> Outcome<Participation> {
        let (round, respondent) = (who.round(), who.respondent());
        let page = self.page_round(round).await?;
        let items = page.questionnaire.items().count();
        Ok(Participation {
            id: secrets::participation(&page.name, &respondent.idempotency_key),
            answers: self.store.answers_of(respondent.id, items).await?,
            role: Id::new(respondent.role.clone()).map_err(Refusal::internal)?,
            name: respondent.name.clone(),
            finished: respondent.finished,
            round: page,
        })
    }

    async fn save(
        &self,
        who: &Answering,
        participation: &str,
        changes: Vec<Change>,
    ) -> Outcome<Vec<Saved>> {
        let (round, respondent) = (who.round(), who.respondent());
        if secrets::participation(&round.name, &respondent.idempotency_key) != participation {
            // The page is of somebody who answered here before.
            return Err(lacking("Participation"));
        }
        let questionnaire = self.questionnaire(round.snapshot).await?;
        let role = Id::new(respondent.role.clone()).map_err(Refusal::internal)?;
        let fits = |change: &Change| {
            let item = questionnaire.item(change.item);
            item.is_some_and(|placed| {
                let scale = questionnaire.scale_of(placed.item);
                let level = change.answer.choice.and_then(scan::answer::Choice::level);
                placed.item.asks(&role) && level.is_none_or(|level| level.number() <= scale.len())
            })
        };
        let fitting: Vec<bool> = changes.iter().map(fits).collect();
        let to_save = changes.into_iter().zip(&fitting);
        let to_save = to_save.filter_map(|(change, fits)| fits.then_some(change));
        let to_save: Vec<Change> = to_save.collect();
        let stamp = to_save.iter().any(may_withdraw).then(|| self.stamp());
        let saved = self
            .store
            .writer()
            .save(respondent.id, to_save, stamp.transpose()?)
            .await?;
        self.notifier.publish(round.id);
        let Some(saved) = saved else {
            return self.no_longer(round).await;
        };
        let mut saved = saved.into_iter();
        let outcomes = fitting.into_iter().map(|fits| {
            if fits {
                saved
                    .next()
                    .ok_or_else(|| Refusal::internal("a save without outcome"))
            } else {
                Ok(Saved::Invalid)
            }
        });
        outcomes.collect()
    }

    async fn finish(&self, who: &Answering, done: Done) -> Outcome<()> {
        let (round, respondent) = (who.round(), who.respondent());
        let mut transaction = self.begin().await?;
        let finished = done == Done::Yes;
        let open = respondents::set_finished(&mut transaction, respondent.id, finished).await?;
        commit(transaction).await?;
        self.notifier.publish(round.id);
        if open {
            Ok(())
        } else {
            self.no_longer(round).await
        }
    }

    async fn erase(&self, who: &Answering) -> Outcome<()> {
        let (round, respondent) = (who.round(), who.respondent());
        let mut transaction = self.begin().await?;
        let open = respondents::erase(&mut transaction, respondent.id).await?;
        if open {
            let erasure = Erasure::Respondent {
                round: round.name.as_str().to_owned(),
                key: respondent.idempotency_key.clone(),
            };
            erasures::record(&mut transaction, self.stamp()?, erasure).await?;
        }
        keep_up(&mut transaction, round.id).await?;
        self.commit_erasure(transaction).await?;
        self.notifier.publish(round.id);
        if open {
            Ok(())
        } else {
            self.no_longer(round).await
        }
    }
}

/// Whether somebody can come in on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Free,
    /// Whoever was there gives way.
    Given,
    Taken,
}

impl Way {
    /// For somebody who comes in where `here` is; `before` is who this very form, or code, made or
    /// found before. A form of an earlier person sent again does not bring that person back.
    pub(super) fn of<T: PartialEq>(here: Option<T>, before: Option<T>, who: Who) -> Self {
        match (here, before) {
            (None, _) => Self::Free,
            (Some(here), Some(before)) if here == before => Self::Free,
            (Some(_), _) if who == Who::Another => Self::Given,
            (Some(_), _) => Self::Taken,
        }
    }
}

/// Lets the head count by role make its step, if it is time.
async fn keep_up(transaction: &mut Transaction, round: RoundId) -> Outcome<()> {
    let (last, now) = stands::people(transaction, round).await?;
    if disclosure::is_step(last, now) {
        stands::step(transaction, round).await?;
    }
    Ok(())
}

impl Service {
    /// Who comes in, as it may be stored: with a role of the list, without a name in an anonymous
    /// round, and with the stored form of the key.
    pub(super) async fn to_store(
        &self,
        round: &StoredRound,
        mut joining: Joining,
    ) -> Outcome<Joining> {
        let questionnaire = self.questionnaire(round.snapshot).await?;
        if questionnaire.role(&joining.role).is_none() {
            return Err(Refusal::NotFound);
        }
        if round.anonymity == Anonymity::Anonymous {
            joining.name = None;
        }
        joining.idempotency_key = secrets::hashed_key(&joining.idempotency_key);
        Ok(joining)
    }

    /// Lets who comes in on a device take the place of who is there, if they may.
    async fn make_way(
        &self,
        transaction: &mut Transaction,
        (credentials, round): (&Credentials, &RoundName),
        before: Option<RespondentId>,
        who: Who,
    ) -> Outcome<Way> {
        let Some(token) = credentials.devices.get(round) else {
            return Ok(Way::Free);
        };
        let token = secrets::hash(token);
        let way = Way::of(
            respondents::of_device(transaction, round, &token).await?,
            before,
            who,
        );
        if way == Way::Given {
            respondents::forget_device(transaction, &token).await?;
        }
        Ok(way)
    }

    /// The round behind a typed team code; unknown, locked, expired and closed look the same.
    async fn round_to_join(
        &self,
        credentials: &Credentials,
        typed: &str,
    ) -> Outcome<(TeamCode, StoredRound)> {
        self.by_code(credentials, typed, |code: TeamCode| async move {
            let found = self.store.round(Find::Code(&code)).await;
            let found = found?.map(|round| (code, round));
            let open = |(_, round): &(TeamCode, StoredRound)| {
                round.phase == Phase::Private
                    && self.code_state(round) == CodeState::Open
                    && round.leaving.is_none()
            };
            Ok(Behind::found(found, open))
        })
        .await
    }

    /// Why somebody who answered a moment ago does so no longer: the answering was closed, or
    /// another device of the same person erased everything.
    async fn no_longer<T>(&self, round: &StoredRound) -> Outcome<T> {
        let now = self.round_by_id(round.id).await?;
        Err(match now.phase {
            Phase::Private => Refusal::NotFound,
            Phase::Review | Phase::Frozen => Refusal::AnsweringClosed,
        })
    }
}
