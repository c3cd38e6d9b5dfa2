//! The actions of a team as one round sees them: its own, and what earlier rounds left.

use crate::pages::prelude::*;
use jiff::civil::Date;
use scan::agreement::{Action, Agreed, Revision};
use scan::round::Phase;

/// An action with the round that keeps it.
pub(super) struct Entry {
    /// Where it is kept.
    pub round: Round,
    /// Whether that is an earlier round than the one that is looked at.
    pub carried: bool,
    /// Whether this visitor may change it: who leads one session has no right in earlier rounds.
    pub open: bool,
    pub id: Id,
    pub now: Revision<Action>,
}

/// All actions that a round shows.
pub(super) struct Plan {
    /// The round that is looked at.
    pub round: Round,
    pub agreed: Agreed,
    /// Its own actions and those of earlier rounds, by date; without a date last.
    pub entries: Vec<Entry>,
    pub today: Date,
}

impl Plan {
    /// What the list shows: of earlier rounds only what is still pending.
    pub(super) fn listed(&self) -> impl Iterator<Item = &Entry> {
        let shown = |entry: &&Entry| !entry.carried || entry.now.value.state.is_pending();
        self.entries.iter().filter(shown)
    }

    /// An action of this round itself.
    pub(super) fn own(&self, id: &Id) -> Option<&Entry> {
        self.of(&self.round.name, id)
    }

    /// An action of this or an earlier round.
    pub(super) fn of(&self, round: &RoundName, id: &Id) -> Option<&Entry> {
        self.entries
            .iter()
            .find(|entry| entry.round.name == *round && entry.id == *id)
    }
}

/// Everything for the list of a round; a page that refuses in the private phase, when there is
/// nothing to agree on yet.
pub(super) async fn load(visit: &Allowed<Led>) -> Outcome<Plan> {
    let (port, credentials) = (&visit.ports.agreeing, &visit.credentials);
    let (round, agreed) = port.agreed(&visit.right).await?;
    if round.phase == Phase::Private {
        return Err(Refusal::NotFound);
    }
    let mut entries = of_round(&round, &agreed, false, true);
    let leads = credentials.leads.contains_key(visit.right.name());
    for (earlier, agreed) in port.earlier(&visit.right).await? {
        let open = !leads
            || visit
                .ports
                .rights
                .led(credentials, &earlier.name)
                .await
                .is_ok();
        entries.extend(of_round(&earlier, &agreed, true, open));
    }
    entries.sort_by(|a, b| order(a).cmp(&order(b)));
    Ok(Plan {
        round,
        agreed,
        entries,
        today: port.today(),
    })
}

fn of_round(round: &Round, agreed: &Agreed, carried: bool, open: bool) -> Vec<Entry> {
    let entry = |(id, now): (&Id, &Revision<Action>)| Entry {
        round: round.clone(),
        carried,
        open,
        id: id.clone(),
        now: now.clone(),
    };
    agreed.actions.iter().map(entry).collect()
}

/// By date, without one last; of one day by what is to be done.
fn order(entry: &Entry) -> (bool, Option<&str>, &str) {
    let action = &entry.now.value;
    (
        action.due.is_none(),
        action.due.as_deref(),
        action.what.as_str(),
    )
}
