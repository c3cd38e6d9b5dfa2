//! Finished rounds whose teams contribute to releases, without anything that anybody answered.

use std::collections::BTreeSet;

use jiff::civil::Date;
use scan::ids::{RoundId, SnapshotId, TeamId};
use scan::questionnaire::{Extent, Sector};
use scan::release::Edition;
use scan::school::{Brin, Partnership, Province, SchoolBoard, SizeBand};
use sqlx::{AssertSqlSafe, Row};

use super::database::{DbRow, places};
use super::{Result, Store, StoreError, Transaction};

/// Rounds that one statement marks: a value each, of 32,766 that `SQLite` takes.
const MARKED_AT_ONCE: usize = 5_000;

/// A round that counts, with what its team says of its school.
pub struct Contributed {
    pub round: RoundId,
    /// In addresses: the same for good.
    pub name: String,
    pub team: TeamId,
    pub snapshot: SnapshotId,
    pub finished_on: Date,
    pub sector: Sector,
    pub school: String,
    pub brin: Option<Brin>,
    pub partnership: Option<Partnership>,
    pub province: Option<Province>,
    pub size: Option<SizeBand>,
    pub board: Option<SchoolBoard>,
}

impl Store {
    /// Every round that was counted ([`super::tallies`]) and whose team contributes, of those that are
    /// not about to be deleted.
    pub async fn contributed(&self) -> Result<Vec<Contributed>> {
        let rows = sqlx::query(
            "SELECT o.id, o.name, o.team_id, o.list_id, o.finished_on, t.sector, t.school, t.brin,
             t.partnership, t.province, t.size, t.board
             FROM rounds o JOIN teams t ON t.id = o.team_id
             WHERE o.phase = 'frozen' AND o.contributes = 1
             AND o.leaves_after IS NULL AND t.leaves_after IS NULL
             AND EXISTS (SELECT 1 FROM tallies c WHERE c.round_id = o.id)",
        )
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(read).collect()
    }

    /// Every snapshot that a round asks, in the order in which they were first asked, with whether
    /// any round asks it in full.
    pub async fn snapshots(&self) -> Result<Vec<(SnapshotId, bool)>> {
        let found: Vec<(SnapshotId, i64)> = sqlx::query_as(
            "SELECT l.id, CASE WHEN EXISTS
               (SELECT 1 FROM rounds o WHERE o.list_id = l.id AND o.extent = $1) THEN 1 ELSE 0 END
             FROM lists l WHERE EXISTS (SELECT 1 FROM rounds o WHERE o.list_id = l.id)
             ORDER BY l.id",
        )
        .bind(Extent::Full.key())
        .fetch_all(self.reader())
        .await?;
        let found = found.into_iter();
        Ok(found.map(|(list, full)| (list, full != 0)).collect())
    }
}

/// The rounds whose teams contribute at this moment, for who is about to write.
pub async fn contributing(transaction: &mut Transaction) -> Result<BTreeSet<RoundId>> {
    let found: Vec<RoundId> = sqlx::query_scalar(
        "SELECT o.id FROM rounds o JOIN teams t ON t.id = o.team_id
             WHERE o.phase = 'frozen' AND o.contributes = 1
             AND o.leaves_after IS NULL AND t.leaves_after IS NULL",
    )
    .fetch_all(&mut **transaction)
    .await?;
    Ok(found.into_iter().collect())
}

/// Remembers that a release counted these rounds. Others who write wait for it, so that one statement
/// marks thousands.
pub async fn mark(
    transaction: &mut Transaction,
    rounds: &[RoundId],
    edition: Edition,
) -> Result<()> {
    for some in rounds.chunks(MARKED_AT_ONCE) {
        let sql = format!(
            "UPDATE rounds SET counted_first = COALESCE(counted_first, $1), counted_last = $1
             WHERE id IN ({})",
            places(2, some.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(i64::from(edition.0));
        for round in some {
            query = query.bind(*round);
        }
        query.execute(&mut **transaction).await?;
    }
    Ok(())
}

fn read(row: &DbRow) -> Result<Contributed> {
    let unreadable = |what: &str| StoreError::Unreadable(format!("contributions.{what}"));
    let text = |column: &str| row.get::<Option<String>, _>(column);
    let day: Option<Date> = text("finished_on").and_then(|day| day.parse().ok());
    let sector: String = row.get("sector");
    Ok(Contributed {
        round: row.get("id"),
        name: row.get("name"),
        team: row.get("team_id"),
        snapshot: row.get("list_id"),
        finished_on: day.ok_or_else(|| unreadable("finished_on"))?,
        sector: sector.parse().map_err(|_| unreadable("sector"))?,
        school: row.get("school"),
        // What was accepted once and is not any more counts as not given.
        brin: text("brin").and_then(|text| Brin::try_from(text).ok()),
        partnership: text("partnership").and_then(|text| Partnership::try_from(text).ok()),
        province: text("province").and_then(|text| text.parse().ok()),
        size: text("size").and_then(|text| text.parse().ok()),
        board: text("board").and_then(|text| SchoolBoard::try_from(text).ok()),
    })
}
