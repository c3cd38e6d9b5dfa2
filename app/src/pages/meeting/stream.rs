//! The session as server-sent events: the parts of a view, now and after every change.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::Event;
use futures::stream;
use tokio::time::{Interval, MissedTickBehavior, interval};

use super::{lead, lead_address, phone, screen};
use crate::allowed::Allowed;
use crate::events::{end, events};
use crate::failure::PageResult;
use crate::pages::errors;
use crate::pages::path_name::Key;
use crate::ports::Ports;
use crate::ports::meeting::Changes;
use crate::render::to_html;
use crate::visit::Visit;
use scan::application::meeting::Attendee;
use scan::application::rights::{Led, Seated};
use scan::application::{Outcome, Refusal};

/// Least time between two events that only tell another attendance: thirty people who vote are a
/// few events.
const REST: Duration = Duration::from_secs(1);
/// Where phones and screens go when the session ends.
const ENDED: &str = "/sessie-klaar";

/// For whoever leads.
pub async fn lead(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(led): Allowed<Led>,
) -> PageResult {
    let end = lead_address(led.name());
    let attendee = Attendee::Lead(led.name().clone());
    follow(ports, visit, attendee, end).await
}

/// For the projector.
pub async fn screen(State(ports): State<Ports>, visit: Visit, Key(key): Key) -> PageResult {
    follow(ports, visit, Attendee::Screen(key), ENDED.to_owned()).await
}

/// For a phone.
pub async fn phone(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(seat): Allowed<Seated>,
) -> PageResult {
    follow(
        ports,
        visit,
        Attendee::Seat(seat.name().clone()),
        ENDED.to_owned(),
    )
    .await
}

struct Follower {
    ports: Ports,
    visit: Visit,
    attendee: Attendee,
    end: String,
    changes: Changes,
    last: Option<Arc<str>>,
    rest: Interval,
    over: bool,
}

async fn follow(ports: Ports, visit: Visit, attendee: Attendee, end: String) -> PageResult {
    let changes = ports
        .meeting
        .follow(
            &ports
                .rights
                .attending(&visit.credentials, &attendee)
                .await?,
        )
        .await?;
    let mut rest = interval(REST);
    rest.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let follower = Follower {
        ports,
        visit,
        attendee,
        end,
        changes,
        last: None,
        rest,
        over: false,
    };
    Ok(events(stream::unfold(
        follower,
        |mut follower| async move { Some((follower.next().await?, follower)) },
    )))
}

impl Follower {
    /// The next event; `None` at the end. Rights are checked anew for every event.
    async fn next(&mut self) -> Option<Event> {
        if self.over {
            return None;
        }
        loop {
            if self.last.is_some() {
                self.wait().await?;
            }
            self.changes.session.borrow_and_update();
            self.changes.attendance.borrow_and_update();
            let html = match self.render().await {
                Ok(html) => html,
                // Something broke for a moment: the browser comes back by itself.
                Err(refusal @ (Refusal::Unavailable(_) | Refusal::Internal(_))) => {
                    errors::log(&refusal);
                    return None;
                }
                Err(_) => {
                    self.over = true;
                    return Some(end(&self.end));
                }
            };
            if self.last.as_ref() != Some(&html) {
                let mut event = Event::default().data(&html);
                if self.last.is_none() {
                    event = event.retry(Duration::from_millis(retry()));
                }
                self.last = Some(html);
                return Some(event);
            }
        }
    }

    /// Waits for a change of the session, or of the attendance and its turn.
    async fn wait(&mut self) -> Option<()> {
        // A phone shows no attendance.
        if matches!(self.attendee, Attendee::Seat(_)) {
            return self.changes.session.changed().await.ok();
        }
        tokio::select! {
            changed = self.changes.session.changed() => changed.ok(),
            changed = self.changes.attendance.changed() => {
                changed.ok()?;
                tokio::select! {
                    changed = self.changes.session.changed() => changed.ok(),
                    _ = self.rest.tick() => Some(()),
                }
            }
        }
    }

    async fn render(&self) -> Outcome<Arc<str>> {
        let (meeting, rights) = (&self.ports.meeting, &self.ports.rights);
        let credentials = &self.visit.credentials;
        match &self.attendee {
            Attendee::Lead(round) => {
                let led = rights.led(credentials, round).await?;
                let scene = lead::load(&self.ports, &self.visit, &led).await?;
                Ok(to_html(move || lead::parts(&scene)).into())
            }
            Attendee::Screen(_) => {
                let here = rights.attending(credentials, &self.attendee).await?;
                let session = meeting.session(&here).await?;
                let attendance = meeting.attendance(&here).await?;
                let url = self.visit.public_url().to_owned();
                Ok(to_html(move || screen::parts(&session, attendance, &url)).into())
            }
            Attendee::Seat(round) => {
                let (session, own) = meeting
                    .own_vote(&rights.seated(credentials, round).await?)
                    .await?;
                Ok(phone::event(&session, own))
            }
        }
    }
}

/// Milliseconds before a browser tries again: spread, so that after a restart not all come at once.
fn retry() -> u64 {
    let mut byte = [0_u8];
    let spread = getrandom::fill(&mut byte).map_or(128, |()| u64::from(byte[0]));
    500 + spread * 6
}
