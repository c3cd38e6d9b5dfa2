//! Passkeys, and what the server must remember while one is made or used.

use jiff::civil::Date;
use scan::application::accounts::OwnPasskey;
use scan::ids::{AccountId, PasskeyId};
use sqlx::Row;

use super::super::database::DbRow;
use super::super::sessions::Hash;
use super::super::{Result, Store, Transaction};
use super::values::unreadable;

/// Most ceremonies that are remembered: of more, the oldest are forgotten.
const CEREMONIES: i64 = 1000;

impl Store {
    /// The passkeys of an account, the oldest first.
    pub async fn passkeys(&self, account: AccountId) -> Result<Vec<OwnPasskey>> {
        let rows = sqlx::query(
            "SELECT id, added_on FROM account_passkeys WHERE account_id = $1 ORDER BY id",
        )
        .bind(account)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            let added_on: String = row.get("added_on");
            Ok(OwnPasskey {
                id: row.get("id"),
                added_on: added_on.parse().map_err(|_| unreadable("added_on"))?,
            })
        };
        rows.iter().map(read).collect()
    }
}

/// The random bytes that the passkeys of somebody keep.
pub async fn handle(transaction: &mut Transaction, account: AccountId) -> Result<Option<[u8; 16]>> {
    let handle: Option<Vec<u8>> = sqlx::query_scalar("SELECT handle FROM accounts WHERE id = $1")
        .bind(account)
        .fetch_optional(&mut **transaction)
        .await?;
    let read = |handle: Vec<u8>| handle.try_into().map_err(|_| unreadable("handle"));
    handle.map(read).transpose()
}

/// The credentials that somebody has.
pub async fn credentials(
    transaction: &mut Transaction,
    account: AccountId,
) -> Result<Vec<Vec<u8>>> {
    Ok(
        sqlx::query_scalar("SELECT credential FROM account_passkeys WHERE account_id = $1")
            .bind(account)
            .fetch_all(&mut **transaction)
            .await?,
    )
}

/// Whose passkey this is, and what was stored of it.
pub async fn find(
    transaction: &mut Transaction,
    handle: &[u8],
    credential: &[u8],
) -> Result<Option<(AccountId, String)>> {
    let row = sqlx::query(
        "SELECT a.id, p.body FROM account_passkeys p
         JOIN accounts a ON a.id = p.account_id WHERE p.credential = $1 AND a.handle = $2",
    )
    .bind(credential)
    .bind(handle)
    .fetch_optional(&mut **transaction)
    .await?;
    Ok(row.map(|row| (row.get("id"), row.get("body"))))
}

/// Adds a passkey, or stores anew what changes with its use.
pub async fn keep(
    transaction: &mut Transaction,
    account: AccountId,
    credential: &[u8],
    body: &str,
    today: Date,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO account_passkeys (credential, account_id, body, added_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT (credential) DO UPDATE SET body = excluded.body",
    )
    .bind(credential)
    .bind(account)
    .bind(body)
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Removes a passkey of somebody; false when it is not theirs.
pub async fn remove(
    transaction: &mut Transaction,
    account: AccountId,
    passkey: PasskeyId,
) -> Result<bool> {
    let done = sqlx::query("DELETE FROM account_passkeys WHERE id = $1 AND account_id = $2")
        .bind(passkey)
        .bind(account)
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Remembers a ceremony until then, and forgets those that are over.
pub async fn remember(
    transaction: &mut Transaction,
    token: &Hash,
    body: &str,
    (now, until): (i64, i64),
) -> Result<()> {
    sqlx::query("DELETE FROM account_ceremonies WHERE until <= $1")
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "DELETE FROM account_ceremonies WHERE token_hash NOT IN
         (SELECT token_hash FROM account_ceremonies ORDER BY until DESC LIMIT $1)",
    )
    .bind(CEREMONIES - 1)
    .execute(&mut **transaction)
    .await?;
    sqlx::query("INSERT INTO account_ceremonies (token_hash, body, until) VALUES ($1, $2, $3)")
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
        "DELETE FROM account_ceremonies WHERE token_hash = $1 AND until > $2 RETURNING body",
    )
    .bind(&token[..])
    .bind(now)
    .fetch_optional(&mut **transaction)
    .await?)
}
