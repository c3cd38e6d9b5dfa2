//! What the machine under the database does to it: no room, no permission, a lock.

use sqlx::Error;
use sqlx::postgres::PgDatabaseError;
use sqlx::sqlite::SqliteError;

/// What is the matter with the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    Lock,
    Memory,
    ReadOnly,
    Disk,
    Damage,
    Room,
    Closed,
    /// The service of the database stops, starts, or has no place.
    Absent,
}

/// What the database says is the matter, when it is about the machine.
pub(super) fn of(error: &Error) -> Option<Trouble> {
    let error = error.as_database_error()?;
    if error.try_downcast_ref::<SqliteError>().is_some() {
        let code: i32 = error.code()?.parse().ok()?;
        return of_sqlite(code & 0xff);
    }
    let error = error.try_downcast_ref::<PgDatabaseError>()?;
    of_postgres(error.code())
}

/// Of a primary result code of `SQLite`.
fn of_sqlite(code: i32) -> Option<Trouble> {
    Some(match code {
        5 | 6 => Trouble::Lock,
        7 => Trouble::Memory,
        8 => Trouble::ReadOnly,
        10 => Trouble::Disk,
        11 | 26 => Trouble::Damage,
        13 => Trouble::Room,
        14 => Trouble::Closed,
        _ => return None,
    })
}

/// Of a code of `PostgreSQL` (its manual, "Error Codes").
fn of_postgres(code: &str) -> Option<Trouble> {
    Some(match code {
        // Two that waited for each other, a time limit, or both.
        "40001" | "40P01" | "55P03" | "57014" => Trouble::Lock,
        "53200" => Trouble::Memory,
        "25006" => Trouble::ReadOnly,
        "58030" => Trouble::Disk,
        "XX001" | "XX002" => Trouble::Damage,
        "53100" => Trouble::Room,
        "28000" | "28P01" | "3D000" | "42501" => Trouble::Closed,
        "53300" | "57P01" | "57P02" | "57P03" | "08006" | "08001" | "08003" | "08004" => {
            Trouble::Absent
        }
        _ => return None,
    })
}

/// Whether the same may well go right later: the machine is in the way, not what was asked.
pub(super) fn is_passing(error: &Error) -> bool {
    match error {
        Error::Io(_)
        | Error::Tls(_)
        | Error::PoolTimedOut
        | Error::PoolClosed
        | Error::WorkerCrashed
        | Error::BeginFailed => true,
        Error::Database(_) => of(error).is_some(),
        _ => false,
    }
}

/// Such an error for the people of the machine; others as they come.
pub(super) fn said(error: &Error) -> String {
    of(error).map_or_else(|| error.to_string(), |trouble| sentence(trouble).to_owned())
}

fn sentence(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Lock => "another program holds a lock on the database",
        Trouble::Memory => "there is no memory left",
        Trouble::ReadOnly => "the database may only be read, not written",
        Trouble::Disk => "the disk does not do what is asked of it",
        Trouble::Damage => "the database is damaged",
        Trouble::Room => "there is no room on the disk",
        Trouble::Closed => {
            "the database cannot be opened: look at the rights on it, and on its directory and files"
        }
        Trouble::Absent => "the database is not there: it stops, starts, or has no place left",
    }
}
