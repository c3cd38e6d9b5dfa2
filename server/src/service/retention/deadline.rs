//! A line of the table of what goes by itself.

use std::collections::BTreeMap;

use async_trait::async_trait;
use jiff::civil::Date;
use scan::application::Outcome;

use crate::service::Service;

/// Something that is kept for a time. To have another kind of thing go by itself, implement this and
/// add a line to `TABLE`.
#[async_trait]
pub trait Deadline: Sync {
    /// In the log and in what `scan-server retention` prints.
    fn name(&self) -> &'static str;

    /// What is counted: one of them, and several.
    fn unit(&self) -> [&'static str; 2];

    /// On which days how much of it goes, up to this day; what should have gone before `today`
    /// counts under its own day. Looks only.
    async fn due(
        &self,
        service: &Service,
        today: Date,
        until: Date,
    ) -> Outcome<BTreeMap<Date, u64>>;

    /// Deletes what is due on this day or was before, and tells how much that was. What somebody is
    /// not to find any more is swept: it says so in its transaction.
    async fn carry_out(&self, service: &Service, today: Date) -> Outcome<u64>;
}

/// Counts days.
pub fn per_day(days: impl IntoIterator<Item = Date>) -> BTreeMap<Date, u64> {
    let mut counted = BTreeMap::new();
    for day in days {
        *counted.entry(day).or_default() += 1;
    }
    counted
}

/// So much today; nothing when there is none.
pub fn all_on(day: Date, number: u64) -> BTreeMap<Date, u64> {
    (number > 0).then_some((day, number)).into_iter().collect()
}
