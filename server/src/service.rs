//! Use cases: who may do what, in one transaction each. Implements the ports of the pages.
//!
//! Rights are decided in `rights.rs` and nowhere else, from what the browser sent and what the database
//! says at that moment: a session manages teams, a device answers for one respondent. The others
//! take its proofs.

mod account_removal;
mod accounts;
pub mod agreeing;
mod asked;
pub mod bundles;
pub mod catalog;
mod colleagues;
pub mod coordination;
mod coordinators;
mod current_lists;
pub mod entrance;
mod inventing;
pub mod limiter;
pub mod lists;
pub mod mail;
pub mod meeting;
mod memberships;
pub mod notifier;
pub mod openid;
mod own_data;
pub mod pairing;
pub mod participating;
mod ports;
mod questionnaires;
pub mod releases;
mod removing;
pub mod reports;
pub mod retention;
mod rights;
pub mod rounds;
pub mod secrets;
pub mod sharing;
pub mod staff;
pub mod support_requests;
pub mod takeaway;
mod typed;

use std::sync::Arc;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use scan::application::releases::BuildState;
use scan::application::retention::Terms;
use scan::application::{Outcome, Refusal, Round};
use scan::ids::RoundId;
use scan::release::Threshold;
use tokio::sync::watch;

use crate::collection::Collection;
use crate::job_queue::JobQueue;
use crate::meters::Meters;
use crate::store::news::News;
use crate::store::rounds::StoredRound;
use crate::store::{Store, StoreError, Transaction, unlinking};
use asked::AskedLists;
use coordinators::Quotas;
use current_lists::CurrentLists;
use entrance::Entrance;
use limiter::Limiter;
use mail::post_office::{PostOffice, Route};
use meeting::snapshots::SessionSnapshots;
use notifier::Notifier;
use releases::rules::{BuildControl, Halt, ReleaseRules};
use retention::rules::Keeper;

/// The time, so that tests can set it.
#[async_trait]
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
    /// Returns when this time has passed.
    async fn pass(&self, time: Duration);

    /// Returns when it is this time, or later; or somebody set the clock.
    async fn until(&self, moment: Timestamp) -> Waited {
        loop {
            let before = self.now().as_second();
            let left = moment.as_second().saturating_sub(before);
            let Some(left) = u64::try_from(left).ok().filter(|left| *left > 0) else {
                return Waited::Reached;
            };
            // In steps: a machine sleeps, and clocks are set.
            let begun = Instant::now();
            self.pass(Duration::from_secs(left).min(LOOK_AGAIN)).await;
            let passed = i64::try_from(begun.elapsed().as_secs()).unwrap_or(i64::MAX);
            let shown = self.now().as_second().saturating_sub(before);
            if shown.abs_diff(passed) > SET {
                return Waited::Set;
            }
        }
    }
}

/// How waiting for a moment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    Reached,
    /// The clock shows another time than it did, and not because so much passed: somebody set it, or
    /// the machine slept.
    Set,
}

/// How long somebody waits before looking at the clock again.
const LOOK_AGAIN: Duration = Duration::from_mins(10);
/// By how many seconds more than passed a clock moves that was set: more than what corrects it bit by
/// bit, and than a step of waiting.
const SET: u64 = 30 * 60;

#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

#[async_trait]
impl Clock for SystemClock {
    // The one place that reads the clock.
    #[allow(clippy::disallowed_methods)]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    async fn pass(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}

/// What an installation decides.
#[derive(Default)]
pub struct Settings {
    pub entrance: Entrance,
    pub releases: ReleaseRules,
    /// How long what is kept.
    pub terms: Terms,
    /// Where mails go.
    pub mail: Route,
    /// What is counted; nothing where nobody watches.
    pub meters: Meters,
}

/// All use cases.
pub struct Service {
    store: Store,
    current_lists: CurrentLists,
    clock: Arc<dyn Clock>,
    notifier: Notifier,
    attendances: Notifier,
    snapshots: SessionSnapshots,
    limiter: Limiter,
    job_queue: Arc<JobQueue>,
    entrance: Entrance,
    build: BuildControl,
    keeper: Keeper,
    post: PostOffice,
    quotas: Quotas,
    asked: AskedLists,
    meters: Meters,
}

impl Service {
    /// The use cases over a database and a collection of lists; `job_queue` makes their files.
    pub fn new(
        store: Store,
        collection: Collection,
        clock: Arc<dyn Clock>,
        job_queue: Arc<JobQueue>,
    ) -> Arc<Self> {
        Self::with_settings(store, collection, clock, job_queue, Settings::default())
    }

    pub fn with_settings(
        store: Store,
        collection: Collection,
        clock: Arc<dyn Clock>,
        job_queue: Arc<JobQueue>,
        settings: Settings,
    ) -> Arc<Self> {
        let wire = store.wire().clone();
        Arc::new(Self {
            store,
            current_lists: CurrentLists::new(collection),
            clock,
            notifier: Notifier::new(&wire, News::Round),
            attendances: Notifier::new(&wire, News::Attendance),
            snapshots: SessionSnapshots::default(),
            limiter: Limiter::default(),
            job_queue,
            entrance: settings.entrance,
            build: BuildControl::new(settings.releases),
            keeper: Keeper::new(settings.terms),
            post: PostOffice::new(settings.mail),
            quotas: Quotas::default(),
            asked: AskedLists::default(),
            meters: settings.meters,
        })
    }

    /// The database, for readiness and shutdown.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What is counted.
    pub fn meters(&self) -> &Meters {
        &self.meters
    }

