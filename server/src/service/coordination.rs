//! What coordinators do.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::memberships::TeamAction;
use scan::application::rights::Managed;
use scan::application::{
    CodeState, Credentials, FreshLink, ManagedRound, NewTeam, Outcome, Refusal, Round, RoundName,
    Started, TeamRound,
};
use scan::code::TeamCode;
use scan::disclosure::{self, GroupCount, Headcounts};
use scan::ids::TeamId;
use scan::overview::Overview;
use scan::questionnaire::{Questionnaire, RoleGroup};
use scan::round::{Anonymity, Phase};
use scan_app::ports::Coordination;
use scan_app::ports::rights::Rights;
use tokio::sync::watch;

use super::{Service, commit, secrets};
use crate::store::finishing::ToReleases;
use crate::store::respondents::RoleCount;
use crate::store::rounds::{self, Find, NewRound, StoredRound};
use crate::store::sessions::Times;
use crate::store::teams::{Made, NewLink};
use crate::store::{Transaction, sessions, teams};

const DAY: i64 = 24 * 60 * 60;
/// How long a team code works.
pub(super) const CODE: i64 = 14 * DAY;
/// How long a coordinator's browser is remembered.
const SESSION: i64 = 30 * DAY;

#[async_trait]
impl Coordination for Service {
    async fn start(&self, credentials: &Credentials, mut team: NewTeam) -> Outcome<Started> {
        let idempotency_key = std::mem::take(&mut team.idempotency_key);
        team.idempotency_key = secrets::hashed_key(&idempotency_key);
        let list = self
            .current_lists
            .present()
            .lists
            .iter()
            .find(|list| list.id == team.questionnaire && list.sectors.contains(&team.sector))
            .ok_or(Refusal::NotFound)?
            .for_extent(team.extent);
        let mut transaction = self.begin().await?;
        let known = teams::by_idempotency_key(&mut transaction, &team.idempotency_key).await?;
        if let Some(id) = known {
            return self
                .started_before(transaction, credentials, id, &idempotency_key)
                .await;
        }
        let (link, key) = new_link(&idempotency_key)?;
        let id = teams::add(&mut transaction, &team, &link, self.today()).await?;
        let round = NewRound {
            name: secrets::name()?,
            team: id,
            number: 1,
            snapshot: rounds::keep_snapshot(&mut transaction, &list).await?,
            extent: team.extent,
            anonymity: team.anonymity,
            code: self.new_code(&mut transaction).await?,
            code_until: self.now() + CODE,
            opened_on: self.today(),
            idempotency_key: None,
        };
        rounds::add(&mut transaction, &round).await?;
        let session = self.sign_in(&mut transaction, credentials, id).await?;
        commit(transaction).await?;
        Ok(Started {
            round: round.name,
            fresh: Some(FreshLink { key, session }),
        })
    }

    async fn rounds(&self, credentials: &Credentials) -> Outcome<Vec<Round>> {
        let mut found = Vec::new();
        for team in self.teams_of(credentials).await? {
            for round in self.store.rounds(Find::Team(team)).await? {
                found.push(self.page_round(&round).await?);
            }
        }
        Ok(found)
    }

    async fn check_link(&self, key: &str) -> Outcome<Round> {
        let team = self.team_behind(key).await?;
        self.page_round(&self.newest_round(team).await?).await
    }

    async fn open_link(
        &self,
        credentials: &Credentials,
        key: &str,
    ) -> Outcome<(RoundName, String)> {
        let team = self.team_behind(key).await?;
        let mut transaction = self.begin().await?;
        let session = self.sign_in(&mut transaction, credentials, team).await?;
        commit(transaction).await?;
        Ok((self.newest_round(team).await?.name, session))
    }

