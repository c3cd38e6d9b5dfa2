//! The end of rounds, and whether their teams contribute to the comparison.

use jiff::civil::Date;
use scan::ids::RoundId;
use scan::round::Contribution;

use super::{Result, Transaction};

/// Finishes a round whose overview is open and tells whether it was.
pub async fn finish(
    transaction: &mut Transaction,
    round: RoundId,
    contribution: Contribution,
    today: Date,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE rounds SET phase = 'frozen', finished_on = $2, contributes = $3
         WHERE id = $1 AND phase = 'review'",
    )
    .bind(round)
    .bind(today.to_string())
    .bind(i64::from(contribution == Contribution::Ja))
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes whether the team of a finished round contributes, and tells whether it was finished.
pub async fn set_contribution(
    transaction: &mut Transaction,
    round: RoundId,
    contribution: Contribution,
) -> Result<bool> {
    let done = sqlx::query("UPDATE rounds SET contributes = $2 WHERE id = $1 AND phase = 'frozen'")
        .bind(round)
        .bind(i64::from(contribution == Contribution::Ja))
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected() == 1)
}
