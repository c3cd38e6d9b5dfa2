//! What is kept goes by itself when its time is over: at the start of the server, and every night.

mod addresses;
mod answers;
mod deadline;
mod leaving;
mod logs;
pub mod rules;

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use scan::application::Outcome;
use tokio::sync::watch;

use super::{Service, Waited};
use crate::meters::recording::number;
use deadline::Deadline;
use rules::next_night;

/// What goes, in the order in which it does.
static TABLE: [&dyn Deadline; 14] = [
    &leaving::Deletions,
    &leaving::Accounts,
    &answers::OpenRounds,
    &answers::Answers,
    &answers::LateVotes,
    &answers::IdleTallies,
    &addresses::Mails,
    &addresses::Colleagues,
    &addresses::Invitations,
    &addresses::TeamLog,
    &logs::StaffLog,
    &logs::Erasures,
    &logs::SignIns,
    &logs::Codes,
];

/// Seconds after which what went wrong is tried again.
const AGAIN: i64 = 60 * 60;

/// How much of something goes on a day, or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub day: Date,
    /// In the log and on the command line.
    pub name: &'static str,
    pub number: u64,
    /// One of what is counted, and several.
    pub unit: [&'static str; 2],
}

impl Service {
    /// What goes by itself up to a day, the earliest first; what should have gone before today, too.
    pub async fn due_until(&self, until: Date) -> Outcome<Vec<Due>> {
        let today = self.today();
        let mut found = Vec::new();
        for deadline in TABLE {
            for (day, number) in deadline.due(self, today, until).await? {
                found.push(due(deadline, day, number));
            }
        }
        found.sort_by_key(|due| due.day);
        Ok(found)
    }

    /// Deletes everything whose time is over, and tells what that was. What one line of the table
    /// cannot do holds up no other.
    pub async fn keep_terms(&self) -> Outcome<Vec<Due>> {
        let today = self.today();
        let mut gone = Vec::new();
        let mut failed = None;
        for deadline in TABLE {
            match deadline.carry_out(self, today).await {
                Ok(0) => {}
                Ok(number) => gone.push(due(deadline, today, number)),
                Err(refusal) => {
                    let name = deadline.name();
                    tracing::error!(name, error = %refusal, "what is due did not go");
                    failed.get_or_insert(refusal);
                }
            }
        }
        // Whatever was not written down or overwritten yet.
        if let Err(error) = self.store.erasures().keep_up().await {
            tracing::error!(%error, "erasures are not in the journal yet");
            failed.get_or_insert(error.into());
        }
        self.store.sweep_soon();
        let told: Vec<String> = gone.iter().map(told).collect();
        let told = if told.is_empty() {
            "nothing".to_owned()
        } else {
            told.join(", ")
        };
        tracing::info!(day = %today, gone = told, "retention");
        failed.map_or(Ok(gone), Err)
    }

    /// Does so now and every night, until the program ends.
    pub fn keep_terms_nightly(self: &Arc<Self>) {
        let service = self.clone();
        let mut ending = self.keeper.ending.subscribe();
        tokio::spawn(async move {
            let mut at_night = false;
            loop {
                let kept = service.keep_terms().await;
                if at_night {
                    service.store.sweep_at_night();
                }
                let now = service.clock.now();
                if kept.is_ok() {
                    service.meters.retained.set(number(now.as_second()));
                }
                let next = if kept.is_ok() {
                    next_night(now)
                } else {
                    soon(now)
                };
                service.keeper.done.send_replace(Some(service.today()));
                let reached = tokio::select! {
                    reached = service.reach(next, now) => reached,
                    _ = ending.wait_for(|ending| *ending) => return,
                };
                at_night = kept.is_ok() && reached;
            }
        });
    }

    /// Returns at that moment, with `true`; or as soon as the clock is set back to before `begun`: what
    /// was next by the old time may be far away. Time that did not pass is believed after an hour, in
    /// which whoever set the clock ahead can put it right, because what goes is gone.
    async fn reach(&self, moment: Timestamp, begun: Timestamp) -> bool {
        let mut next = moment;
        while self.clock.now() >= begun {
            match self.clock.until(next).await {
                Waited::Reached => return true,
                Waited::Set => {
                    let now = self.clock.now();
                    tracing::warn!(was = %begun, %now, "the clock was set");
                    next = moment.max(soon(now));
                }
            }
        }
        false
    }

    /// The day on which that was last done, now and after every time.
    pub fn follow_terms(&self) -> watch::Receiver<Option<Date>> {
        self.keeper.done.subscribe()
    }
}

fn due(deadline: &dyn Deadline, day: Date, number: u64) -> Due {
    Due {
        day,
        name: deadline.name(),
        number,
        unit: deadline.unit(),
    }
}

/// `answers: 2 rounds`.
fn told(due: &Due) -> String {
    format!("{}: {}", due.name, due.counted())
}

impl Due {
    /// `2 rounds`.
    pub fn counted(&self) -> String {
        let [one, several] = self.unit;
        let unit = if self.number == 1 { one } else { several };
        format!("{} {unit}", self.number)
    }
}

fn soon(now: Timestamp) -> Timestamp {
    Timestamp::from_second(now.as_second() + AGAIN).unwrap_or(Timestamp::MAX)
}
