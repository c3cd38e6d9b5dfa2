//! What is stored of accounts, read.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{Result, StoreError};

pub(in super::super) fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("accounts.{what}"))
}

/// Seconds since 1970 as they are stored.
pub(in super::super) fn time(second: i64) -> Result<Timestamp> {
    Timestamp::from_second(second).map_err(|_| unreadable("time"))
}

/// A day as it is stored.
pub(in super::super) fn read_day(text: &str) -> Result<Date> {
    text.parse().map_err(|_| unreadable("day"))
}

/// The same where there may be none.
pub(in super::super) fn read_some_day(text: Option<String>) -> Result<Option<Date>> {
    text.map(|text| read_day(&text)).transpose()
}
