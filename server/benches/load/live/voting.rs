//! Sessions go round after round: a vote is opened, people vote one after the other, it is shown.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use futures::future::{join, try_join_all};
use tokio::task::JoinSet;
use tokio::time::sleep_until;

use super::follow::{Followed, Seen};
use super::measured::Measured;
use super::session::Phone;
use super::size::{PHONES, SESSIONS, VOTES};
use crate::error::Result;

/// All but one of a session vote: when all have, the server itself shows the vote.
const VOTERS: usize = PHONES - 1;

/// The times that hold for every session.
#[derive(Clone, Copy)]
struct Timing {
    address: SocketAddr,
    /// Between two votes of one session.
    pause: Duration,
    /// What happens earlier is not measured: not all sessions are under way.
    from: Instant,
    /// No session does anything new afterwards.
    until: Instant,
}

impl Timing {
    fn counts(&self, at: Instant) -> bool {
        at >= self.from && at < self.until
    }
}

/// Lets all sessions vote, each beginning a little later than the one before. At the end a third
/// has shown its last vote; in the others people are still voting.
pub async fn vote(
    address: SocketAddr,
    followed: &mut [Followed],
    length: Duration,
) -> Result<Measured> {
    let sessions = u32::try_from(SESSIONS)?;
    let pause = Duration::from_secs_f64(f64::from(sessions) / VOTES);
    let round = pause * u32::try_from(VOTERS)?;
    let start = Instant::now();
    let timing = Timing {
        address,
        pause,
        from: start + round,
        until: start + round + length,
    };
    let begins = (0..sessions).map(|number| start + round * number / sessions);
    let parts = followed.iter_mut().zip(begins).enumerate();
    let parts =
        parts.map(|(number, (followed, begin))| hold(followed, timing, begin, number % 3 == 0));
    let mut all = Measured {
        seconds: length.as_secs_f64(),
        ..Measured::default()
    };
    for one in try_join_all(parts).await? {
        all.shown.add(one.shown);
        all.opened.add(one.opened);
        all.votes.add(one.votes);
        all.ballots.extend(one.ballots);
    }
    Ok(all)
}

async fn hold(
    (session, events): &mut Followed,
    timing: Timing,
    begin: Instant,
    show_last: bool,
) -> Result<Measured> {
    let mut measured = Measured::default();
    let mut begin = begin;
    while begin < timing.until {
        sleep_until(begin.into()).await;
        let mut leader = session.leader().await?;
        let sent = Instant::now();
        let (pressed, seen) = join(
            session.open_vote(&mut leader),
            events.all(|seen| seen.ballot().is_some()),
        )
        .await;
        pressed?;
        let seen = seen?;
        if timing.counts(sent) {
            measured
                .opened
                .extend(seen.iter().map(|seen| seen.at).max().map(|at| at - sent));
        }
        let ballot = seen.first().and_then(Seen::ballot);
        let ballot = ballot.ok_or("no ballot")?;
        let voted = voters(&session.phones, ballot, begin, timing).await?;
        let mut total = (0, 0);
        for (sent, took, level) in voted {
            total = (total.0 + 1, total.1 + level);
            if timing.counts(sent) {
                measured.votes.extend([took]);
            }
        }
        if total.0 > 0 {
            measured.ballots.insert(ballot, total);
        }
        begin += timing.pause * u32::try_from(VOTERS)?;
        let over = begin >= timing.until;
        if over && !show_last {
            return Ok(measured);
        }
        let mut leader = session.leader().await?;
        let sent = Instant::now();
        let (pressed, seen) = join(
            session.show_vote(&mut leader),
            events.all(|seen| seen.ballot().is_none()),
        )
        .await;
        pressed?;
        if timing.counts(sent) {
            measured
                .shown
                .extend(seen?.iter().map(|seen| seen.at).max().map(|at| at - sent));
        }
    }
    Ok(measured)
}

/// Everybody but one votes at their time, whether or not those before have their answer. Gives when
/// each was sent, how long it took, and which level.
async fn voters(
    phones: &[Phone],
    ballot: i64,
    begin: Instant,
    timing: Timing,
) -> Result<Vec<(Instant, Duration, i64)>> {
    let mut votes = JoinSet::new();
    let times = (0_u32..).map(|number| begin + timing.pause / 2 + timing.pause * number);
    for ((phone, at), level) in phones.iter().take(VOTERS).zip(times).zip((1..=4).cycle()) {
        if at < timing.until {
            votes.spawn(one(phone.clone(), (ballot, level), timing.address, at));
        }
    }
    let mut done = Vec::new();
    while let Some(vote) = votes.join_next().await {
        done.push(vote??);
    }
    Ok(done)
}

/// Votes, and reads the page that comes back as the island does.
async fn one(
    phone: Phone,
    (ballot, level): (i64, i64),
    address: SocketAddr,
    at: Instant,
) -> Result<(Instant, Duration, i64)> {
    sleep_until(at.into()).await;
    let mut browser = phone.browser(address).await?;
    let fields = format!("stemming={ballot}&keuze={level}&prioriteit=midden");
    let sent = Instant::now();
    let voted = browser
        .form(&format!("{}/stem", phone.page), fields)
        .await?;
    let took = sent.elapsed();
    let (page, _) = voted.see_other()?;
    browser.get(&page).await?.ok()?;
    Ok((sent, took, level))
}
