//! Mails to send, and what became of them.
//!
//! Whoever sends a mail claims it first, for longer than sending may take, and marks it afterwards.
//! Of two who look at the same moment one has the claim, so that a mail is sent once. Whoever is
//! killed in between leaves a claim that ends: the mail is sent again, with the same `Message-ID`.

pub mod refusing;

use jiff::Timestamp;
use scan::ids::MailId;
use scan::mail::{LONGEST_PAUSE, Letter, MailAddress, MailKind, MailState};
use sqlx::Row;

use super::database::{DbRow, Engine};
use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction, sweeping};

/// Most mails that a page shows.
const SHOWN: i64 = 200;

/// A mail to queue.
#[derive(Debug)]
pub struct NewMail<'a> {
    /// Names its cause.
    pub idempotency_key: &'a str,
    pub letter: &'a Letter,
    pub message_id: &'a str,
    /// Key of the link with which its addressee stops mails, and its hash.
    pub unsubscribe: Option<(&'a str, Hash)>,
    /// [`MailState::Waiting`], or [`MailState::Unwanted`].
    pub state: MailState,
    pub times: Times,
}

/// Seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    pub queued: i64,
    /// When it is to be sent.
    pub due: i64,
    /// After which it makes no sense any more.
    pub until: i64,
}

/// A mail that nobody else sends meanwhile.
#[derive(Clone, Debug)]
pub struct ClaimedMail {
    pub id: MailId,
    pub letter: Letter,
    pub message_id: String,
    pub unsubscribe: Option<String>,
    /// How often it was tried, this time too.
    pub tries: u32,
    /// Seconds since 1970 after which it is given up.
    pub until: i64,
}

/// A mail for the page that shows them.
#[derive(Clone, Debug)]
pub struct StoredMail {
    pub id: MailId,
    pub letter: Letter,
    pub state: MailState,
    pub due: Timestamp,
}

