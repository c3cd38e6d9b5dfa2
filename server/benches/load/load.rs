//! The load: many browsers at once, each asking again as soon as it has its answer.

use std::time::{Duration, Instant};

use futures::future::try_join_all;

use crate::error::Result;
use crate::process::Process;

/// Somebody with a connection, who does the same thing over and over.
pub trait Worker {
    /// Once; an unexpected reply is an error.
    async fn step(&mut self) -> Result<()>;
}

#[derive(Default)]
pub struct Times(Vec<u32>);

impl Times {
    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The milliseconds within which this many of a hundred were done.
    pub fn percentile(&self, of_hundred: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let last = sorted.len().saturating_sub(1);
        let micros = sorted.get(last * of_hundred / 100);
        f64::from(micros.copied().unwrap_or_default()) / 1000.0
    }
}

impl Extend<Duration> for Times {
    fn extend<T: IntoIterator<Item = Duration>>(&mut self, times: T) {
        let micros = |time: Duration| u32::try_from(time.as_micros()).unwrap_or(u32::MAX);
        self.0.extend(times.into_iter().map(micros));
    }
}

/// What was measured, over one or several turns.
#[derive(Default)]
pub struct Measured {
    times: Times,
    seconds: f64,
    cpu_ms: f64,
}

impl Measured {
    pub async fn turn<W: Worker>(
        &mut self,
        process: &Process,
        workers: &mut [W],
        length: Duration,
    ) -> Result<()> {
        let (start, cpu) = (Instant::now(), process.cpu_ms()?);
        let turns = workers
            .iter_mut()
            .map(|worker| repeat(worker, start + length));
        let times = try_join_all(turns).await?;
        self.seconds += start.elapsed().as_secs_f64();
        self.cpu_ms += process.cpu_ms()? - cpu;
        self.times.extend(times.into_iter().flatten());
        Ok(())
    }

    /// How many steps.
    pub fn count(&self) -> usize {
        self.times.count()
    }

    /// Steps a second.
    pub fn rate(&self) -> f64 {
        count(self.count()) / self.seconds
    }

    /// The server's CPU milliseconds for one step.
    pub fn cpu_each(&self) -> f64 {
        self.cpu_ms / count(self.count())
    }

    /// The milliseconds within which this many of a hundred steps were done.
    pub fn percentile(&self, of_hundred: usize) -> f64 {
        self.times.percentile(of_hundred)
    }
}

async fn repeat<W: Worker>(worker: &mut W, end: Instant) -> Result<Vec<Duration>> {
    let mut times = Vec::new();
    loop {
        let start = Instant::now();
        if start >= end {
            return Ok(times);
        }
        worker.step().await?;
        times.push(start.elapsed());
    }
}

/// A number of things, to reckon with.
pub fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
