//! Coordinators delete a round or their team: hidden at once, gone a week later, back if they want.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::memberships::TeamAction;
use scan::application::removal::{Removal, RemovalBegun};
use scan::application::retention::{Removable, Terms};
use scan::application::rights::Removing;
use scan_app::ports::retention::Retention;

use super::retention::rules::undo_until;
use super::{Service, secrets};
use crate::store::erasures::{self, Erasure, Stamp};
use crate::store::memberships::log;
use crate::store::rounds::{Find, StoredRound};
use crate::store::{Transaction, removal};

#[async_trait]
impl Retention for Service {
    fn terms(&self) -> Terms {
        self.keeper.terms
    }

    async fn removal(&self, round: &Removing) -> Outcome<Removal> {
        let stored = round.round();
        let rounds = self.store.rounds(Find::Team(stored.team)).await?;
        let stays = |other: &StoredRound| other.id != stored.id && other.leaving.is_none();
        Ok(Removal {
            round: self.page_round(stored).await?,
            has_others: rounds.iter().any(stays),
            undo_until: undo_until(self.today()),
        })
    }

    async fn remove(&self, round: &Removing, what: Removable) -> Outcome<RemovalBegun> {
        let stored = round.round();
        if stored.leaving.is_some() {
            return Ok(RemovalBegun::Yes);
        }
        let after = undo_until(self.today());
        let mut transaction = self.begin().await?;
        let (action, erasure) = match what {
            Removable::Round => {
                if removal::others(&mut transaction, stored.id, stored.team).await? == 0 {
                    return Ok(RemovalBegun::LastRound);
                }
                let round = stored.name.as_str().to_owned();
                removal::set_round(&mut transaction, &round, Some(after)).await?;
                let erasure = Erasure::RoundLeaves { round, after };
                (TeamAction::RoundRemoved, erasure)
            }
            Removable::Team => {
                let team = self.store.team_name_of(stored.team).await?;
                removal::set_team(&mut transaction, &team, Some(after)).await?;
                let erasure = Erasure::TeamLeaves { team, after };
                (TeamAction::TeamRemoved, erasure)
            }
        };
        self.write_down(transaction, round, (action, what), erasure)
            .await?;
        Ok(RemovalBegun::Yes)
    }

    async fn keep(&self, round: &Removing) -> Outcome<()> {
        let stored = round.round();
        let Some(leaving) = stored.leaving else {
            return Ok(());
        };
        let mut transaction = self.begin().await?;
        let erasure = match leaving.what {
            Removable::Round => {
                let round = stored.name.as_str().to_owned();
                removal::set_round(&mut transaction, &round, None).await?;
                Erasure::RoundStays(round)
            }
            Removable::Team => {
                let team = self.store.team_name_of(stored.team).await?;
                removal::set_team(&mut transaction, &team, None).await?;
                Erasure::TeamStays(team)
            }
        };
        let said = (TeamAction::RemovalUndone, leaving.what);
        self.write_down(transaction, round, said, erasure).await
    }
}

impl Service {
    /// Ends a transaction that hides a round or a team, or shows it again: the log of the team says
    /// who did that, and open pages follow.
    async fn write_down(
        &self,
        mut transaction: Transaction,
        round: &Removing,
        (action, what): (TeamAction, Removable),
        erasure: Erasure,
    ) -> Outcome<()> {
        let stored = round.round();
        let about = match what {
            Removable::Round => format!("ronde {}", stored.number),
            Removable::Team => stored.team_name.clone(),
        };
        let line = (round.by().name(), action, about.as_str());
        log::write(&mut transaction, stored.team, self.now(), line).await?;
        erasures::record(&mut transaction, self.stamp()?, erasure).await?;
        self.commit_erasure(transaction).await?;
        for round in self.store.rounds(Find::Team(stored.team)).await? {
            self.notifier.publish(round.id);
            self.attendances.publish(round.id);
        }
        Ok(())
    }

    /// For something that is erased now.
    pub(super) fn stamp(&self) -> Outcome<Stamp> {
        Ok(Stamp {
            mark: secrets::mark()?,
            day: self.today(),
        })
    }
}