/// Queues a mail; false when its cause queued one before.
pub async fn queue(transaction: &mut Transaction, mail: &NewMail<'_>) -> Result<bool> {
    let wanted = mail.state == MailState::Waiting;
    let letter = Some(mail.letter).filter(|_| wanted);
    let unsubscribe = mail.unsubscribe.filter(|_| wanted);
    let done = sqlx::query(
        "INSERT INTO outbox
         (idempotency_key, kind, message_id, address, subject, body, unsubscribe, unsubscribe_hash,
          queued_at, due_at, until, state, tries, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13)
         ON CONFLICT (idempotency_key) DO NOTHING",
    )
    .bind(mail.idempotency_key)
    .bind(mail.letter.kind.key())
    .bind(mail.message_id)
    .bind(letter.map(|letter| letter.to.as_str()))
    .bind(letter.map(|letter| &letter.subject))
    .bind(letter.map(|letter| &letter.text))
    .bind(unsubscribe.map(|(key, _)| key))
    .bind(unsubscribe.map(|(_, hash)| hash.to_vec()))
    .bind(mail.times.queued)
    .bind(mail.times.due)
    .bind(mail.times.until)
    .bind(mail.state.key())
    .bind(Some(mail.times.queued).filter(|_| !wanted))
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Claims the mail that waits longest, if any is due, until then.
pub async fn claim(
    transaction: &mut Transaction,
    claim: &Hash,
    (now, until): (i64, i64),
) -> Result<Option<ClaimedMail>> {
    // A clock that was set back holds up no mail: what was due when it was queued is, and neither a
    // pause nor a claim lasts longer than they do. (Another server's clock may be ahead a little.)
    let lasts = until - now;
    let row = sqlx::query(
        "UPDATE outbox SET claim = $1, claimed_until = $3, tries = tries + 1 WHERE id =
         (SELECT id FROM outbox WHERE state = $4
          AND (due_at <= $2 OR due_at <= queued_at OR (tries > 0 AND due_at > $5))
          AND (claimed_until IS NULL OR claimed_until <= $2 OR claimed_until > $6)
          ORDER BY due_at, id LIMIT 1)
         RETURNING id, kind, message_id, address, subject, body, unsubscribe, tries, until",
    )
    .bind(&claim[..])
    .bind(now)
    .bind(until)
    .bind(MailState::Waiting.key())
    .bind(now + LONGEST_PAUSE + lasts)
    .bind(until + lasts)
    .fetch_optional(&mut **transaction)
    .await?;
    let read = |row: &DbRow| {
        Ok(ClaimedMail {
            id: row.get("id"),
            letter: letter(row)?,
            message_id: row.get("message_id"),
            unsubscribe: row.get("unsubscribe"),
            tries: u32::try_from(row.get::<i64, _>("tries")).unwrap_or(u32::MAX),
            until: row.get("until"),
        })
    };
    row.as_ref().map(read).transpose()
}

/// Puts a mail back, to be tried again at that second.
pub async fn put_back(
    transaction: &mut Transaction,
    mail: MailId,
    claim: &Hash,
    due: i64,
) -> Result<()> {
    sqlx::query(
        "UPDATE outbox SET claim = NULL, claimed_until = NULL, due_at = $3
         WHERE id = $1 AND claim = $2",
    )
    .bind(mail)
    .bind(&claim[..])
    .bind(due)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Says what became of a mail. Its text goes: it may hold a link that still works.
pub async fn end(
    transaction: &mut Transaction,
    mail: MailId,
    claim: &Hash,
    state: MailState,
    now: i64,
) -> Result<()> {
    sqlx::query(
        "UPDATE outbox SET state = $3, ended_at = $4, subject = NULL, body = NULL,
         unsubscribe = NULL, claim = NULL, claimed_until = NULL WHERE id = $1 AND claim = $2",
    )
    .bind(mail)
    .bind(&claim[..])
    .bind(state.key())
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// The same of a mail that is kept to be read on a page.
pub async fn end_and_keep(
    transaction: &mut Transaction,
    mail: MailId,
    claim: &Hash,
    now: i64,
) -> Result<()> {
    sqlx::query(
        "UPDATE outbox SET state = $3, ended_at = $4, claim = NULL, claimed_until = NULL
         WHERE id = $1 AND claim = $2",
    )
    .bind(mail)
    .bind(&claim[..])
    .bind(MailState::Sent.key())
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Drops the mails of these causes (the beginning of their keys) that were not sent yet: what they
/// are about is over.
pub async fn drop_waiting(transaction: &mut Transaction, causes: &str, now: i64) -> Result<()> {
    sqlx::query(
        "UPDATE outbox SET state = $3, ended_at = $2, subject = NULL, body = NULL, address = NULL,
         unsubscribe = NULL, unsubscribe_hash = NULL
         WHERE state = $4 AND SUBSTR(idempotency_key, 1, LENGTH($1)) = $1",
    )
    .bind(causes)
    .bind(now)
    .bind(MailState::Dropped.key())
    .bind(MailState::Waiting.key())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Forgets addresses and texts of mails that ended before that second, and tells how many: for
/// whoever keeps the promise of 30 days. They are overwritten after the next sweep.
pub async fn forget(transaction: &mut Transaction, ended_before: i64) -> Result<u64> {
    let done = sqlx::query(
        "UPDATE outbox SET address = NULL, subject = NULL, body = NULL, unsubscribe = NULL,
         unsubscribe_hash = NULL WHERE ended_at < $1 AND address IS NOT NULL",
    )
    .bind(ended_before)
    .execute(&mut **transaction)
    .await?;
    let forgotten = done.rows_affected();
    if forgotten > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(forgotten)
}

impl Store {
    /// When mails ended of which the address is known, before this second (since 1970).
    pub async fn mails_ended(&self, before: i64) -> Result<Vec<i64>> {
        Ok(sqlx::query_scalar(
            "SELECT ended_at FROM outbox WHERE ended_at < $1 AND address IS NOT NULL",
        )
        .bind(before)
        .fetch_all(self.reader())
        .await?)
    }

    /// When the next mail is due or a claim on one ends, in seconds since 1970; `None` when none waits.
    pub async fn next_mail(&self) -> Result<Option<i64>> {
        Ok(sqlx::query_scalar(
            "SELECT MIN(CASE WHEN claimed_until > due_at THEN claimed_until ELSE due_at END)
             FROM outbox WHERE state = $1",
        )
        .bind(MailState::Waiting.key())
        .fetch_one(self.reader())
        .await?)
    }

    /// Ends all claims: for whoever knows that no other program sends.
    pub async fn release_mail(&self) -> Result<()> {
        if self.engine() == Engine::Postgres {
            return Ok(());
        }
        let mut transaction = self.begin().await?;
        sqlx::query("UPDATE outbox SET claim = NULL, claimed_until = NULL WHERE claim IS NOT NULL")
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// What became of the mail with this cause; `None` when there is none.
    pub async fn mail_state(&self, idempotency_key: &str) -> Result<Option<MailState>> {
        let state: Option<String> =
            sqlx::query_scalar("SELECT state FROM outbox WHERE idempotency_key = $1")
                .bind(idempotency_key)
                .fetch_optional(self.reader())
                .await?;
        let read = |state: String| state.parse().map_err(|_| unreadable("state"));
        state.map(read).transpose()
    }

    /// The mails of which the text is still there, the latest first.
    pub async fn mails(&self) -> Result<Vec<StoredMail>> {
        let rows = sqlx::query(
            "SELECT id, kind, address, subject, body, state, due_at FROM outbox
             WHERE body IS NOT NULL AND address IS NOT NULL ORDER BY id DESC LIMIT $1",
        )
        .bind(SHOWN)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            let state: String = row.get("state");
            Ok(StoredMail {
                id: row.get("id"),
                letter: letter(row)?,
                state: state.parse().map_err(|_| unreadable("state"))?,
                due: Timestamp::from_second(row.get("due_at")).map_err(|_| unreadable("due_at"))?,
            })
        };
        rows.iter().map(read).collect()
    }
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("outbox.{what}"))
}

/// Of a row with `kind`, `address`, `subject` and `body`.
fn letter(row: &DbRow) -> Result<Letter> {
    let kind: String = row.get("kind");
    let kind: MailKind = kind.parse().map_err(|_| unreadable("kind"))?;
    let text = |column: &str| {
        let found: Option<String> = row.get(column);
        found.ok_or_else(|| unreadable(column))
    };
    Ok(Letter {
        kind,
        to: MailAddress::new(&text("address")?).map_err(|_| unreadable("address"))?,
        subject: text("subject")?,
        text: text("body")?,
    })
}
