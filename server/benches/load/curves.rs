//! How the server bears more and more people at once: each thing that people do, done by 1, 16, 64 and
//! 256 of them, on a file and on `PostgreSQL`, with bare limits under the same load beside it.

mod person;
mod picture;
mod place;
mod point;
mod votes;

use std::path::Path;
use std::time::Instant;

use futures::future::try_join_all;

use crate::error::Result;
use crate::list;
use crate::load::{Measured, Times};
use crate::plan::Plan;
use crate::process::Process;
use crate::report::{Report, alone};
use crate::workers::BareSaver;
use crate::{reports, way};
use person::{Flow, Person};
use place::{Database, Place};
use point::{Curve, Point, table};

/// People at once.
const AT_ONCE: [usize; 4] = [1, 16, 64, 256];
/// Reports at once: they wait in a queue, so that more only wait longer.
const REPORTS: [usize; 3] = [1, 16, 64];
/// Schools whose figures staff read.
const SCHOOLS: (u32, u32, u32) = (100, 50, 3);
/// Starts of which the middle one counts.
const STARTS: usize = 5;

pub async fn run(program: &Path, scratch: &Path, plan: Plan, report: &mut Report) -> Result<()> {
    let lists = scratch.join("curve-lists");
    list::write(&lists)?;
    let mut curves = bare(scratch, plan).await?;
    for database in Database::all() {
        let place = Place::make(program, scratch, database).await?;
        cold_starts(program, &place, &lists, report).await?;
        let server = place.serve(program, &lists)?;
        for flow in Flow::OF_TEAMS {
            curves.push(curve(&server, flow, database, plan).await?);
        }
        curves.push(of_reports(&server, database).await?);
        server.kill()?;
    }
    let data = scratch.join("curve-staff");
    let server = Process::demo(program, &data, SCHOOLS)?;
    curves.push(curve(&server, Flow::Staff, Database::File, plan).await?);
    server.kill()?;
    report.table(table(&curves));
    report.files.push(("curves.svg", picture::draw(&curves)));
    Ok(())
}

/// One thing that people do, by more and more of them.
async fn curve(server: &Process, flow: Flow, database: Database, plan: Plan) -> Result<Curve> {
    let mut points = Vec::new();
    for at_once in AT_ONCE {
        let mut people = flow.people(server, at_once).await?;
        let mut measured = Measured::default();
        measured.turn(server, &mut people, plan.turn).await?;
        points.push(Point::of(at_once, &measured));
    }
    let (name, by) = (flow.name(), database.name());
    Ok(Curve { name, by, points })
}

/// The bare page, and the bare save on either database.
async fn bare(scratch: &Path, plan: Plan) -> Result<Vec<Curve>> {
    let mut page = Vec::new();
    let limit = Process::mode(&["limit-page".as_ref()])?;
    for at_once in AT_ONCE {
        let mut people = Person::bare_readers(&limit, at_once).await?;
        let mut measured = Measured::default();
        measured.turn(&limit, &mut people, plan.turn).await?;
        page.push(Point::of(at_once, &measured));
    }
    let mut curves = vec![Curve {
        name: Flow::Page.name(),
        by: "the bare page",
        points: page,
    }];
    for database in Database::all() {
        let url = place::bare(database).await?;
        let mut points = Vec::new();
        for at_once in AT_ONCE {
            let (limit, mut people) = match &url {
                None => BareSaver::many("limit-grouped", at_once, scratch).await?,
                Some(url) => BareSaver::at("limit-service", url.as_ref(), at_once).await?,
            };
            let mut measured = Measured::default();
            measured.turn(&limit, &mut people, plan.turn).await?;
            points.push(Point::of(at_once, &measured));
        }
        curves.push(Curve {
            name: Flow::Answer.name(),
            by: database.bare(),
            points,
        });
    }
    Ok(curves)
}

/// Reports of teams of their own, all asked at the same moment.
async fn of_reports(server: &Process, database: Database) -> Result<Curve> {
    let mut points = Vec::new();
    for at_once in REPORTS {
        let mut teams = Vec::new();
        for number in 0..at_once {
            teams.push(reports::answered(server.address, at_once * 1000 + number).await?);
        }
        let (start, cpu) = (Instant::now(), server.cpu_ms()?);
        let asked = teams
            .iter()
            .map(|team| reports::download(server.address, team));
        let done = try_join_all(asked).await?;
        let seconds = start.elapsed().as_secs_f64();
        let mut times = Times::default();
        times.extend(done.into_iter().map(|(time, _)| time));
        points.push(Point::new(
            at_once,
            &times,
            (seconds, server.cpu_ms()? - cpu),
        ));
    }
    let (name, by) = ("report as PDF", database.name());
    Ok(Curve { name, by, points })
}

/// How long it takes from nothing until the first page is there, and what memory that needs.
async fn cold_starts(
    program: &Path,
    place: &Place,
    lists: &Path,
    report: &mut Report,
) -> Result<()> {
    let mut times = Times::default();
    let mut memory = 0.0;
    for _ in 0..STARTS {
        let start = Instant::now();
        let server = place.serve(program, lists)?;
        way::first_page(server.address).await?;
        times.extend([start.elapsed()]);
        memory = server.now_mb()?;
        server.kill()?;
    }
    let (p50, name) = (times.percentile(50), place.database.name());
    report.rows.extend([
        alone("P10", format!("cold start, {name}, ms"), p50).goal("<= 200", p50 <= 200.0),
        alone("P11", format!("memory at /, {name}, MB"), memory).goal("<= 30", memory <= 30.0),
    ]);
    Ok(())
}
