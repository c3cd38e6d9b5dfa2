//! The headcount as server-sent events, for the coordinator's page.

use std::time::Duration;

use axum::extract::State;
use axum::response::sse::Event;
use futures::stream;

use super::invite::numbers;
use crate::allowed::Allowed;
use crate::events::events;
use crate::failure::PageResult;
use crate::pages::errors;
use crate::ports::Ports;
use crate::render::to_html;
use crate::visit::Visit;
use scan::application::rights::Managed;

/// Rest between two events: a team that answers fast changes the number many times a second.
const REST: Duration = Duration::from_millis(500);

/// The numbers now, and again whenever they changed. Rights are checked anew for every event;
/// without them the stream ends.
pub async fn stream(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    let changes = ports.coordination.watch(&managed).await?;
    let start = (changes, None);
    Ok(events(stream::unfold(start, move |(mut changes, last)| {
        let (ports, credentials, name) = (
            ports.clone(),
            visit.credentials.clone(),
            managed.name().clone(),
        );
        async move {
            let mut first = last.is_none();
            loop {
                if !first {
                    changes.changed().await.ok()?;
                    tokio::time::sleep(REST).await;
                }
                first = false;
                changes.borrow_and_update();
                let managed = ports.rights.managed(&credentials, &name).await;
                let managed = managed.inspect_err(errors::log).ok()?;
                let round = ports.coordination.round(&managed).await;
                let round = round.inspect_err(errors::log).ok()?;
                let total = round.headcount.total;
                if last != Some(total) {
                    let event = Event::default().data(to_html(|| numbers(total)));
                    return Some((event, (changes, Some(total))));
                }
            }
        }
    })))
}
