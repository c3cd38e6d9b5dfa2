//! Parts and their values.

use jiff::Timestamp;
use jiff::civil::Date;
use scan::own_data::{OwnColumn, OwnPart, OwnValue};
use scan_texts::t;

/// A column: its name for programs, its heading, what it means.
pub(super) fn column(key: &'static str, title: &'static str, meaning: &'static str) -> OwnColumn {
    OwnColumn {
        key,
        title,
        meaning,
    }
}

/// A part with a row for each of these.
pub(super) fn part<T>(
    (key, title): (&'static str, &'static str),
    meaning: impl Into<String>,
    columns: &[OwnColumn],
    kept: &[T],
    row: impl Fn(&T) -> Vec<OwnValue>,
) -> OwnPart {
    OwnPart {
        key,
        title,
        meaning: meaning.into(),
        columns: columns.to_vec(),
        rows: kept.iter().map(row).collect(),
    }
}

/// Words; nothing where there are none.
pub(super) fn text(text: impl Into<String>) -> OwnValue {
    let text = text.into();
    if text.is_empty() {
        OwnValue::Nothing
    } else {
        OwnValue::Text(text)
    }
}

/// Who did something: whoever the file is about, or somebody else, who stays unnamed.
pub(super) fn by(who: &str, own: &str) -> OwnValue {
    text(if who == own {
        t!("own-data-you")
    } else {
        t!("own-data-someone-else")
    })
}

/// About whom or what something was, where that may be whoever the file is about.
pub(super) fn about(what: &str, own: &str) -> OwnValue {
    text(if what == own {
        t!("own-data-you")
    } else {
        what
    })
}

pub(super) fn yes_or_no(yes: bool) -> OwnValue {
    text(if yes {
        t!("own-data-yes")
    } else {
        t!("own-data-no")
    })
}

pub(super) fn day(day: Date) -> OwnValue {
    OwnValue::Day(day.to_string())
}

pub(super) fn moment(at: Timestamp) -> OwnValue {
    OwnValue::Moment(at.to_string())
}

/// The same where there may be none.
pub(super) fn some<T>(kept: Option<T>, value: impl FnOnce(T) -> OwnValue) -> OwnValue {
    kept.map_or(OwnValue::Nothing, value)
}
