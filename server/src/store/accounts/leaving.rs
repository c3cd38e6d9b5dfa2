//! Accounts that their owner deletes: first nobody can do anything with them, then they go with
//! everything that is known of their owner.

use jiff::civil::Date;
use scan::mail::MailState;

use super::super::database::{Connection, values_of};
use super::super::{Result, Store, Transaction, sweeping};
use super::values::{read_day, unreadable};

/// The random bytes that name an account where it is written down, and in its passkeys.
pub type Handle = [u8; 16];

/// In the place of an address in the log of a team, once its account is gone.
pub const SOMEBODY: &str = "een verwijderd account";

impl Store {
    /// On which last days accounts can still stay; the earliest first.
    pub async fn accounts_leaving(&self) -> Result<Vec<Date>> {
        let days: Vec<String> = sqlx::query_scalar(
            "SELECT leaves_after FROM accounts WHERE leaves_after IS NOT NULL ORDER BY 1",
        )
        .fetch_all(self.reader())
        .await?;
        days.iter().map(|day| read_day(day)).collect()
    }
}

/// Lets an account go after this day, or stay. Whoever goes is signed out everywhere.
pub async fn set(connection: &mut Connection, handle: &Handle, after: Option<Date>) -> Result<()> {
    sqlx::query("UPDATE accounts SET leaves_after = $2 WHERE handle = $1")
        .bind(&handle[..])
        .bind(after.map(|day| day.to_string()))
        .execute(&mut *connection)
        .await?;
    if after.is_some() {
        sqlx::query(
            "DELETE FROM account_sessions
             WHERE account_id IN (SELECT id FROM accounts WHERE handle = $1)",
        )
        .bind(&handle[..])
        .execute(connection)
        .await?;
    }
    Ok(())
}

/// The accounts that could stay until before this day, and go now.
pub async fn overdue(transaction: &mut Transaction, today: Date) -> Result<Vec<Handle>> {
    let found: Vec<Vec<u8>> =
        sqlx::query_scalar("SELECT handle FROM accounts WHERE leaves_after < $1 ORDER BY id")
            .bind(today.to_string())
            .fetch_all(&mut **transaction)
            .await?;
    let read = |handle: Vec<u8>| handle.try_into().map_err(|_| unreadable("handle"));
    found.into_iter().map(read).collect()
}

/// What is known of an address outside its account: `$1` is the address, `$2` what takes its place in
/// logs, `$3` and `$4` are states of mails. That somebody wants no mail stays, as a hash.
const FORGET: [&str; 7] = [
    "UPDATE team_log SET who = $2 WHERE who = $1",
    "UPDATE team_log SET about = $2 WHERE about = $1",
    "UPDATE outbox SET ended_at = COALESCE(ended_at, queued_at), address = NULL, subject = NULL,
     body = NULL, unsubscribe = NULL, unsubscribe_hash = NULL,
     state = CASE WHEN state = $3 THEN $4 ELSE state END WHERE address = $1",
    // A mail that invites a colleague says who asks.
    "UPDATE outbox SET body = REPLACE(body, '(' || $1 || ')', '(' || $2 || ')')
     WHERE body IS NOT NULL",
    "DELETE FROM sign_in_links WHERE address = $1",
    "DELETE FROM member_invitations WHERE address = $1",
    "DELETE FROM colleagues WHERE address = $1",
];

/// Deletes an account with everything that is its owner's, and forgets the address of a coordinator
/// wherever it stands. What nobody finds is gone already.
pub async fn erase(connection: &mut Connection, handle: &Handle) -> Result<()> {
    let address: Option<String> = sqlx::query_scalar(
        "SELECT c.address FROM coordinators c JOIN accounts a ON a.id = c.id WHERE a.handle = $1",
    )
    .bind(&handle[..])
    .fetch_optional(&mut *connection)
    .await?;
    if let Some(address) = address {
        for statement in FORGET {
            let (waits, dropped) = (MailState::Waiting.key(), MailState::Dropped.key());
            let all = [address.as_str(), SOMEBODY, waits, dropped];
            let mut query = sqlx::query(statement);
            for value in all.into_iter().take(values_of(statement)) {
                query = query.bind(value);
            }
            query.execute(&mut *connection).await?;
        }
    }
    sqlx::query("DELETE FROM accounts WHERE handle = $1")
        .bind(&handle[..])
        .execute(&mut *connection)
        .await?;
    sweeping::is_due(connection).await
}
