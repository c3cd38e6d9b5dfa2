//! Invented schools and their releases: for demonstrations and measurements only.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use scan::application::Outcome;
use scan::ids::{SnapshotId, TeamId};
use scan::questionnaire::{Extent, Questionnaire, Sector};
use scan::round::Anonymity;
use scan_app::ports::Catalog;

use super::coordination::new_link;
use super::{Clock, Service, Settings, commit, secrets};
use crate::collection::Collection;
use crate::demo::schools::School;
use crate::store::inventing::{InventedRound, fill};
use crate::store::rounds::{self, NewRound};
use crate::store::{Transaction, finishing, teams};

impl Service {
    /// The same use cases on the same data at another time, to make releases.
    pub fn at(&self, clock: Arc<dyn Clock>) -> Arc<Self> {
        let settings = Settings {
            releases: self.build.rules.clone(),
            ..Settings::default()
        };
        // Rounds bring the lists that releases are about.
        let collection = Collection::empty();
        let (store, queue) = (self.store.clone(), self.job_queue.clone());
        Self::with_settings(store, collection, clock, queue, settings)
    }

    /// The last year whose June is over.
    pub fn last_june(&self) -> i16 {
        let today = self.today();
        if today.month() > 6 {
            today.year()
        } else {
            today.year() - 1
        }
    }

    /// Lets schools answer a round, all in one transaction; those that are new begin with it.
    pub async fn invent(
        &self,
        schools: Range<u32>,
        (round, year): (u32, i16),
        people: u32,
    ) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        let mut asked: BTreeMap<Sector, (Arc<Questionnaire>, SnapshotId)> = BTreeMap::new();
        for sector in Sector::ALL {
            if let Some(list) = self.lists_for(sector).into_iter().next() {
                let snapshot = rounds::keep_snapshot(&mut transaction, &list).await?;
                asked.insert(sector, (list, snapshot));
            }
        }
        for number in schools {
            let school = School::new(number);
            let Some((list, snapshot)) = asked.get(&school.sector) else {
                continue;
            };
            let invented = school.round(list, (round, year), people);
            let team = team(&mut transaction, &school, list).await?;
            invent_round(&mut transaction, (team, *snapshot, round), &invented).await?;
        }
        commit(transaction).await
    }
}

async fn invent_round(
    transaction: &mut Transaction,
    (team, snapshot, number): (TeamId, SnapshotId, u32),
    invented: &InventedRound,
) -> Outcome<()> {
    let round = NewRound {
        name: secrets::name()?,
        team,
        number,
        snapshot,
        extent: Extent::Full,
        anonymity: Anonymity::Anonymous,
        code: secrets::code()?,
        code_until: 0,
        opened_on: invented.finished_on,
        idempotency_key: (number > 1).then(|| format!("voorbeeld-{number}")),
    };
    rounds::add(transaction, &round).await?;
    Ok(fill(transaction, &round.name, invented).await?)
}

/// The team of a school, which its first round makes.
async fn team(
    transaction: &mut Transaction,
    school: &School,
    list: &Questionnaire,
) -> Outcome<TeamId> {
    let new = school.team(list)?;
    let known = teams::by_idempotency_key(transaction, &new.idempotency_key);
    if let Some(team) = known.await? {
        return Ok(team);
    }
    let (link, _) = new_link(&new.idempotency_key)?;
    let day = jiff::civil::date(2020, 1, 1);
    let team = teams::add(transaction, &new, &link, day).await?;
    finishing::set_board(transaction, team, school.board()?.as_ref()).await?;
    Ok(team)
}
