//! Accounts: what somebody shows who they are with, whoever they are. Staff and coordinators are
//! rows of their own beside them, so that the session of a coordinator leads to nobody of staff.

pub mod identities;
pub mod leaving;
pub mod passkeys;
pub mod sessions;
pub(super) mod values;

use jiff::civil::Date;
use scan::ids::AccountId;

use super::{Result, Transaction, sweeping};

/// Adds an account.
pub async fn add(
    transaction: &mut Transaction,
    handle: &[u8; 16],
    today: Date,
) -> Result<AccountId> {
    Ok(
        sqlx::query_scalar("INSERT INTO accounts (handle, added_on) VALUES ($1, $2) RETURNING id")
            .bind(&handle[..])
            .bind(today.to_string())
            .fetch_one(&mut **transaction)
            .await?,
    )
}

/// Removes an account with everything that is its owner's.
pub async fn remove(transaction: &mut Transaction, account: AccountId) -> Result<()> {
    sqlx::query("DELETE FROM accounts WHERE id = $1")
        .bind(account)
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await
}
