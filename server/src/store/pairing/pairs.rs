//! What was said about pairs.

use scan::application::pairing::{By, Decided, Decision};
use scan::ids::BoardId;
use scan::pairing::Pair;

use super::super::{Result, Transaction};
use super::rows::{PairState, StoredPair, read_pair};

/// Writes down what somebody says about a pair of a board, if it still stands as they saw it:
///
/// - a pair needs the wishes of both, and a learner has one helper per skill;
/// - what one of the two refused, only that one can change;
/// - said again, it stays as it is.
pub async fn decide(
    transaction: &mut Transaction,
    board: BoardId,
    pair: &Pair,
    (by, decision): (By, Decision),
) -> Result<Decided> {
    if !both_wish(transaction, board, pair).await? {
        return Ok(Decided::Stale);
    }
    let now = of_learner(transaction, pair).await?;
    let same = now.iter().find(|known| known.pair == *pair);
    match decision {
        Decision::TakeBack => match same {
            Some(known) if known.state == PairState::Refused && known.by != by => {
                Ok(Decided::Stale)
            }
            _ => {
                forget(transaction, pair).await?;
                Ok(Decided::Done)
            }
        },
        Decision::Confirm => {
            if same.is_some_and(|known| known.state == PairState::Confirmed) {
                return Ok(Decided::Done);
            }
            let refused_by_other = same.is_some_and(|known| known.by != by);
            let has_helper = now.iter().any(|known| known.state == PairState::Confirmed);
            if refused_by_other || has_helper {
                return Ok(Decided::Stale);
            }
            write(transaction, pair, PairState::Confirmed, by).await?;
            Ok(Decided::Done)
        }
        Decision::Refuse => {
            if same.is_some_and(|known| known.state == PairState::Refused) {
                return Ok(Decided::Done);
            }
            write(transaction, pair, PairState::Refused, by).await?;
            Ok(Decided::Done)
        }
    }
}

/// Whether the one still helps and the other still learns, both on this board.
async fn both_wish(transaction: &mut Transaction, board: BoardId, pair: &Pair) -> Result<bool> {
    let wishes: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM pairing_wishes w JOIN pairing_people p ON p.id = w.person_id
         WHERE p.board_id = $1 AND w.skill = $2
           AND ((w.person_id = $3 AND w.side = 'kan-helpen')
             OR (w.person_id = $4 AND w.side = 'wil-leren'))",
    )
    .bind(board)
    .bind(pair.skill.as_str())
    .bind(pair.helper)
    .bind(pair.learner)
    .fetch_one(&mut **transaction)
    .await?;
    Ok(wishes == 2)
}

/// What was said about the learner's pairs for this skill.
async fn of_learner(transaction: &mut Transaction, pair: &Pair) -> Result<Vec<StoredPair>> {
    sqlx::query(
        "SELECT skill, helper_id, learner_id, state, decided_by FROM pairing_pairs
         WHERE learner_id = $1 AND skill = $2",
    )
    .bind(pair.learner)
    .bind(pair.skill.as_str())
    .fetch_all(&mut **transaction)
    .await?
    .iter()
    .map(read_pair)
    .collect()
}

async fn forget(transaction: &mut Transaction, pair: &Pair) -> Result<()> {
    sqlx::query(
        "DELETE FROM pairing_pairs WHERE skill = $1 AND helper_id = $2 AND learner_id = $3",
    )
    .bind(pair.skill.as_str())
    .bind(pair.helper)
    .bind(pair.learner)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

async fn write(transaction: &mut Transaction, pair: &Pair, state: PairState, by: By) -> Result<()> {
    forget(transaction, pair).await?;
    sqlx::query(
        "INSERT INTO pairing_pairs (skill, helper_id, learner_id, state, decided_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(pair.skill.as_str())
    .bind(pair.helper)
    .bind(pair.learner)
    .bind::<&str>(state.into())
    .bind(by.key())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}
