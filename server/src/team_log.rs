//! `scan-server log`: what coordinators did with their teams, for whoever runs the installation.
//! Staff of the support centre do not see it: it names teams.

use std::process::ExitCode;
use std::sync::Arc;

use crate::cli::LogOptions;
use crate::collection::Collection;
use crate::command;
use crate::job_queue::JobQueue;
use crate::service::{Service, SystemClock};
use crate::store::memberships::log::TeamLine;

/// Runs `scan-server log`. It may run beside a server on the same directory.
pub fn run(options: &LogOptions) -> ExitCode {
    command::run(lines(options))
}

async fn lines(options: &LogOptions) -> Result<String, String> {
    let (store, _claim) = command::open(&options.data, &options.storage).await?;
    let (collection, queue) = (Collection::empty(), JobQueue::new());
    let service = Service::new(store, collection, Arc::new(SystemClock), queue);
    let found = service
        .store()
        .team_logs(options.days, service.second())
        .await;
    service.store().close().await;
    let found = found.map_err(|error| error.to_string())?;
    Ok(found.iter().map(line).collect())
}

/// When, which team, who, what, about what.
fn line(found: &TeamLine) -> String {
    let TeamLine { school, team, line } = found;
    let (at, who, action, about) = (line.at, &line.who, line.action.key(), &line.about);
    format!("{at}\t{school}, {team}\t{who}\t{action}\t{about}\n")
}
