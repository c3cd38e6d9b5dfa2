//! What pages for staff say alike.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use scan_report::words;

/// A moment as schools say it: `30 november 2026, 14.05 uur`.
pub fn moment(at: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let at = at.to_zoned(zone);
    let (day, hour, minute) = (words::date(at.date()), at.hour(), at.minute());
    format!("{day}, {hour}.{minute:02} uur")
}
