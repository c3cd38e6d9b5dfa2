//! Drafts: files that are not published yet.

use jiff::Timestamp;
use scan::application::lists::{FileStem, Upload};
use scan::ids::ListDraftId;
use sqlx::Row;

use super::super::database::DbRow;
use super::super::{Result, Store, StoreError, Transaction};

#[derive(Clone, Debug)]
pub struct StoredDraft {
    pub id: ListDraftId,
    pub file: FileStem,
    /// As it came.
    pub body: Vec<u8>,
    /// Counts its changes.
    pub revision: i64,
    pub changed: Timestamp,
    pub changed_by: String,
}

impl Store {
    /// All drafts, the one that was changed last first.
    pub async fn list_drafts(&self) -> Result<Vec<StoredDraft>> {
        let sql = "SELECT id, file, body, revision, changed_at, changed_by FROM list_drafts
                   ORDER BY changed_at DESC, id DESC";
        let rows = sqlx::query(sql).fetch_all(self.reader()).await?;
        rows.iter().map(read).collect()
    }

    pub async fn list_draft(&self, draft: ListDraftId) -> Result<Option<StoredDraft>> {
        let sql = "SELECT id, file, body, revision, changed_at, changed_by FROM list_drafts
                   WHERE id = $1";
        let row = sqlx::query(sql)
            .bind(draft)
            .fetch_optional(self.reader())
            .await?;
        row.as_ref().map(read).transpose()
    }
}

/// Adds a draft; `None` when its form made one before.
pub async fn add(
    transaction: &mut Transaction,
    upload: &Upload,
    who: &str,
    now: i64,
) -> Result<Option<ListDraftId>> {
    Ok(sqlx::query_scalar(
        "INSERT INTO list_drafts (idempotency_key, file, body, revision, changed_at, changed_by)
         VALUES ($1, $2, $3, 1, $4, $5) ON CONFLICT (idempotency_key) DO NOTHING RETURNING id",
    )
    .bind(&upload.idempotency_key)
    .bind(upload.file.as_str())
    .bind(&upload.body)
    .bind(now)
    .bind(who)
    .fetch_optional(&mut **transaction)
    .await?)
}

/// The draft that a form made before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    idempotency_key: &str,
) -> Result<Option<ListDraftId>> {
    let sql = "SELECT id FROM list_drafts WHERE idempotency_key = $1";
    Ok(sqlx::query_scalar(sql)
        .bind(idempotency_key)
        .fetch_optional(&mut **transaction)
        .await?)
}

/// Changes a draft that is still at this revision; says whether it was.
pub async fn change(
    transaction: &mut Transaction,
    (draft, base): (ListDraftId, i64),
    (file, body): (&FileStem, &[u8]),
    who: &str,
    now: i64,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE list_drafts
         SET file = $3, body = $4, revision = revision + 1, changed_at = $5, changed_by = $6
         WHERE id = $1 AND revision = $2",
    )
    .bind(draft)
    .bind(base)
    .bind(file.as_str())
    .bind(body)
    .bind(now)
    .bind(who)
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes away a draft that is still at this revision; says whether it was.
pub async fn remove(
    transaction: &mut Transaction,
    draft: ListDraftId,
    revision: i64,
) -> Result<bool> {
    let done = sqlx::query("DELETE FROM list_drafts WHERE id = $1 AND revision = $2")
        .bind(draft)
        .bind(revision)
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected() == 1)
}

fn read(row: &DbRow) -> Result<StoredDraft> {
    let changed = Timestamp::from_second(row.get("changed_at"));
    Ok(StoredDraft {
        id: row.get("id"),
        file: FileStem::of(&row.get::<String, _>("file")),
        body: row.get("body"),
        revision: row.get("revision"),
        changed: changed
            .map_err(|_| StoreError::Unreadable("list_drafts.changed_at".to_owned()))?,
        changed_by: row.get("changed_by"),
    })
}
