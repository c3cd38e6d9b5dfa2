//! Invitations to coordinate a team together.

use scan::ids::{InvitationId, TeamId};
use scan::mail::MailAddress;
use scan::membership::MemberRole;
use sqlx::Row;

use super::super::database::DbRow;
use super::super::sessions::Hash;
use super::super::{Result, Store, StoreError, Transaction, sweeping};

/// An invitation to store.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    pub team: TeamId,
    pub address: &'a MailAddress,
    pub role: MemberRole,
    /// Mark of the form that makes it.
    pub idempotency_key: &'a str,
    /// Makes the key of its link, together with the form's.
    pub salt: Hash,
    /// Hash of that key.
    pub token: Hash,
    /// Its end, in seconds since 1970.
    pub until: i64,
}

/// An invitation as it is stored.
#[derive(Clone, Debug)]
pub struct StoredInvitation {
    pub id: InvitationId,
    pub team: TeamId,
    pub address: MailAddress,
    pub role: MemberRole,
    /// Mark of the form that made it.
    pub idempotency_key: String,
    /// Seconds since 1970.
    pub until: i64,
}

/// What is read of an invitation.
macro_rules! select {
    ($conditions:literal) => {
        concat!(
            "SELECT id, team_id, address, role, idempotency_key, until FROM member_invitations ",
            $conditions
        )
    };
}

impl Store {
    /// When invitations ended, before this second (since 1970).
    pub async fn invitations_ended(&self, before: i64) -> Result<Vec<i64>> {
        Ok(
            sqlx::query_scalar("SELECT until FROM member_invitations WHERE until < $1")
                .bind(before)
                .fetch_all(self.reader())
                .await?,
        )
    }

    /// The invitations of a team, by address.
    pub async fn invitations(&self, team: TeamId) -> Result<Vec<StoredInvitation>> {
        let rows = sqlx::query(select!("WHERE team_id = $1 ORDER BY address"))
            .bind(team)
            .fetch_all(self.reader())
            .await?;
        rows.iter().map(read).collect()
    }

    /// The invitation behind a link, if it still works: not to a team that is about to be deleted.
    pub async fn invitation_behind(
        &self,
        token: &Hash,
        now: i64,
    ) -> Result<Option<StoredInvitation>> {
        let row = sqlx::query(select!(
            "WHERE token_hash = $1 AND until > $2
             AND team_id IN (SELECT id FROM teams WHERE leaves_after IS NULL)"
        ))
        .bind(&token[..])
        .bind(now)
        .fetch_optional(self.reader())
        .await?;
        row.as_ref().map(read).transpose()
    }
}

/// The same in a transaction.
pub async fn behind(
    transaction: &mut Transaction,
    token: &Hash,
    now: i64,
) -> Result<Option<StoredInvitation>> {
    let row = sqlx::query(select!(
        "WHERE token_hash = $1 AND until > $2
         AND team_id IN (SELECT id FROM teams WHERE leaves_after IS NULL)"
    ))
    .bind(&token[..])
    .bind(now)
    .fetch_optional(&mut **transaction)
    .await?;
    row.as_ref().map(read).transpose()
}

/// The salt of the invitation that this form made, if it did.
pub async fn made_by(
    transaction: &mut Transaction,
    team: TeamId,
    idempotency_key: &str,
) -> Result<Option<Hash>> {
    let salt: Option<Vec<u8>> = sqlx::query_scalar(
        "SELECT salt FROM member_invitations WHERE team_id = $1 AND idempotency_key = $2",
    )
    .bind(team)
    .bind(idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?;
    let read = |salt: Vec<u8>| salt.try_into().map_err(|_| unreadable("salt"));
    salt.map(read).transpose()
}

/// Stores an invitation, in the place of an older one of the same address.
pub async fn add(transaction: &mut Transaction, new: &NewInvitation<'_>) -> Result<()> {
    sqlx::query(
        "INSERT INTO member_invitations
         (team_id, address, role, idempotency_key, salt, token_hash, until)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (team_id, address) DO UPDATE SET role = excluded.role,
         idempotency_key = excluded.idempotency_key, salt = excluded.salt,
         token_hash = excluded.token_hash, until = excluded.until",
    )
    .bind(new.team)
    .bind(new.address.as_str())
    .bind(new.role.key())
    .bind(new.idempotency_key)
    .bind(&new.salt[..])
    .bind(&new.token[..])
    .bind(new.until)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Whom an invitation of a team is for.
pub async fn address_of(
    transaction: &mut Transaction,
    team: TeamId,
    invitation: InvitationId,
) -> Result<Option<MailAddress>> {
    let found: Option<String> =
        sqlx::query_scalar("SELECT address FROM member_invitations WHERE id = $1 AND team_id = $2")
            .bind(invitation)
            .bind(team)
            .fetch_optional(&mut **transaction)
            .await?;
    let read = |text: String| MailAddress::new(&text).map_err(|_| unreadable("address"));
    found.map(read).transpose()
}

/// Deletes the invitation of an address.
pub async fn remove(
    transaction: &mut Transaction,
    team: TeamId,
    address: &MailAddress,
) -> Result<()> {
    sqlx::query("DELETE FROM member_invitations WHERE team_id = $1 AND address = $2")
        .bind(team)
        .bind(address.as_str())
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await
}

/// Deletes invitations that ended before that second, and tells how many: for whoever keeps the
/// promise of 30 days.
pub async fn forget(transaction: &mut Transaction, ended_before: i64) -> Result<u64> {
    let done = sqlx::query("DELETE FROM member_invitations WHERE until < $1")
        .bind(ended_before)
        .execute(&mut **transaction)
        .await?;
    if done.rows_affected() > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(done.rows_affected())
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("member_invitations.{what}"))
}

fn read(row: &DbRow) -> Result<StoredInvitation> {
    let address: String = row.get("address");
    let role: String = row.get("role");
    Ok(StoredInvitation {
        id: row.get("id"),
        team: row.get("team_id"),
        address: MailAddress::new(&address).map_err(|_| unreadable("address"))?,
        role: role.parse().map_err(|_| unreadable("role"))?,
        idempotency_key: row.get("idempotency_key"),
        until: row.get("until"),
    })
}
