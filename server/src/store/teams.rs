//! Teams: a school's team with its management link.

use jiff::civil::Date;
use scan::school::{Brin, Partnership, Province, SizeBand};
use scan_app::ports::NewTeam;

use super::sessions::Hash;
use super::{Result, Store, Transaction};

impl Store {
    /// The team behind a management link.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn team_by_key(&self, key: &Hash) -> Result<Option<i64>> {
        Ok(
            sqlx::query_scalar("SELECT id FROM teams WHERE key_hash = $1")
                .bind(&key[..])
                .fetch_optional(self.reader())
                .await?,
        )
    }
}

/// The team that was started with this form before.
///
/// # Errors
/// When the database fails.
pub async fn by_request(transaction: &mut Transaction, request: &str) -> Result<Option<i64>> {
    Ok(
        sqlx::query_scalar("SELECT id FROM teams WHERE request = $1")
            .bind(request)
            .fetch_optional(&mut **transaction)
            .await?,
    )
}

/// Adds a team and returns its number.
///
/// # Errors
/// When the database fails.
pub async fn add(
    transaction: &mut Transaction,
    team: &NewTeam,
    key: &Hash,
    today: Date,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "INSERT INTO teams
         (request, sector, school, brin, partnership, province, size, name, key_hash, created_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
    )
    .bind(&team.request)
    .bind(team.sector.key())
    .bind(team.school.as_str())
    .bind(team.brin.as_ref().map(Brin::as_str))
    .bind(team.partnership.as_ref().map(Partnership::as_str))
    .bind(team.province.map(Province::key))
    .bind(team.size.map(SizeBand::key))
    .bind(team.team.as_str())
    .bind(&key[..])
    .bind(today.to_string())
    .fetch_one(&mut **transaction)
    .await?)
}

/// Puts another management link in the place of the old one.
///
/// # Errors
/// When the database fails.
pub async fn set_key(transaction: &mut Transaction, team: i64, key: &Hash) -> Result<()> {
    sqlx::query("UPDATE teams SET key_hash = $2 WHERE id = $1")
        .bind(team)
        .bind(&key[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
