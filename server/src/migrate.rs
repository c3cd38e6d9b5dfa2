//! `scan-server migrate`: the tables of PostgreSQL.

use std::process::ExitCode;

use crate::cli::MigrateOptions;
use crate::store::postgres;

/// Runs `scan-server migrate`.
pub fn run(options: &MigrateOptions) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => runtime
            .block_on(postgres::migrate(
                &options.database_url,
                options.app_role.as_deref(),
            ))
            .map_err(|error| error.to_string()),
        Err(error) => Err(format!("cannot start: {error}")),
    };
    match done {
        Ok(()) => {
            println!("The tables are up to date.");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
