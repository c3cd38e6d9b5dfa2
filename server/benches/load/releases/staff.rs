//! Staff of the support centre, who read one page after the other.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use futures::future::try_join_all;

use crate::client::Connection;
use crate::error::Result;
use crate::load::Times;
use crate::plan::Plan;
use crate::process::Process;

/// Staff who read at once.
const STAFF: usize = 4;
/// What they read, of the first list: all kinds of pages, of all schools and of groups.
pub const PAGES: [&str; 14] = [
    "/steunpunt",
    "/steunpunt?provincie=utrecht&grootte=small",
    "/steunpunt?sector=po&verband=Voorbeeldverband+Utrecht+1",
    "/steunpunt/onderwerp/passend-onderwijs?sector=po",
    "/steunpunt/regio",
    "/steunpunt/regio?sector=po&grootte=large",
    "/steunpunt/vergelijk",
    "/steunpunt/vergelijk?groepen=4&provincie2=utrecht&provincie3=gelderland&provincie4=zuid-holland",
    "/steunpunt/ontwikkeling",
    "/steunpunt/ontwikkeling?provincie=noord-holland",
    "/steunpunt/behoeften",
    "/steunpunt/behoeften?provincie=noord-brabant",
    "/steunpunt/rolgroepen",
    "/steunpunt/kenniskring?sector=po",
];

/// How long pages took.
pub struct Pages {
    pub times: Times,
    /// The address whose median was longest, with that in milliseconds.
    pub slowest: String,
}

impl Pages {
    /// Lets staff read for as long as a plan says.
    pub async fn measure(server: &Process, plan: Plan) -> Result<Self> {
        let mut staff = Vec::new();
        for first in 0..STAFF {
            staff.push((enter(server.address).await?, first * PAGES.len() / STAFF));
        }
        let end = Instant::now() + plan.turns * plan.turn;
        let reading = staff
            .into_iter()
            .map(|(browser, first)| read(browser, first, end));
        let mut by_page: BTreeMap<&str, Times> = BTreeMap::new();
        for (page, time) in try_join_all(reading).await?.into_iter().flatten() {
            by_page.entry(page).or_default().extend([time]);
        }
        let median = |times: &Times| times.percentile(50);
        let slowest = by_page
            .iter()
            .max_by(|(_, a), (_, b)| median(a).total_cmp(&median(b)))
            .map(|(page, times)| format!("{page}, p50 {:.1} ms", median(times)));
        let mut times = Times::default();
        for (_, of_page) in by_page {
            times.add(of_page);
        }
        Ok(Self {
            times,
            slowest: slowest.ok_or("no page was read")?,
        })
    }
}

/// A browser of somebody who signed in.
pub async fn enter(address: SocketAddr) -> Result<Connection> {
    let mut browser = Connection::open(address).await?;
    let path = "/steunpunt/aanmelden/voorbeeld";
    let (_, reply) = browser.form(path, String::new()).await?.see_other()?;
    browser.cookie = reply.cookie("steunpunt")?;
    Ok(browser)
}

/// Reads page after page, from some page on, until the end.
async fn read(
    mut browser: Connection,
    first: usize,
    end: Instant,
) -> Result<Vec<(&'static str, Duration)>> {
    let mut times = Vec::new();
    for page in PAGES.into_iter().cycle().skip(first) {
        let start = Instant::now();
        if start >= end {
            break;
        }
        browser.get(page).await?.ok()?;
        times.push((page, start.elapsed()));
    }
    Ok(times)
}
