//! Who did what, and what nobody can use any more.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::ToSpan;
use jiff::civil::Date;
use scan::application::Outcome;

use super::deadline::{Deadline, all_on, per_day};
use super::rules::first_second;
use crate::service::accounts::{COORDINATORS, STAFF};
use crate::service::typed::oldest_code;
use crate::service::{Service, commit};
use crate::store::forgetting::{self, Over};
use crate::store::{codes, staff};

/// The log of the support centre.
pub struct StaffLog;

/// What was erased, for when an older copy of the data is put back.
pub struct Erasures;

/// Sessions, links and the like that are over.
pub struct SignIns;

/// Codes that were handed out long ago.
pub struct Codes;

/// The day before which lines of the log are due on `today`.
fn kept_from(service: &Service, today: Date) -> Date {
    let days = i32::from(service.keeper.terms.log_days) - 1;
    today.saturating_sub(days.days())
}

/// Sessions and links that are over at this moment.
fn over(service: &Service) -> Over {
    let now = service.now();
    Over {
        now,
        staff: now - STAFF.whole,
        coordinators: now - COORDINATORS.whole,
    }
}

/// The same of erasures.
fn erasures_kept_from(service: &Service, today: Date) -> Date {
    today.saturating_sub((service.keeper.erasure_days() - 1).days())
}

#[async_trait]
impl Deadline for StaffLog {
    fn name(&self) -> &'static str {
        "staff-log"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["line", "lines"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        let before = first_second(kept_from(service, until));
        let written = service.store.log_times(before).await?;
        let goes = |second| service.keeper.log_days_after(Service::day(second));
        Ok(per_day(written.into_iter().map(goes)))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let before = first_second(kept_from(service, today));
        let mut transaction = service.begin().await?;
        let gone = staff::forget_log(&mut transaction, before).await?;
        service.commit_and_sweep(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for Erasures {
    fn name(&self) -> &'static str {
        "erasures"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["line", "lines"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        let before = erasures_kept_from(service, until);
        let days = service.store.erasures().days(before).await?;
        let term = service.keeper.erasure_days();
        Ok(per_day(
            days.into_iter().map(|day| day.saturating_add(term.days())),
        ))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let before = erasures_kept_from(service, today);
        Ok(service.store.erasures().forget(before).await?)
    }
}

#[async_trait]
impl Deadline for SignIns {
    fn name(&self) -> &'static str {
        "sign-ins"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["session or link", "sessions and links"]
    }

    async fn due(&self, service: &Service, today: Date, _: Date) -> Outcome<BTreeMap<Date, u64>> {
        let over = service.store.over(over(service)).await?;
        Ok(all_on(today, over))
    }

    async fn carry_out(&self, service: &Service, _: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = forgetting::forget(&mut transaction, over(service)).await?;
        commit(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for Codes {
    fn name(&self) -> &'static str {
        "codes"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["code", "codes"]
    }

    async fn due(&self, service: &Service, today: Date, _: Date) -> Outcome<BTreeMap<Date, u64>> {
        let old = service.store.given_before(oldest_code(today)).await?;
        Ok(all_on(today, old))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let gone = codes::forget(&mut transaction, oldest_code(today)).await?;
        commit(transaction).await?;
        Ok(gone)
    }
}
