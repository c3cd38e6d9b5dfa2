//! Releases for the support centre, of as many schools as there may be: how long one takes and how
//! much memory, what its pages cost, and whether people who save meanwhile notice. The schools are
//! those of `scan-server demo`, with the shipped lists and what invented people answered.

mod beside;
mod everyday;
mod made;
mod savers;
pub mod staff;

use std::path::Path;
use std::time::Instant;

use crate::error::Result;
use crate::plan::Plan;
use crate::process::Process;
use crate::report::{Report, alone, row};
use crate::{list, way};
use beside::Beside;
use everyday::Everyday;
use made::Made;
use staff::Pages;

/// People in each team, about.
const PEOPLE: u32 = 50;
/// Rounds of each, one a year.
const ROUNDS: u32 = 3;

/// What was measured with so many schools.
struct Found {
    schools: u32,
    everyday: Everyday,
    pages: Pages,
    made: Made,
}

pub async fn run(program: &Path, scratch: &Path, plan: Plan, report: &mut Report) -> Result<()> {
    let lists = &scratch.join("release-lists");
    list::write(lists)?;
    let mut all = Vec::new();
    let mut beside = None;
    for &schools in plan.schools {
        let data = scratch.join(format!("schools-{schools}"));
        let start = Instant::now();
        let server = Process::demo(program, &data, (schools, PEOPLE, ROUNDS))?;
        let seconds = start.elapsed().as_secs_f64();
        report.note(format!("inventing {schools} schools, s"), seconds.into());
        let everyday = Everyday::measure(&server, plan).await?;
        let pages = Pages::measure(&server, plan).await?;
        if plan.schools.last() == Some(&schools) {
            beside = Some(Beside::measure(&server, &data, plan).await?);
        }
        server.kill()?;
        let cold = cold_start(program, &data.join("demo"), lists).await?;
        report.rows.push(
            alone("P10", format!("cold start, {schools} schools, ms"), cold)
                .goal("<= 200", cold <= 200.0),
        );
        let made = Made::measure(program, &data, schools * ROUNDS).await?;
        // What the next size needs of the disk and its cache.
        std::fs::remove_dir_all(&data)?;
        all.push(Found {
            schools,
            everyday,
            pages,
            made,
        });
    }
    for found in &all {
        tell(found, &all[0], report);
    }
    if let [.., before, last] = &all[..] {
        linear(last, before, report);
    }
    if let Some(beside) = beside {
        beside.tell(report);
    }
    Ok(())
}

/// The milliseconds until a server that was killed shows its first page again.
async fn cold_start(program: &Path, data: &Path, lists: &Path) -> Result<f64> {
    let start = Instant::now();
    let server = Process::serve(program, "127.0.0.1:0", data, lists)?;
    way::first_page(server.address).await?;
    let took = start.elapsed();
    server.kill()?;
    Ok(took.as_secs_f64() * 1000.0)
}

/// What one size took; the smallest is the limit of what should not grow.
fn tell(found: &Found, smallest: &Found, report: &mut Report) {
    let Found {
        schools,
        everyday,
        pages,
        made,
    } = found;
    let Everyday { save, overview } = smallest.everyday;
    let (p50, p99) = (pages.times.percentile(50), pages.times.percentile(99));
    let of = |what: &str| format!("{what}, {schools} schools");
    report.rows.extend([
        row("P6", of("save CPU ms"), everyday.save, save)
            .goal("<= 1.3x", everyday.save <= 1.3 * save),
        row("P6", of("overview CPU ms"), everyday.overview, overview)
            .goal("<= 1.3x", everyday.overview <= 1.3 * overview),
        row(
            "P6",
            of("staff page p50 ms"),
            p50,
            smallest.pages.times.percentile(50),
        ),
        row(
            "P6",
            of("staff page p99 ms"),
            p99,
            smallest.pages.times.percentile(99),
        )
        .goal("<= 50", p99 <= 50.0),
        alone("P12", of("release s"), made.build.seconds)
            .goal("<= 120", made.build.seconds <= 120.0),
        alone("P12", of("release peak MB"), made.build.peak_mb)
            .goal("<= 1000", made.build.peak_mb <= 1000.0),
    ]);
    report.note(of("staff pages read"), pages.times.count().into());
    report.note(
        of("slowest kind of staff page"),
        pages.slowest.clone().into(),
    );
    report.note(of("rounds that the release counts"), made.rounds.into());
    report.note(of("answers of all rounds"), made.answers.into());
    report.note(of("figures that the release shows"), made.shown.into());
    report.note(of("bytes of its ledger"), made.ledger.into());
    report.note(of("verifying all releases, s"), made.verify.seconds.into());
}

/// The largest beside what the one before took, as many times as there are more schools.
fn linear(last: &Found, before: &Found, report: &mut Report) {
    let times = f64::from(last.schools) / f64::from(before.schools);
    let limit = times * before.made.build.seconds;
    let seconds = last.made.build.seconds;
    let named = format!("release s, {} as of {}", last.schools, before.schools);
    report
        .rows
        .push(row("P12", named, seconds, limit).goal("<= 1.3x", seconds <= 1.3 * limit));
}
