//! What all subcommands share that do their work and end.

use std::path::Path;
use std::process::ExitCode;

use tokio::runtime::Builder;

use crate::claim::Claim;
use crate::cli::StorageOptions;
use crate::store::{Store, StoreError};

/// Does the work of a subcommand, prints what it gives, and says with the exit code whether it was
/// done.
pub fn run(work: impl Future<Output = Result<String, String>>) -> ExitCode {
    match wait_for(work) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Does the work of a subcommand that says by itself how it ended.
pub fn wait_for<T, E: From<String>>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(work),
        Err(error) => Err(E::from(format!("cannot start: {error}"))),
    }
}

/// Opens the database of a directory, beside a server where one runs. The claim is to be held until
/// the end, so that no server begins meanwhile.
///
/// # Errors
/// A sentence for the people of the machine.
pub async fn open(data: &Path, storage: &StorageOptions) -> Result<(Store, Option<Claim>), String> {
    let claim = Claim::take(data).ok();
    let opening = storage.opening(data);
    let store = match &claim {
        Some(_) => Store::open_with(opening).await,
        None => Store::open_beside(opening).await,
    };
    Ok((store.map_err(|error| said(data, &error))?, claim))
}

/// Why a database cannot be used, for the people of the machine.
pub fn said(data: &Path, error: &StoreError) -> String {
    match error {
        StoreError::Unusable(why) => why.to_string(),
        error => format!("{}: {error}", data.display()),
    }
}
