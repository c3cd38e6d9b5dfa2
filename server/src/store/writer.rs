//! Group commit: answers and votes that arrive together share one durable transaction.
//!
//! A save is acknowledged only after the transaction that holds it was committed with
//! `synchronous=FULL`. While one transaction waits for the disk, the next one gathers.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use scan::application::{Change, Saved};
use scan::ids::RespondentId;

use super::answers::saving;
pub use super::answers::saving::may_withdraw;
use super::ballots::voting::{self, NewVote};
use super::database::{Connection, Engine, Writers};
use super::erasures::{Erasures, Stamp};
use super::error::{Result, StoreError};
use crate::meters::saves::{SaveMeters, SaveOutcome};

/// Most requests in one transaction, so that the first of them does not wait too long.
const BATCH: usize = 256;

/// What became of the changes of one request; `None` when the private phase (or the vote) was
/// closed.
pub type Outcome = Option<Vec<Saved>>;

enum Work {
    Save {
        respondent: RespondentId,
        changes: Vec<Change>,
        /// For remarks that are taken out.
        stamp: Option<Stamp>,
    },
    Vote(NewVote),
}

struct Job {
    work: Work,
    reply: oneshot::Sender<Result<Outcome>>,
}

/// The queue in front of the writing connection.
#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Job>,
}

impl Writer {
    /// Starts the task; it ends when the last `Writer` is dropped.
    pub(super) fn start(writers: Writers, erasures: Erasures, meters: SaveMeters) -> Self {
        let (queue, jobs) = mpsc::channel(4 * BATCH);
        tokio::spawn(run(writers, erasures, meters, jobs));
        Self { queue }
    }

    /// How many requests wait for a transaction.
    pub(super) fn waiting(&self) -> usize {
        self.queue.max_capacity() - self.queue.capacity()
    }

    /// Stores the changes of one respondent and returns after they are on disk. `stamp` is needed
    /// when one of them could take out a remark ([`may_withdraw`]).
    ///
    /// # Errors
    /// When the database fails; then nothing of this request is stored.
    pub async fn save(
        &self,
        respondent: RespondentId,
        changes: Vec<Change>,
        stamp: Option<Stamp>,
    ) -> Result<Outcome> {
        self.do_it(Work::Save {
            respondent,
            changes,
            stamp,
        })
        .await
    }

    /// Stores a vote and returns after it is on disk; tells whether people were still voting.
    ///
    /// # Errors
    /// When the database fails; then it is not stored.
    pub async fn vote(&self, vote: NewVote) -> Result<bool> {
        let done = self.do_it(Work::Vote(vote)).await?;
        Ok(done.is_some())
    }

    async fn do_it(&self, work: Work) -> Result<Outcome> {
        let (reply, answer) = oneshot::channel();
        let gone = || StoreError::Database(sqlx::Error::PoolClosed);
        let job = Job { work, reply };
        self.queue.send(job).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Job {
    /// Tells what became of it, and counts that.
    fn answer(self, outcome: Result<Outcome>, meters: &SaveMeters) {
        meters.count(kind_of(&outcome));
        // Nobody waits for it any more when this fails.
        let _ = self.reply.send(outcome);
    }
}

fn kind_of(outcome: &Result<Outcome>) -> SaveOutcome {
    let is_conflict = |saved: &Saved| matches!(saved, Saved::Conflict { .. });
    match outcome {
        Ok(Some(saved)) if saved.iter().any(is_conflict) => SaveOutcome::Conflict,
        Ok(Some(_)) => SaveOutcome::Stored,
        Ok(None) => SaveOutcome::Closed,
        Err(error) if error.is_passing() => SaveOutcome::Unavailable,
        Err(_) => SaveOutcome::Failed,
    }
}

async fn run(
    writers: Writers,
    erasures: Erasures,
    meters: SaveMeters,
    mut jobs: mpsc::Receiver<Job>,
) {
    let mut batch = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut batch, BATCH).await > 0 {
        meters.group(batch.len());
        match store(&writers, &batch).await {
            Ok(stored) => {
                keep_up(&erasures, &stored).await;
                for (job, outcome) in batch.drain(..).zip(stored.outcomes) {
                    job.answer(Ok(outcome), &meters);
                }
            }
            // The machine is in the way: alone each would wait for the same.
            Err(error) if error.is_passing() => {
                let error = Arc::new(error);
                for job in batch.drain(..) {
                    job.answer(Err(StoreError::Together(error.clone())), &meters);
                }
            }
            // One of them broke the transaction: each gets its own, so that the others do not suffer.
            Err(_) => {
                for job in batch.drain(..) {
                    let alone = store(&writers, std::slice::from_ref(&job)).await;
                    if let Ok(stored) = &alone {
                        keep_up(&erasures, stored).await;
                    }
                    let outcome = alone.map(|mut stored| stored.outcomes.pop().flatten());
                    job.answer(outcome, &meters);
                }
            }
        }
    }
}

/// What became of a batch.
#[derive(Default)]
struct Stored {
    outcomes: Vec<Outcome>,
    /// Remarks that were taken out.
    withdrawn: usize,
}

/// Puts remarks that were taken out into the journal, before anybody hears that they are gone.
async fn keep_up(erasures: &Erasures, stored: &Stored) {
    if stored.withdrawn > 0 {
        erasures.keep_up_or_say().await;
    }
}

async fn store(writers: &Writers, batch: &[Job]) -> Result<Stored> {
    if writers.engine() == Engine::Sqlite
        && let [job] = batch
        && let Work::Save {
            respondent,
            changes,
            ..
        } = &job.work
        && let [change] = &changes[..]
    {
        let mut writer = writers.pool().acquire().await?;
        // One statement is a transaction by itself: beginning and ending one would take more than
        // the statement. This connection alone writes to the file, so that nothing changes in between.
        if !saving::withdraws(&mut writer, *respondent, change).await? {
            let saved = saving::save(&mut writer, *respondent, change).await?;
            return Ok(Stored {
                outcomes: vec![saved.map(|saved| vec![saved])],
                withdrawn: 0,
            });
        }
    }
    let mut transaction = writers.begin_beside().await?;
    let mut stored = Stored::default();
    for job in batch {
        let outcome = store_one(&mut transaction, job, &mut stored.withdrawn).await?;
        stored.outcomes.push(outcome);
    }
    transaction.commit().await?;
    Ok(stored)
}

async fn store_one(
    connection: &mut Connection,
    job: &Job,
    withdrawn: &mut usize,
) -> Result<Outcome> {
    let (respondent, changes, stamp) = match &job.work {
        Work::Save {
            respondent,
            changes,
            stamp,
        } => (*respondent, changes, stamp.as_ref()),
        Work::Vote(vote) => {
            let open = voting::vote(connection, vote).await?;
            return Ok(open.then(Vec::new));
        }
    };
    let mut saved = Vec::with_capacity(changes.len());
    for change in changes {
        let withdraws = saving::withdraws(connection, respondent, change).await?;
        let Some(outcome) = saving::save(connection, respondent, change).await? else {
            return Ok(None);
        };
        if let (true, Some(stamp), Saved::Stored(_)) = (withdraws, stamp, &outcome) {
            saving::record_withdrawal(connection, respondent, change.item, stamp).await?;
            *withdrawn += 1;
        }
        saved.push(outcome);
    }
    Ok(Some(saved))
}
