//! `make bench`: the attacks that releases must withstand, on as many schools as their bounds are
//! meant for, and what figures are still good for. The tests run the same on a few schools.
//!
//! Exit codes: 0 every bound holds; 1 one is broken.

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use scan::release::testing::{
    Attack, Bound, CONTROL, Finding, ONE_RELEASE, SEVERAL_RELEASES, Size, UTILITY,
};

/// An attack on one scale.
struct Job {
    attack: &'static Attack,
    levels: u8,
}

static ALL: [&[Attack]; 4] = [&CONTROL, &ONE_RELEASE, &SEVERAL_RELEASES, &UTILITY];

fn main() -> ExitCode {
    let mut size = Size::Full;
    // Cargo adds `--bench`.
    for word in std::env::args().skip(1).filter(|word| word != "--bench") {
        if word != "--quick" {
            eprintln!("usage: attacks [--quick]");
            return ExitCode::FAILURE;
        }
        size = Size::Few;
    }
    let start = Instant::now();
    println!(
        "{:<66} {:>6}  {:<52} {:>8}  {:<13} met",
        "attack", "levels", "", "figure", "bound"
    );
    let broken = run(size);
    println!("\nAll of it took {} s.", start.elapsed().as_secs());
    if broken == 0 {
        return ExitCode::SUCCESS;
    }
    eprintln!("attacks: {broken} bounds are broken");
    ExitCode::FAILURE
}

/// Runs everything, on all cores, and prints it in its order; gives how many bounds are broken.
fn run(size: Size) -> usize {
    let attacks = ALL.iter().flat_map(|attacks| attacks.iter());
    let jobs: Vec<Job> = attacks
        .flat_map(|attack| {
            let scales = attack.levels.iter();
            scales.map(move |&levels| Job { attack, levels })
        })
        .collect();
    let next = AtomicUsize::new(0);
    let (done, results) = mpsc::channel();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..cores {
            let (done, jobs, next) = (done.clone(), &jobs, &next);
            scope.spawn(move || {
                while let Some((number, job)) = take(jobs, next) {
                    let findings = job.attack.run(size, job.levels);
                    if done.send((number, findings)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        let mut found: Vec<Option<Vec<Finding>>> = jobs.iter().map(|_| None).collect();
        let (mut printed, mut broken) = (0, 0);
        for (number, findings) in results {
            found[number] = Some(findings);
            while let Some(findings) = found.get_mut(printed).and_then(Option::take) {
                broken += print(&jobs[printed], &findings);
                printed += 1;
            }
        }
        broken
    })
}

fn take<'a>(jobs: &'a [Job], next: &AtomicUsize) -> Option<(usize, &'a Job)> {
    let number = next.fetch_add(1, Ordering::Relaxed);
    Some((number, jobs.get(number)?))
}

/// Prints what came of an attack; gives how many bounds are broken.
fn print(job: &Job, findings: &[Finding]) -> usize {
    let levels = match job.levels {
        0 => String::new(),
        levels => levels.to_string(),
    };
    for finding in findings {
        let bound = match finding.bound {
            Bound::AtLeast(bound) => format!("at least {bound:.2}"),
            Bound::AtMost(bound) => format!("at most {bound:.2}"),
        };
        let met = if finding.is_met() { "yes" } else { "NO" };
        println!(
            "{:<66} {levels:>6}  {:<52} {:>8.4}  {bound:<13} {met}",
            job.attack.name, finding.circumstances, finding.figure,
        );
    }
    findings.iter().filter(|finding| !finding.is_met()).count()
}
