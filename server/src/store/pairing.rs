//! Boards of colleague pairing. Nothing here touches what people answer, and no statement ever
//! names a table of both: a test reads all SQL for that.

pub mod pairs;
pub mod people;
mod rows;

use scan::application::BoardName;
use scan::application::pairing::Person;
pub use scan::application::records::StoredBoard;
use scan::code::TeamCode;
use scan::ids::{BoardId, PersonId, TeamId};
use scan::pairing::Wish;
use sqlx::Row;

use super::database::{Connection, DbRow};
use super::sessions::Hash;
use super::{Result, Store, Transaction, sweeping};
use rows::{read_pair, read_wish, unreadable};

pub use rows::{PairState, StoredPair};

#[derive(Clone, Debug)]
pub struct NewBoard {
    pub name: BoardName,
    pub team: TeamId,
    pub code: TeamCode,
    /// Seconds since 1970.
    pub code_until: i64,
}

/// Everything on a board.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// In the order in which they came.
    pub people: Vec<Person>,
    pub wishes: Vec<Wish>,
    /// About which somebody said something.
    pub pairs: Vec<StoredPair>,
}

#[derive(Clone, Copy, Debug)]
pub enum FindBoard<'a> {
    Team(TeamId),
    /// By its code; not that of a team that is about to be deleted.
    Code(&'a TeamCode),
}

/// Selects what [`read`] reads of a board `b` and its team, with further columns (after a comma)
/// and conditions.
macro_rules! select {
    ($columns:literal, $conditions:literal) => {
        concat!(
            "SELECT b.id, b.name, b.team_id, b.code, b.code_until, b.code_locked,
             t.school, t.name AS team_name",
            $columns,
            " FROM pairing_boards b JOIN teams t ON t.id = b.team_id ",
            $conditions
        )
    };
}

impl Store {
    pub async fn pairing_board(&self, find: FindBoard<'_>) -> Result<Option<StoredBoard>> {
        let query = match find {
            FindBoard::Team(team) => sqlx::query(select!("", "WHERE b.team_id = $1")).bind(team),
            FindBoard::Code(code) => {
                sqlx::query(select!("", "WHERE b.code = $1 AND t.leaves_after IS NULL"))
                    .bind(code.as_str())
            }
        };
        let row = query.fetch_optional(self.reader()).await?;
        row.as_ref().map(read).transpose()
    }

    /// The board and the person on it that a browser stands for; not of a team that is about to be
    /// deleted.
    pub async fn pairing_place(&self, token: &Hash) -> Result<Option<(StoredBoard, PersonId)>> {
        let row = sqlx::query(select!(
            ", p.id AS person",
            "JOIN pairing_people p ON p.board_id = b.id
             JOIN pairing_tokens k ON k.person_id = p.id
             WHERE k.token_hash = $1 AND t.leaves_after IS NULL"
        ))
        .bind(&token[..])
        .fetch_optional(self.reader())
        .await?;
        row.map(|row| Ok((read(&row)?, row.get("person"))))
            .transpose()
    }

    /// Everything on a board, as it was at one moment.
    pub async fn pairing_content(&self, board: BoardId) -> Result<Content> {
        let mut moment = self.reader().begin().await?;
        let people =
            sqlx::query("SELECT id, name FROM pairing_people WHERE board_id = $1 ORDER BY id")
                .bind(board)
                .fetch_all(&mut *moment)
                .await?;
        let wishes = sqlx::query(
            "SELECT w.person_id, w.skill, w.side FROM pairing_wishes w
             JOIN pairing_people p ON p.id = w.person_id
             WHERE p.board_id = $1 ORDER BY w.person_id, w.skill",
        )
        .bind(board)
        .fetch_all(&mut *moment)
        .await?;
        let pairs = sqlx::query(
            "SELECT k.skill, k.helper_id, k.learner_id, k.state, k.decided_by FROM pairing_pairs k
             JOIN pairing_people p ON p.id = k.helper_id
             WHERE p.board_id = $1 ORDER BY k.skill, k.learner_id, k.helper_id",
        )
        .bind(board)
        .fetch_all(&mut *moment)
        .await?;
        let person = |row: &DbRow| Person {
            id: row.get("id"),
            name: row.get("name"),
        };
        Ok(Content {
            people: people.iter().map(person).collect(),
            wishes: wishes.iter().map(read_wish).collect::<Result<_>>()?,
            pairs: pairs.iter().map(read_pair).collect::<Result<_>>()?,
        })
    }
}

/// Opens a board, unless the team has one.
pub async fn open(transaction: &mut Transaction, board: &NewBoard) -> Result<()> {
    sqlx::query(
        "INSERT INTO pairing_boards (name, team_id, code, code_until, code_locked)
         VALUES ($1, $2, $3, $4, 0) ON CONFLICT (team_id) DO NOTHING",
    )
    .bind(board.name.as_str())
    .bind(board.team)
    .bind(board.code.as_str())
    .bind(board.code_until)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Closes the board of a team, with everything on it.
pub async fn close(transaction: &mut Transaction, team: TeamId) -> Result<()> {
    sqlx::query("DELETE FROM pairing_boards WHERE team_id = $1")
        .bind(team)
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await
}

/// Closes a board by its name, with everything on it, in an older copy of the database.
pub async fn close_again(connection: &mut Connection, board: &str) -> Result<()> {
    sqlx::query("DELETE FROM pairing_boards WHERE name = $1")
        .bind(board)
        .execute(connection)
        .await?;
    Ok(())
}

/// Puts another code in the place of the old one; says whether that was still there.
pub async fn set_code(
    transaction: &mut Transaction,
    board: BoardId,
    (old, new): (&TeamCode, &TeamCode),
    until: i64,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE pairing_boards SET code = $2, code_until = $3, code_locked = 0
         WHERE id = $1 AND code = $4",
    )
    .bind(board)
    .bind(new.as_str())
    .bind(until)
    .bind(old.as_str())
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn set_locked(transaction: &mut Transaction, board: BoardId, locked: bool) -> Result<()> {
    sqlx::query("UPDATE pairing_boards SET code_locked = $2 WHERE id = $1")
        .bind(board)
        .bind(i64::from(locked))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

fn read(row: &DbRow) -> Result<StoredBoard> {
    let name: String = row.get("name");
    let code: String = row.get("code");
    Ok(StoredBoard {
        id: row.get("id"),
        name: BoardName::parse(&name).ok_or_else(|| unreadable("name"))?,
        team: row.get("team_id"),
        code: TeamCode::parse(&code).ok_or_else(|| unreadable("code"))?,
        code_until: row.get("code_until"),
        code_locked: row.get::<i64, _>("code_locked") != 0,
        school: row.get("school"),
        team_name: row.get("team_name"),
    })
}
