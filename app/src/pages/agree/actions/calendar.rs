//! Actions as calendar files (RFC 5545): one event of a whole day each, on the day by which.

use axum::http::header;
use axum::response::IntoResponse;
use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

use super::address::address;
use super::plan::{Entry, load};
use crate::pages::prelude::*;
use scan_report::agreed::actions::about;
use scan_texts::t;

/// One action that has a date.
pub async fn one(visit: Allowed<Led>, PathName(id): PathName<Id>) -> PageResult {
    let plan = load(&visit).await?;
    match plan.own(&id).and_then(event) {
        Some(event) => Ok(file(&format!("actie-{id}"), [event])),
        None => Err(Refusal::NotFound.into()),
    }
}

/// All that is still to be done and has a date; back to the list when there is nothing.
pub async fn all(visit: Allowed<Led>) -> PageResult {
    let plan = load(&visit).await?;
    let pending = plan
        .listed()
        .filter(|entry| entry.now.value.state.is_pending());
    let events: Vec<Event> = pending.filter_map(event).collect();
    if events.is_empty() {
        return Ok(go_to(&address(&plan.round.name)));
    }
    Ok(file(&format!("acties-ronde-{}", plan.round.number), events))
}

/// The event of an action; nothing without a date.
///
/// Its name is the action's own in its round, so that a calendar that reads a newer file changes
/// the event it has. The time stamp is the day of the last change, which came from the clock.
fn event(entry: &Entry) -> Option<Event> {
    let action = &entry.now.value;
    let day: Date = action.due.as_ref()?.parse().ok()?;
    let stamp: Date = entry.now.day.parse().ok()?;
    let date = |name: &str, day: Date| {
        let text = day.strftime("%Y%m%d").to_string();
        Property::new(name, text)
            .add_parameter("VALUE", "DATE")
            .done()
    };
    let mut lines = Vec::new();
    lines.extend(
        action
            .who
            .as_ref()
            .map(|who| t!("agree-actions-calendar-who", who = who.as_str())),
    );
    lines.extend(
        about(action, &entry.round.questionnaire)
            .map(|about| t!("agree-actions-calendar-about", about = about)),
    );
    lines.push(format!("{}, {}", entry.round.school, entry.round.team));
    let mut event = Event::new();
    event
        .uid(&format!(
            "{}-{}@scan-passend-onderwijs",
            entry.round.name.as_str(),
            entry.id
        ))
        .add_property("DTSTAMP", stamp.strftime("%Y%m%dT000000Z").to_string())
        .sequence(u32::try_from(entry.now.number - 1).unwrap_or(0))
        .append_property(date("DTSTART", day))
        .append_property(date("DTEND", day.tomorrow().ok()?))
        .add_property("TRANSP", "TRANSPARENT")
        .summary(action.what.as_str())
        .description(&lines.join("\n"));
    Some(event.done())
}

/// A file to keep; `name` is made of fixed words, digits and ids.
fn file(name: &str, events: impl IntoIterator<Item = Event>) -> Response {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Scan Passend Onderwijs//Acties//NL"))
        .append_property(("CALSCALE", "GREGORIAN"));
    calendar.extend(events);
    let headers = [
        (
            header::CONTENT_TYPE,
            "text/calendar; charset=utf-8".to_owned(),
        ),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.ics\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, calendar.to_string()).into_response()
}
