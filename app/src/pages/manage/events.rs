//! The headcount as server-sent events, for the coordinator's page.

use std::time::Duration;

use tokio::sync::watch;

use super::invite::numbers;
use crate::events::{Follow, Told, Turn, follow};
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::render::to_html;

/// Rest between two events: a team that answers fast changes the number many times a second.
const REST: Duration = Duration::from_millis(500);

/// The numbers now, and again whenever they changed.
pub async fn stream(visit: Allowed<Managed>) -> PageResult {
    let changes = visit.ports.coordination.watch(&visit.right).await?;
    Ok(follow(Numbers {
        changes,
        visit: visit.clone(),
        round: visit.right.name().clone(),
    }))
}

struct Numbers {
    changes: watch::Receiver<u64>,
    visit: Visit,
    round: RoundName,
}

impl Follow for Numbers {
    async fn next(&mut self, turn: Turn) -> Option<Told> {
        if turn == Turn::Later {
            self.changes.changed().await.ok()?;
            tokio::time::sleep(REST).await;
        }
        self.changes.borrow_and_update();
        let Visit {
            ports, credentials, ..
        } = &self.visit;
        let managed = ports.rights.managed(credentials, &self.round).await;
        let managed = managed.inspect_err(errors::log).ok()?;
        let round = ports.coordination.round(&managed).await;
        let total = round.inspect_err(errors::log).ok()?.headcount.total;
        Some(Told::Parts(to_html(|| numbers(total)).into()))
    }
}
