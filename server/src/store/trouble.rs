//! What the machine under the database does to it: no room, no permission, a lock.

use sqlx::Error;

/// The primary result code of `SQLite`, when it is one of its errors.
pub(super) fn code_of(error: &Error) -> Option<i32> {
    let code: i32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}

/// Whether the same may well go right later: the machine is in the way, not what was asked.
pub(super) fn is_passing(error: &Error) -> bool {
    match error {
        Error::Io(_)
        | Error::PoolTimedOut
        | Error::PoolClosed
        | Error::WorkerCrashed
        | Error::BeginFailed => true,
        Error::Database(_) => code_of(error).is_some_and(|code| sentence(code).is_some()),
        _ => false,
    }
}

/// Such an error for the people of the machine; others as they come.
pub(super) fn said(error: &Error) -> String {
    let sentence = code_of(error).and_then(sentence);
    sentence.map_or_else(|| error.to_string(), str::to_owned)
}

fn sentence(code: i32) -> Option<&'static str> {
    Some(match code {
        5 | 6 => "another program holds a lock on the database",
        7 => "there is no memory left",
        8 => "the database may only be read, not written",
        10 => "the disk does not do what is asked of it",
        11 | 26 => "the database is damaged",
        13 => "there is no room on the disk",
        14 => "the database cannot be opened: look at the rights on its directory and files",
        _ => return None,
    })
}