    async fn renew_link(
        &self,
        credentials: &Credentials,
        round: &RoundName,
        idempotency_key: &str,
    ) -> Outcome<Started> {
        let managed = self.managed(credentials, round).await;
        let team = self
            .store
            .round(Find::Name(round))
            .await?
            .ok_or(Refusal::NotFound)?
            .team;
        let mut transaction = self.begin().await?;
        // The first of two presses signed the browser in anew, and it may not have heard of that.
        let key = match made(&mut transaction, team, idempotency_key).await? {
            Made::ToShow(salt) => secrets::salted(idempotency_key, &salt),
            Made::Kept => {
                let round = managed?.name().clone();
                return Ok(Started { round, fresh: None });
            }
            Made::ByAnother => {
                let managed = managed?;
                self.note_team(&mut transaction, &managed, TeamAction::LinkRenewed, "")
                    .await?;
                sessions::revoke_team(&mut transaction, team).await?;
                set_link(&mut transaction, team, idempotency_key).await?
            }
        };
        let session = self.sign_in(&mut transaction, credentials, team).await?;
        commit(transaction).await?;
        Ok(Started {
            round: round.clone(),
            fresh: Some(FreshLink { key, session }),
        })
    }

    async fn keep_link(&self, round: &Managed) -> Outcome<()> {
        let stored = round.round();
        let mut transaction = self.begin().await?;
        teams::keep_link(&mut transaction, stored.team).await?;
        commit(transaction).await
    }

    async fn sign_out(&self, credentials: &Credentials) -> Outcome<()> {
        let Some(session) = &credentials.session else {
            return Ok(());
        };
        Ok(self.store.end_session(&secrets::hash(session)).await?)
    }

    async fn round(&self, round: &Managed) -> Outcome<ManagedRound> {
        let stored = round.round();
        let page = self.page_round(stored).await?;
        let rounds = self.store.rounds(Find::Team(stored.team)).await?;
        let to_releases = match stored.phase {
            Phase::Private => ToReleases::default(),
            Phase::Review | Phase::Frozen => self.store.to_releases(stored.id).await?,
        };
        Ok(ManagedRound {
            rounds: rounds
                .iter()
                .map(|round| TeamRound {
                    name: round.name.clone(),
                    number: round.number,
                    phase: round.phase,
                    leaving: round.leaving,
                })
                .collect(),
            headcount: self.headcount(stored, &page.questionnaire).await?,
            shared_device: self.store.shared_device(stored.id).await?,
            contributes: stored.contributes,
            board: to_releases.board,
            counted: to_releases.counted,
            next_term: self.next_term(stored),
            new_answers: self.store.unread_answers(stored.team).await?,
            code: stored.code.clone(),
            code_state: self.code_state(stored),
            code_until: Self::day(stored.code_until),
            round: page,
        })
    }

    async fn renew_code(&self, managed: &Managed, old: &str) -> Outcome<()> {
        let round = managed.round();
        if !old.is_empty() && old != round.code.as_str() {
            return Ok(());
        }
        let mut transaction = self.begin().await?;
        let code: TeamCode = secrets::code()?;
        let change = (&round.code, &code);
        if rounds::set_code(&mut transaction, round.id, change, self.now() + CODE).await? {
            self.remember(&mut transaction, &code).await?;
            self.note_team(&mut transaction, managed, TeamAction::CodeRenewed, "")
                .await?;
        }
        commit(transaction).await
    }

    async fn lock_code(&self, round: &Managed, to: CodeState) -> Outcome<()> {
        let round = round.round();
        let locked = to == CodeState::Locked;
        let mut transaction = self.begin().await?;
        rounds::set_locked(&mut transaction, round.id, locked).await?;
        commit(transaction).await
    }

    async fn close(&self, round: &Managed) -> Outcome<()> {
        self.end_private_phase(round.round().id, Some(round))
            .await?;
        Ok(())
    }

    async fn overview(&self, round: &Managed) -> Outcome<(Round, Arc<Overview>)> {
        let stored = round.round();
        self.overview_of(stored).await
    }

    async fn watch(&self, round: &Managed) -> Outcome<watch::Receiver<u64>> {
        let round = round.round();
        Ok(self.notifier.watch(round.id))
    }
}

/// A new link of a form with this key: to store, and its token.
pub(super) fn new_link(idempotency_key: &str) -> Outcome<(NewLink, String)> {
    let salt = secrets::salt()?;
    let key = secrets::salted(idempotency_key, &salt);
    let link = NewLink {
        key: secrets::hash(&key),
        idempotency_key: secrets::hashed_key(idempotency_key),
        salt,
    };
    Ok((link, key))
}

