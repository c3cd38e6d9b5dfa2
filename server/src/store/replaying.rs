//! Erasing again what was erased before, in an older copy of the database that was put back.
//!
//! Whoever opens a database erases again what stands in the journal and not in it: it is from
//! before. What stands in the database and not in the journal is added there. So neither a crash
//! between the two nor a lost file matters, nor which copy was put back and how often.

use std::collections::HashSet;

use super::database::{Connection, Writers};

use super::accounts::leaving;
use super::erasures::{self, Entry, Erasure, Erasures, Remembered, Written};
use super::{Result, pairing, removal, support_requests, sweeping};

/// The journal of a database that is being opened, from which everything is gone that was erased.
pub(super) async fn open(writers: Writers, remembered: Remembered) -> Result<Erasures> {
    let Remembered { journal, entries } = remembered;
    replay(&writers, &entries).await?;
    let erasures = Erasures::new(writers, journal);
    erasures.keep_up_or_say().await;
    Ok(erasures)
}

async fn replay(writers: &Writers, entries: &[Entry]) -> Result<()> {
    let known: Vec<String> = sqlx::query_scalar("SELECT mark FROM erasures")
        .fetch_all(writers.pool())
        .await?;
    let known: HashSet<&str> = known.iter().map(String::as_str).collect();
    let mut remembered = HashSet::with_capacity(entries.len());
    let mut missing = Vec::new();
    for entry in entries {
        let mark = entry.stamp.mark.as_str();
        // Two programs may have written the same line.
        if remembered.insert(mark) && !known.contains(mark) {
            missing.push(entry);
        }
    }
    let lost: Vec<&str> = known.difference(&remembered).copied().collect();
    if missing.is_empty() && lost.is_empty() {
        return Ok(());
    }
    let mut transaction = writers.begin().await?;
    for entry in &missing {
        again(&mut transaction, &entry.erasure).await?;
        erasures::keep(&mut transaction, entry, Written::Yes).await?;
    }
    for mark in lost {
        sqlx::query("UPDATE erasures SET written = 0 WHERE mark = $1")
            .bind(mark)
            .execute(&mut *transaction)
            .await?;
    }
    if !missing.is_empty() {
        sweeping::is_due(&mut transaction).await?;
        let again = missing.len();
        tracing::warn!(again, "the database is older than the journal of erasures");
    }
    transaction.commit().await?;
    Ok(())
}

/// Erases it, wherever it is still there.
async fn again(connection: &mut Connection, erasure: &Erasure) -> Result<()> {
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
        Erasure::Account(handle) => leaving::erase(connection, &handle.to_be_bytes()).await,
        Erasure::AccountLeaves { account, after } => {
            leaving::set(connection, &account.to_be_bytes(), Some(*after)).await
        }
        Erasure::AccountStays(account) => {
            leaving::set(connection, &account.to_be_bytes(), None).await
        }
    }
}
