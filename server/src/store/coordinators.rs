//! Coordinators with an account: by their address, and the links in mails with which they sign in.

use jiff::civil::Date;
use scan::application::accounts::Owner;
use scan::ids::AccountId;
use scan::mail::MailAddress;
use sqlx::Row;

use super::accounts;
use super::accounts::sessions::Uses;
use super::accounts::values::read_some_day;
use super::database::DbRow;
use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction};

impl Store {
    /// Whose session this is, until when the account can stay that is about to be deleted, and when
    /// it was used; however old.
    pub async fn owner_session(&self, token: &Hash) -> Result<Option<(Owner, Option<Date>, Uses)>> {
        let row = sqlx::query(
            "SELECT c.id, c.address, a.leaves_after, e.begun_at, e.seen_at, e.proved_at
             FROM account_sessions e JOIN accounts a ON a.id = e.account_id
             JOIN coordinators c ON c.id = a.id WHERE e.token_hash = $1",
        )
        .bind(&token[..])
        .fetch_optional(self.reader())
        .await?;
        let read = |row: DbRow| {
            let leaving = read_some_day(row.get("leaves_after"))?;
            Ok((owner(&row)?, leaving, Uses::read(&row)))
        };
        row.map(read).transpose()
    }

    /// The address that a link in a mail was sent to, if it still works.
    pub async fn behind_sign_in_link(&self, key: &Hash, now: i64) -> Result<Option<MailAddress>> {
        let found: Option<String> = sqlx::query_scalar(
            "SELECT address FROM sign_in_links WHERE token_hash = $1 AND until > $2",
        )
        .bind(&key[..])
        .bind(now)
        .fetch_optional(self.reader())
        .await?;
        found.map(|text| address(&text)).transpose()
    }
}

/// Stores a link that works until then, and forgets those that are over.
pub async fn add_link(
    transaction: &mut Transaction,
    key: &Hash,
    to: &MailAddress,
    (now, until): (i64, i64),
) -> Result<()> {
    sqlx::query("DELETE FROM sign_in_links WHERE until <= $1")
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query("INSERT INTO sign_in_links (token_hash, address, until) VALUES ($1, $2, $3)")
        .bind(&key[..])
        .bind(to.as_str())
        .bind(until)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Uses up a link, and with it the others of that address: where it was sent to, if it still worked.
pub async fn take_link(
    transaction: &mut Transaction,
    key: &Hash,
    now: i64,
) -> Result<Option<MailAddress>> {
    let found: Option<String> = sqlx::query_scalar(
        "DELETE FROM sign_in_links WHERE token_hash = $1 AND until > $2 RETURNING address",
    )
    .bind(&key[..])
    .bind(now)
    .fetch_optional(&mut **transaction)
    .await?;
    let Some(found) = found else {
        return Ok(None);
    };
    sqlx::query("DELETE FROM sign_in_links WHERE address = $1")
        .bind(&found)
        .execute(&mut **transaction)
        .await?;
    address(&found).map(Some)
}

/// The coordinator with an address; none when nobody ever signed in with it.
pub async fn by_address(
    transaction: &mut Transaction,
    address: &MailAddress,
) -> Result<Option<Owner>> {
    let row = sqlx::query("SELECT id, address FROM coordinators WHERE address = $1")
        .bind(address.as_str())
        .fetch_optional(&mut **transaction)
        .await?;
    row.as_ref().map(owner).transpose()
}

/// The coordinator with an account; none when it is one of somebody else.
pub async fn by_id(transaction: &mut Transaction, account: AccountId) -> Result<Option<Owner>> {
    let row = sqlx::query("SELECT id, address FROM coordinators WHERE id = $1")
        .bind(account)
        .fetch_optional(&mut **transaction)
        .await?;
    row.as_ref().map(owner).transpose()
}

/// Whether an account is about to be deleted.
pub async fn is_leaving(transaction: &mut Transaction, account: AccountId) -> Result<bool> {
    let found: Option<i64> =
        sqlx::query_scalar("SELECT 1 FROM accounts WHERE id = $1 AND leaves_after IS NOT NULL")
            .bind(account)
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(found.is_some())
}

/// Gives an address an account.
pub async fn add(
    transaction: &mut Transaction,
    address: &MailAddress,
    handle: &[u8; 16],
    today: Date,
) -> Result<Owner> {
    let id = accounts::add(transaction, handle, today).await?;
    sqlx::query("INSERT INTO coordinators (id, address) VALUES ($1, $2)")
        .bind(id)
        .bind(address.as_str())
        .execute(&mut **transaction)
        .await?;
    Ok(Owner {
        id,
        address: address.clone(),
    })
}

fn address(text: &str) -> Result<MailAddress> {
    let why = |_| StoreError::Unreadable("coordinators.address".to_owned());
    MailAddress::new(text).map_err(why)
}

fn owner(row: &DbRow) -> Result<Owner> {
    Ok(Owner {
        id: row.get("id"),
        address: address(row.get("address"))?,
    })
}
