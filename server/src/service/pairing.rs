//! Colleague pairing: who may do what on a team's board.
//!
//! A coordinator acts through a round of the team; who is on the board has a token of the board and
//! nothing else. Neither knows anything of respondents.

mod place;

use async_trait::async_trait;
use scan::application::pairing::{
    By, Came, Coming, Decided, Decision, Invitation, JoinedBoard, ManagedBoard, OwnBoard,
};
use scan::application::rights::{Managed, OnBoard};
use scan::application::{CodeState, Credentials, Outcome, Refusal, Round, Who};
use scan::code::TeamCode;
use scan::ids::{BoardId, PersonId, TeamId};
use scan::pairing::{Pair, Side};
use scan::questionnaire::Id;
use scan::round::Phase;
use scan_app::ports::pairing::Pairing;
use scan_app::ports::rights::Rights;

use super::participating::Way;
use super::{Service, commit, if_theirs, lacking, secrets};
use crate::store::erasures::{self, Erasure};
use crate::store::pairing::people::{self, Place};
use crate::store::pairing::{self, FindBoard, NewBoard, pairs};

/// How long a code works, in seconds: as long as a team code.
const CODE: i64 = 14 * 24 * 60 * 60;

#[async_trait]
impl Pairing for Service {
    async fn board(&self, round: &Managed) -> Outcome<(Round, Option<ManagedBoard>)> {
        let stored = round.round();
        let board = self.board_of_team(stored.team).await?;
        if board.is_none() && stored.phase == Phase::Private {
            return Err(Refusal::NotFound);
        }
        let managed = match board {
            None => None,
            Some(board) => Some(ManagedBoard {
                board: self.page_board(&board).await?.board,
                code_state: self.board_code_state(&board),
                code_until: Self::day(board.code_until),
                code: board.code,
            }),
        };
        Ok((self.page_round(stored).await?, managed))
    }

    async fn open_board(&self, round: &Managed) -> Outcome<()> {
        let stored = round.round();
        if stored.phase == Phase::Private {
            return Err(Refusal::NotFound);
        }
        let mut transaction = self.begin().await?;
        let board = NewBoard {
            name: secrets::name()?,
            team: stored.team,
            code: self.new_code(&mut transaction).await?,
            code_until: self.now() + CODE,
        };
        pairing::open(&mut transaction, &board).await?;
        commit(transaction).await
    }

    async fn close_board(&self, round: &Managed) -> Outcome<()> {
        let stored = round.round();
        if stored.phase == Phase::Private && self.board_of_team(stored.team).await?.is_none() {
            return Err(Refusal::NotFound);
        }
        let board = self.board_of_team(stored.team).await?;
        let mut transaction = self.begin().await?;
        pairing::close(&mut transaction, stored.team).await?;
        if let Some(board) = board {
            let erasure = Erasure::Board(board.name.as_str().to_owned());
            erasures::record(&mut transaction, self.stamp()?, erasure).await?;
        }
        self.commit_erasure(transaction).await
    }

    async fn renew_board_code(&self, round: &Managed, old: &str) -> Outcome<()> {
        let board = self.managed_board(round).await?;
        if !old.is_empty() && old != board.code.as_str() {
            return Ok(());
        }
        let mut transaction = self.begin().await?;
        let code: TeamCode = secrets::code()?;
        let change = (&board.code, &code);
        if pairing::set_code(&mut transaction, board.id, change, self.now() + CODE).await? {
            self.remember(&mut transaction, &code).await?;
        }
        commit(transaction).await
    }

    async fn lock_board_code(&self, round: &Managed, to: CodeState) -> Outcome<()> {
        let board = self.managed_board(round).await?;
        let locked = to == CodeState::Locked;
        let mut transaction = self.begin().await?;
        pairing::set_locked(&mut transaction, board.id, locked).await?;
        commit(transaction).await
    }

    async fn remove(&self, round: &Managed, person: PersonId) -> Outcome<()> {
        let board = self.managed_board(round).await?;
        // Somebody who left by themselves meanwhile is gone as well.
        self.take_off(&board, person).await
    }

    async fn decide(&self, round: &Managed, pair: Pair, decision: Decision) -> Outcome<Decided> {
        if decision == Decision::Refuse {
            return Err(Refusal::NotFound);
        }
        let board = self.managed_board(round).await?;
        let word = (By::Coordinator, decision);
        self.write_decision(board.id, &pair, word).await
    }

    async fn invitation(&self, credentials: &Credentials, typed: &str) -> Outcome<Invitation> {
        let board = self.board_to_come_on(credentials, typed).await?;
        Ok(Invitation {
            joined: self.name_here(credentials, &board.name).await?,
            board: board.name,
            code: board.code,
            school: board.school,
            team: board.team_name,
        })
    }

