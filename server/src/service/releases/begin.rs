//! Beginning, stopping and withdrawing releases: for administrators, the command line, and a server
//! that starts where another one was broken off.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use scan::application::releases::{BuildFailure, BuildFault, BuildState, Progress, ReleaseHead};
use scan::application::staff::StaffAction;
use scan::application::{Outcome, Refusal};
use scan::release::{Edition, Keys, Series};

use super::super::{Service, commit};
use super::build::{Ended, build};
use super::keys::KeyFault;
use super::rules::Halt;
use super::series::NoKeys;
use crate::store::claiming::ReleaseClaim;
use crate::store::{ledgers, staff};

#[derive(Debug)]
pub enum NotBegun {
    /// Another one is being made, here or by another program.
    Going,
    /// The last one is too short ago; from that day on the next can be made.
    NotBefore(Date),
    Keys(KeyFault),
    Refused(Refusal),
}

impl<E: Into<NoKeys>> From<E> for NotBegun {
    fn from(error: E) -> Self {
        match error.into() {
            NoKeys::Fault(fault) => Self::Keys(fault),
            NoKeys::Refused(refusal) => Self::Refused(refusal),
        }
    }
}

/// Who may make releases at this moment, with what to make them with.
pub struct Job {
    claim: ReleaseClaim,
    keys: Keys,
    who: String,
}

impl Service {
    /// Begins a release in the background.
    pub async fn begin_release(self: &Arc<Self>, who: &str) -> Result<(), NotBegun> {
        let claim = self.claim_releases().await?.ok_or(NotBegun::Going)?;
        if let Some(day) = self.release_possible_from().await? {
            return Err(NotBegun::NotBefore(day));
        }
        self.settle_releases().await?;
        let keys = self.keys_in_use().await?;
        let mut transaction = self.begin().await?;
        ledgers::set_due(&mut transaction, who, self.now()).await?;
        let action = StaffAction::ReleaseBegun;
        staff::log(&mut transaction, self.now(), who, action, "").await?;
        commit(transaction).await?;
        let who = who.to_owned();
        self.work_on(Job { claim, keys, who });
        Ok(())
    }

    /// Makes a release at once, however short ago the last one was.
    pub async fn make_release(&self, who: &str) -> Outcome<()> {
        let claim = self.claim_releases().await?;
        let claim = claim.ok_or_else(|| Refusal::internal("a release is being made"))?;
        let keys = self.keys_in_use().await;
        let keys = keys.map_err(|fault| Refusal::internal(format!("{fault:?}")))?;
        let ended = build(self, &keys, who).await?;
        claim.end().await;
        match ended {
            Ended::Published(_) => Ok(()),
            Ended::Halted => Err(Refusal::internal("the release was stopped")),
        }
    }

    /// Goes on where an earlier run of the program was broken off: publishes or forgets what was
    /// stored, and makes anew what was being made. Does nothing while another program makes one.
    pub async fn resume_releases(self: &Arc<Self>) -> Outcome<()> {
        let Some(claim) = self.claim_releases().await? else {
            return Ok(());
        };
        self.settle_releases().await?;
        let Some(due) = self.store.release_due().await? else {
            claim.end().await;
            return Ok(());
        };
        match self.keys_in_use().await {
            Ok(keys) => {
                tracing::info!("a release was broken off: it is made anew");
                let who = due.who;
                self.work_on(Job { claim, keys, who });
                Ok(())
            }
            Err(NoKeys::Fault(fault)) => {
                tracing::error!(%fault, "a release was broken off and cannot be made anew");
                self.build.state.send_replace(self.failed(BuildFault::Keys));
                self.give_up(&due.who).await
            }
            Err(NoKeys::Refused(refusal)) => Err(refusal),
        }
    }

    /// The first day on which the next release can be made, when that is not today.
    pub async fn release_possible_from(&self) -> Outcome<Option<Date>> {
        let Some(last) = self.store.last_built().await? else {
            return Ok(None);
        };
        let interval = i64::from(self.build.rules.interval_days).days();
        let day = last.on.checked_add(interval).unwrap_or(Date::MAX);
        Ok(Some(day).filter(|day| *day > self.today()))
    }

