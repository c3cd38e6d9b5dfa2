//! What one release hands to the next, and which one is due. As secret as answers: code for staff
//! does not reach it.

use jiff::civil::Date;
use scan::release::{Edition, Ledger, Series};
use sqlx::Row;

use super::releases::reader;
use super::{Result, Store, StoreError, Transaction};

/// A release that is being made, or was when the program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Who began it.
    pub who: String,
}

/// When a release was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    pub edition: Edition,
    pub on: Date,
}

impl Store {
    /// The series in use; `None` before the first release.
    pub async fn release_series(&self) -> Result<Option<String>> {
        Ok(
            sqlx::query_scalar("SELECT series FROM release_series ORDER BY number DESC LIMIT 1")
                .fetch_optional(self.reader())
                .await?,
        )
    }

    /// All series, oldest first.
    pub async fn all_release_series(&self) -> Result<Vec<String>> {
        Ok(
            sqlx::query_scalar("SELECT series FROM release_series ORDER BY number")
                .fetch_all(self.reader())
                .await?,
        )
    }

    /// The last release that was made, of any series.
    pub async fn last_built(&self) -> Result<Option<Built>> {
        let row = sqlx::query(
            "SELECT edition, built_on FROM release_ledgers ORDER BY edition DESC LIMIT 1",
        )
        .fetch_optional(self.reader())
        .await?;
        let built = |row| {
            Ok(Built {
                edition: reader::edition(Row::get(&row, "edition"))?,
                on: day(Row::get(&row, "built_on"))?,
            })
        };
        row.map(built).transpose()
    }

    /// All releases that were ever made.
    pub async fn all_built(&self) -> Result<Vec<Edition>> {
        let found: Vec<i64> =
            sqlx::query_scalar("SELECT edition FROM release_ledgers ORDER BY edition")
                .fetch_all(self.reader())
                .await?;
        found.into_iter().map(reader::edition).collect()
    }

    /// The day on which a release was made.
    pub async fn built_on(&self, edition: Edition) -> Result<Option<Date>> {
        let found: Option<String> =
            sqlx::query_scalar("SELECT built_on FROM release_ledgers WHERE edition = $1")
                .bind(i64::from(edition.0))
                .fetch_optional(self.reader())
                .await?;
        found.map(day).transpose()
    }

    /// The ledger of the last release of a series, as bytes.
    pub async fn ledger(&self, series: &Series) -> Result<Option<Vec<u8>>> {
        Ok(sqlx::query_scalar(
            "SELECT body FROM release_ledgers WHERE series = $1 AND body IS NOT NULL
             ORDER BY edition DESC LIMIT 1",
        )
        .bind(series.as_str())
        .fetch_optional(self.reader())
        .await?)
    }

    pub async fn release_due(&self) -> Result<Option<Due>> {
        let who: Option<String> = sqlx::query_scalar("SELECT who FROM release_due")
            .fetch_optional(self.reader())
            .await?;
        Ok(who.map(|who| Due { who }))
    }
}

fn day(text: String) -> Result<Date> {
    let unreadable = || StoreError::Unreadable("release_ledgers.built_on".to_owned());
    text.parse().map_err(|_| unreadable())
}

/// Begins a series, unless it is known.
pub async fn begin_series(
    transaction: &mut Transaction,
    series: &Series,
    today: Date,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO release_series (series, begun_on) VALUES ($1, $2)
         ON CONFLICT (series) DO NOTHING",
    )
    .bind(series.as_str())
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Keeps the ledger of a release in the place of those before it. They go first, so that none of
/// them is ever moved: see `sweeping.rs`.
pub async fn keep(transaction: &mut Transaction, ledger: &Ledger, today: Date) -> Result<()> {
    sqlx::query("UPDATE release_ledgers SET body = NULL WHERE body IS NOT NULL")
        .execute(&mut **transaction)
        .await?;
    sqlx::query(
        "INSERT INTO release_ledgers (edition, series, built_on, body) VALUES ($1, $2, $3, $4)",
    )
    .bind(i64::from(ledger.edition().0))
    .bind(ledger.series().as_str())
    .bind(today.to_string())
    .bind(ledger.to_bytes())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Says that a release is due, and who began it.
pub async fn set_due(transaction: &mut Transaction, who: &str, now: i64) -> Result<()> {
    sqlx::query(
        "INSERT INTO release_due (id, who, begun_at) VALUES (1, $1, $2)
         ON CONFLICT (id) DO UPDATE SET who = excluded.who, begun_at = excluded.begun_at",
    )
    .bind(who)
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

pub async fn clear_due(transaction: &mut Transaction) -> Result<()> {
    sqlx::query("DELETE FROM release_due")
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
