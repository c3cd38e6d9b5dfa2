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
mod error;
mod limits;
mod list;
mod live;
mod load;
mod plan;
mod process;
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

/// What to measure, and of which program.
struct Order {
    plan: Plan,
    program: PathBuf,
    /// P1 to P3, P7, and memory.
    requests: bool,
    live: bool,
    reports: bool,
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
        requests: true,
        live: true,
        reports: true,
    };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--quick" => order.plan = QUICK,
            "--live" => (order.requests, order.reports) = (false, false),
            "--requests" => (order.live, order.reports) = (false, false),
            "--reports" => (order.requests, order.live) = (false, false),
            "--server" => order.program = words.next().ok_or("--server needs a path")?.into(),
            _ => {
                return Err(
                    "usage: make bench ARGS=\"[--quick] [--live | --requests | --reports] [--server PATH]\""
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
        if order.requests {
            scenarios::run(program, scratch, order.plan, &mut report).await?;
        }
        if order.live {
            live::run(program, scratch, order.plan, &mut report).await?;
        }
        if order.reports {
            reports::run(program, scratch, order.plan, &mut report).await?;
        }
        Result::Ok(())
    })?;
    print!("{report}");
    let file = target.join("bench.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&report.json())?)?;
    println!("\nThe same for machines: {}", file.display());
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
