//! Invented schools and their releases: for demonstrations and measurements only.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures::{StreamExt, stream};
use scan::application::{Outcome, Refusal};
use scan::ids::{SnapshotId, TeamId};
use scan::questionnaire::{Extent, Questionnaire, Sector};
use scan::round::Anonymity;
use scan_app::ports::Catalog;
use tokio::task::spawn_blocking;

use super::coordination::new_link;
use super::{Clock, Service, Settings, commit, secrets};
use crate::collection::Collection;
use crate::demo::schools::School;
use crate::store::inventing::{InventedRound, fill};
use crate::store::rounds::{self, NewRound};
use crate::store::{Transaction, finishing, teams};

/// Schools that are stored in one transaction.
const AT_ONCE: u32 = 50;
/// How many times as many have thought of their answers before they are stored.
const AHEAD: usize = 2;

type Lists = BTreeMap<Sector, (Arc<Questionnaire>, SnapshotId)>;

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

    /// Lets so many schools answer a round, some at once in a transaction; those that are new begin
    /// with it. While some are stored, others think of their answers.
    pub async fn invent(&self, schools: u32, round: (u32, i16), people: u32) -> Outcome<()> {
        let asked = self.asked().await?;
        let thinking = |from: u32| {
            let (asked, numbers) = (asked.clone(), from..schools.min(from + AT_ONCE));
            spawn_blocking(move || -> Vec<Answered> {
                let answered = |number| answered(&asked, number, round, people);
                numbers.filter_map(answered).collect()
            })
        };
        let all = (0..schools).step_by(AT_ONCE as usize).map(thinking);
        let mut all = stream::iter(all).buffered(AHEAD);
        while let Some(some) = all.next().await {
            let mut transaction = self.begin().await?;
            for one in some.map_err(Refusal::internal)? {
                let team = team(&mut transaction, &one.school, &one.list).await?;
                let asked = (team, one.snapshot, round.0);
                invent_round(&mut transaction, asked, &one.round).await?;
            }
            commit(transaction).await?;
        }
        Ok(())
    }

    /// The list of each sector, as rounds ask it.
    async fn asked(&self) -> Outcome<Arc<Lists>> {
        let mut transaction = self.begin().await?;
        let mut asked = BTreeMap::new();
        for sector in Sector::ALL {
            if let Some(list) = self.lists_for(sector).into_iter().next() {
                let snapshot = rounds::keep_snapshot(&mut transaction, &list).await?;
                asked.insert(sector, (list, snapshot));
            }
        }
        commit(transaction).await?;
        Ok(Arc::new(asked))
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

/// A school that answered a round.
struct Answered {
    school: School,
    list: Arc<Questionnaire>,
    snapshot: SnapshotId,
    round: InventedRound,
}

/// `None` when its sector has no list.
fn answered(lists: &Lists, number: u32, round: (u32, i16), people: u32) -> Option<Answered> {
    let school = School::new(number);
    let (list, snapshot) = lists.get(&school.sector)?;
    Some(Answered {
        round: school.round(list, round, people),
        list: list.clone(),
        snapshot: *snapshot,
        school,
    })
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
