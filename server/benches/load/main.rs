//! `make bench`: how fast the real server is, beside what the same parts do bare, in one run.
//!
//! The server is the release program in a process of its own, with a database on disk; the limits
//! are modes of this program ([`limits`]), each in its own process too. All are asked over
//! loopback by one load generator, turn by turn, so that whatever else the machine does weighs on
//! both sides. CPU per request is the comparable figure; rates and times depend on the machine.
//!
//! Exit codes: 0 measured, whether or not goals are met; 1 something went wrong: a reply that is
//! not the expected one, or a database that holds something else than was acknowledged.

// A whole page is one type, as deep as its elements.
#![recursion_limit = "512"]

mod alone;
mod client;
mod curves;
mod error;
mod limits;
mod list;
mod live;
mod load;
mod plan;
mod process;
mod releases;
mod report;
mod reports;
mod scenarios;
mod tally;
mod way;
mod workers;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use error::Result;
use plan::{FULL, Plan, QUICK};
use report::Report;

/// What is measured alone when it is named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// P1 to P3, P7, and memory.
    Requests,
    /// P5.
    Live,
    /// P8.
    Reports,
    /// P6, P12 and P13.
    Releases,
    /// P10, and how it bears more and more people at once.
    Curves,
}

/// What to measure, and of which program.
struct Order {
    plan: Plan,
    program: PathBuf,
    /// Everything when none is named.
    part: Option<Part>,
}

impl Order {
    fn has(&self, part: Part) -> bool {
        self.part.is_none_or(|only| only == part)
    }
}

fn main() -> ExitCode {
    // Cargo adds `--bench`.
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["limit-page"] => limits::run(async || Ok(limits::page::router())),
        ["limit-stream"] => limits::run(async || Ok(limits::stream::router())),
        ["limit-grouped", data] => {
            limits::run(async || limits::save::grouped(Path::new(data)).await)
        }
        ["limit-service", url] => limits::run(async || limits::service::grouped(url).await),
        ["limit-single", data] => limits::run(async || limits::save::single(Path::new(data)).await),
        _ => read(&words).and_then(|order| measure(&order)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn read(words: &[&str]) -> Result<Order> {
    let mut order = Order {
        plan: FULL,
        program: PathBuf::from(env!("CARGO_BIN_EXE_scan-server")),
        part: None,
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--quick" => order.plan = QUICK,
            "--live" => order.part = Some(Part::Live),
            "--requests" => order.part = Some(Part::Requests),
            "--reports" => order.part = Some(Part::Reports),
            "--releases" => order.part = Some(Part::Releases),
            "--curves" => order.part = Some(Part::Curves),
            "--server" => order.program = words.next().ok_or("--server needs a path")?.into(),
            _ => {
                return Err(
                    "usage: make bench ARGS=\"[--quick] [--live | --requests | --reports | --releases \
                     | --curves | --attacks] [--server PATH]\""
                        .into(),
                );
            }
        }
    }
    Ok(order)
}

fn measure(order: &Order) -> Result<()> {
    // One thread: the other core is for the server.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let target = target_directory();
    // Beside the build, because the usual place for temporary files may lie in memory, where
    // waiting for the disk costs nothing.
    let scratch = tempfile::Builder::new()
        .prefix("bench-")
        .tempdir_in(&target)?;
    let (program, scratch) = (order.program.as_path(), scratch.path());
    let mut report = Report::default();
    runtime.block_on(async {
        if order.has(Part::Requests) {
            scenarios::run(program, scratch, order.plan, &mut report).await?;
        }
        if order.has(Part::Live) {
            live::run(program, scratch, order.plan, &mut report).await?;
        }
        if order.has(Part::Reports) {
            reports::run(program, scratch, order.plan, &mut report).await?;
        }
        if order.has(Part::Releases) {
            releases::run(program, scratch, order.plan, &mut report).await?;
        }
        if order.has(Part::Curves) {
            curves::run(program, scratch, order.plan, &mut report).await?;
        }
        Result::Ok(())
    })?;
    print!("{report}");
    let file = target.join("bench.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&report.json())?)?;
    println!("\nThe same for machines: {}", file.display());
    for (name, content) in report.files {
        let file = target.join(name);
        std::fs::write(&file, content)?;
        println!("A picture: {}", file.display());
    }
    Ok(())
}

/// Where Cargo builds: `CARGO_TARGET_DIR`, or `target` of the workspace.
fn target_directory() -> PathBuf {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => directory.into(),
        None => temporary.parent().unwrap_or(temporary).to_owned(),
    }
}
