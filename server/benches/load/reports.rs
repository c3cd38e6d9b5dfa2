//! P8: reports of 40 items with pictures, as coordinators download them. Every report is of a team
//! of its own, so that none is made already.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use futures::future::try_join_all;

use crate::client::Connection;
use crate::error::Result;
use crate::list::{self, ITEMS};
use crate::load::{Measured, Times};
use crate::plan::{CONNECTIONS, Plan};
use crate::process::Process;
use crate::report::{Report, alone, row};
use crate::way::{self, Respondent, Team};
use crate::workers::Saver;

/// Reports one after the other.
const ONE_BY_ONE: usize = 30;
/// Reports at once, for the memory.
const FEW: usize = 4;
/// How long a server rests after its first report.
const REST: Duration = Duration::from_mins(1);
/// People in each team: enough for its figures to be shown.
const PEOPLE: usize = 6;

pub async fn run(program: &Path, scratch: &Path, plan: Plan, report: &mut Report) -> Result<()> {
    let (data, lists) = (scratch.join("reports"), scratch.join("lists"));
    list::write(&lists)?;
    memory_after(program, (&scratch.join("report"), &lists), report).await?;
    let server = Process::serve(program, "127.0.0.1:0", &data, &lists)?;
    let mut teams = Vec::new();
    for number in 0..ONE_BY_ONE + FEW + plan.reports {
        teams.push(answered(server.address, number).await?);
    }
    let before = server.now_mb()?;

    let mut times = Times::default();
    let mut bytes = 0;
    for team in &teams[..ONE_BY_ONE] {
        let (time, length) = download(server.address, team).await?;
        times.extend([time]);
        bytes = length;
    }
    let (p50, p99) = (times.percentile(50), times.percentile(99));

    let few = &teams[ONE_BY_ONE..ONE_BY_ONE + FEW];
    try_join_all(few.iter().map(|team| download(server.address, team))).await?;
    let extra = server.peak_mb()? - before;
    report.rows.extend([
        alone("P8", "report of 40, p50 ms", p50).goal("<= 300", p50 <= 300.0),
        alone("P8", "report of 40, p99 ms", p99).goal("<= 1000", p99 <= 1000.0),
        alone("P8", "extra memory, 4 reports at once, MB", extra).goal("<= 150", extra <= 150.0),
    ]);
    report.note("bytes of a report", bytes.into());
    beside_saves(&server, &teams[ONE_BY_ONE + FEW..], plan, report).await?;
    server.kill()
}

/// What one report leaves in the memory of a server that made no other.
async fn memory_after(
    program: &Path,
    (data, lists): (&Path, &Path),
    report: &mut Report,
) -> Result<()> {
    let server = Process::serve(program, "127.0.0.1:0", data, lists)?;
    let team = answered(server.address, 0).await?;
    let before = server.now_mb()?;
    download(server.address, &team).await?;
    report.note("memory before the first report, MB", before.into());
    report.note("memory at most during it, MB", server.peak_mb()?.into());
    tokio::time::sleep(REST).await;
    let after = server.now_mb()?;
    let row = alone("P11", "memory a minute after a report, MB", after);
    report.rows.push(row.goal("<= 60", after <= 60.0));
    server.kill()
}

/// Saves alone, while many coordinators ask for their report at the same moment, and alone again: a
/// machine that is slower for a while weighs on both sides.
async fn beside_saves(
    server: &Process,
    teams: &[Team],
    plan: Plan,
    report: &mut Report,
) -> Result<()> {
    let open = way::start(server.address).await?;
    let mut savers = Vec::new();
    for _ in 0..CONNECTIONS {
        savers.push(Saver::new(
            Respondent::join(server.address, &open.code).await?,
        ));
    }
    let [mut calm, mut busy] = <[Measured; 2]>::default();
    calm.turn(server, &mut savers, plan.turn).await?;
    let (address, all) = (server.address, teams.iter());
    let asked: Vec<(String, String)> = all
        .map(|team| (team.page.clone(), team.session.clone()))
        .collect();
    let start = Instant::now();
    let asking = tokio::spawn(async move {
        let each = asked.into_iter().map(|(page, session)| async move {
            let team = Team {
                code: String::new(),
                page,
                session,
            };
            download(address, &team).await
        });
        try_join_all(each).await.map(|done| done.len())
    });
    while !asking.is_finished() {
        busy.turn(server, &mut savers, Duration::from_millis(500))
            .await?;
    }
    let made = asking.await??;
    let seconds = start.elapsed().as_secs_f64();
    calm.turn(server, &mut savers, plan.turn).await?;
    let (with, without) = (busy.percentile(99), calm.percentile(99));
    let beside = |what: &str| format!("autosave beside {made} reports, {what}");
    report.rows.extend([
        row("P8", beside("p99 ms"), with, without).goal("<= 2x", with <= 2.0 * without),
        row("P8", beside("saves/s"), busy.rate(), calm.rate()),
        alone(
            "P8",
            format!("{made} reports at once, all done, s"),
            seconds,
        ),
    ]);
    Ok(())
}

/// A team past its private phase in which everybody answered everything.
pub async fn answered(address: SocketAddr, number: usize) -> Result<Team> {
    let team = way::start_as(address, &format!("Meetschool{number}")).await?;
    for person in 0..PEOPLE {
        let mut respondent = Respondent::join(address, &team.code).await?;
        respondent
            .answer_all(|item| 1 + (item * 7 + person * 3) % 4)
            .await?;
    }
    let mut coordinator = Connection::open(address).await?;
    coordinator.cookie.clone_from(&team.session);
    way::close(&mut coordinator, &team).await?;
    Ok(team)
}

/// Downloads the report of a team; how long that took, waiting included, and its length.
pub async fn download(address: SocketAddr, team: &Team) -> Result<(Duration, usize)> {
    let mut coordinator = Connection::open(address).await?;
    coordinator.cookie.clone_from(&team.session);
    let path = format!("{}/rapport/rapport.pdf", team.page);
    let start = Instant::now();
    loop {
        let reply = coordinator.get(&path).await?;
        // Others are first: the server says so after a moment.
        if reply.is_underway() {
            continue;
        }
        let body = reply.ok()?.body;
        if !body.starts_with(b"%PDF-") || body.len() < 10 * ITEMS {
            return Err("not a report".into());
        }
        return Ok((start.elapsed(), body.len()));
    }
}
