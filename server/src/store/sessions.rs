//! Coordinators' browsers and the teams they may manage.

use scan::application::RoundName;
use scan::ids::TeamId;
use sqlx::Row;

use super::rounds::{self, StoredRound};
use super::{Result, Store, Transaction};

/// A stored hash of a secret token.
pub type Hash = [u8; 32];

impl Store {
    /// The teams that a session may manage at this moment; empty for an unknown or old one.
    pub async fn teams_of_session(&self, session: &Hash, now: i64) -> Result<Vec<TeamId>> {
        Ok(sqlx::query_scalar(
            "SELECT t.team_id FROM session_teams t
             JOIN sessions s ON s.token_hash = t.token_hash
             WHERE s.token_hash = $1 AND s.until > $2 ORDER BY t.team_id DESC",
        )
        .bind(&session[..])
        .bind(now)
        .fetch_all(self.reader())
        .await?)
    }

    /// The round with a name, and whether a session may manage its team at this moment; a request
    /// of a coordinator begins with it.
    pub async fn managed_round(
        &self,
        name: &RoundName,
        session: Option<&Hash>,
        now: i64,
    ) -> Result<Option<(StoredRound, bool)>> {
        let row = sqlx::query(rounds::select!(
            ", (SELECT COUNT(*) FROM session_teams m JOIN sessions s ON s.token_hash = m.token_hash
               WHERE m.team_id = o.team_id AND s.token_hash = $2 AND s.until > $3) AS managed",
            "WHERE o.name = $1"
        ))
        .bind(name.as_str())
        .bind(session.map(|hash| &hash[..]))
        .bind(now)
        .fetch_optional(self.reader())
        .await?;
        row.map(|row| Ok((rounds::read(&row)?, row.get::<i64, _>("managed") > 0)))
            .transpose()
    }

    pub async fn end_session(&self, session: &Hash) -> Result<()> {
        let mut transaction = self.begin().await?;
        delete(&mut transaction, session).await?;
        transaction.commit().await?;
        Ok(())
    }
}

/// Gives a browser the right to manage a team: under a new token, with the teams that its old
/// token had; the old token stops working.
pub async fn grant(
    transaction: &mut Transaction,
    old: Option<&Hash>,
    new: &Hash,
    team: TeamId,
    times: Times,
) -> Result<()> {
    sqlx::query("DELETE FROM sessions WHERE until <= $1")
        .bind(times.now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query("INSERT INTO sessions (token_hash, until) VALUES ($1, $2)")
        .bind(&new[..])
        .bind(times.until)
        .execute(&mut **transaction)
        .await?;
    if let Some(old) = old {
        sqlx::query("UPDATE session_teams SET token_hash = $2 WHERE token_hash = $1")
            .bind(&old[..])
            .bind(&new[..])
            .execute(&mut **transaction)
            .await?;
        delete(transaction, old).await?;
    }
    sqlx::query(
        "INSERT INTO session_teams (token_hash, team_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(&new[..])
    .bind(team)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Takes a team from all sessions.
pub async fn revoke_team(transaction: &mut Transaction, team: TeamId) -> Result<()> {
    sqlx::query("DELETE FROM session_teams WHERE team_id = $1")
        .bind(team)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Now, and until when a new session lasts; seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    pub now: i64,
    /// The session's end.
    pub until: i64,
}

async fn delete(transaction: &mut Transaction, session: &Hash) -> Result<()> {
    sqlx::query("DELETE FROM sessions WHERE token_hash = $1")
        .bind(&session[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
