//! `/steunpunt/meenemen/{file}`: a file with figures, for staff who signed in a moment ago, or how
//! far it is.

use axum::extract::Query;
use scan::application::takeaway::{InQueue, Takeaway, TakeawayKind};
use serde::Deserialize;

use super::selection::{Selection, TOPIC};
use crate::events::{Follow, Told, Turn, follow};
use crate::pages::errors;
use crate::pages::making::{Place, given, progress};
use crate::pages::prelude::*;
use crate::pages::query::{QueryPairs, address};
use crate::render::to_html;
use scan_report::national::files::{format_of, kind_at};

/// The last part of the address of a file.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct NamedTakeaway(TakeawayKind);

impl TryFrom<String> for NamedTakeaway {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        kind_at(&name).map(Self).ok_or("no file is called so")
    }
}

struct Asked {
    takeaway: Takeaway,
    /// What its address says of it.
    pairs: Vec<(String, String)>,
}

impl Asked {
    /// `NotFound` when the query names no release, list or groups.
    fn read(kind: TakeawayKind, query: &QueryPairs) -> Outcome<Self> {
        let selection = Selection::named(query).ok_or(Refusal::NotFound)?;
        let topic = Selection::topic(query)?;
        let mut pairs = selection.pairs();
        pairs.extend(
            topic
                .iter()
                .map(|topic| (TOPIC.to_owned(), topic.to_string())),
        );
        Ok(Self {
            pairs,
            takeaway: Takeaway {
                kind,
                edition: selection.edition,
                list: selection.list,
                groups: selection.groups,
                topic,
            },
        })
    }
}

impl Place for Asked {
    fn address(&self) -> String {
        address(&path_of(self.takeaway.kind), &self.pairs)
    }

    fn source(&self) -> String {
        let path = format!("{}/stroom", path_of(self.takeaway.kind));
        address(&path, &self.pairs)
    }
}

pub fn path_of(kind: TakeawayKind) -> String {
    let name = format_of(kind).map_or("", |format| format.address);
    format!("/steunpunt/meenemen/{name}")
}

pub async fn download(
    visit: Allowed<RecentStaff>,
    PathName(file): PathName<NamedTakeaway>,
    Query(query): Query<QueryPairs>,
) -> PageResult {
    let asked = Asked::read(file.0, &query)?;
    let taking_away = &visit.ports.taking_away;
    let made = taking_away.take(&visit.right, &asked.takeaway).await?;
    Ok(given(&visit, &asked, made))
}

/// How far a file is, until it is done; then the browser is sent to it.
pub async fn stream(
    visit: Allowed<RecentStaff>,
    PathName(file): PathName<NamedTakeaway>,
    Query(query): Query<QueryPairs>,
) -> PageResult {
    let asked = Asked::read(file.0, &query)?;
    // Whether there is such a file, before the stream begins.
    let taking_away = &visit.ports.taking_away;
    taking_away.in_queue(&visit.right, &asked.takeaway).await?;
    let visit = Visit::clone(&visit);
    Ok(follow(Progress { visit, asked }))
}

struct Progress {
    visit: Visit,
    asked: Asked,
}

impl Progress {
    async fn look(&self) -> Outcome<InQueue> {
        let ports = &self.visit.ports;
        let staff = ports.rights.recent_staff(&self.visit.credentials).await?;
        let taking_away = &ports.taking_away;
        taking_away.in_queue(&staff, &self.asked.takeaway).await
    }
}

impl Follow for Progress {
    async fn next(&mut self, _: Turn) -> Option<Told> {
        let file = self.asked.address();
        let part = |ahead| to_html(|| progress(ahead, &file)).into();
        // Waits for a moment by itself.
        match self.look().await.inspect_err(errors::log).ok()? {
            InQueue::Done => Some(Told::Last(part(None), file.clone())),
            InQueue::Ahead(ahead) => Some(Told::Parts(part(Some(ahead)))),
            InQueue::Busy => None,
        }
    }
}
