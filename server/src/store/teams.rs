//! Teams: a school's team with its management link.

use jiff::civil::Date;
use scan::application::NewTeam;
use scan::ids::TeamId;
use scan::school::{Brin, Partnership, Province, SizeBand};
use sqlx::Row;

use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction};

impl Store {
    /// The team behind a management link.
    pub async fn team_by_key(&self, key: &Hash) -> Result<Option<TeamId>> {
        Ok(
            sqlx::query_scalar("SELECT id FROM teams WHERE key_hash = $1")
                .bind(&key[..])
                .fetch_optional(self.reader())
                .await?,
        )
    }

    /// Province and samenwerkingsverband of a team, as far as it gave them.
    pub async fn region(&self, team: TeamId) -> Result<(Option<Province>, Option<Partnership>)> {
        let row = sqlx::query("SELECT province, partnership FROM teams WHERE id = $1")
            .bind(team)
            .fetch_one(self.reader())
            .await?;
        let province: Option<String> = row.get("province");
        let partnership: Option<String> = row.get("partnership");
        let province = province.map(|key| key.parse().map_err(|_| unreadable("province")));
        let partnership = partnership
            .map(|name| Partnership::try_from(name).map_err(|_| unreadable("partnership")));
        Ok((province.transpose()?, partnership.transpose()?))
    }
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("teams.{what}"))
}

/// The team that was started with this form before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    idempotency_key: &str,
) -> Result<Option<TeamId>> {
    Ok(
        sqlx::query_scalar("SELECT id FROM teams WHERE idempotency_key = $1")
            .bind(idempotency_key)
            .fetch_optional(&mut **transaction)
            .await?,
    )
}

/// A management link to store.
#[derive(Clone, Debug)]
pub struct NewLink {
    /// Hash of its token.
    pub key: Hash,
    /// Stored form of the key of the form that made it.
    pub idempotency_key: String,
    /// Makes the token, together with the key.
    pub salt: Hash,
}

pub async fn add(
    transaction: &mut Transaction,
    team: &NewTeam,
    link: &NewLink,
    today: Date,
) -> Result<TeamId> {
    Ok(sqlx::query_scalar(
        "INSERT INTO teams
         (idempotency_key, sector, school, brin, partnership, province, size, name, created_on,
          key_hash, link_idempotency_key, key_salt)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id",
    )
    .bind(&team.idempotency_key)
    .bind(team.sector.key())
    .bind(team.school.as_str())
    .bind(team.brin.as_ref().map(Brin::as_str))
    .bind(team.partnership.as_ref().map(Partnership::as_str))
    .bind(team.province.map(Province::key))
    .bind(team.size.map(SizeBand::key))
    .bind(team.team.as_str())
    .bind(today.to_string())
    .bind(&link.key[..])
    .bind(&link.idempotency_key)
    .bind(&link.salt[..])
    .fetch_one(&mut **transaction)
    .await?)
}

/// Puts another management link in the place of the old one.
pub async fn set_link(transaction: &mut Transaction, team: TeamId, link: &NewLink) -> Result<()> {
    sqlx::query(
        "UPDATE teams SET key_hash = $2, link_idempotency_key = $3, key_salt = $4,
         link_useless = 0 WHERE id = $1",
    )
    .bind(team)
    .bind(&link.key[..])
    .bind(&link.idempotency_key)
    .bind(&link.salt[..])
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// What a form has to do with the link of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// It made the link, which may be shown again: the salt of its token.
    ToShow(Hash),
    /// It made the link, which its coordinator has.
    Kept,
    /// Another form made it.
    ByAnother,
}

/// Whether this form made the link of a team.
pub async fn made(
    transaction: &mut Transaction,
    team: TeamId,
    idempotency_key: &str,
) -> Result<Made> {
    let found: Option<Option<Vec<u8>>> = sqlx::query_scalar(
        "SELECT key_salt FROM teams WHERE id = $1 AND link_idempotency_key = $2",
    )
    .bind(team)
    .bind(idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?;
    match found {
        None => Ok(Made::ByAnother),
        Some(None) => Ok(Made::Kept),
        Some(Some(salt)) => {
            let salt = salt.try_into().map_err(|_| unreadable("key_salt"))?;
            Ok(Made::ToShow(salt))
        }
    }
}

/// The coordinator has the link: no form shows it again.
pub async fn keep_link(transaction: &mut Transaction, team: TeamId) -> Result<()> {
    sqlx::query("UPDATE teams SET key_salt = NULL WHERE id = $1")
        .bind(team)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
