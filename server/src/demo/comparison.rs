//! Something to compare: invented schools, a round a year, and a release after each.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use scan::application::Outcome;

use crate::cli::InventedSchools;
use crate::service::{Clock, Service, SystemClock};

/// A day on which a release of invented schools is made.
struct On(Date);

#[async_trait]
impl Clock for On {
    fn now(&self) -> Timestamp {
        let noon = self.0.at(12, 0, 0, 0);
        noon.in_tz("UTC")
            .map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp())
    }

    async fn pass(&self, time: Duration) {
        SystemClock.pass(time).await;
    }
}

/// Invents schools, year by year, and makes a release after each, unless there are some already.
pub async fn fill(service: &Arc<Service>, how_many: &InventedSchools) -> Outcome<()> {
    if how_many.schools == 0 || !service.all_releases().await?.is_empty() {
        return Ok(());
    }
    let last = service.last_june();
    for round in 1..=how_many.rounds {
        let year = last - i16::try_from(how_many.rounds - round).unwrap_or(0);
        let answered = service.invent(how_many.schools, (round, year), how_many.people);
        answered.await?;
        let day = date(year, 6, 30);
        let past = service.at(Arc::new(On(day)));
        past.make_release("voorbeeld").await?;
    }
    Ok(())
}
