//! Whoever is alone: a save that shares its transaction with no other, and the overview of a team.

use std::net::SocketAddr;
use std::path::Path;

use crate::client::Connection;
use crate::error::Result;
use crate::load::{Measured, Worker};
use crate::plan::Plan;
use crate::process::Process;
use crate::report::{Report, alone, row};
use crate::tally::Tally;
use crate::way::{self, Respondent, Team};
use crate::workers::{BareSaver, Saver};

/// People in the team whose overview is read.
const PEOPLE: usize = 60;

/// P2 with one respondent who saves one answer after the other, beside one connection that writes
/// the same row: nothing is shared with others on either side.
pub async fn saves(
    (server, team): (&Process, &Team),
    (scratch, plan): (&Path, Plan),
    (report, database): (&mut Report, &mut Tally),
) -> Result<()> {
    let person = Respondent::join(server.address, &team.code).await?;
    let mut saver = [Saver::new(person)];
    let (limit, mut bare_saver) = BareSaver::many("limit-single", 1, scratch).await?;
    let [mut real, mut bare] = <[Measured; 2]>::default();
    for _ in 0..plan.turns {
        real.turn(server, &mut saver, plan.turn / 2).await?;
        bare.turn(&limit, &mut bare_saver, plan.turn / 2).await?;
    }
    database.add(&saver[0].person.saved);
    let (cpu, bare_cpu) = (real.cpu_each(), bare.cpu_each());
    report.rows.extend([
        row("P2", "save alone, CPU ms", cpu, bare_cpu).goal("<= 3x", cpu <= 3.0 * bare_cpu),
        row(
            "P2",
            "save alone, p50 ms",
            real.percentile(50),
            bare.percentile(50),
        ),
    ]);
    Ok(())
}

/// P7: the overview of a large team, read by its coordinator again and again.
pub async fn overviews(
    server: &Process,
    plan: Plan,
    (report, database): (&mut Report, &mut Tally),
) -> Result<()> {
    let team = large_team(server.address, database).await?;
    let mut reader = [OverviewReader::of(server, &team).await?];
    let mut real = Measured::default();
    // The first makes what all others find.
    reader[0].step().await?;
    real.turn(server, &mut reader, plan.turn).await?;
    let cpu = real.cpu_each();
    report
        .rows
        .push(alone("P7", "overview of 60 people, CPU ms", cpu).goal("<= 3", cpu <= 3.0));
    Ok(())
}

/// A team in which many people answered everything.
pub async fn large_team(address: SocketAddr, database: &mut Tally) -> Result<Team> {
    let team = way::start_as(address, "Grote Meetschool").await?;
    for person in 0..PEOPLE {
        let mut respondent = Respondent::join(address, &team.code).await?;
        respondent
            .answer_all(|item| 1 + (item * 7 + person * 3) % 4)
            .await?;
        database.add(&respondent.saved);
    }
    Ok(team)
}

/// A coordinator who reads the overview of a team.
pub struct OverviewReader {
    browser: Connection,
    path: String,
}

impl OverviewReader {
    /// The coordinator of a team, whose private phase ends by this.
    pub async fn of(server: &Process, team: &Team) -> Result<Self> {
        let mut browser = Connection::open(server.address).await?;
        browser.cookie.clone_from(&team.session);
        way::close(&mut browser, team).await?;
        let path = format!("{}/overzicht", team.page);
        Ok(Self { browser, path })
    }

    /// The same coordinator in another browser.
    pub async fn another(&self, address: SocketAddr) -> Result<Self> {
        let mut browser = Connection::open(address).await?;
        browser.cookie.clone_from(&self.browser.cookie);
        let path = self.path.clone();
        Ok(Self { browser, path })
    }
}

impl Worker for OverviewReader {
    async fn step(&mut self) -> Result<()> {
        self.browser.get(&self.path).await?.ok().map(|_| ())
    }
}
