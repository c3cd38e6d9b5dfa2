//! What coordinators ask the support centre. What is sent is put into words here, shown, and stored
//! as that text; who sent it stands apart and is for the team alone.

use async_trait::async_trait;
use scan::application::rights::Managed;
use scan::application::support_requests::{
    Asking, Draft, NewSupportRequest, OwnRequest, Preview, Received, Sent, Withdrawal,
};
use scan::application::{Outcome, Refusal, Round};
use scan::ids::{SupportRequestId, SupportStepId};
use scan::questionnaire::Id;
use scan::round::Phase;
use scan::support::{Letter, MOST_OPEN, Sender, StepKind, SupportStatus};
use scan_app::ports::support_requests::SupportRequests;
use scan_report::letters;
use scan_report::support::figure;
use scan_texts::{Language, within};

use super::mail::OutgoingMail;
use super::{Service, commit, lacking, secrets};
use crate::store::Transaction;
use crate::store::erasures::{self, Erasure};
use crate::store::rounds::StoredRound;
use crate::store::support_requests::senders::{self, NewRequest, StoredRequest};
use crate::store::support_requests::{self, NewStep};

#[async_trait]
impl SupportRequests for Service {
    async fn requests(&self, round: &Managed) -> Outcome<(Round, Vec<OwnRequest>)> {
        let stored = round.round();
        let mut own: Vec<OwnRequest> = Vec::new();
        for request in self.store.requests_of(stored.team).await? {
            own.push(without_answers(request));
        }
        for answer in self.store.answers_to(stored.team).await? {
            let received = Received {
                step: answer.step,
                on: Self::day(answer.at),
                text: answer.text,
                is_read: answer.is_read,
            };
            if let Some(request) = own.iter_mut().find(|one| one.id == answer.request) {
                request.answers.push(received);
            }
        }
        Ok((self.page_round(stored).await?, own))
    }

    async fn asking(&self, round: &Managed) -> Outcome<Asking> {
        let stored = reviewed(round)?;
        Ok(Asking {
            round: self.page_round(stored).await?,
            sender: self.sender(stored).await?,
        })
    }

    async fn preview(&self, round: &Managed, draft: &Draft) -> Outcome<Preview> {
        let stored = reviewed(round)?;
        let page = self.page_round(stored).await?;
        // The letter is stored, and read by others: it is in Dutch throughout.
        let topic = page.questionnaire.original().topic(&draft.topic);
        let topic = topic.ok_or(Refusal::NotFound)?.title.clone();
        let figure = if draft.with_figure {
            self.figure(stored, &draft.topic).await?
        } else {
            None
        };
        let letter = Letter {
            sender: self.sender(stored).await?,
            topic,
            figure,
            contact: draft.contact.clone(),
            question: draft.question.clone(),
        };
        Ok(Preview {
            round: page,
            mark: secrets::hashed_key(&letter.text()),
            letter,
        })
    }

    async fn send(&self, round: &Managed, new: NewSupportRequest) -> Outcome<Sent> {
        let team = round.round().team;
        let preview = self.preview(round, &new.draft).await?;
        let idempotency_key = idempotency_key(&new);
        let mut transaction = self.begin().await?;
        let known = senders::by_idempotency_key(&mut transaction, team, &idempotency_key).await?;
        if let Some(request) = known {
            return Ok(Sent::Yes(request));
        }
        if preview.mark != new.mark {
            return Ok(Sent::Changed(Box::new(preview)));
        }
        if senders::waiting(&mut transaction, team).await? >= MOST_OPEN {
            return Ok(Sent::Full);
        }
        let request = NewRequest {
            team,
            idempotency_key: &idempotency_key,
            letter: &preview.letter,
            sent_at: self.now(),
        };
        let request = senders::add(&mut transaction, &request).await?;
        commit(transaction).await?;
        Ok(Sent::Yes(request))
    }

