//! `scan-server migrate`: the tables of PostgreSQL.

use std::process::ExitCode;

use crate::cli::MigrateOptions;
use crate::command;
use crate::store::postgres;

/// Runs `scan-server migrate`.
pub fn run(options: &MigrateOptions) -> ExitCode {
    command::run(act(options))
}

async fn act(options: &MigrateOptions) -> Result<String, String> {
    let done = postgres::migrate(&options.database_url, options.app_role.as_deref()).await;
    done.map_err(|error| error.to_string())?;
    Ok("The tables are up to date.\n".to_owned())
}
