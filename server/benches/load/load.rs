//! The load: many browsers at once, each asking again as soon as it has its answer.

use std::time::{Duration, Instant};

use futures::future::try_join_all;

use crate::Result;
use crate::process::Process;

/// Somebody with a connection, who does the same thing over and over.
pub trait Worker {
    /// Once; an unexpected reply is an error.
    async fn step(&mut self) -> Result<()>;
}

/// What was measured, over one or several turns.
#[derive(Default)]
pub struct Measured {
    micros: Vec<u32>,
    seconds: f64,
    cpu_ms: f64,
}

impl Measured {
    /// Lets the workers work for one turn.
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
        let micros = try_join_all(turns).await?;
        self.seconds += start.elapsed().as_secs_f64();
        self.cpu_ms += process.cpu_ms()? - cpu;
        self.micros.extend(micros.into_iter().flatten());
        self.micros.sort_unstable();
        Ok(())
    }

    /// How many steps.
    pub fn count(&self) -> usize {
        self.micros.len()
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
        let last = self.micros.len().saturating_sub(1);
        let micros = self.micros.get(last * of_hundred / 100);
        f64::from(micros.copied().unwrap_or_default()) / 1000.0
    }
}

async fn repeat<W: Worker>(worker: &mut W, end: Instant) -> Result<Vec<u32>> {
    let mut micros = Vec::new();
    loop {
        let start = Instant::now();
        if start >= end {
            return Ok(micros);
        }
        worker.step().await?;
        micros.push(u32::try_from(start.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
