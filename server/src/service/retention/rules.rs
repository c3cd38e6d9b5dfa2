//! When what is kept goes, and how far this program is with it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use scan::application::retention::Terms;
use tokio::sync::watch;

/// Days for which a coordinator can undo a deletion, the day itself not counted.
const UNDO_DAYS: i32 = 7;
/// Fewest days for which it is remembered what was erased: far longer than backups may be kept.
const ERASURE_DAYS: i32 = 90;
/// The hour of the night, for schools, at which what is due goes.
const HOUR: i8 = 3;

/// What keeps the terms in this program.
#[derive(Default)]
pub struct Keeper {
    pub terms: Terms,
    /// The day on which it was last done.
    pub done: watch::Sender<Option<Date>>,
    /// The program ends.
    pub ending: watch::Sender<bool>,
}

impl Keeper {
    pub fn new(terms: Terms) -> Self {
        Self {
            terms,
            ..Self::default()
        }
    }

    /// The day on which single answers go, or a private phase that nobody ends is ended: so many
    /// months after this one.
    pub fn months_after(&self, day: Date) -> Date {
        day.saturating_add(i32::from(self.terms.answer_months).months())
    }

    /// For how many days it is remembered what was erased.
    pub fn erasure_days(&self) -> i32 {
        i32::from(self.terms.log_days).max(ERASURE_DAYS)
    }

    /// The day on which what was logged on this one goes.
    pub fn log_days_after(&self, day: Date) -> Date {
        day.saturating_add(i32::from(self.terms.log_days).days())
    }
}

/// The last day on which a deletion of this day can be undone.
pub fn undo_until(today: Date) -> Date {
    today.saturating_add(UNDO_DAYS.days())
}

/// The first moment of a day for schools, in seconds since 1970.
pub fn first_second(day: Date) -> i64 {
    at_hour(day, 0).as_second()
}

/// The next time after `now` at which what is due goes.
pub fn next_night(now: Timestamp) -> Timestamp {
    let today = now.to_zoned(zone()).date();
    let nights = [today, today.saturating_add(1.days())].map(|day| at_hour(day, HOUR));
    let next = nights.into_iter().find(|night| *night > now);
    next.unwrap_or(Timestamp::MAX)
}

fn at_hour(day: Date, hour: i8) -> Timestamp {
    let moment = day.at(hour, 0, 0, 0).to_zoned(zone());
    moment.map_or(Timestamp::MAX, |moment| moment.timestamp())
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn months_end_where_a_month_ends() {
        let keeper = Keeper::default();
        let after = |year, month, day| keeper.months_after(date(year, month, day));
        assert_eq!(after(2026, 11, 23), date(2027, 12, 23));
        assert_eq!(after(2027, 1, 31), date(2028, 2, 29));
        assert_eq!(after(2026, 1, 31), date(2027, 2, 28));
        assert_eq!(keeper.log_days_after(date(2026, 12, 1)), date(2027, 3, 1));
        assert_eq!(undo_until(date(2026, 12, 28)), date(2027, 1, 4));
    }

    /// A machine need not know it: without it everything that has a day or an hour would be in UTC.
    #[test]
    fn the_time_of_schools_is_in_the_program() {
        let bundled = jiff::tz::TimeZoneDatabase::bundled();
        assert!(bundled.get("Europe/Amsterdam").is_ok());
    }

    #[test]
    fn nights_are_those_of_schools() {
        let time = |text: &str| text.parse::<Timestamp>().unwrap();
        for (now, next) in [
            ("2026-11-23T01:59:59Z", "2026-11-23T02:00:00Z"),
            ("2026-11-23T02:00:00Z", "2026-11-24T02:00:00Z"),
            // The clock goes forward and back at two and at three.
            ("2027-03-27T12:00:00Z", "2027-03-28T01:00:00Z"),
            ("2027-10-30T12:00:00Z", "2027-10-31T02:00:00Z"),
        ] {
            assert_eq!(next_night(time(now)), time(next), "{now}");
        }
        let midnight = time("2026-11-22T23:00:00Z").as_second();
        assert_eq!(first_second(date(2026, 11, 23)), midnight);
    }
}
