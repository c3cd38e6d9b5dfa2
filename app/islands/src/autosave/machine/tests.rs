//! The machine with a model of the world around it: random order of answers, replies that are late,
//! lost, doubled or out of order, trouble, a close, *Wissen*, two devices, several pages, somebody
//! else on the device, a storage that is full or not there, pages that close and open.
//!
//! The [`Flaw`]s take out one mend each, and the same search must find every one of them: otherwise
//! it would prove nothing.

mod drive;
mod page;
mod server;
mod storage;
mod words;

use drive::{Drive, Met};

/// What is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    None,
    /// Closed and gone are states like others.
    GoesOnAfterTheEnd,
    /// What waits belongs to the round.
    OneQueueForRound,
    /// One key holds all that waits, and each page writes what it knows.
    OneKeyForAll,
    /// Requests have no limit.
    WaitsForEver,
    /// Each change while the server is not reached brings a timer of its own.
    TimerForEachChange,
    /// The storage is full, and nobody notices.
    ClaimsToKeep,
    /// A reply counts for whatever is under way.
    AnyReply,
}

/// Random numbers (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.bits() % end as u64).unwrap()
    }

    pub fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

/// How many runs, and the steps of each.
const RUNS: u64 = 1_000;
const STEPS: usize = 150;

struct Ran {
    met: Met,
    /// What was wrong in the end, with what led to it.
    wrong: Option<String>,
}

fn run(seed: u64, flaw: Flaw) -> Ran {
    let mut drive = Drive::new(seed, flaw);
    let wrong = drive.run(STEPS).err().map(|wrong| {
        let trace = &drive.trace;
        let last = trace[trace.len().saturating_sub(60)..].join("\n");
        format!("{last}\nseed {seed}: {wrong}")
    });
    let met = drive.met;
    Ran { met, wrong }
}

#[test]
fn whatever_happens_people_are_told_the_truth_and_nothing_is_lost() {
    let mut all = Met::default();
    for seed in 0..RUNS {
        let Ran { met, wrong } = run(seed, Flaw::None);
        if let Some(wrong) = wrong {
            panic!("{wrong}");
        }
        all.steps += met.steps;
        all.stored += met.stored;
        all.questions += met.questions;
        all.ends += met.ends;
        all.left += met.left;
        all.late += met.late;
    }
    assert!(all.steps >= 100_000, "{all:?}");
    for met in [all.stored, all.questions, all.ends, all.left, all.late] {
        assert!(met >= 200, "{all:?}");
    }
}

/// What the search says when a mend is taken out, and how long it took to find that.
fn finds(flaw: Flaw, wrong: &str) {
    let mut steps = 0;
    for seed in 0..RUNS {
        let ran = run(seed, flaw);
        steps += ran.met.steps;
        if ran.wrong.is_some_and(|found| found.contains(wrong)) {
            println!("{flaw:?}: “{wrong}” after {steps} steps, in run {seed}");
            return;
        }
    }
    panic!("{flaw:?} was not found in {steps} steps");
}

#[test]
fn an_end_that_is_a_state_like_others_is_found() {
    finds(Flaw::GoesOnAfterTheEnd, "after the end");
}

#[test]
fn a_queue_for_the_whole_round_is_found() {
    finds(Flaw::OneQueueForRound, "of another");
}

#[test]
fn two_pages_that_overwrite_each_other_are_found() {
    finds(Flaw::OneKeyForAll, "is nowhere");
}

#[test]
fn a_request_without_a_limit_is_found() {
    finds(Flaw::WaitsForEver, "it still says");
}

#[test]
fn a_timer_for_each_change_is_found() {
    finds(Flaw::TimerForEachChange, "it waits");
}

#[test]
fn a_claim_to_keep_what_the_browser_does_not_is_found() {
    finds(Flaw::ClaimsToKeep, "is not kept, and it says so");
}

#[test]
fn a_reply_that_counts_for_another_request_is_found() {
    finds(Flaw::AnyReply, "is not saved, and it says");
}
