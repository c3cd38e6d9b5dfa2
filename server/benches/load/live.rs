//! P5: a hundred team sessions at once, each with thirty phones that follow and vote, whoever leads
//! it and a screen; then the server dies and everybody comes back.

pub mod bare;
pub mod follow;
mod measured;
mod restart;
pub mod session;
pub mod size;
mod voting;

use std::net::SocketAddr;
use std::path::Path;
use std::time::Instant;

use futures::{StreamExt, TryStreamExt, stream};
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tokio::task::JoinHandle;

use crate::error::Result;
use crate::list;
use crate::plan::Plan;
use crate::process::Process;
use crate::report::{Report, alone, row};
use follow::{Events, Followed, follow};
use measured::Ballots;
use session::Session;
use size::{AT_ONCE, EVERYBODY, SESSIONS, VOTES};

/// Measures the server, and the limit beside it.
pub async fn run(program: &Path, scratch: &Path, plan: Plan, report: &mut Report) -> Result<()> {
    let (data, lists) = (scratch.join("live"), scratch.join("live-lists"));
    list::write(&lists)?;
    let server = Process::serve(program, "127.0.0.1:0", &data, &lists)?;
    let address = server.address;
    let opened = stream::iter(0..SESSIONS)
        .map(|_| Session::open(address))
        .buffer_unordered(AT_ONCE);
    let sessions: Vec<Session> = opened.try_collect().await?;

    let before = server.now_mb()?;
    let mut tasks = Vec::new();
    let mut followed = follow_all(address, sessions, &mut tasks).await?;
    let each = (server.now_mb()? - before) * 1000.0 / EVERYBODY;
    let others = also_follow(address, &followed);

    let (start, cpu) = (Instant::now(), server.cpu_ms()?);
    let measured = voting::vote(address, &mut followed, plan.live).await?;
    let cpu = (server.cpu_ms()? - cpu) / start.elapsed().as_secs_f64() / 10.0;
    let peak = server.peak_mb()?;
    for task in others {
        task.abort();
    }

    let back = restart::again(server, (program, &data, &lists), &mut followed).await?;
    for task in tasks {
        task.abort();
    }
    check(&data, &measured.ballots).await?;

    let bare = bare::measure(plan).await?;
    let (p99, rate) = (measured.shown.percentile(99), measured.rate());
    report.rows.extend([
        row("P5", "reveal to last of 30, p99 ms", p99, bare.p99).goal("<= 100", p99 <= 100.0),
        row(
            "P5",
            "reveal to last of 30, p50 ms",
            measured.shown.percentile(50),
            bare.p50,
        ),
        alone(
            "P5",
            "vote opened to last, p99 ms",
            measured.opened.percentile(99),
        ),
        alone("P5", "votes/s saved meanwhile", rate).goal("300", rate >= 0.99 * VOTES),
        alone("P5", "vote saved, p99 ms", measured.votes.percentile(99)),
        alone("P5", "vote saved, p50 ms", measured.votes.percentile(50)),
        row("P5", "peak memory, MB", peak, bare.peak).goal("<= 200", peak <= 200.0),
        row("P5", "memory a follower, kB", each, bare.each),
        alone("P5", "all 3000 back after kill, s", back).goal("<= 5", back <= 5.0),
    ]);
    report.note(
        "CPU of the server during the sessions, % of a core",
        cpu.into(),
    );
    report.note("reveals measured", measured.shown.count().into());
    let votes: i64 = measured.ballots.values().map(|(votes, _)| votes).sum();
    report.note("votes acknowledged and found in the database", votes.into());
    Ok(())
}

/// Lets every phone follow its session, and waits until each has its first event.
async fn follow_all(
    address: SocketAddr,
    sessions: Vec<Session>,
    tasks: &mut Vec<JoinHandle<()>>,
) -> Result<Vec<Followed>> {
    let mut followed = Vec::new();
    for session in sessions {
        let (sender, mut events) = Events::new();
        for (who, phone) in session.phones.iter().enumerate() {
            let source = (format!("{}/stroom", phone.page), phone.cookie.clone());
            let task = follow(address, source, who, sender.clone());
            tasks.push(tokio::spawn(task));
        }
        events.all(|_| true).await?;
        followed.push((session, events));
    }
    Ok(followed)
}

/// Whoever leads has a page that follows too, and so has the screen. Their events are read and
/// forgotten.
fn also_follow(address: SocketAddr, followed: &[Followed]) -> Vec<JoinHandle<()>> {
    let sources = followed.iter().flat_map(|(session, _)| {
        let lead = (format!("{}/stroom", session.page), session.cookie.clone());
        [lead, (format!("{}/stroom", session.screen), String::new())]
    });
    sources
        .map(|source| {
            let (sender, mut events) = Events::new();
            tokio::spawn(async move {
                let following = follow(address, source, 0, sender);
                futures::future::join(following, events.drain()).await;
            })
        })
        .collect()
}

/// Every vote that was acknowledged is there, and nothing else.
async fn check(data: &Path, acknowledged: &Ballots) -> Result<()> {
    let options = SqliteConnectOptions::new().filename(data.join("scan.sqlite"));
    let mut database = SqliteConnection::connect_with(&options).await?;
    let found: Vec<(i64, i64, i64)> =
        sqlx::query_as("SELECT ballot_id, COUNT(*), SUM(choice) FROM votes GROUP BY ballot_id")
            .fetch_all(&mut database)
            .await?;
    let found: Ballots = found
        .into_iter()
        .map(|(ballot, votes, sum)| (ballot, (votes, sum)))
        .collect();
    if found == *acknowledged {
        return Ok(());
    }
    Err(format!("votes acknowledged: {acknowledged:?}; in the database: {found:?}").into())
}
