//! One release at a time, whichever program makes it.

use std::sync::{Mutex, PoisonError};

use sqlx::AnyConnection;

use super::{Result, Store, postgres};
use crate::claim::Claim;

/// The right to make a release. It goes with the program, however that ends.
pub enum ReleaseClaim {
    /// On the data directory.
    Directory(Claim),
    /// A lock in the database, for as long as this connection lasts.
    Service(Mutex<AnyConnection>),
}

impl Store {
    /// Claims the making of releases; `None` while another program has it.
    pub async fn claim_releases(&self) -> Result<Option<ReleaseClaim>> {
        let Some(url) = &self.database else {
            let claim = Claim::on_releases(self.directory())?;
            return Ok(claim.map(ReleaseClaim::Directory));
        };
        let claim = postgres::claim(url, postgres::RELEASES).await?;
        Ok(claim.map(|connection| ReleaseClaim::Service(Mutex::new(connection))))
    }
}

impl ReleaseClaim {
    /// Gives it back: the next one who asks has it.
    pub async fn end(self) {
        match self {
            Self::Directory(claim) => drop(claim),
            Self::Service(connection) => {
                let connection = connection.into_inner();
                let mut connection = connection.unwrap_or_else(PoisonError::into_inner);
                let freed = sqlx::query("SELECT pg_advisory_unlock_all()")
                    .execute(&mut connection)
                    .await;
                if let Err(error) = freed {
                    tracing::warn!(%error, "the making of releases is free when the database notices");
                }
            }
        }
    }
}
