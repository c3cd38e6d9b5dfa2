//! The command line. Every option is an environment variable as well.

mod backup;
mod database;
mod mail;
mod release;
mod retention;
mod watching;

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use scan::yaml::Language;

pub use backup::{BackupOptions, CopyOptions, RestoreOptions};
pub use database::MigrateOptions;
pub use mail::MailOptions;
pub use release::{ReleaseCommand, ReleaseCommandOptions, ReleaseOptions};
pub use retention::{RetentionOptions, StorageOptions, TermOptions};
pub use watching::WatchOptions;

/// A school team's self-assessment for passend onderwijs, as a web server.
///
/// Exit codes: 0 all went well; 1 a list has faults, something broke, or `release verify` or `copy`
/// found a difference; 2 the command line is not understood. Of `release` besides: 3 the last release
/// is too short ago; 4 another one is being made; 5 the secrets cannot be used. Of
/// `retention --dry-run`: 3 something is due that is still there.
#[derive(Debug, Parser)]
#[command(name = "scan-server", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the scan until it is told to stop (Ctrl-C or SIGTERM).
    Serve(ServeOptions),
    /// Serves the scan with a filled demonstration: invented schools in a database of their own.
    Demo(DemoOptions),
    /// Checks lists and names every fault with file, line and column.
    Check(CheckOptions),
    /// Adds, lists and removes staff of the support centre, while the server runs or not.
    Staff(StaffOptions),
    /// Prints what coordinators did with their teams, without anything that was answered.
    Log(LogOptions),
    /// Makes, lists, checks and withdraws releases for the support centre, while the server runs or
    /// not.
    Release(ReleaseCommandOptions),
    /// Deletes what is kept no longer, and prints what that was, while the server runs or not. A
    /// server does so by itself when it starts and every night.
    ///
    /// Goes: private phases that nobody ended are ended (`open-rounds`); answers and votes of single
    /// people become counts of their team (`answers`, `votes`, `tallies`); rounds and teams that
    /// their coordinator deleted a week ago (`deletions`), and accounts that their owner did
    /// (`accounts`); addresses of mails and invitations (`mails`, `colleagues`, `invitations`); lines
    /// of the logs of the support centre (`staff-log`) and of teams (`team-log`), and what was erased
    /// (`erasures`); sessions and links that are over (`sign-ins`); codes after 400 days (`codes`).
    Retention(RetentionOptions),
    /// Makes the tables in a database of PostgreSQL, or brings them up to date, and gives the role of
    /// the servers its rights. Servers may run meanwhile.
    Migrate(MigrateOptions),
    /// Makes a backup of the files in a data directory, while the server runs or not.
    Backup(BackupOptions),
    /// Puts a backup back into a data directory that has no database yet.
    Restore(RestoreOptions),
    /// Copies an installation from files to PostgreSQL or back, and compares every row.
    Copy(CopyOptions),
}

