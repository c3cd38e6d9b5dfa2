//! The session as server-sent events: the parts of a view, now and after every change.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Interval, MissedTickBehavior, interval};

use super::{lead, lead_address, phone, screen};
use crate::events::{Follow, Told, Turn, follow};
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::ports::meeting::Changes;
use crate::render::to_html;
use scan::application::meeting::Attendee;

/// Least time between two events that only tell another attendance: thirty people who vote are a
/// few events.
const REST: Duration = Duration::from_secs(1);
/// Where phones and screens go when the session ends.
const ENDED: &str = "/sessie-klaar";

pub async fn lead(visit: Allowed<Led>) -> PageResult {
    let end = lead_address(visit.right.name());
    let attendee = Attendee::Lead(visit.right.name().clone());
    begin(visit.clone(), attendee, end).await
}

pub async fn screen(visit: Visit, Key(key): Key) -> PageResult {
    begin(visit, Attendee::Screen(key), ENDED.to_owned()).await
}

pub async fn phone(visit: Allowed<Seated>) -> PageResult {
    let attendee = Attendee::Seat(visit.right.name().clone());
    begin(visit.clone(), attendee, ENDED.to_owned()).await
}

async fn begin(visit: Visit, attendee: Attendee, end: String) -> PageResult {
    let rights = &visit.ports.rights;
    let here = rights.attending(&visit.credentials, &attendee).await?;
    let changes = visit.ports.meeting.follow(&here).await?;
    let mut rest = interval(REST);
    rest.set_missed_tick_behavior(MissedTickBehavior::Delay);
    Ok(follow(Session {
        visit,
        attendee,
        end,
        changes,
        rest,
    }))
}

/// A session as one of its kinds of view shows it.
struct Session {
    visit: Visit,
    attendee: Attendee,
    /// Where the browser goes when it is over.
    end: String,
    changes: Changes,
    rest: Interval,
}

impl Follow for Session {
    async fn next(&mut self, turn: Turn) -> Option<Told> {
        if turn == Turn::Later {
            self.wait().await?;
        }
        self.changes.session.borrow_and_update();
        self.changes.attendance.borrow_and_update();
        match self.render().await {
            Ok(parts) => Some(Told::Parts(parts)),
            // Something broke for a moment.
            Err(refusal @ (Refusal::Unavailable(_) | Refusal::Internal(_))) => {
                errors::log(&refusal);
                None
            }
            Err(_) => Some(Told::End(self.end.clone())),
        }
    }
}

impl Session {
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
        let (meeting, rights) = (&self.visit.ports.meeting, &self.visit.ports.rights);
        let credentials = &self.visit.credentials;
        match &self.attendee {
            Attendee::Lead(round) => {
                let led = rights.led(credentials, round).await?;
                let scene = lead::load(&self.visit, &led).await?;
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
