//! Which statements are logged: those that take long.

use std::time::Duration;

use log::LevelFilter;
use sqlx::ConnectOptions;
use sqlx::any::AnyConnectOptions;

/// Milliseconds from which on a statement is slow, unless the installation says otherwise.
pub const USUAL_MS: u64 = 500;

/// The same as a time.
pub(super) const USUAL: Duration = Duration::from_millis(USUAL_MS);

/// Statements that take longer than this are warnings in the log (`slow statement`), and all others
/// are not logged at any level. What is logged is the statement as it stands in the code, with `$1`
/// and the like in the places of values: never a value.
pub(super) fn only_slow(options: AnyConnectOptions, slow: Duration) -> AnyConnectOptions {
    options
        .log_statements(LevelFilter::Off)
        .log_slow_statements(LevelFilter::Warn, slow)
}
