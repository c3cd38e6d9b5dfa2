//! Making a release: rounds are counted that were not, the counts are read, a thread of its own
//! makes figures of them, and figures and ledger are stored.

use jiff::civil::Date;
use scan::application::releases::{BuildPhase, BuildState, Progress};
use scan::application::staff::StaffAction;
use scan::application::{Outcome, Refusal};
use scan::ids::RoundId;
use scan::release::{Edition, Keys, Snapshot};

use super::super::{Service, commit};
use super::menu;
use super::rules::Halt;
use super::schools::{Lists, PlannedSchool, planned};
use super::workbench::{Made, Order, Workbench};
use crate::store::releases::writing::NewRelease;
use crate::store::{contributions, ledgers, staff, tallies};

/// Rounds that are counted in one transaction: others who write wait for it.
const COUNTED_AT_ONCE: usize = 20;
/// Rounds, roughly, whose counts are read at once.
const READ_AT_ONCE: usize = 200;
/// How often figures are made anew because a team withdrew meanwhile.
const TRIES: u32 = 3;

pub enum Ended {
    Published(Edition),
    /// Somebody, or the end of the program, stopped it; nothing is stored.
    Halted,
}

enum Stored {
    Yes,
    /// A team that was counted does not contribute any more.
    Withdrawn,
}

/// Makes a release and publishes it, for who claimed the making of releases.
pub async fn build(service: &Service, keys: &Keys, who: &str) -> Outcome<Ended> {
    if !service.count_rounds().await? {
        return Ok(Ended::Halted);
    }
    for _ in 0..TRIES {
        let lists = service.lists_of_rounds().await?;
        let Some((lists, made)) = service.make_figures(keys, lists).await? else {
            return Ok(Ended::Halted);
        };
        let edition = made.release.tables.edition();
        if let Stored::Yes = service.store_release(&lists, &made, who).await? {
            return Ok(Ended::Published(edition));
        }
        tracing::info!("a team withdrew while a release was made: it is made anew");
    }
    Err(Refusal::internal("teams keep withdrawing"))
}

impl Service {
    /// Counts rounds that were finished before rounds were counted; `false` when halted.
    async fn count_rounds(&self) -> Outcome<bool> {
        let rounds = self.store.rounds_to_tally().await?;
        let of = rounds.len();
        for (number, some) in rounds.chunks(COUNTED_AT_ONCE).enumerate() {
            if !self.goes_on(BuildPhase::Tallying, number * COUNTED_AT_ONCE, of) {
                return Ok(false);
            }
            let mut lists = Vec::with_capacity(some.len());
            for (_, snapshot) in some {
                lists.push(self.questionnaire(*snapshot).await?);
            }
            let mut transaction = self.begin().await?;
            for ((round, _), list) in some.iter().zip(lists) {
                tallies::take(&mut transaction, *round, &list).await?;
            }
            commit(transaction).await?;
        }
        Ok(true)
    }

    /// All lists that rounds ask, with their versions.
    pub(super) async fn lists_of_rounds(&self) -> Outcome<Lists> {
        let mut snapshots = Vec::new();
        for (id, full) in self.store.snapshots().await? {
            let list = self.questionnaire(id).await?;
            snapshots.push((id, Snapshot { list, full }));
        }
        Ok(Lists::new(snapshots))
    }

    /// Reads the counts and makes figures of them; `None` when halted.
    async fn make_figures(&self, keys: &Keys, lists: Lists) -> Outcome<Option<(Lists, Made)>> {
        let rounds = self.store.contributed().await?;
        let catalogue = lists.catalogue(&rounds).map_err(Refusal::internal)?;
        let order = Order {
            keys: keys.clone(),
            catalogue,
            edition: self.next_edition().await?,
            threshold: self.build.rules.threshold,
            before: self.store.ledger(&keys.series()).await?,
            lists,
        };
        let of = rounds.len();
        let mut done = 0;
        let mut workbench = Workbench::begin(order)?;
        let mut some: Vec<PlannedSchool> = Vec::new();
        let mut waiting = planned(rounds).into_iter().peekable();
        while let Some(school) = waiting.next() {
            some.push(school);
            let read: usize = some.iter().map(|school| school.rounds.len()).sum();
            if read < READ_AT_ONCE && waiting.peek().is_some() {
                continue;
            }
            if !self.goes_on(BuildPhase::Reading, done, of) {
                return Ok(None);
            }
            let schools = std::mem::take(&mut some);
            let keys: Vec<RoundId> = schools
                .iter()
                .flat_map(|school| school.rounds.iter().map(|round| round.round))
                .collect();
            let counts = self.store.tallies(&keys).await?;
            if !workbench.give(schools, counts).await {
                break;
            }
            done += read;
        }
        if !self.goes_on(BuildPhase::Computing, of, of) {
            return Ok(None);
        }
        let made = workbench.finish().await?;
        Ok(self.goes_on(BuildPhase::Storing, of, of).then_some(made))
    }

    /// Stores figures that nobody can read yet, then in one transaction all that belongs to them
    /// elsewhere, and lets staff read them. Whatever breaks in between is settled by
    /// [`Service::settle_releases`].
    async fn store_release(&self, lists: &Lists, made: &Made, who: &str) -> Outcome<Stored> {
        let tables = &made.release.tables;
        let (edition, today): (Edition, Date) = (tables.edition(), self.today());
        let releases = self.store.releases();
        let new = NewRelease {
            tables,
            built_on: today,
            checksum: made.checksum.clone(),
            lists: &menu::lists(tables, lists),
        };
        releases.put(&new).await?;
        let mut transaction = self.begin().await?;
        let still = contributions::contributing(&mut transaction).await?;
        if !made.read.iter().all(|round| still.contains(round)) {
            drop(transaction);
            releases.forget(edition).await?;
            return Ok(Stored::Withdrawn);
        }
        ledgers::begin_series(&mut transaction, tables.series(), today).await?;
        ledgers::keep(&mut transaction, &made.release.ledger, today).await?;
        contributions::mark(&mut transaction, &made.counted, edition).await?;
        ledgers::clear_due(&mut transaction).await?;
        let (action, about) = (StaffAction::ReleaseMade, format!("uitgave {}", edition.0));
        staff::log(&mut transaction, self.now(), who, action, &about).await?;
        // The ledgers before are as secret as answers: nothing of them stays in the files.
        self.commit_and_sweep(transaction).await?;
        releases.publish(edition).await?;
        Ok(Stored::Yes)
    }

    /// A number larger than any before, in both files.
    async fn next_edition(&self) -> Outcome<Edition> {
        let built = self.store.last_built().await?.map(|built| built.edition);
        let stored = self.store.releases().last_edition().await?;
        let last = built.max(stored).unwrap_or_default();
        Ok(Edition(last.0 + 1))
    }

    /// Says how far it is; `false` when it has to stop.
    fn goes_on(&self, phase: BuildPhase, done: usize, of: usize) -> bool {
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        let progress = Progress {
            phase,
            done: number(done),
            of: number(of),
        };
        let state = BuildState::Going(progress);
        self.build.state.send_replace(state);
        self.build.halted() == Halt::No
    }
}
