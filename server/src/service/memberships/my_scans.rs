//! All teams of somebody on one page, with what waits for them.

use async_trait::async_trait;
use scan::application::memberships::{MyScans, OwnRound, OwnTeam};
use scan::application::rights::SignedIn;
use scan::application::{Credentials, Outcome};
use scan::ids::TeamId;
use scan::membership::MemberRole;
use scan::round::Phase;
use scan_app::ports::memberships::OwnScans;

use crate::service::Service;
use crate::store::rounds::{Find, StoredRound};

#[async_trait]
impl OwnScans for Service {
    async fn scans(&self, signed_in: &SignedIn, credentials: &Credentials) -> Outcome<MyScans> {
        let own = self.store.teams_of_account(signed_in.owner().id).await?;
        let mut teams = Vec::new();
        for (team, role) in &own {
            teams.extend(self.own_team(*team, Some(*role)).await?);
        }
        // With the link in this browser, and not with the account yet.
        for team in self.teams_by_link(credentials).await? {
            if own.iter().all(|(known, _)| *known != team) {
                teams.extend(self.own_team(team, None).await?);
            }
        }
        teams.sort_by(|one, other| {
            let name = |team: &OwnTeam| (team.school.to_lowercase(), team.team.to_lowercase());
            name(one).cmp(&name(other))
        });
        Ok(MyScans {
            teams,
            today: self.today(),
        })
    }
}

impl Service {
    async fn own_team(&self, team: TeamId, role: Option<MemberRole>) -> Outcome<Option<OwnTeam>> {
        let mut stored = self.store.rounds(Find::Team(team)).await?;
        if role == Some(MemberRole::Viewing) {
            stored.retain(|round| round.leaving.is_none());
        }
        let Some(newest) = stored.first() else {
            return Ok(None);
        };
        let (school, name) = (newest.school.clone(), newest.team_name.clone());
        let mut rounds = Vec::new();
        for round in &stored {
            rounds.push(self.own_round(round).await?);
        }
        Ok(Some(OwnTeam {
            school,
            team: name,
            role,
            rounds,
            new_answers: self.store.unread_answers(team).await?,
        }))
    }

    async fn own_round(&self, round: &StoredRound) -> Outcome<OwnRound> {
        let counts = match round.phase {
            Phase::Private => self.store.role_counts(round.id).await?,
            Phase::Review | Phase::Frozen => Vec::new(),
        };
        Ok(OwnRound {
            name: round.name.clone(),
            number: round.number,
            phase: round.phase,
            joined: counts.iter().map(|count| count.joined).sum(),
            finished: counts.iter().map(|count| count.finished).sum(),
            code_is_over: round.code_until <= self.now(),
            finished_on: round.finished_on,
            is_leaving: round.leaving.is_some(),
        })
    }
}
