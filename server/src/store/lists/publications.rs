//! What was published, and what was taken back.

use jiff::Timestamp;
use scan::application::lists::ListKey;
use scan::ids::{ListDraftId, ListPublicationId};
use sqlx::Row;

use super::super::database::DbRow;
use super::super::{Result, Store, StoreError, Transaction};

#[derive(Clone, Debug)]
pub struct StoredPublication {
    pub id: ListPublicationId,
    pub key: ListKey,
    /// Offers have none.
    pub version: Option<String>,
    pub published: Timestamp,
    pub published_by: String,
    /// When it was taken back, and by whom.
    pub withdrawn: Option<(Timestamp, String)>,
}

#[derive(Clone, Copy, Debug)]
pub struct NewPublication<'p> {
    /// The draft that it is made of, with its revision.
    pub draft: (ListDraftId, i64),
    pub key: &'p ListKey,
    pub version: Option<&'p str>,
    pub body: &'p [u8],
}

impl Store {
    /// All publications, the latest first.
    pub async fn list_publications(&self) -> Result<Vec<StoredPublication>> {
        let sql =
            "SELECT id, kind, name, version, published_at, published_by, withdrawn_at, withdrawn_by
                   FROM list_publications ORDER BY id DESC";
        let rows = sqlx::query(sql).fetch_all(self.reader()).await?;
        rows.iter().map(read).collect()
    }

    pub async fn list_publication_body(&self, id: ListPublicationId) -> Result<Vec<u8>> {
        let sql = "SELECT body FROM list_publications WHERE id = $1";
        Ok(sqlx::query_scalar(sql)
            .bind(id)
            .fetch_one(self.reader())
            .await?)
    }

    /// Whether this revision of a draft was published.
    pub async fn was_published(&self, draft: ListDraftId, revision: i64) -> Result<bool> {
        let found: Option<ListPublicationId> = sqlx::query_scalar(
            "SELECT id FROM list_publications WHERE draft_id = $1 AND draft_revision = $2",
        )
        .bind(draft)
        .bind(revision)
        .fetch_optional(self.reader())
        .await?;
        Ok(found.is_some())
    }
}

pub async fn add(
    transaction: &mut Transaction,
    new: NewPublication<'_>,
    who: &str,
    now: i64,
) -> Result<ListPublicationId> {
    let (draft, revision) = new.draft;
    Ok(sqlx::query_scalar(
        "INSERT INTO list_publications
         (draft_id, draft_revision, kind, name, version, body, published_at, published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
    )
    .bind(draft)
    .bind(revision)
    .bind(new.key.kind().key())
    .bind(new.key.name())
    .bind(new.version)
    .bind(new.body)
    .bind(now)
    .bind(who)
    .fetch_one(&mut **transaction)
    .await?)
}

/// Takes back what was published; says whether it still was.
pub async fn withdraw(
    transaction: &mut Transaction,
    id: ListPublicationId,
    who: &str,
    now: i64,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE list_publications SET withdrawn_at = $2, withdrawn_by = $3
         WHERE id = $1 AND withdrawn_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .bind(who)
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

fn read(row: &DbRow) -> Result<StoredPublication> {
    let unreadable = |what: &str| StoreError::Unreadable(format!("list_publications.{what}"));
    let time = |second: i64| Timestamp::from_second(second).map_err(|_| unreadable("time"));
    let kind: String = row.get("kind");
    let kind = kind.parse().map_err(|_| unreadable("kind"))?;
    let name: String = row.get("name");
    let withdrawn: Option<i64> = row.get("withdrawn_at");
    let by: Option<String> = row.get("withdrawn_by");
    Ok(StoredPublication {
        id: row.get("id"),
        key: ListKey::new(kind, &name).ok_or_else(|| unreadable("name"))?,
        version: row.get("version"),
        published: time(row.get("published_at"))?,
        published_by: row.get("published_by"),
        withdrawn: match withdrawn {
            Some(at) => Some((time(at)?, by.unwrap_or_default())),
            None => None,
        },
    })
}
