//! A thread of its own that makes figures, with less of the processor than those that answer
//! requests.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use scan::application::{Outcome, Refusal};
use scan::ids::RoundId;
use scan::release::{
    Builder, Catalogue, Edition, Keys, Ledger, Release, RoundCounts, School, Threshold, counted,
};
use tokio::sync::{mpsc, oneshot};

use super::schools::{Lists, PlannedSchool, scans};
use crate::low_priority;

pub struct Order {
    pub keys: Keys,
    pub catalogue: Catalogue,
    pub edition: Edition,
    pub threshold: Threshold,
    /// The ledger of the release before in the series, as bytes.
    pub before: Option<Vec<u8>>,
    pub lists: Lists,
}

pub struct Made {
    pub release: Release,
    pub checksum: String,
    /// Rounds whose counts were handed in.
    pub read: Vec<RoundId>,
    /// Those of them that count: no later round of the same team, list and year took their place.
    pub counted: Vec<RoundId>,
}

/// Schools, and the counts of their rounds as JSON.
type Schools = (Vec<PlannedSchool>, HashMap<RoundId, String>);

/// The thread, which waits for schools.
pub struct Workbench {
    schools: mpsc::Sender<Schools>,
    made: oneshot::Receiver<Result<(Lists, Made), String>>,
}

impl Workbench {
    pub fn begin(order: Order) -> Outcome<Self> {
        let (schools, given) = mpsc::channel(2);
        let (done, made) = oneshot::channel();
        let work = move || {
            low_priority::of_this_thread();
            let made = catch_unwind(AssertUnwindSafe(|| make(order, given)));
            // Nobody waits any more when this fails.
            let _ = done.send(made.unwrap_or_else(|_| Err("making figures panicked".to_owned())));
        };
        let thread = std::thread::Builder::new().name("release".to_owned());
        thread.spawn(work).map_err(Refusal::unavailable)?;
        Ok(Self { schools, made })
    }

    /// Hands in schools; `false` when no more are taken because something broke.
    pub async fn give(
        &mut self,
        schools: Vec<PlannedSchool>,
        counts: HashMap<RoundId, String>,
    ) -> bool {
        self.schools.send((schools, counts)).await.is_ok()
    }

    /// Waits for the figures.
    pub async fn finish(self) -> Outcome<(Lists, Made)> {
        drop(self.schools);
        let made = self.made.await.map_err(Refusal::internal)?;
        made.map_err(Refusal::internal)
    }
}

fn make(order: Order, mut given: mpsc::Receiver<Schools>) -> Result<(Lists, Made), String> {
    fn said(error: impl std::fmt::Display) -> String {
        error.to_string()
    }
    let before = order.before.map(|bytes| Ledger::from_bytes(&bytes));
    let before = before.transpose().map_err(said)?;
    let (edition, threshold) = (order.edition, order.threshold);
    let mut builder =
        Builder::new(order.keys, order.catalogue, edition, threshold, before).map_err(said)?;
    let (mut read, mut that_count) = (Vec::new(), Vec::new());
    while let Some((schools, counts)) = given.blocking_recv() {
        let read_one = |(round, text): (RoundId, String)| {
            RoundCounts::from_json(&text).map(|counts| (round, counts))
        };
        let counts = counts.into_iter().map(read_one);
        let counts: HashMap<_, _> = counts.collect::<Result<_, _>>().map_err(said)?;
        for school in schools {
            let catalogue = builder.catalogue();
            let (scans, rounds) = scans(&school.rounds, &counts, &order.lists, catalogue);
            let added = builder.add(&School {
                id: school.identity.as_bytes(),
                board: school.board,
                scans: &scans,
            });
            added.map_err(said)?;
            that_count.extend(counted(&scans).into_iter().map(|place| rounds[place]));
            read.extend(rounds);
        }
    }
    let release = builder.finish();
    let checksum = release.tables.checksum().map_err(said)?;
    let made = Made {
        release,
        checksum,
        read,
        counted: that_count,
    };
    Ok((order.lists, made))
}
