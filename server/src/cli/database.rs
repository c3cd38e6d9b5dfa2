//! Options about a database of `PostgreSQL`.

use clap::Args;
use url::Url;

/// Options of `migrate`.
#[derive(Debug, Args)]
pub struct MigrateOptions {
    /// The database, as a role that may make tables in it, such as
    /// <postgres://scan_owner@db.example/scan>. Without a password: that stands in the file that
    /// `PGPASSFILE` names.
    #[arg(long, env = "SCAN_DATABASE_URL", value_name = "URL", value_parser = database_url)]
    pub database_url: Url,
    /// The role that servers connect as: it may read and change rows, and nothing else. Without it
    /// they connect as the role that made the tables.
    #[arg(long, env = "SCAN_APP_ROLE", value_name = "ROLE")]
    pub app_role: Option<String>,
}

/// An address of a database, without a password.
pub(super) fn database_url(text: &str) -> Result<Url, String> {
    let url: Url = text.parse().map_err(|_| "is no address".to_owned())?;
    if !matches!(url.scheme(), "postgres" | "postgresql") {
        return Err("must begin with postgres://".to_owned());
    }
    // Others on this machine can read the command line.
    if url.password().is_some() || url.query_pairs().any(|(key, _)| key == "password") {
        return Err(
            "must not hold a password: put it in a file, and its path in PGPASSFILE".to_owned(),
        );
    }
    Ok(url)
}
