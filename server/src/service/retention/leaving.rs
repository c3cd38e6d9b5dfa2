//! Rounds and teams that their coordinators deleted, once that cannot be undone any more.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::ToSpan;
use jiff::civil::Date;
use scan::application::Outcome;

use super::deadline::{Deadline, per_day};
use crate::service::Service;
use crate::store::erasures::{self, Erasure};
use crate::store::removal::{self, Leaves};

/// What coordinators deleted.
pub struct Deletions;

#[async_trait]
impl Deadline for Deletions {
    fn name(&self) -> &'static str {
        "deletions"
    }

    fn unit(&self) -> [&'static str; 2] {
        ["round or team", "rounds and teams"]
    }

    async fn due(&self, service: &Service, _: Date, until: Date) -> Outcome<BTreeMap<Date, u64>> {
        let last = service.store.leaving_days().await?.into_iter();
        let goes = last.map(|last| last.saturating_add(1.days()));
        Ok(per_day(goes.filter(|day| *day <= until)))
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