    async fn come(
        &self,
        credentials: &Credentials,
        typed: &str,
        mut coming: Coming,
        who: Who,
    ) -> Outcome<Came> {
        let board = self.board_to_come_on(credentials, typed).await?;
        let here = self.place_here(credentials, &board.name).await?;
        coming.idempotency_key = secrets::hashed_key(&coming.idempotency_key);
        let token = secrets::token()?;
        let mut transaction = self.begin().await?;
        let before =
            people::by_idempotency_key(&mut transaction, board.id, &coming.idempotency_key);
        let before = before.await?;
        match Way::of(here, before, who) {
            Way::Free => {}
            Way::Taken => return Ok(Came::Occupied),
            Way::Given => {
                if let Some(old) = credentials.boards.get(&board.name) {
                    people::forget_browser(&mut transaction, &secrets::hash(old)).await?;
                }
            }
        }
        let place =
            people::come(&mut transaction, board.id, &coming, &secrets::hash(&token)).await?;
        match place {
            Place::On => {
                commit(transaction).await?;
                Ok(Came::On(board.name, token))
            }
            Place::NameTaken => Ok(Came::NameTaken),
            Place::Gone => Err(Refusal::NotFound),
            Place::Full => Err(lacking("RoomOnBoard")),
        }
    }

    async fn boards(&self, credentials: &Credentials) -> Outcome<Vec<JoinedBoard>> {
        let mut found = Vec::new();
        for name in credentials.boards.keys() {
            if let Some(place) = if_theirs(self.on_board(credentials, name).await)? {
                let board = place.board();
                found.push(JoinedBoard {
                    name: board.name.clone(),
                    school: board.school.clone(),
                    team: board.team_name.clone(),
                });
            }
        }
        Ok(found)
    }

    async fn own_board(&self, place: &OnBoard) -> Outcome<OwnBoard> {
        let (stored, me) = (place.board(), *place.person());
        let page = self.page_board(stored).await?;
        let mine = |pair: &Pair, by: By| match by {
            By::Helper => pair.helper == me,
            By::Learner => pair.learner == me,
            By::Coordinator => false,
        };
        let refused = page
            .refused
            .into_iter()
            .filter(|(pair, by)| mine(pair, *by));
        Ok(OwnBoard {
            refused: refused.map(|(pair, _)| pair).collect(),
            board: page.board,
            me,
        })
    }

    async fn wish(&self, place: &OnBoard, wishes: Vec<(Id, Side)>) -> Outcome<()> {
        let (stored, me) = (place.board(), *place.person());
        let skills = self.skills_of(stored.team).await?;
        let offered: Vec<Id> = skills.into_iter().map(|skill| skill.id).collect();
        let known = |skill: &Id| offered.contains(skill);
        let doubled = |(place, (skill, _)): (usize, &(Id, Side))| {
            wishes[..place].iter().any(|(other, _)| other == skill)
        };
        if !wishes.iter().all(|(skill, _)| known(skill)) || wishes.iter().enumerate().any(doubled) {
            return Err(Refusal::NotFound);
        }
        let mut transaction = self.begin().await?;
        people::set_wishes(&mut transaction, me, &offered, &wishes).await?;
        commit(transaction).await
    }

    async fn say(&self, place: &OnBoard, pair: Pair, decision: Decision) -> Outcome<Decided> {
        let (stored, me) = (place.board(), *place.person());
        let by = if pair.helper == me {
            By::Helper
        } else if pair.learner == me {
            By::Learner
        } else {
            return Err(lacking("OwnPair"));
        };
        self.write_decision(stored.id, &pair, (by, decision)).await
    }

    async fn leave(&self, place: &OnBoard) -> Outcome<()> {
        self.take_off(place.board(), *place.person()).await
    }
}

impl Service {
    /// Deletes somebody on a board, with everything that they said there.
    async fn take_off(&self, board: &pairing::StoredBoard, person: PersonId) -> Outcome<()> {
        let mut transaction = self.begin().await?;
        let key = people::key_of(&mut transaction, person).await?;
        let was_there = people::remove(&mut transaction, board.id, person).await?;
        if let Some(key) = key.filter(|_| was_there) {
            let board = board.name.as_str().to_owned();
            let erasure = Erasure::Member { board, key };
            erasures::record(&mut transaction, self.stamp()?, erasure).await?;
        }
        self.commit_erasure(transaction).await
    }

    async fn write_decision(
        &self,
        board: BoardId,
        pair: &Pair,
        word: (By, Decision),
    ) -> Outcome<Decided> {
        let mut transaction = self.begin().await?;
        let decided = pairs::decide(&mut transaction, board, pair, word).await?;
        commit(transaction).await?;
        Ok(decided)
    }

    async fn board_of_team(&self, team: TeamId) -> Outcome<Option<pairing::StoredBoard>> {
        Ok(self.store.pairing_board(FindBoard::Team(team)).await?)
    }
}
