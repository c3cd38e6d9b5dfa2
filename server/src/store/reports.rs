//! What coordinators chose for their reports.

use scan::ids::RoundId;
use scan::report::Settings;

use super::{Result, Store, StoreError, Transaction};

/// Choices as they stand, with the revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub settings: Settings,
    /// 1 for the first; 0 when nobody chose yet.
    pub revision: i64,
}

/// Choices to keep.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    pub round: RoundId,
    pub settings: &'a Settings,
    /// The revision that they change.
    pub base: i64,
    /// Made by whoever chooses: the same key is the same change.
    pub idempotency_key: &'a str,
}

impl Store {
    /// What was chosen for the report of a round; the default when nothing was.
    pub async fn report_settings(&self, round: RoundId) -> Result<Standing> {
        let row: Option<(i64, String)> =
            sqlx::query_as("SELECT revision, body FROM report_settings WHERE round_id = $1")
                .bind(round)
                .fetch_optional(self.reader())
                .await?;
        standing(row)
    }
}

/// Keeps choices, unless they are there already or somebody was first; gives what stands there
/// afterwards, and whether that is this draft.
pub async fn choose(
    transaction: &mut Transaction,
    draft: Draft<'_>,
) -> Result<std::result::Result<i64, Standing>> {
    let row: Option<(i64, String, String)> = sqlx::query_as(
        "SELECT revision, body, idempotency_key FROM report_settings WHERE round_id = $1",
    )
    .bind(draft.round)
    .fetch_optional(&mut **transaction)
    .await?;
    if let Some((revision, _, idempotency_key)) = &row
        && idempotency_key == draft.idempotency_key
    {
        return Ok(Ok(*revision));
    }
    let now = standing(row.map(|(revision, body, _)| (revision, body)))?;
    if now.revision > 0 && now.settings == *draft.settings {
        return Ok(Ok(now.revision));
    }
    if now.revision != draft.base {
        return Ok(Err(now));
    }
    let body = serde_json::to_string(draft.settings)
        .map_err(|error| StoreError::Unreadable(error.to_string()))?;
    sqlx::query(
        "INSERT INTO report_settings (round_id, revision, body, idempotency_key) VALUES ($1, $2, $3, $4)
         ON CONFLICT (round_id) DO UPDATE SET revision = $2, body = $3, idempotency_key = $4",
    )
    .bind(draft.round)
    .bind(now.revision + 1)
    .bind(body)
    .bind(draft.idempotency_key)
    .execute(&mut **transaction)
    .await?;
    Ok(Ok(now.revision + 1))
}

fn standing(row: Option<(i64, String)>) -> Result<Standing> {
    let Some((revision, body)) = row else {
        return Ok(Standing {
            settings: Settings::default(),
            revision: 0,
        });
    };
    let settings =
        serde_json::from_str(&body).map_err(|error| StoreError::Unreadable(error.to_string()))?;
    Ok(Standing { settings, revision })
}
