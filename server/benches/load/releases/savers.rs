//! People who save, in a team of their own that is asked the shipped list for vo.

use std::net::SocketAddr;

use crate::error::Result;
use crate::plan::CONNECTIONS;
use crate::way::{self, Respondent};
use crate::workers::Saver;

/// Items from the first on that everybody is asked on four levels.
const ITEMS: usize = 1;

/// So many as connections, who saved nothing yet.
pub async fn join(address: SocketAddr, school: &str) -> Result<Vec<Saver>> {
    let team = way::start_with(address, school, "vo").await?;
    let mut savers = Vec::new();
    for _ in 0..CONNECTIONS {
        let person = Respondent::join(address, &team.code).await?;
        savers.push(Saver::of(person, ITEMS));
    }
    Ok(savers)
}
