//! Options about what goes by itself, and about what was erased.

use std::path::{Path, PathBuf};

use clap::Args;
use scan::application::retention::Terms;
use url::Url;

use crate::store::Opening;

/// How long what is kept. `scan-server retention --help` says what goes besides.
#[derive(Clone, Copy, Debug, Args)]
pub struct TermOptions {
    /// Months after the end of a private phase for which the answers of single people stay, 3 to 24;
    /// afterwards only counts of the team are left. A private phase that nobody ends is ended after
    /// as many. Pages tell people the number.
    #[arg(
        long = "keep-answers-months",
        env = "SCAN_KEEP_ANSWERS_MONTHS",
        value_name = "MONTHS",
        default_value_t = Terms::default().answer_months,
        value_parser = answer_months,
        global = true
    )]
    pub answer_months: u8,
    /// Days for which the log of the support centre stays, 30 to 365.
    #[arg(
        long = "keep-logs-days",
        env = "SCAN_KEEP_LOGS_DAYS",
        value_name = "DAYS",
        default_value_t = Terms::default().log_days,
        value_parser = log_days,
        global = true
    )]
    pub log_days: u16,
}

impl TermOptions {
    /// What they decide.
    pub fn terms(self) -> Terms {
        Terms {
            answer_months: self.answer_months,
            log_days: self.log_days,
        }
    }
}

/// Where what is kept lies, and where it is remembered what was erased.
#[derive(Clone, Debug, Default, Args)]
pub struct StorageOptions {
    /// The journal of erasures, outside the data directory: what was erased is erased again at the
    /// next start when an older backup of the data is put back. It holds keys only. Without it
    /// `data-gewist/wissingen.txt` beside `data`. Copy it apart from the data, and never put back an
    /// older copy of it.
    #[arg(
        long = "erasure-journal",
        env = "SCAN_ERASURE_JOURNAL",
        value_name = "FILE",
        global = true
    )]
    pub erasure_journal: Option<PathBuf>,
    /// A database of `PostgreSQL`, such as <postgres://scan@db.example/scan>, in the place of the file
    /// in the data directory. Its tables are made with `scan-server migrate`. Without a password: that
    /// stands in the file that `PGPASSFILE` names.
    #[arg(
        long = "database-url",
        env = "SCAN_DATABASE_URL",
        value_name = "URL",
        value_parser = super::database::database_url,
        global = true
    )]
    pub database_url: Option<Url>,
}

impl StorageOptions {
    /// A data directory, to open with this journal.
    pub fn opening(&self, data: &Path) -> Opening {
        Opening {
            database: self.database_url.clone(),
            journal: self.erasure_journal.clone(),
            ..Opening::of(data)
        }
    }
}

/// Options of `retention`.
#[derive(Debug, Args)]
pub struct RetentionOptions {
    /// The directory that holds the database.
    #[arg(long, env = "SCAN_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
    /// How long what is kept; the same as for the server.
    #[command(flatten)]
    pub terms: TermOptions,
    /// Where what is kept lies.
    #[command(flatten)]
    pub storage: StorageOptions,
    /// Print what goes and when, and change nothing: a line for each day and kind, with tabs.
    #[arg(long, env = "SCAN_DRY_RUN")]
    pub dry_run: bool,
    /// How many days ahead to look with `--dry-run`.
    #[arg(
        long,
        env = "SCAN_DAYS",
        value_name = "DAYS",
        default_value_t = 31,
        requires = "dry_run"
    )]
    pub days: u16,
}

fn answer_months(text: &str) -> Result<u8, String> {
    let months = text.parse().ok();
    months
        .filter(|months| Terms::ANSWER_MONTHS.contains(months))
        .ok_or_else(|| {
            let (least, most) = (Terms::ANSWER_MONTHS.start(), Terms::ANSWER_MONTHS.end());
            format!("must be {least} to {most} months")
        })
}

fn log_days(text: &str) -> Result<u16, String> {
    let days = text.parse().ok();
    days.filter(|days| Terms::LOG_DAYS.contains(days))
        .ok_or_else(|| {
            let (least, most) = (Terms::LOG_DAYS.start(), Terms::LOG_DAYS.end());
            format!("must be {least} to {most} days")
        })
}
