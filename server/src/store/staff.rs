//! Staff of the support centre: who they are, the links with which they begin, and the log.

use jiff::Timestamp;
use jiff::civil::Date;
use scan::application::staff::{
    LogLine, NewStaff, StaffAction, StaffEntry, StaffMember, StaffRole,
};
use scan::ids::AccountId;
use scan::school::PersonName;
use sqlx::Row;

use super::accounts;
use super::accounts::sessions::Uses;
use super::accounts::values::read_some_day;
use super::database::{Connection, DbRow};
use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction, sweeping};

/// Most lines of the log that are given at once.
const LINES: i64 = 500;

impl Store {
    /// Everybody, by name.
    pub async fn all_staff(&self) -> Result<Vec<StaffEntry>> {
        let rows = sqlx::query(
            "SELECT s.id, s.name, s.role, a.added_on, l.until AS link_until,
             (SELECT COUNT(*) FROM account_passkeys p WHERE p.account_id = s.id) AS passkeys,
             (SELECT COUNT(*) FROM account_identities i WHERE i.account_id = s.id) AS identities,
             (SELECT MAX(e.seen_at) FROM account_sessions e WHERE e.account_id = s.id) AS seen_at
             FROM staff s JOIN accounts a ON a.id = s.id
             LEFT JOIN staff_links l ON l.staff_id = s.id ORDER BY s.name",
        )
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(entry).collect()
    }

    /// Whose link this is, if it still works.
    pub async fn staff_behind_link(&self, key: &Hash, now: i64) -> Result<Option<StaffMember>> {
        let row = sqlx::query(
            "SELECT s.id, s.name, s.role FROM staff s JOIN staff_links l ON l.staff_id = s.id
             WHERE l.token_hash = $1 AND l.until > $2",
        )
        .bind(&key[..])
        .bind(now)
        .fetch_optional(self.reader())
        .await?;
        row.as_ref().map(member).transpose()
    }

    /// When the lines of the log up to this second (since 1970) were written, the earliest first.
    pub async fn log_times(&self, before: i64) -> Result<Vec<i64>> {
        Ok(
            sqlx::query_scalar("SELECT at FROM staff_log WHERE at < $1 ORDER BY at")
                .bind(before)
                .fetch_all(self.reader())
                .await?,
        )
    }

    /// Whose session this is, until when the account can stay that is about to be deleted, and when
    /// it was used; however old.
    pub async fn staff_session(
        &self,
        token: &Hash,
    ) -> Result<Option<(StaffMember, Option<Date>, Uses)>> {
        let row = sqlx::query(
            "SELECT s.id, s.name, s.role, a.leaves_after, e.begun_at, e.seen_at, e.proved_at
             FROM account_sessions e JOIN accounts a ON a.id = e.account_id
             JOIN staff s ON s.id = a.id WHERE e.token_hash = $1",
        )
        .bind(&token[..])
        .fetch_optional(self.reader())
        .await?;
        let read = |row: DbRow| {
            let leaving = read_some_day(row.get("leaves_after"))?;
            Ok((member(&row)?, leaving, Uses::read(&row)))
        };
        row.map(read).transpose()
    }

    /// Whether there is an administrator besides this one who stays.
    pub async fn has_other_admin(&self, staff: AccountId) -> Result<bool> {
        let mut connection = self.reader().acquire().await?;
        has_other_admin(&mut connection, staff).await
    }

    /// What was done, the latest first.
    pub async fn staff_log(&self) -> Result<Vec<LogLine>> {
        let rows =
            sqlx::query("SELECT at, who, action, about FROM staff_log ORDER BY id DESC LIMIT $1")
                .bind(LINES)
                .fetch_all(self.reader())
                .await?;
        rows.iter().map(line).collect()
    }
}

/// Adds somebody; `None` when the name is taken.
pub async fn add(
    transaction: &mut Transaction,
    new: &NewStaff,
    handle: &[u8; 16],
    today: Date,
) -> Result<Option<AccountId>> {
    if by_name(transaction, new.name.as_str()).await?.is_some() {
        return Ok(None);
    }
    let id = accounts::add(transaction, handle, today).await?;
    sqlx::query("INSERT INTO staff (id, name, role) VALUES ($1, $2, $3)")
        .bind(id)
        .bind(new.name.as_str())
        .bind(new.role.key())
        .execute(&mut **transaction)
        .await?;
    Ok(Some(id))
}

