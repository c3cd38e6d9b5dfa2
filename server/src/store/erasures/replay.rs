//! Erasing again what was erased before, in an older copy of the database that was put back.

use sqlx::sqlite::SqliteConnection;

use super::super::error::Result;
use super::super::{accounts, pairing, removal, support_requests};
use super::entry::Erasure;

/// Erases it, wherever it is still there.
pub(super) async fn again(connection: &mut SqliteConnection, erasure: &Erasure) -> Result<()> {
    match erasure {
        Erasure::Respondent { round, key } => {
            sqlx::query(
                "DELETE FROM respondents WHERE idempotency_key = $2
                 AND round_id = (SELECT id FROM rounds WHERE name = $1)",
            )
            .bind(round)
            .bind(key)
            .execute(connection)
            .await?;
            Ok(())
        }
        Erasure::Remark { round, key, item } => {
            // Under a revision of its own, so that a page from before meets a conflict.
            sqlx::query(
                "UPDATE answers SET remark = NULL, revision = revision + 1, idempotency_key = 0
                 WHERE item = $3 AND respondent_id =
                   (SELECT r.id FROM respondents r JOIN rounds o ON o.id = r.round_id
                    WHERE o.name = $1 AND r.idempotency_key = $2)",
            )
            .bind(round)
            .bind(key)
            .bind(i64::from(*item))
            .execute(connection)
            .await?;
            Ok(())
        }
        Erasure::Round(round) => removal::erase_round(connection, round).await,
        Erasure::Team(team) => removal::erase_team(connection, team).await,
        Erasure::RoundLeaves { round, after } => {
            removal::set_round(connection, round, Some(*after)).await
        }
        Erasure::TeamLeaves { team, after } => {
            removal::set_team(connection, team, Some(*after)).await
        }
        Erasure::RoundStays(round) => removal::set_round(connection, round, None).await,
        Erasure::TeamStays(team) => removal::set_team(connection, team, None).await,
        Erasure::Member { board, key } => {
            pairing::people::remove_again(connection, board, key).await
        }
        Erasure::Board(board) => pairing::close_again(connection, board).await,
        Erasure::Letter(key) => support_requests::senders::forget_again(connection, key).await,
        Erasure::Account(handle) => accounts::remove_again(connection, handle.to_be_bytes()).await,
    }
}
