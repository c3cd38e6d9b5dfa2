//! `scan-server release`: releases for the support centre, from the command line.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;

use scan::application::Refusal;
use scan::application::releases::{
    BuildFault, BuildPhase, BuildState, Progress, ReleaseHead, ReleaseState,
};
use scan::release::Edition;
use tokio::sync::watch;

use crate::cli::{ReleaseCommand, ReleaseCommandOptions};
use crate::collection::Collection;
use crate::command;
use crate::job_queue::JobQueue;
use crate::service::releases::begin::NotBegun;
use crate::service::releases::rules::Halt;
use crate::service::staff::COMMAND_LINE;
use crate::service::{Service, Settings, SystemClock};

/// Why nothing, or not all, was done. Each kind has an exit code of its own.
enum Fault {
    /// Something broke, or `verify` found a difference: 1.
    Broken(String),
    /// The last release is too short ago: 3.
    TooEarly(String),
    /// Another release is being made: 4.
    Going(String),
    /// The secrets cannot be used: 5.
    Keys(String),
}

impl Fault {
    fn told(self) -> ExitCode {
        let (message, code) = match self {
            Self::Broken(message) => (message, 1),
            Self::TooEarly(message) => (message, 3),
            Self::Going(message) => (message, 4),
            Self::Keys(message) => (message, 5),
        };
        eprintln!("{message}");
        ExitCode::from(code)
    }
}

impl From<String> for Fault {
    fn from(message: String) -> Self {
        Self::Broken(message)
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Broken(refusal.to_string())
    }
}

impl From<NotBegun> for Fault {
    fn from(reason: NotBegun) -> Self {
        match reason {
            NotBegun::Going => Self::Going(
                "another release is being made on this data; wait until it is done".to_owned(),
            ),
            NotBegun::NotBefore(day) => Self::TooEarly(format!(
                "the last release is too short ago: the next one can be made from {day} on. \
                 --release-interval-days says how many days there have to be in between."
            )),
            NotBegun::Keys(fault) => Self::Keys(fault.to_string()),
            NotBegun::Refused(refusal) => refusal.into(),
        }
    }
}

/// Runs `scan-server release`. It may run beside a server on the same directory.
pub fn run(options: &ReleaseCommandOptions) -> ExitCode {
    match command::wait_for(act(options)) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(fault) => fault.told(),
    }
}

async fn act(options: &ReleaseCommandOptions) -> Result<String, Fault> {
    let (store, _claim) = command::open(&options.data, &options.storage).await?;
    // Nothing here asks for lists: what rounds asked is stored with them.
    let collection = Collection::empty();
    let settings = Settings {
        releases: options.releases.rules(),
        ..Settings::default()
    };
    let (clock, queue) = (Arc::new(SystemClock), JobQueue::new());
    let service = Service::with_settings(store, collection, clock, queue, settings);
    let done = carry_out(&service, &options.command).await;
    service.store().close().await;
    done
}

async fn carry_out(service: &Arc<Service>, command: &ReleaseCommand) -> Result<String, Fault> {
    service.tidy_releases().await?;
    match command {
        ReleaseCommand::Build => build(service).await,
        ReleaseCommand::List => {
            let all = service.all_releases().await?;
            Ok(all.iter().map(line).collect())
        }
        ReleaseCommand::Verify => verify(service).await,
        ReleaseCommand::Withdraw { edition } => withdraw(service, *edition).await,
        ReleaseCommand::RotateKeys => {
            let series = service.begin_series(COMMAND_LINE).await?;
            let series = series.as_str();
            Ok(format!(
                "the secrets are new; releases from now on are of series {series}\n"
            ))
        }
    }
}

async fn build(service: &Arc<Service>) -> Result<String, Fault> {
    service.begin_release(COMMAND_LINE).await?;
    let mut state = service.follow_release();
    let stopping = service.clone();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            stopping.halt_release(Halt::Unwanted);
        }
    });
    let ended = if std::io::stderr().is_terminal() {
        show(&mut state).await
    } else {
        let ended = state.wait_for(|state| !state.is_going()).await;
        ended.map(|state| state.clone()).unwrap_or_default()
    };
    match ended {
        BuildState::Done(edition) => Ok(format!("release {} is published\n", edition.0)),
        BuildState::Failed(failure) if failure.fault == BuildFault::Keys => Err(Fault::Keys(
            "the secrets of releases cannot be used".to_owned(),
        )),
        BuildState::Failed(_) => Err(Fault::Broken(
            "the release could not be made; nothing is left of it".to_owned(),
        )),
        _ => Err(Fault::Broken("stopped; nothing is left of it".to_owned())),
    }
}

/// Says on one line of the terminal how far it is, until it ended.
async fn show(state: &mut watch::Receiver<BuildState>) -> BuildState {
    loop {
        let now = state.borrow_and_update().clone();
        let BuildState::Going(progress) = now else {
            eprint!("\r\u{1b}[K");
            return now;
        };
        eprint!("\r\u{1b}[K{}", said(progress));
        let _ = std::io::stderr().flush();
        if state.changed().await.is_err() {
            return now;
        }
    }
}

fn said(progress: Progress) -> String {
    let Progress { phase, done, of } = progress;
    match phase {
        BuildPhase::Tallying => format!("counting rounds: {done} of {of}"),
        BuildPhase::Reading => format!("reading rounds: {done} of {of}"),
        BuildPhase::Computing => format!("making figures of {of} rounds"),
        BuildPhase::Storing => "storing".to_owned(),
    }
}

async fn verify(service: &Arc<Service>) -> Result<String, Fault> {
    let verified = service.verify_releases().await?;
    if verified.differences.is_empty() {
        return Ok(format!(
            "{} releases are as they were made\n",
            verified.releases
        ));
    }
    Err(Fault::Broken(verified.differences.join("\n")))
}

async fn withdraw(service: &Arc<Service>, edition: Edition) -> Result<String, Fault> {
    let number = edition.0;
    match service.withdraw_release(COMMAND_LINE, edition).await {
        Ok(()) => Ok(format!("release {number} is withdrawn\n")),
        Err(Refusal::NotFound) => Err(Fault::Broken(format!(
            "there is no published release {number}; `release list` says which there are"
        ))),
        Err(refusal) => Err(refusal.into()),
    }
}

/// A release on a line: number, day, state, threshold, series.
fn line(head: &ReleaseHead) -> String {
    let state = match head.state {
        ReleaseState::Published => "published".to_owned(),
        ReleaseState::Withdrawn(day) => format!("withdrawn on {day}"),
    };
    format!(
        "{}\tmade on {}\t{state}\tat least {} schools\tseries {}\n",
        head.edition.0,
        head.built_on,
        head.threshold.schools(),
        head.series.as_str(),
    )
}