/// Options of `serve` and `demo`.
#[derive(Clone, Debug, Args)]
pub struct ServeOptions {
    /// The directory that holds the database; made when it is not there.
    #[arg(long, env = "SCAN_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
    /// Where to listen; port 0 picks a free one. The address is printed.
    #[arg(
        long,
        env = "SCAN_LISTEN",
        default_value = "127.0.0.1:3000",
        value_name = "ADDR"
    )]
    pub listen: SocketAddr,
    /// A directory of lists to use instead of the shipped ones.
    #[arg(long, env = "SCAN_QUESTIONNAIRES", value_name = "DIR")]
    pub questionnaires: Option<PathBuf>,
    /// Files with support offers of your own, or directories of them, beside those of the lists.
    #[arg(long, env = "SCAN_OFFERS", value_name = "PATH", value_delimiter = ',')]
    pub offers: Vec<PathBuf>,
    /// Where people reach the site, such as <https://scan.example>; with https, cookies are secure
    /// and browsers are told to stay on https. Without it, links point where people asked.
    #[arg(long, env = "SCAN_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,
    /// Addresses of proxies in front of this server; only their X-Forwarded-For is believed.
    #[arg(
        long,
        env = "SCAN_TRUSTED_PROXIES",
        value_name = "IP",
        value_delimiter = ','
    )]
    pub trusted_proxies: Vec<IpAddr>,
    /// Whom to tell about a security problem, such as <mailto:security@scan.example>; served as
    /// /.well-known/security.txt.
    #[arg(long, env = "SCAN_SECURITY_CONTACT", value_name = "ADDRESS", value_parser = contact)]
    pub security_contact: Option<String>,
    /// How staff of the support centre sign in besides with passkeys.
    #[command(flatten)]
    pub openid: OpenIdOptions,
    /// A mail server.
    #[command(flatten)]
    pub mail: MailOptions,
    /// How releases for the support centre are made.
    #[command(flatten)]
    pub releases: ReleaseOptions,
    /// How long what is kept.
    #[command(flatten)]
    pub terms: TermOptions,
    /// Where what is kept lies.
    #[command(flatten)]
    pub storage: StorageOptions,
    /// What whoever runs it sees.
    #[command(flatten)]
    pub watch: WatchOptions,
    /// Most connections at once.
    #[arg(
        long,
        env = "SCAN_CONNECTIONS",
        default_value_t = 10_000,
        value_name = "NUMBER"
    )]
    pub connections: usize,
    /// How log lines look.
    #[arg(long, env = "SCAN_LOG_FORMAT", default_value = "text", value_enum)]
    pub log_format: LogFormat,
    /// What to log: error, warn, info, debug, or a filter such as `scan_server=debug`.
    #[arg(long, env = "SCAN_LOG", default_value = "info", value_name = "FILTER")]
    pub log: String,
}

/// Options of `demo`.
#[derive(Clone, Debug, Args)]
pub struct DemoOptions {
    #[command(flatten)]
    pub serve: ServeOptions,
    #[command(flatten)]
    pub invented: InventedSchools,
}

/// How many schools the comparison of the support centre is about. They are made once; a folder
/// that has a release already keeps what it has.
#[derive(Clone, Debug, Args)]
pub struct InventedSchools {
    /// Invented schools to compare; 0 for none.
    #[arg(
        long,
        env = "SCAN_SCHOOLS",
        default_value_t = 480,
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(0..=10_000)
    )]
    pub schools: u32,
    /// People in the team of each, about.
    #[arg(
        long,
        env = "SCAN_PEOPLE",
        default_value_t = 12,
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(4..=100)
    )]
    pub people: u32,
    /// Rounds of each, one a year, with a release after each.
    #[arg(
        long,
        env = "SCAN_ROUNDS",
        default_value_t = 3,
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(1..=5)
    )]
    pub rounds: u32,
}

/// A provider of accounts (OpenID Connect) for staff of the support centre and coordinators. The address to register
/// there is `/steunpunt/aanmelden/openid/terug` under the public URL; for coordinators, who may tie
/// their account to one, `/aanmelden/openid/terug` besides.
#[derive(Clone, Debug, Default, Args)]
pub struct OpenIdOptions {
    /// Its issuer, such as <https://connect.surfconext.nl>; without it staff use passkeys only.
    #[arg(
        long = "openid-issuer",
        env = "SCAN_OPENID_ISSUER",
        value_name = "URL",
        requires = "client"
    )]
    pub issuer: Option<String>,
    /// What the provider calls this server.
    #[arg(
        long = "openid-client",
        env = "SCAN_OPENID_CLIENT",
        value_name = "ID",
        requires = "issuer"
    )]
    pub client: Option<String>,
    /// A file with the secret that the provider gave, which only its owner can change and only its
    /// owner and group can read; without it this is a public client.
    #[arg(
        long = "openid-secret-file",
        env = "SCAN_OPENID_SECRET_FILE",
        value_name = "FILE",
        requires = "issuer"
    )]
    pub secret_file: Option<PathBuf>,
    /// What staff call the provider.
    #[arg(
        long = "openid-name",
        env = "SCAN_OPENID_NAME",
        default_value = "uw schoolaccount",
        value_name = "NAME"
    )]
    pub name: String,
}

