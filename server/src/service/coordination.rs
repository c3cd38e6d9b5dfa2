//! What coordinators do.

use std::sync::Arc;

use async_trait::async_trait;
use scan::code::TeamCode;
use scan::disclosure::{self, GroupCount};
use scan::overview::Overview;
use scan::round::Phase;
use scan_app::ports::{
    CodeState, Coordination, ManagedRound, NewTeam, Outcome, Refusal, Round, RoundName, Started,
    Visitor,
};
use tokio::sync::watch;

use super::{Service, commit, internal, secrets};
use crate::store::rounds::{self, Find, NewRound, StoredRound};
use crate::store::sessions::Times;
use crate::store::{Transaction, respondents, sessions, teams};

const DAY: i64 = 24 * 60 * 60;
/// How long a team code works.
pub(super) const CODE: i64 = 14 * DAY;
/// How long a coordinator's browser is remembered.
const SESSION: i64 = 30 * DAY;

#[async_trait]
impl Coordination for Service {
    async fn start(&self, visitor: &Visitor, mut team: NewTeam) -> Outcome<Started> {
        team.request = secrets::stored_mark(&team.request);
        let lists = &self.library.questionnaires;
        let list = lists
            .iter()
            .find(|list| list.id == team.list && list.sectors.contains(&team.sector))
            .ok_or(Refusal::NotFound)?
            .for_extent(team.extent);
        let key = secrets::token()?;
        let key_hash = secrets::hash(&key);
        let mut transaction = self.begin().await?;
        let known = teams::by_request(&mut transaction, &team.request)
            .await
            .map_err(internal)?;
        let id = if let Some(id) = known {
            teams::set_key(&mut transaction, id, &key_hash)
                .await
                .map_err(internal)?;
            id
        } else {
            let id = teams::add(&mut transaction, &team, &key_hash, self.today())
                .await
                .map_err(internal)?;
            let round = NewRound {
                name: secrets::round_name()?,
                team: id,
                number: 1,
                list: rounds::keep_list(&mut transaction, &list)
                    .await
                    .map_err(internal)?,
                extent: team.extent,
                form: team.form,
                code: secrets::code()?,
                code_until: self.now() + CODE,
                opened_on: self.today(),
                request: None,
            };
            rounds::add(&mut transaction, &round)
                .await
                .map_err(internal)?;
            id
        };
        let session = self.sign_in(&mut transaction, visitor, id).await?;
        commit(transaction).await?;
        let round = self.newest_round(id).await?;
        Ok(Started {
            round: round.name,
            key,
            session,
        })
    }

    async fn rounds(&self, visitor: &Visitor) -> Outcome<Vec<Round>> {
        let mut found = Vec::new();
        for team in self.managed_teams(visitor).await? {
            for round in self
                .store
                .rounds(Find::Team(team))
                .await
                .map_err(internal)?
            {
                found.push(self.page_round(&round).await?);
            }
        }
        Ok(found)
    }

    async fn check_link(&self, visitor: &Visitor, key: &str) -> Outcome<Round> {
        let team = self.team_behind(visitor, key).await?;
        self.page_round(&self.newest_round(team).await?).await
    }

    async fn open_link(&self, visitor: &Visitor, key: &str) -> Outcome<(RoundName, String)> {
        let team = self.team_behind(visitor, key).await?;
        let mut transaction = self.begin().await?;
        let session = self.sign_in(&mut transaction, visitor, team).await?;
        commit(transaction).await?;
        Ok((self.newest_round(team).await?.name, session))
    }

    async fn renew_link(&self, visitor: &Visitor, round: &RoundName) -> Outcome<Started> {
        let round = self.managed(visitor, round).await?;
        let key = secrets::token()?;
        let mut transaction = self.begin().await?;
        sessions::revoke_team(&mut transaction, round.team)
            .await
            .map_err(internal)?;
        teams::set_key(&mut transaction, round.team, &secrets::hash(&key))
            .await
            .map_err(internal)?;
        let session = self.sign_in(&mut transaction, visitor, round.team).await?;
        commit(transaction).await?;
        Ok(Started {
            round: round.name,
            key,
            session,
        })
    }

    async fn sign_out(&self, visitor: &Visitor) -> Outcome<()> {
        let Some(session) = &visitor.session else {
            return Ok(());
        };
        self.store
            .end_session(&secrets::hash(session))
            .await
            .map_err(internal)
    }

