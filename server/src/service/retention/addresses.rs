//! Addresses that mails went to, and the log of what coordinators did.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::ToSpan;
use jiff::civil::Date;
use scan::application::Outcome;

use super::deadline::{Deadline, per_day};
use super::rules::first_second;
use crate::service::Service;
use crate::store::memberships::{invitations, log};
use crate::store::{colleagues, outbox};

/// Days for which an address is kept after the mail, or after the invitation ended.
const ADDRESS_DAYS: i32 = 30;

/// Mails that were sent or given up: their addresses.
pub struct Mails;

/// Colleagues who were mailed an invitation to answer.
pub struct Colleagues;

/// Invitations to coordinate together that nobody accepted.
pub struct Invitations;

/// What coordinators did.
pub struct TeamLog;

/// The second before which an address is due on a day.
fn kept_from(day: Date) -> i64 {
    first_second(day.saturating_sub((ADDRESS_DAYS - 1).days()))
}

/// The days on which addresses of these seconds go.
fn days(seconds: Vec<i64>) -> BTreeMap<Date, u64> {
    let goes = |second| Service::day(second).saturating_add(ADDRESS_DAYS.days());
    per_day(seconds.into_iter().map(goes))
}

/// The second before which lines of the log are due on a day.
fn logged_from(service: &Service, day: Date) -> i64 {
    let days = i32::from(service.keeper.terms.log_days) - 1;
    first_second(day.saturating_sub(days.days()))
}

#[async_trait]
impl Deadline for Mails {
    fn name(&self) -> &'static str {
        "mails"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["address", "addresses"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        Ok(days(service.store.mails_ended(kept_from(until)).await?))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = outbox::forget(&mut transaction, kept_from(today)).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for Colleagues {
    fn name(&self) -> &'static str {
        "colleagues"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["address", "addresses"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        Ok(days(
            service.store.colleagues_mailed(kept_from(until)).await?,
        ))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = colleagues::forget(&mut transaction, kept_from(today)).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for Invitations {
    fn name(&self) -> &'static str {
        "invitations"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["address", "addresses"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        Ok(days(
            service.store.invitations_ended(kept_from(until)).await?,
        ))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = invitations::forget(&mut transaction, kept_from(today)).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for TeamLog {
    fn name(&self) -> &'static str {
        "team-log"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["line", "lines"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        let written = service
            .store
            .team_log_times(logged_from(service, until))
            .await?;
        let goes = |second| service.keeper.log_days_after(Service::day(second));
        Ok(per_day(written.into_iter().map(goes)))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = log::forget(&mut transaction, logged_from(service, today)).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}
