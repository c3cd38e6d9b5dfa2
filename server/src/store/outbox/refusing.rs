//! Addresses that want no mail of ours.

use jiff::civil::Date;
use scan::mail::{MailAddress, MailState};

use super::super::sessions::Hash;
use super::super::{Result, Store, StoreError, Transaction};

impl Store {
    /// The addressee of the mail with this link, as long as the address is kept.
    pub async fn addressee(&self, link: &Hash) -> Result<Option<MailAddress>> {
        let found: Option<String> = sqlx::query_scalar(
            "SELECT address FROM outbox WHERE unsubscribe_hash = $1 AND address IS NOT NULL",
        )
        .bind(&link[..])
        .fetch_optional(self.reader())
        .await?;
        let read = |text: String| {
            let why = |_| StoreError::Unreadable("outbox.address".to_owned());
            MailAddress::new(&text).map_err(why)
        };
        found.map(read).transpose()
    }

    /// Whether somebody wants no mail, outside a transaction.
    pub async fn wants_no_mail(&self, address: &Hash) -> Result<bool> {
        let found: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM unwanted_mail WHERE address_hash = $1")
                .bind(&address[..])
                .fetch_optional(self.reader())
                .await?;
        Ok(found.is_some())
    }
}

/// Whether somebody wants no mail.
pub async fn wants_none(transaction: &mut Transaction, address: &Hash) -> Result<bool> {
    let found: Option<i64> =
        sqlx::query_scalar("SELECT 1 FROM unwanted_mail WHERE address_hash = $1")
            .bind(&address[..])
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(found.is_some())
}

/// Somebody wants no mail from today on: what waits for them goes nowhere, but for mails of the kinds
/// that cannot be stopped, which have no such link.
pub async fn stop(
    transaction: &mut Transaction,
    (address, hash): (&MailAddress, &Hash),
    today: Date,
    now: i64,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO unwanted_mail (address_hash, since) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(&hash[..])
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    sqlx::query(
        "UPDATE outbox SET state = $3, ended_at = $4, subject = NULL, body = NULL
         WHERE address = $1 AND state = $2 AND unsubscribe IS NOT NULL AND claim IS NULL",
    )
    .bind(address.as_str())
    .bind(MailState::Waiting.key())
    .bind(MailState::Unwanted.key())
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// They want mail again.
pub async fn start(transaction: &mut Transaction, hash: &Hash) -> Result<()> {
    sqlx::query("DELETE FROM unwanted_mail WHERE address_hash = $1")
        .bind(&hash[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
