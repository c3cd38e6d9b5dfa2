//! What is stored of accounts, read.

use jiff::Timestamp;

use super::super::{Result, StoreError};

pub(super) fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("accounts.{what}"))
}

/// Seconds since 1970 as they are stored.
pub(super) fn time(second: i64) -> Result<Timestamp> {
    Timestamp::from_second(second).map_err(|_| unreadable("time"))
}
