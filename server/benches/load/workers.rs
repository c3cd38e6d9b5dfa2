//! Whoever asks: of the server, and of its limits.

use std::ffi::OsStr;
use std::path::Path;

use crate::client::Connection;
use crate::error::Result;
use crate::limits::save::Sent;
use crate::list::ITEMS;
use crate::load::Worker;
use crate::process::Process;
use crate::tally::Tally;
use crate::way::{Respondent, Team};

/// Saves one answer after another.
pub struct Saver {
    pub person: Respondent,
    next: usize,
    /// So many of the first items, over and over.
    items: usize,
}

impl Saver {
    /// Somebody who saved nothing yet, and saves all items of the list that is asked.
    pub fn new(person: Respondent) -> Self {
        Self::of(person, ITEMS)
    }

    /// The same of some of the first items, of another list.
    pub fn of(person: Respondent, items: usize) -> Self {
        Self {
            person,
            next: 0,
            items,
        }
    }
}

impl Worker for Saver {
    async fn step(&mut self) -> Result<()> {
        self.person.answer(self.next % self.items).await?;
        self.next += 1;
        Ok(())
    }
}

/// Saves one answer after another at a limit.
pub struct BareSaver {
    connection: Connection,
    respondent: i64,
    next: usize,
}

impl BareSaver {
    /// Starts a limit with so many who save.
    pub async fn many(mode: &str, count: usize, scratch: &Path) -> Result<(Process, Vec<Self>)> {
        let data = scratch.join(format!("{mode}-{count}"));
        Self::at(mode, data.as_os_str(), count).await
    }

    /// The same where the limit stores in this place: a directory, or a database.
    pub async fn at(mode: &str, place: &OsStr, count: usize) -> Result<(Process, Vec<Self>)> {
        let limit = Process::mode(&[mode.as_ref(), place])?;
        let mut savers = Vec::new();
        for respondent in 0..i64::try_from(count)? {
            let connection = Connection::open(limit.address).await?;
            savers.push(Self {
                connection,
                respondent,
                next: 0,
            });
        }
        Ok((limit, savers))
    }
}

impl Worker for BareSaver {
    async fn step(&mut self) -> Result<()> {
        let base = i64::try_from(self.next / ITEMS)?;
        let sent = Sent {
            respondent: self.respondent,
            item: i64::try_from(self.next % ITEMS)?,
            choice: 1 + base % 4,
            base,
        };
        let body = serde_json::to_string(&sent)?;
        let reply = self.connection.json("/", body).await?.ok()?;
        if reply.text()? != (base + 1).to_string() {
            return Err("a limit acknowledged something else".into());
        }
        self.next += 1;
        Ok(())
    }
}

/// Reads the page with all questions.
pub struct Reader(pub Respondent);

impl Worker for Reader {
    async fn step(&mut self) -> Result<()> {
        self.0.questions().await.map(|_| ())
    }
}

pub struct BareReader(pub Connection);

impl Worker for BareReader {
    async fn step(&mut self) -> Result<()> {
        self.0.get("/").await?.ok().map(|_| ())
    }
}

/// Somebody new each time: joins, reads, answers everything, is done.
pub struct Everything<'a> {
    pub server: &'a Process,
    pub team: &'a Team,
    /// What was acknowledged.
    pub done: Tally,
}

impl Worker for Everything<'_> {
    async fn step(&mut self) -> Result<()> {
        let mut person = Respondent::join(self.server.address, &self.team.code).await?;
        person.questions().await?;
        for item in 0..ITEMS {
            person.answer(item).await?;
        }
        person.finish().await?;
        self.done.add(&person.saved);
        Ok(())
    }
}