/// Options of `staff`.
#[derive(Debug, Args)]
pub struct StaffOptions {
    /// The directory that holds the database.
    #[arg(
        long,
        env = "SCAN_DATA",
        default_value = "data",
        value_name = "DIR",
        global = true
    )]
    pub data: PathBuf,
    /// Where people reach the site, for the links that are printed.
    #[arg(long, env = "SCAN_PUBLIC_URL", value_name = "URL", value_parser = public_url, default_value = "http://localhost:3000", global = true)]
    pub public_url: String,
    /// Where what is kept lies.
    #[command(flatten)]
    pub storage: StorageOptions,
    /// What to do.
    #[command(subcommand)]
    pub command: StaffCommand,
}

/// Options of `log`.
#[derive(Debug, Args)]
pub struct LogOptions {
    /// The directory that holds the database.
    #[arg(long, env = "SCAN_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
    /// Of how many days.
    #[arg(
        long = "log-days",
        env = "SCAN_LOG_DAYS",
        default_value_t = 90,
        value_name = "DAYS"
    )]
    pub days: u32,
    /// Where what is kept lies.
    #[command(flatten)]
    pub storage: StorageOptions,
}

/// What can be done about staff.
#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    /// Adds somebody and prints the link with which they begin: it works once, for a day.
    Add {
        /// What colleagues call them.
        #[arg(value_name = "NAME")]
        name: String,
        /// They decide who is staff, and make releases.
        #[arg(long)]
        admin: bool,
    },
    /// Prints a new link for somebody who lost the old one or a passkey.
    Link {
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Lists everybody.
    List,
    /// Removes somebody; their sessions end at once.
    Remove {
        #[arg(value_name = "NAME")]
        name: String,
    },
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct CheckOptions {
    /// Files, or directories of which every `.yaml` and `.yml` file is read that is not hidden.
    /// Together they are one library: ids must be unique in it, and references must lead somewhere.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Check together with the lists that ship with the program, without notes about those: for
    /// offers of your own beside them.
    #[arg(long, env = "SCAN_CHECK_SHIPPED")]
    pub shipped: bool,
    /// Give hints about how levels are written, too.
    #[arg(long, env = "SCAN_CHECK_STYLE")]
    pub style: bool,
    /// Judge dates as on this day, such as 2027-08-01, to see what needs checking by then; without
    /// it today.
    #[arg(long, env = "SCAN_CHECK_DAY", value_name = "DATE")]
    pub day: Option<Date>,
    /// How to print findings.
    #[arg(long, env = "SCAN_CHECK_FORMAT", default_value = "text", value_enum)]
    pub format: CheckFormat,
    /// In which language to print findings.
    #[arg(long, env = "SCAN_CHECK_LANG", default_value = "en", value_enum)]
    pub lang: CheckLanguage,
}

/// How to print findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    Text,
    /// A JSON array.
    Json,
}

/// In which language to print findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckLanguage {
    En,
    /// Dutch, in plain words.
    Nl,
}

impl From<CheckLanguage> for Language {
    fn from(language: CheckLanguage) -> Self {
        match language {
            CheckLanguage::En => Self::English,
            CheckLanguage::Nl => Self::Dutch,
        }
    }
}

fn contact(text: &str) -> Result<String, String> {
    let known = ["https://", "mailto:"]
        .iter()
        .any(|start| text.starts_with(start));
    if known && text.chars().all(|c| c.is_ascii_graphic()) {
        return Ok(text.to_owned());
    }
    Err("must start with https:// or mailto:".to_owned())
}

fn public_url(text: &str) -> Result<String, String> {
    let trimmed = text.trim_end_matches('/');
    let host = trimmed
        .strip_prefix("https://")
        .or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {
            Ok(trimmed.to_owned())
        }
        _ => Err("must look like https://scan.example, without a path".to_owned()),
    }
}
