//! People on a board and their wishes.

use scan::application::pairing::Coming;
use scan::ids::{BoardId, PersonId};
use scan::pairing::{Side, Wish};
use scan::questionnaire::Id;
use sqlx::Row;

use super::super::database::Connection;
use super::super::sessions::Hash;
use super::super::{Result, Store, Transaction, sweeping};
use super::rows::read_wish;

/// Most people on one board: far more than a team, far less than would trouble the server.
const MOST: usize = 250;

/// What became of somebody who came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    On,
    NameTaken,
    Full,
    /// The board was closed in between.
    Gone,
}

impl Store {
    pub async fn pairing_name(&self, person: PersonId) -> Result<Option<String>> {
        Ok(
            sqlx::query_scalar("SELECT name FROM pairing_people WHERE id = $1")
                .bind(person)
                .fetch_optional(self.reader())
                .await?,
        )
    }
}

/// Puts somebody on a board, or finds whom the same form put there before, with a browser.
pub async fn come(
    transaction: &mut Transaction,
    board: BoardId,
    coming: &Coming,
    token: &Hash,
) -> Result<Place> {
    let there =
        sqlx::query("SELECT id, idempotency_key, name FROM pairing_people WHERE board_id = $1")
            .bind(board)
            .fetch_all(&mut **transaction)
            .await?;
    let before = there
        .iter()
        .find(|row| row.get::<String, _>("idempotency_key") == coming.idempotency_key);
    let person: PersonId = if let Some(row) = before {
        row.get("id")
    } else {
        let plain = |name: &str| name.to_lowercase();
        let wanted = plain(coming.name.as_str());
        if there.len() >= MOST {
            return Ok(Place::Full);
        }
        if there
            .iter()
            .any(|row| plain(&row.get::<String, _>("name")) == wanted)
        {
            return Ok(Place::NameTaken);
        }
        // The board may have been closed a moment ago.
        let added: Option<PersonId> = sqlx::query_scalar(
            "INSERT INTO pairing_people (board_id, idempotency_key, name)
             SELECT id, $2, $3 FROM pairing_boards WHERE id = $1 RETURNING id",
        )
        .bind(board)
        .bind(&coming.idempotency_key)
        .bind(coming.name.as_str())
        .fetch_optional(&mut **transaction)
        .await?;
        let Some(person) = added else {
            return Ok(Place::Gone);
        };
        person
    };
    sqlx::query("INSERT INTO pairing_tokens (token_hash, person_id) VALUES ($1, $2)")
        .bind(&token[..])
        .bind(person)
        .execute(&mut **transaction)
        .await?;
    Ok(Place::On)
}

/// Who came on a board with this form before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    board: BoardId,
    idempotency_key: &str,
) -> Result<Option<PersonId>> {
    Ok(sqlx::query_scalar(
        "SELECT id FROM pairing_people WHERE board_id = $1 AND idempotency_key = $2",
    )
    .bind(board)
    .bind(idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?)
}

/// A browser stands for nobody any more.
pub async fn forget_browser(transaction: &mut Transaction, token: &Hash) -> Result<()> {
    sqlx::query("DELETE FROM pairing_tokens WHERE token_hash = $1")
        .bind(&token[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Deletes somebody with browsers, wishes and pairs; tells whether they were there.
pub async fn remove(
    transaction: &mut Transaction,
    board: BoardId,
    person: PersonId,
) -> Result<bool> {
    let done = sqlx::query("DELETE FROM pairing_people WHERE id = $1 AND board_id = $2")
        .bind(person)
        .bind(board)
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await?;
    Ok(done.rows_affected() == 1)
}

/// The stored key of the form with which somebody came on a board.
pub async fn key_of(transaction: &mut Transaction, person: PersonId) -> Result<Option<String>> {
    Ok(
        sqlx::query_scalar("SELECT idempotency_key FROM pairing_people WHERE id = $1")
            .bind(person)
            .fetch_optional(&mut **transaction)
            .await?,
    )
}

/// Deletes somebody by the name of the board and that key, in an older copy of the database.
pub async fn remove_again(connection: &mut Connection, board: &str, key: &str) -> Result<()> {
    sqlx::query(
        "DELETE FROM pairing_people WHERE idempotency_key = $2
         AND board_id = (SELECT id FROM pairing_boards WHERE name = $1)",
    )
    .bind(board)
    .bind(key)
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts these wishes in the place of somebody's own about the skills that were offered. What stays
/// the same is left alone; what goes takes along the pairs that rested on it.
pub async fn set_wishes(
    transaction: &mut Transaction,
    person: PersonId,
    offered: &[Id],
    wishes: &[(Id, Side)],
) -> Result<()> {
    let now: Vec<Wish> =
        sqlx::query("SELECT person_id, skill, side FROM pairing_wishes WHERE person_id = $1")
            .bind(person)
            .fetch_all(&mut **transaction)
            .await?
            .iter()
            .map(read_wish)
            .collect::<Result<_>>()?;
    let wanted = |wish: &Wish| {
        wishes
            .iter()
            .any(|(skill, side)| *skill == wish.skill && *side == wish.side)
    };
    for gone in now
        .iter()
        .filter(|wish| offered.contains(&wish.skill) && !wanted(wish))
    {
        sqlx::query("DELETE FROM pairing_wishes WHERE person_id = $1 AND skill = $2")
            .bind(person)
            .bind(gone.skill.as_str())
            .execute(&mut **transaction)
            .await?;
    }
    for (skill, side) in wishes {
        // The person may have left a moment ago.
        sqlx::query(
            "INSERT INTO pairing_wishes (person_id, skill, side)
             SELECT id, $2, $3 FROM pairing_people WHERE id = $1 ON CONFLICT DO NOTHING",
        )
        .bind(person)
        .bind(skill.as_str())
        .bind(side.key())
        .execute(&mut **transaction)
        .await?;
    }
    Ok(())
}