    async fn round(&self, visitor: &Visitor, round: &RoundName) -> Outcome<ManagedRound> {
        let stored = self.managed(visitor, round).await?;
        let page = self.page_round(&stored).await?;
        let counts = self.store.role_counts(stored.id).await.map_err(internal)?;
        let groups: Vec<GroupCount> = page
            .list
            .role_groups
            .iter()
            .map(|group| {
                let members = counts
                    .iter()
                    .filter(|count| group.roles.iter().any(|role| role.as_str() == count.role));
                let (joined, finished) = members.fold((0, 0), |(joined, finished), count| {
                    (joined + count.joined, finished + count.finished)
                });
                GroupCount {
                    group: group.id.clone(),
                    joined,
                    finished,
                }
            })
            .collect();
        let rounds = self
            .store
            .rounds(Find::Team(stored.team))
            .await
            .map_err(internal)?;
        Ok(ManagedRound {
            rounds: rounds
                .iter()
                .map(|round| (round.name.clone(), round.number, round.phase))
                .collect(),
            headcount: disclosure::headcount(page.form, &groups),
            contributes: stored.contributes,
            code: stored.code.clone(),
            code_state: self.code_state(&stored),
            code_until: Self::day(stored.code_until),
            round: page,
        })
    }

    async fn renew_code(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()> {
        let round = self.managed(visitor, round).await?;
        let code: TeamCode = secrets::code()?;
        let mut transaction = self.begin().await?;
        rounds::set_code(&mut transaction, round.id, &code, self.now() + CODE)
            .await
            .map_err(internal)?;
        commit(transaction).await
    }

    async fn lock_code(&self, visitor: &Visitor, round: &RoundName, to: CodeState) -> Outcome<()> {
        let round = self.managed(visitor, round).await?;
        let locked = i64::from(to == CodeState::Locked);
        let mut transaction = self.begin().await?;
        rounds::set_locked(&mut transaction, round.id, locked)
            .await
            .map_err(internal)?;
        commit(transaction).await
    }

    async fn close(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()> {
        let round = self.managed(visitor, round).await?;
        let mut transaction = self.begin().await?;
        let step = (Phase::Private, Phase::Review);
        if rounds::advance(&mut transaction, round.id, step, self.today())
            .await
            .map_err(internal)?
        {
            respondents::unlink(&mut transaction, round.id)
                .await
                .map_err(internal)?;
        }
        commit(transaction).await?;
        self.hub.publish(round.id);
        Ok(())
    }

    async fn overview(
        &self,
        visitor: &Visitor,
        round: &RoundName,
    ) -> Outcome<(Round, Arc<Overview>)> {
        let stored = self.managed(visitor, round).await?;
        self.overview_of(&stored).await
    }

    async fn watch(&self, visitor: &Visitor, round: &RoundName) -> Outcome<watch::Receiver<u64>> {
        let round = self.managed(visitor, round).await?;
        Ok(self.hub.watch(round.id))
    }
}

impl Service {
    /// Gives the browser a new session token that also manages this team.
    async fn sign_in(
        &self,
        transaction: &mut Transaction,
        visitor: &Visitor,
        team: i64,
    ) -> Outcome<String> {
        let token = secrets::token()?;
        let old = visitor.session.as_deref().map(secrets::hash);
        let times = Times {
            now: self.now(),
            until: self.now() + SESSION,
        };
        sessions::grant(
            transaction,
            old.as_ref(),
            &secrets::hash(&token),
            team,
            times,
        )
        .await
        .map_err(internal)?;
        Ok(token)
    }

    async fn team_behind(&self, visitor: &Visitor, key: &str) -> Outcome<i64> {
        self.limited(visitor, async {
            self.store
                .team_by_key(&secrets::hash(key))
                .await
                .map_err(internal)
        })
        .await
    }

    pub(super) async fn newest_round(&self, team: i64) -> Outcome<StoredRound> {
        let round = self.store.round(Find::Team(team)).await.map_err(internal)?;
        round.ok_or(Refusal::NotFound)
    }

    pub(super) fn code_state(&self, round: &StoredRound) -> CodeState {
        if round.code_until <= self.now() {
            CodeState::Expired
        } else if round.code_locked {
            CodeState::Locked
        } else {
            CodeState::Open
        }
    }
}
