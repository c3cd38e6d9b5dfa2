//! The limit of P5: the same number of streams with the same rhythm of events, ready-made. Nobody
//! votes, nothing is read or checked.

use std::time::{Duration, Instant};

use futures::future::{join, try_join_all};
use tokio::time::sleep_until;

use super::follow::{Events, follow};
use super::size::{EVERYBODY, PHONES, SESSIONS};
use crate::client::Connection;
use crate::error::Result;
use crate::load::Times;
use crate::plan::Plan;
use crate::process::Process;

/// Between two events of a session; as in the sessions that are measured.
const RHYTHM: Duration = Duration::from_millis(4833);

/// What the limit does.
pub struct Bare {
    /// From *publish* to the last of 30, milliseconds.
    pub p99: f64,
    /// The same, of half.
    pub p50: f64,
    /// Most memory, MB.
    pub peak: f64,
    /// Memory for each that follows, kB.
    pub each: f64,
}

pub async fn measure(plan: Plan) -> Result<Bare> {
    let limit = Process::mode(&["limit-stream".as_ref()])?;
    let address = limit.address;
    let before = limit.now_mb()?;
    let mut tasks = Vec::new();
    let mut sessions = Vec::new();
    for session in 0..SESSIONS {
        let (sender, mut events) = Events::new();
        for who in 0..PHONES {
            let source = (format!("/{session}"), String::new());
            tasks.push(tokio::spawn(follow(address, source, who, sender.clone())));
        }
        events.all(|_| true).await?;
        sessions.push(events);
    }
    let each = (limit.now_mb()? - before) * 1000.0 / EVERYBODY;

    let start = Instant::now();
    let until = start + plan.live;
    let sessions = sessions
        .iter_mut()
        .enumerate()
        .map(async |(number, events)| {
            let mut times = Times::default();
            let mut at = start + RHYTHM * u32::try_from(number)? / u32::try_from(SESSIONS)?;
            while at < until {
                sleep_until(at.into()).await;
                let mut browser = Connection::open(address).await?;
                let path = format!("/{number}");
                let sent = Instant::now();
                let published = browser.form(&path, String::new());
                let (published, seen) = join(published, events.all(|_| true)).await;
                published?.ok()?;
                times.extend(
                    seen?
                        .iter()
                        .map(|seen| seen.at)
                        .max()
                        .map(|last| last - sent),
                );
                at += RHYTHM;
            }
            Result::Ok(times)
        });
    let mut all = Times::default();
    for times in try_join_all(sessions).await? {
        all.add(times);
    }
    for task in tasks {
        task.abort();
    }
    Ok(Bare {
        p99: all.percentile(99),
        p50: all.percentile(50),
        peak: limit.peak_mb()?,
        each,
    })
}
