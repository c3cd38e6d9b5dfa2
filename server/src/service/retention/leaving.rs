//! Rounds and teams that their coordinators deleted, and accounts that their owners did, once that
//! cannot be undone any more.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::ToSpan;
use jiff::civil::Date;
use scan::application::Outcome;

use super::deadline::{Deadline, per_day};
use crate::service::Service;
use crate::store::accounts::leaving;
use crate::store::erasures::{self, Erasure};
use crate::store::removal::{self, Leaves};

/// What coordinators deleted.
pub struct Deletions;

/// Accounts.
pub struct Accounts;

/// The days on which goes what can stay up to these.
fn after(last: Vec<Date>, until: Date) -> BTreeMap<Date, u64> {
    let goes = last.into_iter().map(|last| last.saturating_add(1.days()));
    per_day(goes.filter(|day| *day <= until))
}

#[async_trait]
impl Deadline for Deletions {
    fn name(&self) -> &'static str {
        "deletions"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["round or team", "rounds and teams"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        Ok(after(service.store.leaving_days().await?, until))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let mut gone = 0;
        for leaves in removal::overdue(&mut transaction, today).await? {
            let erasure = match leaves {
                Leaves::Round(round) => {
                    removal::erase_round(&mut transaction, &round).await?;
                    Erasure::Round(round)
                }
                Leaves::Team(team) => {
                    removal::erase_team(&mut transaction, &team).await?;
                    Erasure::Team(team)
                }
            };
            erasures::record(&mut transaction, service.stamp()?, erasure).await?;
            gone += 1;
        }
        service.commit_erasure(transaction).await?;
        Ok(gone)
    }
}

#[async_trait]
impl Deadline for Accounts {
    fn name(&self) -> &'static str {
        "accounts"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["account", "accounts"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        Ok(after(service.store.accounts_leaving().await?, until))
    }

    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64> {
        let mut transaction = service.begin().await?;
        let mut gone = 0;
        for handle in leaving::overdue(&mut transaction, today).await? {
            leaving::erase(&mut transaction, &handle).await?;
            let erasure = Erasure::Account(u128::from_be_bytes(handle));
            erasures::record(&mut transaction, service.stamp()?, erasure).await?;
            gone += 1;
        }
        service.commit_erasure(transaction).await?;
        Ok(gone)
    }
}