/// Puts a new link in the place of a team's old one, and gives its token.
async fn set_link(
    transaction: &mut Transaction,
    team: TeamId,
    idempotency_key: &str,
) -> Outcome<String> {
    let (link, key) = new_link(idempotency_key)?;
    teams::set_link(transaction, team, &link).await?;
    Ok(key)
}

/// Whether the form with this key made the link of a team.
async fn made(transaction: &mut Transaction, team: TeamId, idempotency_key: &str) -> Outcome<Made> {
    Ok(teams::made(transaction, team, &secrets::hashed_key(idempotency_key)).await?)
}

/// Role counts by role group of the list.
fn by_group(questionnaire: &Questionnaire, counts: &[RoleCount]) -> Vec<GroupCount> {
    let counted = |group: &RoleGroup| {
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
    };
    questionnaire.role_groups.iter().map(counted).collect()
}

impl Service {
    /// Who joined and finished; by role in steps while people join an anonymous round.
    async fn headcount(
        &self,
        stored: &StoredRound,
        questionnaire: &Questionnaire,
    ) -> Outcome<Headcounts> {
        if let Some(counts) = self.kept_counts(stored, questionnaire).await? {
            return Ok(counts.headcounts());
        }
        let counts = self.store.role_counts(stored.id).await?;
        let now = by_group(questionnaire, &counts);
        if stored.anonymity == Anonymity::OpenCards || stored.phase != Phase::Private {
            return Ok(disclosure::headcount(stored.anonymity, &now));
        }
        let total = disclosure::headcount(stored.anonymity, &now).total;
        let stand = self.store.stand(stored.id).await?;
        let groups = by_group(questionnaire, &stand);
        Ok(disclosure::while_joining(stored.anonymity, total, &groups))
    }

    /// The scan that a form started before: with its link until that is kept; afterwards only for
    /// who manages it, so that the link that somebody keeps goes on working.
    async fn started_before(
        &self,
        mut transaction: Transaction,
        credentials: &Credentials,
        team: TeamId,
        idempotency_key: &str,
    ) -> Outcome<Started> {
        let round = self.newest_round(team).await?.name;
        if let Made::ToShow(salt) = made(&mut transaction, team, idempotency_key).await? {
            let key = secrets::salted(idempotency_key, &salt);
            let session = self.sign_in(&mut transaction, credentials, team).await?;
            commit(transaction).await?;
            let fresh = Some(FreshLink { key, session });
            return Ok(Started { round, fresh });
        }
        if !self.teams_of(credentials).await?.contains(&team) {
            return Err(Refusal::NotFound);
        }
        Ok(Started { round, fresh: None })
    }

    /// A new link to the team that the form with this key started, for the demonstration: no form
    /// can send its keys.
    pub(crate) async fn link_anew(&self, idempotency_key: &str) -> Outcome<FreshLink> {
        let hashed = secrets::hashed_key(idempotency_key);
        let mut transaction = self.begin().await?;
        let team = teams::by_idempotency_key(&mut transaction, &hashed).await;
        let team = team?.ok_or(Refusal::NotFound)?;
        let key = set_link(&mut transaction, team, idempotency_key).await?;
        let nobody = Credentials::default();
        let session = self.sign_in(&mut transaction, &nobody, team).await?;
        commit(transaction).await?;
        Ok(FreshLink { key, session })
    }

    /// Gives the browser a new session token that also manages this team.
    async fn sign_in(
        &self,
        transaction: &mut Transaction,
        credentials: &Credentials,
        team: TeamId,
    ) -> Outcome<String> {
        let token = secrets::token()?;
        let old = credentials.session.as_deref().map(secrets::hash);
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
        .await?;
        Ok(token)
    }

    /// The team behind a management link. Its 256 bits cannot be guessed: wrong ones need no limit.
    async fn team_behind(&self, key: &str) -> Outcome<TeamId> {
        self.store
            .team_by_key(&secrets::hash(key))
            .await?
            .ok_or(Refusal::NotFound)
    }

    pub(super) async fn newest_round(&self, team: TeamId) -> Outcome<StoredRound> {
        let round = self.store.round(Find::Team(team)).await?;
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