    /// All releases, newest first; withdrawn ones too.
    pub async fn all_releases(&self) -> Outcome<Vec<ReleaseHead>> {
        Ok(self.store.releases().reader().releases().await?)
    }

    /// Withdraws a release; `NotFound` when none can be read under that number.
    pub async fn withdraw_release(&self, who: &str, edition: Edition) -> Outcome<()> {
        let releases = self.store.releases();
        if !releases.withdraw(edition, self.today()).await? {
            return Err(Refusal::NotFound);
        }
        let about = format!("uitgave {}", edition.0);
        let mut transaction = self.begin().await?;
        let action = StaffAction::ReleaseWithdrawn;
        staff::log(&mut transaction, self.now(), who, action, &about).await?;
        commit(transaction).await
    }

    /// Makes other secrets and begins a new series with them.
    pub async fn begin_series(&self, who: &str) -> Result<Series, NotBegun> {
        let claim = self.claim_releases().await?.ok_or(NotBegun::Going)?;
        self.settle_releases().await?;
        let series = self.rotate_keys(who).await?;
        claim.end().await;
        Ok(series)
    }

    /// Publishes or forgets what an earlier program left between two files, unless a release is being
    /// made.
    pub async fn tidy_releases(&self) -> Outcome<()> {
        match self.claim_releases().await? {
            Some(claim) => {
                self.settle_releases().await?;
                claim.end().await;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Publishes releases that were stored and whose ledger is kept, and forgets others that nobody
    /// could read: for who claimed the making of releases, when an earlier program may have ended
    /// between two files.
    pub(super) async fn settle_releases(&self) -> Outcome<()> {
        let releases = self.store.releases();
        for edition in releases.pending().await? {
            if self.store.built_on(edition).await?.is_some() {
                releases.publish(edition).await?;
                tracing::info!(edition = edition.0, "a release that was made is published");
            } else {
                releases.forget(edition).await?;
                tracing::info!(
                    edition = edition.0,
                    "a release that was not finished is forgotten"
                );
            }
        }
        Ok(())
    }

    pub(super) async fn claim_releases(&self) -> Outcome<Option<ReleaseClaim>> {
        Ok(self.store.claim_releases().await?)
    }

    fn work_on(self: &Arc<Self>, job: Job) {
        self.build.halt.send_if_modified(|halt| {
            // The end of the program stays the end.
            let again = *halt == Halt::Unwanted;
            if again {
                *halt = Halt::No;
            }
            again
        });
        let state = BuildState::Going(Progress::default());
        self.build.state.send_replace(state);
        let service = self.clone();
        tokio::spawn(async move {
            let state = service.work(&job).await;
            // Whoever hears of the end may begin the next one.
            job.claim.end().await;
            service.build.state.send_replace(state);
        });
    }

    async fn work(&self, job: &Job) -> BuildState {
        let ended = build(self, &job.keys, &job.who).await;
        let ended = match ended {
            Ok(Ended::Published(edition)) => return BuildState::Done(edition),
            Ok(Ended::Halted) => BuildState::Stopped,
            Err(_) if self.build.halted() == Halt::Ending => BuildState::Stopped,
            Err(refusal) => {
                tracing::error!(error = %refusal, "a release could not be made");
                self.failed(BuildFault::Broken)
            }
        };
        // A program that ends leaves it due, so that the next one makes it.
        if self.build.halted() != Halt::Ending {
            let given_up = async {
                self.settle_releases().await?;
                self.give_up(&job.who).await
            };
            if let Err(refusal) = given_up.await {
                tracing::error!(error = %refusal, "a release that was not made is still due");
            }
        }
        ended
    }

    async fn give_up(&self, who: &str) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        ledgers::clear_due(&mut transaction).await?;
        let action = StaffAction::ReleaseStopped;
        staff::log(&mut transaction, self.now(), who, action, "").await?;
        commit(transaction).await
    }

    fn failed(&self, fault: BuildFault) -> BuildState {
        BuildState::Failed(BuildFailure {
            at: self.clock.now(),
            fault,
        })
    }
}