    async fn withdraw(&self, round: &Managed, request: SupportRequestId) -> Outcome<Withdrawal> {
        let team = round.round().team;
        let mut transaction = self.begin().await?;
        let found = senders::standing(&mut transaction, team, request).await?;
        let (status, was_answered) = found.ok_or_else(not_theirs)?;
        if status == SupportStatus::Withdrawn {
            return Ok(Withdrawal::Done);
        }
        let after = status.after(StepKind::Withdrawn);
        let Some(after) = after.filter(|_| !was_answered) else {
            return Ok(Withdrawal::TooLate);
        };
        let step = NewStep {
            request,
            at: self.now(),
            who: None,
            kind: StepKind::Withdrawn,
            body: None,
            // There is one at most.
            idempotency_key: StepKind::Withdrawn.key(),
            status: after,
            holder: None,
        };
        support_requests::step(&mut transaction, step).await?;
        senders::forget_letter(&mut transaction, request).await?;
        if let Some(key) = senders::key_of(&mut transaction, request).await? {
            erasures::record(&mut transaction, self.stamp()?, Erasure::Letter(key)).await?;
        }
        self.commit_erasure(transaction).await?;
        Ok(Withdrawal::Done)
    }

    async fn mark_read(
        &self,
        round: &Managed,
        request: SupportRequestId,
        up_to: SupportStepId,
    ) -> Outcome<()> {
        let team = round.round().team;
        let mut transaction = self.begin().await?;
        if !senders::mark_read(&mut transaction, team, request, up_to).await? {
            return Err(not_theirs());
        }
        commit(transaction).await
    }
}

impl Service {
    /// Tells members who manage the team that there is an answer, and nothing of it; `step` names it.
    pub(super) async fn tell_of_answer(
        &self,
        transaction: &mut Transaction,
        request: SupportRequestId,
        step: &str,
        site: &str,
    ) -> Outcome<()> {
        if !self.mail_way().is_there() {
            return Ok(());
        }
        let managers = senders::managers(transaction, request).await?;
        for (place, address) in managers.into_iter().enumerate() {
            let mail = OutgoingMail {
                letter: letters::answer(address, site),
                cause: format!("antwoord {step} {place}"),
                site,
                due: 0,
                lasts: None,
            };
            self.post(transaction, mail).await?;
        }
        Ok(())
    }
}

impl Service {
    /// What goes along of the school.
    async fn sender(&self, stored: &StoredRound) -> Outcome<Sender> {
        let (province, partnership) = self.store.region(stored.team).await?;
        Ok(Sender {
            school: stored.school.clone(),
            sector: stored.sector,
            province,
            partnership,
        })
    }

    /// The figure of the team on a topic, in words, where it may go along.
    async fn figure(&self, stored: &StoredRound, topic: &Id) -> Outcome<Option<String>> {
        let (page, overview) = self.overview_of(stored).await?;
        let found = overview.topic(topic);
        let in_words = |found| figure(found, &page.questionnaire.scale);
        Ok(within(Language::Dutch, || found.and_then(in_words)))
    }
}

/// The round, if its overview is open.
fn reviewed(round: &Managed) -> Outcome<&StoredRound> {
    match round.round().phase {
        Phase::Private => Err(Refusal::NotFound),
        Phase::Review | Phase::Frozen => Ok(round.round()),
    }
}

fn not_theirs() -> Refusal {
    lacking("RequestOfTeam")
}

fn without_answers(request: StoredRequest) -> OwnRequest {
    OwnRequest {
        id: request.id,
        topic: request.topic,
        sent_on: Service::day(request.sent_at),
        status: request.status,
        letter: request.letter,
        answers: Vec::new(),
    }
}

/// Names this very text: a form that was changed after going back to it makes another request.
fn idempotency_key(new: &NewSupportRequest) -> String {
    secrets::hashed_key(&format!("{}\n{}", new.idempotency_key, new.mark))
}