    /// How many files are being made or wait for it.
    pub fn files_queued(&self) -> usize {
        self.job_queue.queued()
    }

    /// Fewest schools behind a figure of the releases that this program makes.
    pub fn release_threshold(&self) -> Threshold {
        self.build.rules.threshold
    }

    /// How the making of a release stands in this program.
    pub fn build_state(&self) -> BuildState {
        self.build.state.borrow().clone()
    }

    /// The same, now and after every step.
    pub fn follow_release(&self) -> watch::Receiver<BuildState> {
        self.build.state.subscribe()
    }

    /// Asks a release that is being made to end.
    pub fn halt_release(&self, halt: Halt) {
        self.build.halt.send_replace(halt);
    }

    /// Ends the streams of events and what is made in the background, so that neither holds up the
    /// end of the program.
    pub fn end_streams(&self) {
        self.halt_release(Halt::Ending);
        self.keeper.ending.send_replace(true);
        self.post.close();
        self.notifier.close();
        self.attendances.close();
    }

    /// Keeps up with what other servers on the same database change, until the store is closed.
    pub fn follow_other_servers(self: &Arc<Self>) {
        let Some(mut listening) = self.store.wire().listen() else {
            return;
        };
        let service = self.clone();
        tokio::spawn(async move {
            while let Some(news) = listening.next().await {
                service.keep_up(news).await;
            }
        });
    }

    async fn keep_up(&self, news: News) {
        match news {
            News::Round(round) => self.notifier.wake(round),
            News::Attendance(round) => self.attendances.wake(round),
            News::Lists => self.renew_lists().await,
            News::Everything => {
                self.notifier.wake_all();
                self.attendances.wake_all();
                self.renew_lists().await;
            }
        }
    }

    async fn renew_lists(&self) {
        if let Err(error) = self.restore_lists().await {
            tracing::error!(%error, "lists that another server published are not in use here");
        }
    }

    /// Now, in seconds since 1970.
    pub fn second(&self) -> i64 {
        self.now()
    }

    /// For what must say until when it holds.
    pub fn in_half_a_year(&self) -> Timestamp {
        Timestamp::from_second(self.now() + 182 * 24 * 60 * 60).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Starts a writing transaction; it rolls back unless [`commit`] ends it.
    async fn begin(&self) -> Outcome<Transaction> {
        Ok(self.store.begin().await?)
    }

    /// [`commit`] of a transaction that deleted what nobody is to find any more.
    async fn commit_and_sweep(&self, transaction: Transaction) -> Outcome<()> {
        commit(transaction).await?;
        self.store.sweep_soon();
        Ok(())
    }

    /// [`Self::commit_and_sweep`] of a transaction that wrote down an erasure: it is in the journal
    /// before anybody hears of it.
    async fn commit_erasure(&self, transaction: Transaction) -> Outcome<()> {
        self.commit_and_sweep(transaction).await?;
        self.store.erasures().keep_up_or_say().await;
        Ok(())
    }

    fn now(&self) -> i64 {
        self.clock.now().as_second()
    }

    fn today(&self) -> Date {
        Self::day(self.now())
    }

    /// The day on which a second (since 1970) falls for schools.
    pub fn day(second: i64) -> Date {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
        let time = Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH);
        time.to_zoned(zone).date()
    }

    async fn page_round(&self, round: &StoredRound) -> Outcome<Round> {
        Ok(Round {
            name: round.name.clone(),
            number: round.number,
            school: round.school.clone(),
            team: round.team_name.clone(),
            sector: round.sector,
            anonymity: round.anonymity,
            extent: round.extent,
            phase: round.phase,
            questionnaire: self.questionnaire_to_read(round.snapshot).await?,
            opened_on: round.opened_on,
            closed_on: round.closed_on,
            finished_on: round.finished_on,
            expired_on: round.expired_on,
            leaving: round.leaving,
        })
    }
}

/// Ends a transaction; what it wrote is on disk afterwards.
async fn commit(transaction: Transaction) -> Outcome<()> {
    let done = transaction.commit().await;
    Ok(done.map_err(StoreError::from)?)
}

/// Cuts every link between people and what they gave in a round.
async fn unlink(transaction: &mut Transaction, round: RoundId) -> Outcome<()> {
    let renewed = with_new_keys(unlinking::respondents(transaction, round).await?)?;
    unlinking::unlink(transaction, &renewed).await?;
    let scattered = with_new_keys(unlinking::votes(transaction, round).await?)?;
    Ok(unlinking::scatter(transaction, &scattered).await?)
}

/// Each with a new key, in the order of these: whoever came first is written anywhere.
fn with_new_keys<T, K: From<i64> + Ord>(old: Vec<T>) -> Outcome<Vec<(T, K)>> {
    let keys = secrets::keys(old.len())?;
    let mut renewed: Vec<(T, K)> = old.into_iter().zip(keys.into_iter().map(K::from)).collect();
    renewed.sort_unstable_by(|(_, one), (_, other)| one.cmp(other));
    Ok(renewed)
}

/// What belongs to a visitor, or nothing; not where the looking broke.
fn if_theirs<T>(found: Outcome<T>) -> Outcome<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(refusal) if refusal.cause().is_some() => Err(refusal),
        Err(_) => Ok(None),
    }
}

/// "Not there", of which the line of the request says what whoever asked lacks.
fn lacking(what: &'static str) -> Refusal {
    tracing::Span::current().record("lacks", what);
    Refusal::NotFound
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        if error.is_passing() {
            Self::unavailable(error)
        } else {
            Self::internal(error)
        }
    }
}
