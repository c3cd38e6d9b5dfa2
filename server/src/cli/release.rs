//! Options about releases for the support centre.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use scan::release::{Edition, Threshold};

use super::retention::StorageOptions;
use crate::service::releases::rules::ReleaseRules;

/// How releases for the support centre are made.
#[derive(Clone, Debug, Args)]
pub struct ReleaseOptions {
    /// The folder with the secrets of releases, outside the data directory and readable for its
    /// owner only; made with the first release. Without it a folder beside the data directory:
    /// `data-sleutels` for `data`. Keep a copy of it apart from copies of the data.
    #[arg(
        long = "release-keys",
        env = "SCAN_RELEASE_KEYS",
        value_name = "FOLDER",
        global = true
    )]
    pub keys: Option<PathBuf>,
    /// Fewest days from one release to the next.
    #[arg(
        long = "release-interval-days",
        env = "SCAN_RELEASE_INTERVAL_DAYS",
        value_name = "DAYS",
        default_value_t = ReleaseRules::INTERVAL_DAYS,
        global = true
    )]
    pub interval_days: u16,
    /// Fewest schools behind a figure of the next release; never below 5.
    #[arg(
        long = "release-threshold",
        env = "SCAN_RELEASE_THRESHOLD",
        value_name = "SCHOOLS",
        default_value = "10",
        value_parser = threshold,
        global = true
    )]
    pub threshold: Threshold,
}

impl ReleaseOptions {
    pub fn rules(&self) -> ReleaseRules {
        ReleaseRules {
            keys: self.keys.clone(),
            interval_days: self.interval_days,
            threshold: self.threshold,
        }
    }
}

/// Options of `release`.
#[derive(Debug, Args)]
pub struct ReleaseCommandOptions {
    /// The directory that holds the database.
    #[arg(
        long,
        env = "SCAN_DATA",
        default_value = "data",
        value_name = "DIR",
        global = true
    )]
    pub data: PathBuf,
    /// How releases are made.
    #[command(flatten)]
    pub releases: ReleaseOptions,
    /// Where what is kept lies.
    #[command(flatten)]
    pub storage: StorageOptions,
    /// What to do.
    #[command(subcommand)]
    pub command: ReleaseCommand,
}

/// What can be done about releases.
#[derive(Debug, Subcommand)]
pub enum ReleaseCommand {
    /// Makes a release of all finished rounds whose teams contribute, and publishes it. Ctrl-C stops
    /// it, and nothing is left of it.
    Build,
    /// Lists all releases, newest first.
    List,
    /// Looks whether the tables of every release are still what was recorded, and the secrets those
    /// that the last ones were made with.
    Verify,
    /// Withdraws a release for good: nobody reads its figures any more.
    Withdraw {
        /// Its number, as `list` says it.
        #[arg(value_name = "NUMBER", value_parser = edition)]
        edition: Edition,
    },
    /// Makes other secrets and begins a new series of releases: after the old ones may have become
    /// known, or are lost. Figures of two series together hide less than those of one.
    RotateKeys,
}

fn threshold(text: &str) -> Result<Threshold, String> {
    let schools = text.parse().map_err(|_| "must be a number".to_owned())?;
    Threshold::new(schools).ok_or_else(|| format!("must be {} schools or more", Threshold::FLOOR))
}

fn edition(text: &str) -> Result<Edition, String> {
    let number = text.parse();
    number
        .map(Edition)
        .map_err(|_| "must be a number".to_owned())
}
