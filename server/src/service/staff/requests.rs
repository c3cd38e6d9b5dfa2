//! What staff do with requests of teams. They read what was sent; nothing here knows of whom it is.

use async_trait::async_trait;
use scan::application::rights::Staff;
use scan::application::staff::StaffAction;
use scan::application::support_requests::{DeskEntry, DeskRequest, Stepped, Stepping};
use scan::application::{Outcome, Refusal};
use scan::ids::SupportRequestId;
use scan::support::{DeskStep, StepKind, SupportStatus};
use scan_app::ports::support_requests::SupportDesk;

use crate::service::{Service, secrets};
use crate::store::support_requests::{self, NewStep, desk};

#[async_trait]
impl SupportDesk for Service {
    async fn requests(&self, _: &Staff, status: Option<SupportStatus>) -> Outcome<Vec<DeskEntry>> {
        Ok(self.store.support_requests(status).await?)
    }

    async fn request(&self, _: &Staff, request: SupportRequestId) -> Outcome<DeskRequest> {
        let found = self.store.support_request(request).await?;
        found.ok_or(Refusal::NotFound)
    }

    async fn step(
        &self,
        staff: &Staff,
        request: SupportRequestId,
        stepping: Stepping,
        site: &str,
    ) -> Outcome<Stepped> {
        let who = staff.member().name.as_str();
        let kind = stepping.step.kind();
        let idempotency_key = idempotency_key(&stepping);
        let mut transaction = self.begin().await?;
        let found = desk::standing(&mut transaction, request).await?;
        let (status, stand) = found.ok_or(Refusal::NotFound)?;
        if desk::was_taken(&mut transaction, request, &idempotency_key).await? {
            return Ok(Stepped::Done);
        }
        let after = status.after(kind).filter(|_| stand == stepping.stand);
        let Some(after) = after else {
            return Ok(Stepped::Overtaken);
        };
        let step = NewStep {
            request,
            at: self.now(),
            who: Some(who),
            kind,
            body: stepping.step.text(),
            idempotency_key: &idempotency_key,
            status: after,
            holder: Some(who).filter(|_| stepping.step != DeskStep::GiveBack),
        };
        support_requests::step(&mut transaction, step).await?;
        let about = format!("vraag {request}");
        self.note(&mut transaction, who, action(&stepping.step), &about)
            .await?;
        if kind == StepKind::Answered {
            self.tell_of_answer(&mut transaction, request, &idempotency_key, site)
                .await?;
        }
        self.commit_and_post(transaction).await?;
        Ok(Stepped::Done)
    }
}

/// What the log calls it.
fn action(step: &DeskStep) -> StaffAction {
    match step {
        DeskStep::Take => StaffAction::RequestTaken,
        DeskStep::GiveBack => StaffAction::RequestGivenBack,
        DeskStep::HandOver(_) => StaffAction::RequestHandedOver,
        DeskStep::Answer(_) => StaffAction::RequestAnswered,
        DeskStep::Close => StaffAction::RequestClosed,
    }
}

/// Names this very step: a form that was changed after going back to it is another one, which meets
/// the step in between.
fn idempotency_key(stepping: &Stepping) -> String {
    let kind = stepping.step.kind().key();
    let text = stepping.step.text().unwrap_or_default();
    secrets::hashed_key(&format!("{}\n{kind}\n{text}", stepping.idempotency_key))
}
