//! What is measured, in which order, and the check of the database at the end.

use std::path::Path;

use crate::alone;
use crate::client::Connection;
use crate::error::Result;
use crate::list::{self, ITEMS};
use crate::load::Measured;
use crate::plan::{CONNECTIONS, Plan};
use crate::process::Process;
use crate::report::{Report, alone, row};
use crate::tally::Tally;
use crate::way::{self, Respondent, Team};
use crate::workers::{BareReader, BareSaver, Everything, Reader, Saver};

pub async fn run(program: &Path, scratch: &Path, plan: Plan, report: &mut Report) -> Result<()> {
    let (data, lists) = (scratch.join("server"), scratch.join("lists"));
    list::write(&lists)?;
    let server = Process::serve(program, "127.0.0.1:0", &data, &lists)?;
    let team = way::start(server.address).await?;
    let idle = server.now_mb()?;
    let mut people = Vec::new();
    for _ in 0..CONNECTIONS {
        people.push(Respondent::join(server.address, &team.code).await?);
    }
    let mut database = Tally::default();

    let mut savers: Vec<_> = people.into_iter().map(Saver::new).collect();
    let bare_save = saves((&server, &team), &mut savers, (scratch, plan), report).await?;
    let mut readers = Vec::new();
    for saver in savers {
        database.add(&saver.person.saved);
        readers.push(Reader(saver.person));
    }
    alone::saves((&server, &team), (scratch, plan), (report, &mut database)).await?;
    let bare_page = pages(&server, &mut readers, plan, report).await?;
    let bare = bare_page + f64::from(u32::try_from(ITEMS)?) * bare_save;
    participants((&server, &team), bare, plan, (report, &mut database)).await?;

    alone::overviews(&server, plan, (report, &mut database)).await?;

    report.note(
        "saves acknowledged and found in the database",
        database.saves.into(),
    );
    let (after, peak) = (server.now_mb()?, server.peak_mb()?);
    report.rows.extend([
        alone("P11", "memory at first page, MB", idle).goal("<= 30", idle <= 30.0),
        alone("P11", "memory after P1-P3, MB", after).goal("<= 80", after <= 80.0),
    ]);
    report.note("peak memory of the server in P1-P3, MB", peak.into());
    server.kill()?;
    database.check(&data).await
}

/// P2; returns the CPU milliseconds of a bare save.
async fn saves(
    (server, team): (&Process, &Team),
    savers: &mut [Saver],
    (scratch, plan): (&Path, Plan),
    report: &mut Report,
) -> Result<f64> {
    // The coordinator watches the headcount, so that saves are published to somebody.
    let mut coordinator = Connection::open(server.address).await?;
    coordinator.cookie.clone_from(&team.session);
    let live = format!("{}/stand", team.page);
    let watching = tokio::spawn(async move { coordinator.get(&live).await.map(|_| ()) });

    let (grouped, mut grouped_savers) =
        BareSaver::many("limit-grouped", CONNECTIONS, scratch).await?;
    let (single, mut single_savers) = BareSaver::many("limit-single", CONNECTIONS, scratch).await?;
    let [mut real, mut bare, mut alone] = <[Measured; 3]>::default();
    for _ in 0..plan.turns {
        real.turn(server, savers, plan.turn).await?;
        bare.turn(&grouped, &mut grouped_savers, plan.turn).await?;
        alone
            .turn(&single, &mut single_savers, plan.turn / 2)
            .await?;
    }
    if watching.is_finished() {
        return Err("the coordinator's live headcount ended".into());
    }
    watching.abort();

    let (rate, p99) = (real.rate(), real.percentile(99));
    let met = rate >= 0.25 * bare.rate() && rate >= 5000.0;
    report.rows.extend([
        row("P2", "autosave, saves/s", rate, bare.rate()).goal(">= 25%, >= 5000", met),
        row("P2", "autosave, p99 ms", p99, bare.percentile(99)).goal("<= 50", p99 <= 50.0),
        row(
            "P2",
            "autosave, p50 ms",
            real.percentile(50),
            bare.percentile(50),
        ),
        row("P2", "autosave, CPU ms", real.cpu_each(), bare.cpu_each()),
    ]);
    report.note("saves/s of the limit without grouping", alone.rate().into());
    Ok(bare.cpu_each())
}

/// P1; returns the CPU milliseconds of a bare page.
async fn pages(
    server: &Process,
    readers: &mut [Reader],
    plan: Plan,
    report: &mut Report,
) -> Result<f64> {
    let limit = Process::mode(&["limit-page".as_ref()])?;
    let mut bare_readers = Vec::new();
    for _ in 0..readers.len() {
        bare_readers.push(BareReader(Connection::open(limit.address).await?));
    }
    let [mut real, mut bare] = <[Measured; 2]>::default();
    for _ in 0..plan.turns {
        real.turn(server, readers, plan.turn).await?;
        bare.turn(&limit, &mut bare_readers, plan.turn).await?;
    }
    let (cpu, p99) = (real.cpu_each(), real.percentile(99));
    let met = cpu <= 0.5 && cpu <= 4.0 * bare.cpu_each();
    report.rows.extend([
        row("P1", "page of 40, CPU ms", cpu, bare.cpu_each()).goal("<= 0.5, <= 4x", met),
        row("P1", "page of 40, p99 ms", p99, bare.percentile(99)).goal("<= 20", p99 <= 20.0),
        row(
            "P1",
            "page of 40, p50 ms",
            real.percentile(50),
            bare.percentile(50),
        ),
        row("P1", "page of 40, pages/s", real.rate(), bare.rate()),
    ]);
    let size = readers[0].0.questions().await?.body.len();
    let bare_size = bare_readers[0].0.get("/").await?.ok()?.body.len();
    report.note("bytes of the page", size.into());
    report.note("bytes of the bare page", bare_size.into());
    Ok(bare.cpu_each())
}

async fn participants(
    (server, team): (&Process, &Team),
    bare: f64,
    plan: Plan,
    (report, database): (&mut Report, &mut Tally),
) -> Result<()> {
    let mut everybody: Vec<_> = (0..CONNECTIONS)
        .map(|_| Everything {
            server,
            team,
            done: Tally::default(),
        })
        .collect();
    let mut real = Measured::default();
    real.turn(server, &mut everybody, 2 * plan.turn).await?;
    for one in &everybody {
        database.rows += one.done.rows;
        database.saves += one.done.saves;
    }
    let cpu = real.cpu_each();
    let named = row("P3", "participant, CPU ms", cpu, bare).goal("<= 10", cpu <= 10.0);
    report.rows.push(named);
    report.note("participants", real.count().into());
    Ok(())
}