/// Puts a link in the place of an older one of theirs.
pub async fn set_link(
    transaction: &mut Transaction,
    staff: AccountId,
    key: &Hash,
    until: i64,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO staff_links (staff_id, token_hash, until) VALUES ($1, $2, $3)
         ON CONFLICT (staff_id) DO UPDATE SET token_hash = excluded.token_hash, until = excluded.until",
    )
    .bind(staff)
    .bind(&key[..])
    .bind(until)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Uses up a link: whose it was, if it still worked.
pub async fn take_link(
    transaction: &mut Transaction,
    key: &Hash,
    now: i64,
) -> Result<Option<StaffMember>> {
    let staff: Option<AccountId> = sqlx::query_scalar(
        "DELETE FROM staff_links WHERE token_hash = $1 AND until > $2 RETURNING staff_id",
    )
    .bind(&key[..])
    .bind(now)
    .fetch_optional(&mut **transaction)
    .await?;
    match staff {
        Some(staff) => by_id(transaction, staff).await,
        None => Ok(None),
    }
}

/// Somebody by key.
pub async fn by_id(transaction: &mut Transaction, staff: AccountId) -> Result<Option<StaffMember>> {
    let row = sqlx::query("SELECT id, name, role FROM staff WHERE id = $1")
        .bind(staff)
        .fetch_optional(&mut **transaction)
        .await?;
    row.as_ref().map(member).transpose()
}

pub async fn by_name(transaction: &mut Transaction, name: &str) -> Result<Option<StaffMember>> {
    let row = sqlx::query("SELECT id, name, role FROM staff WHERE name = $1")
        .bind(name)
        .fetch_optional(&mut **transaction)
        .await?;
    row.as_ref().map(member).transpose()
}

/// Whether there is an administrator besides this one who stays.
pub async fn has_other_admin(connection: &mut Connection, staff: AccountId) -> Result<bool> {
    let others: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM staff s JOIN accounts a ON a.id = s.id
         WHERE s.role = $1 AND s.id <> $2 AND a.leaves_after IS NULL",
    )
    .bind(StaffRole::Admin.key())
    .bind(staff)
    .fetch_one(connection)
    .await?;
    Ok(others > 0)
}

/// Forgets what was done longest ago, up to this second (since 1970); gives how many lines.
pub async fn forget_log(transaction: &mut Transaction, before: i64) -> Result<u64> {
    let done = sqlx::query("DELETE FROM staff_log WHERE at < $1")
        .bind(before)
        .execute(&mut **transaction)
        .await?;
    if done.rows_affected() > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(done.rows_affected())
}

pub async fn log(
    transaction: &mut Transaction,
    at: i64,
    who: &str,
    action: StaffAction,
    about: &str,
) -> Result<()> {
    sqlx::query("INSERT INTO staff_log (at, who, action, about) VALUES ($1, $2, $3, $4)")
        .bind(at)
        .bind(who)
        .bind(action.key())
        .bind(about)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("staff.{what}"))
}

/// Seconds since 1970 as they are stored.
fn time(second: i64) -> Result<Timestamp> {
    Timestamp::from_second(second).map_err(|_| unreadable("time"))
}

/// Somebody of a row with `id`, `name` and `role`.
fn member(row: &DbRow) -> Result<StaffMember> {
    let name: String = row.get("name");
    let role: String = row.get("role");
    Ok(StaffMember {
        id: row.get("id"),
        name: PersonName::try_from(name).map_err(|_| unreadable("name"))?,
        role: role.parse().map_err(|_| unreadable("role"))?,
    })
}

fn entry(row: &DbRow) -> Result<StaffEntry> {
    let number =
        |column: &str| u32::try_from(row.get::<i64, _>(column)).map_err(|_| unreadable(column));
    let when = |column: &str| row.get::<Option<i64>, _>(column).map(time).transpose();
    let added_on: String = row.get("added_on");
    Ok(StaffEntry {
        member: member(row)?,
        added_on: added_on.parse().map_err(|_| unreadable("added_on"))?,
        passkeys: number("passkeys")?,
        identities: number("identities")?,
        link_until: when("link_until")?,
        seen: when("seen_at")?,
    })
}

fn line(row: &DbRow) -> Result<LogLine> {
    let action: String = row.get("action");
    Ok(LogLine {
        at: time(row.get("at"))?,
        who: row.get("who"),
        action: action.parse().map_err(|_| unreadable("action"))?,
        about: row.get("about"),
    })
}
