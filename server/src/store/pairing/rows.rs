//! How wishes and pairs stand in rows.

use scan::application::pairing::By;
use scan::pairing::{Pair, Wish};
use scan::questionnaire::Id;
use sqlx::Row;
use strum::{EnumString, IntoStaticStr};

use super::super::database::DbRow;
use super::super::error::{Result, StoreError};

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
pub enum PairState {
    #[strum(serialize = "bevestigd")]
    Confirmed,
    /// One of the two would rather not.
    #[strum(serialize = "geweigerd")]
    Refused,
}

/// A pair about which somebody said something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPair {
    pub pair: Pair,
    pub state: PairState,
    pub by: By,
}

pub fn read_wish(row: &DbRow) -> Result<Wish> {
    let side: String = row.get("side");
    Ok(Wish {
        person: row.get("person_id"),
        skill: skill(row)?,
        side: side.parse().map_err(|_| unreadable("side"))?,
    })
}

pub fn read_pair(row: &DbRow) -> Result<StoredPair> {
    let (state, by): (String, String) = (row.get("state"), row.get("decided_by"));
    Ok(StoredPair {
        pair: Pair {
            skill: skill(row)?,
            helper: row.get("helper_id"),
            learner: row.get("learner_id"),
        },
        state: state.parse().map_err(|_| unreadable("state"))?,
        by: by.parse().map_err(|_| unreadable("decided_by"))?,
    })
}

fn skill(row: &DbRow) -> Result<Id> {
    Id::new(row.get::<String, _>("skill")).map_err(|_| unreadable("skill"))
}

/// A stored value of a board that this version does not know.
pub fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("pairing: {what}"))
}
