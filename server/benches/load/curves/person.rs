//! What people do, one thing after the other.

use std::net::SocketAddr;

use super::votes::{self, Voter};
use crate::alone::{OverviewReader, large_team};
use crate::client::Connection;
use crate::error::Result;
use crate::load::Worker;
use crate::process::Process;
use crate::releases::staff::{PAGES, enter};
use crate::tally::Tally;
use crate::way::{self, Respondent};
use crate::workers::{BareReader, Reader, Saver};

/// Things that people do.
#[derive(Clone, Copy)]
pub enum Flow {
    Join,
    Page,
    Answer,
    Vote,
    Overview,
    Staff,
}

impl Flow {
    pub const OF_TEAMS: [Self; 5] = [
        Self::Join,
        Self::Page,
        Self::Answer,
        Self::Vote,
        Self::Overview,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Join => "joining (five requests)",
            Self::Page => "page of 40 items",
            Self::Answer => "answer saved",
            Self::Vote => "vote (two requests)",
            Self::Overview => "overview of 60 people",
            Self::Staff => "page of staff",
        }
    }

    /// So many who do it, in a team that is new.
    pub async fn people(self, server: &Process, count: usize) -> Result<Vec<Person>> {
        let address = server.address;
        Ok(match self {
            Self::Join => {
                let team = way::start(address).await?;
                let joins = || Person::Joins(address, team.code.clone());
                (0..count).map(|_| joins()).collect()
            }
            Self::Page => {
                let all = respondents(address, count).await?.into_iter();
                all.map(|one| Person::Reads(Reader(one))).collect()
            }
            Self::Answer => {
                let all = respondents(address, count).await?.into_iter();
                all.map(|one| Person::Answers(Saver::new(one))).collect()
            }
            Self::Vote => {
                let all = votes::sit(address, count).await?.into_iter();
                all.map(Person::Votes).collect()
            }
            Self::Overview => {
                let team = large_team(address, &mut Tally::default()).await?;
                let mut all = Vec::new();
                let first = OverviewReader::of(server, &team).await?;
                for _ in 1..count {
                    all.push(Person::Looks(first.another(address).await?));
                }
                all.push(Person::Looks(first));
                all
            }
            Self::Staff => {
                let mut all = Vec::new();
                for first in 0..count {
                    all.push(Person::IsStaff(enter(address).await?, first));
                }
                all
            }
        })
    }
}

async fn respondents(address: SocketAddr, count: usize) -> Result<Vec<Respondent>> {
    let team = way::start(address).await?;
    let mut all = Vec::new();
    for _ in 0..count {
        all.push(Respondent::join(address, &team.code).await?);
    }
    Ok(all)
}

/// Somebody who does one of them.
pub enum Person {
    Joins(SocketAddr, String),
    Reads(Reader),
    Answers(Saver),
    Votes(Voter),
    Looks(OverviewReader),
    /// With the number of the next page.
    IsStaff(Connection, usize),
    ReadsBare(BareReader),
}

impl Person {
    pub async fn bare_readers(limit: &Process, count: usize) -> Result<Vec<Self>> {
        let mut all = Vec::new();
        for _ in 0..count {
            let connection = Connection::open(limit.address).await?;
            all.push(Self::ReadsBare(BareReader(connection)));
        }
        Ok(all)
    }
}

impl Worker for Person {
    async fn step(&mut self) -> Result<()> {
        match self {
            Self::Joins(address, code) => Respondent::join(*address, code).await.map(|_| ()),
            Self::Reads(reader) => reader.step().await,
            Self::Answers(saver) => saver.step().await,
            Self::Votes(voter) => voter.step().await,
            Self::Looks(reader) => reader.step().await,
            Self::IsStaff(browser, next) => {
                let page = PAGES[*next % PAGES.len()];
                *next += 1;
                browser.get(page).await?.ok().map(|_| ())
            }
            Self::ReadsBare(reader) => reader.step().await,
        }
    }
}
