//! Passkeys of staff, and what the server must remember while one is made or used.

use jiff::civil::Date;
use scan::application::staff::StaffMember;
use scan::ids::StaffId;
use sqlx::Row;

use super::super::sessions::Hash;
use super::super::{Result, Transaction};
use super::{member, unreadable};

/// Most ceremonies that are remembered: of more, the oldest are forgotten.
const CEREMONIES: i64 = 1000;

/// The random bytes that the passkeys of somebody keep.
pub async fn handle(transaction: &mut Transaction, staff: StaffId) -> Result<Option<[u8; 16]>> {
    let handle: Option<Vec<u8>> = sqlx::query_scalar("SELECT handle FROM staff WHERE id = $1")
        .bind(staff)
        .fetch_optional(&mut **transaction)
        .await?;
    let read = |handle: Vec<u8>| handle.try_into().map_err(|_| unreadable("handle"));
    handle.map(read).transpose()
}

/// The credentials that somebody has.
pub async fn credentials(transaction: &mut Transaction, staff: StaffId) -> Result<Vec<Vec<u8>>> {
    Ok(
        sqlx::query_scalar("SELECT credential FROM staff_passkeys WHERE staff_id = $1")
            .bind(staff)
            .fetch_all(&mut **transaction)
            .await?,
    )
}

/// Whose passkey this is, and what was stored of it.
pub async fn find(
    transaction: &mut Transaction,
    handle: &[u8],
    credential: &[u8],
) -> Result<Option<(StaffMember, String)>> {
    let row = sqlx::query(
        "SELECT s.id, s.name, s.role, p.body FROM staff_passkeys p
         JOIN staff s ON s.id = p.staff_id WHERE p.credential = $1 AND s.handle = $2",
    )
    .bind(credential)
    .bind(handle)
    .fetch_optional(&mut **transaction)
    .await?;
    row.map(|row| Ok((member(&row)?, row.get("body"))))
        .transpose()
}

/// Adds a passkey, or stores anew what changes with its use.
pub async fn keep(
    transaction: &mut Transaction,
    staff: StaffId,
    credential: &[u8],
    body: &str,
    today: Date,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO staff_passkeys (credential, staff_id, body, added_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (credential) DO UPDATE SET body = excluded.body",
    )
    .bind(credential)
    .bind(staff)
    .bind(body)
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Remembers a ceremony until then, and forgets those that are over.
pub async fn remember(
    transaction: &mut Transaction,
    token: &Hash,
    body: &str,
    (now, until): (i64, i64),
) -> Result<()> {
    sqlx::query("DELETE FROM staff_ceremonies WHERE until <= $1")
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "DELETE FROM staff_ceremonies WHERE token_hash NOT IN
         (SELECT token_hash FROM staff_ceremonies ORDER BY until DESC LIMIT $1)",
    )
    .bind(CEREMONIES - 1)
    .execute(&mut **transaction)
    .await?;
    sqlx::query("INSERT INTO staff_ceremonies (token_hash, body, until) VALUES ($1, $2, $3)")
        .bind(&token[..])
        .bind(body)
        .bind(until)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Takes a ceremony back, once.
pub async fn recall(
    transaction: &mut Transaction,
    token: &Hash,
    now: i64,
) -> Result<Option<String>> {
    Ok(sqlx::query_scalar(
        "DELETE FROM staff_ceremonies WHERE token_hash = $1 AND until > $2 RETURNING body",
    )
    .bind(&token[..])
    .bind(now)
    .fetch_optional(&mut **transaction)
    .await?)
}
