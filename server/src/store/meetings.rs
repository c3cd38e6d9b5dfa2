//! Team sessions: where they are, and their agenda.

use scan::agenda::Length;
use scan::application::meeting::{Mode, Point, PointState};
use scan::code::TeamCode;
use scan::ids::RoundId;
use sqlx::Row;

use super::database::DbRow;
use super::{Result, Store, StoreError, Transaction, sweeping};

#[derive(Clone, Debug)]
pub struct StoredMeeting {
    pub round: RoundId,
    pub mode: Mode,
    pub length: Length,
    /// To join with a phone.
    pub code: TeamCode,
    /// Seconds since 1970.
    pub code_until: i64,
    /// People can look at it and vote.
    pub open: bool,
    /// Number of the item that is talked about.
    pub item: Option<u16>,
    /// Counts every step.
    pub revision: i64,
}

/// A point of the agenda as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct StoredPoint {
    pub point: Point,
    /// Its answers were shown.
    pub shown: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Find<'a> {
    Round(RoundId),
    /// By its code; not that of a round that is about to be deleted.
    Code(&'a TeamCode),
}

impl Store {
    pub async fn meeting(&self, find: Find<'_>) -> Result<Option<StoredMeeting>> {
        let query = sqlx::query(match find {
            Find::Round(_) => {
                "SELECT round_id, mode, minutes, code, code_until, open, item, revision
                 FROM meetings WHERE round_id = $1"
            }
            Find::Code(_) => {
                "SELECT round_id, mode, minutes, code, code_until, open, item, revision
                 FROM meetings WHERE code = $1 AND round_id IN
                 (SELECT o.id FROM rounds o JOIN teams t ON t.id = o.team_id
                  WHERE o.leaves_after IS NULL AND t.leaves_after IS NULL)"
            }
        });
        let query = match find {
            Find::Round(round) => query.bind(round),
            Find::Code(code) => query.bind(code.as_str()),
        };
        let row = query.fetch_optional(self.reader()).await?;
        row.as_ref().map(read).transpose()
    }

    /// The agenda of a session, in its order.
    pub async fn agenda(&self, round: RoundId) -> Result<Vec<StoredPoint>> {
        sqlx::query(
            "SELECT item, state, shown FROM agenda WHERE round_id = $1 ORDER BY place, item",
        )
        .bind(round)
        .fetch_all(self.reader())
        .await?
        .iter()
        .map(|row| {
            let state: String = row.get("state");
            Ok(StoredPoint {
                point: Point {
                    item: item(row.get("item"))?,
                    state: state.parse().map_err(|_| unreadable("state"))?,
                },
                shown: row.get::<i64, _>("shown") != 0,
            })
        })
        .collect()
    }
}

/// Opens a session: a new one with this agenda, or the one that there is under a new code.
pub async fn open(
    transaction: &mut Transaction,
    meeting: &StoredMeeting,
    agenda: &[u16],
) -> Result<()> {
    sqlx::query(
        "INSERT INTO meetings (round_id, mode, minutes, code, code_until, open, item, revision)
         VALUES ($1, $2, $3, $4, $5, 1, NULL, 1)
         ON CONFLICT (round_id) DO UPDATE
         SET minutes = excluded.minutes, code = excluded.code, code_until = excluded.code_until,
             open = 1, revision = meetings.revision + 1",
    )
    .bind(meeting.round)
    .bind(meeting.mode.key())
    .bind(i64::from(meeting.length.minutes()))
    .bind(meeting.code.as_str())
    .bind(meeting.code_until)
    .execute(&mut **transaction)
    .await?;
    for (place, item) in (0_i64..).zip(agenda) {
        sqlx::query(
            "INSERT INTO agenda (round_id, item, place, state, shown) VALUES ($1, $2, $3, $4, 0)
             ON CONFLICT DO NOTHING",
        )
        .bind(meeting.round)
        .bind(i64::from(*item))
        .bind(place)
        .bind(PointState::Open.key())
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}

/// Counts a step, if the session is open and still as it was at `revision`.
pub async fn count_step(
    transaction: &mut Transaction,
    round: RoundId,
    revision: i64,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE meetings SET revision = revision + 1
         WHERE round_id = $1 AND revision = $2 AND open = 1",
    )
    .bind(round)
    .bind(revision)
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Talks about an item, or about none.
pub async fn set_item(
    transaction: &mut Transaction,
    round: RoundId,
    item: Option<u16>,
) -> Result<()> {
    sqlx::query("UPDATE meetings SET item = $2 WHERE round_id = $1")
        .bind(round)
        .bind(item.map(i64::from))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

pub async fn set_length(
    transaction: &mut Transaction,
    round: RoundId,
    length: Length,
) -> Result<()> {
    sqlx::query("UPDATE meetings SET minutes = $2 WHERE round_id = $1")
        .bind(round)
        .bind(i64::from(length.minutes()))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

pub async fn set_state(
    transaction: &mut Transaction,
    round: RoundId,
    item: u16,
    state: PointState,
) -> Result<()> {
    sqlx::query("UPDATE agenda SET state = $3 WHERE round_id = $1 AND item = $2")
        .bind(round)
        .bind(i64::from(item))
        .bind(state.key())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Shows the answers to an item from now on.
pub async fn show(transaction: &mut Transaction, round: RoundId, item: u16) -> Result<()> {
    sqlx::query("UPDATE agenda SET shown = 1 WHERE round_id = $1 AND item = $2")
        .bind(round)
        .bind(i64::from(item))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

pub async fn reorder(transaction: &mut Transaction, round: RoundId, items: &[u16]) -> Result<()> {
    for (place, item) in (0_i64..).zip(items) {
        sqlx::query("UPDATE agenda SET place = $3 WHERE round_id = $1 AND item = $2")
            .bind(round)
            .bind(i64::from(*item))
            .bind(place)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

/// Closes the session and lets everybody go. What was shown and agreed stays.
pub async fn end(transaction: &mut Transaction, round: RoundId) -> Result<()> {
    for sql in [
        "UPDATE meetings SET open = 0, item = NULL, revision = revision + 1 WHERE round_id = $1",
        "DELETE FROM meeting_links WHERE round_id = $1",
        "DELETE FROM seats WHERE round_id = $1",
        "DELETE FROM ballots WHERE round_id = $1 AND state <> 'getoond'",
    ] {
        sqlx::query(sql)
            .bind(round)
            .execute(&mut **transaction)
            .await?;
    }
    sweeping::is_due(transaction).await
}

fn read(row: &DbRow) -> Result<StoredMeeting> {
    let text = |column: &str| row.get::<String, _>(column);
    let minutes = u16::try_from(row.get::<i64, _>("minutes")).unwrap_or_default();
    Ok(StoredMeeting {
        round: row.get("round_id"),
        mode: text("mode").parse().map_err(|_| unreadable("mode"))?,
        length: Length::from_minutes(minutes).ok_or_else(|| unreadable("minutes"))?,
        code: TeamCode::parse(&text("code")).ok_or_else(|| unreadable("code"))?,
        code_until: row.get("code_until"),
        open: row.get::<i64, _>("open") != 0,
        item: row.get::<Option<i64>, _>("item").map(item).transpose()?,
        revision: row.get("revision"),
    })
}

pub(super) fn item(number: i64) -> Result<u16> {
    u16::try_from(number).map_err(|_| unreadable("item"))
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("meetings.{what}"))
}
