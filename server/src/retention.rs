//! `scan-server retention`: what goes by itself, from the command line.

use std::process::ExitCode;
use std::sync::Arc;

use jiff::ToSpan;

use crate::cli::RetentionOptions;
use crate::collection::Collection;
use crate::command;
use crate::job_queue::JobQueue;
use crate::service::retention::Due;
use crate::service::{Clock, Service, Settings, SystemClock};

/// What there was to do.
enum Said {
    /// Nothing that should be gone is there: 0.
    InTime(String),
    /// With `--dry-run`: something is due that is still there: 3.
    Due(String),
}

/// Runs `scan-server retention`. It may run beside a server on the same directory.
pub fn run(options: &RetentionOptions) -> ExitCode {
    match command::wait_for(act(options)) {
        Ok(Said::InTime(text)) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Said::Due(text)) => {
            print!("{text}");
            ExitCode::from(3)
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn act(options: &RetentionOptions) -> Result<Said, String> {
    let (store, _claim) = command::open(&options.data, &options.storage).await?;
    let settings = Settings {
        terms: options.terms.terms(),
        ..Settings::default()
    };
    // Rounds bring the lists that they asked.
    let (collection, queue) = (Collection::empty(), JobQueue::new());
    let service = Service::with_settings(store, collection, Arc::new(SystemClock), queue, settings);
    let done = carry_out(&service, options).await;
    service.store().close().await;
    done
}

async fn carry_out(service: &Service, options: &RetentionOptions) -> Result<Said, String> {
    if !options.dry_run {
        let gone = service.keep_terms().await;
        let gone =
            gone.map_err(|refusal| format!("not everything that is due is gone: {refusal}"))?;
        return Ok(Said::InTime(gone.iter().map(line).collect()));
    }
    let today = Service::day(SystemClock.now().as_second());
    let until = today.saturating_add(i32::from(options.days).days());
    let due = service.due_until(until).await;
    let due = due.map_err(|refusal| refusal.to_string())?;
    let text = due.iter().map(line).collect();
    Ok(if due.iter().any(|due| due.day <= today) {
        Said::Due(text)
    } else {
        Said::InTime(text)
    })
}

/// Day, name and number on a line.
fn line(due: &Due) -> String {
    format!("{}\t{}\t{}\n", due.day, due.name, due.counted())
}
