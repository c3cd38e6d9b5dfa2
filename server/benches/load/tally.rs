//! What the database must hold at the end.

use std::path::Path;

use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::error::Result;

/// What must be in the database: rows, and the sum of their revisions, which is the number of
/// saves.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Answers.
    pub rows: i64,
    /// How often they were saved.
    pub saves: i64,
}

impl Tally {
    /// Adds one person's revisions by item.
    pub fn add(&mut self, saved: &[i64]) {
        for revision in saved.iter().filter(|revision| **revision > 0) {
            self.rows += 1;
            self.saves += revision;
        }
    }

    /// Every answer that was acknowledged is there as often as it was, and nothing else.
    pub async fn check(&self, data: &Path) -> Result<()> {
        let options = SqliteConnectOptions::new().filename(data.join("scan.sqlite"));
        let mut database = SqliteConnection::connect_with(&options).await?;
        let (rows, saves) =
            sqlx::query_as("SELECT COUNT(*), COALESCE(SUM(revision), 0) FROM answers")
                .fetch_one(&mut database)
                .await?;
        let found = Self { rows, saves };
        if found == *self {
            return Ok(());
        }
        Err(format!("acknowledged: {self:?}; in the database: {found:?}").into())
    }
}
