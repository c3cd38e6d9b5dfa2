//! Where the name of somebody of the support centre stands. Nothing here leads to a team.

use scan::application::own_data::{KeptName, NamedFor};
use scan::application::staff::LogLine;
use sqlx::Row;

use super::super::accounts::values::time;
use super::super::database::DbRow;
use super::super::{Result, Store, StoreError};

/// Where names stand, with what that says and about what.
const NAMED: [(NamedFor, &str); 4] = [
    (
        NamedFor::Draft,
        "SELECT file AS about, changed_at AS at FROM list_drafts WHERE changed_by = $1",
    ),
    (
        NamedFor::Published,
        "SELECT name AS about, published_at AS at FROM list_publications WHERE published_by = $1",
    ),
    (
        NamedFor::Withdrawn,
        "SELECT name AS about, withdrawn_at AS at FROM list_publications
         WHERE withdrawn_by = $1 AND withdrawn_at IS NOT NULL",
    ),
    (
        NamedFor::Request,
        "SELECT CAST(request_id AS TEXT) AS about, at FROM support_steps WHERE who = $1",
    ),
];

impl Store {
    /// Lines of the log of the support centre by somebody or about them, the oldest first.
    pub async fn kept_staff_lines(&self, name: &str) -> Result<Vec<LogLine>> {
        let rows = sqlx::query(
            "SELECT at, who, action, about FROM staff_log WHERE who = $1 OR about = $1 ORDER BY id",
        )
        .bind(name)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            let action: String = row.get("action");
            let unreadable = |_| StoreError::Unreadable("own_data.action".to_owned());
            Ok(LogLine {
                at: time(row.get("at"))?,
                who: row.get("who"),
                action: action.parse().map_err(unreadable)?,
                about: row.get("about"),
            })
        };
        rows.iter().map(read).collect()
    }

    /// Where else the name of somebody stands, the oldest first.
    pub async fn kept_names(&self, name: &str) -> Result<Vec<KeptName>> {
        let mut found = Vec::new();
        for (what, statement) in NAMED {
            let rows = sqlx::query(statement)
                .bind(name)
                .fetch_all(self.reader())
                .await?;
            for row in &rows {
                found.push(KeptName {
                    what,
                    about: row.get("about"),
                    at: time(row.get("at"))?,
                });
            }
        }
        found.sort_by_key(|kept| kept.at);
        Ok(found)
    }
}
