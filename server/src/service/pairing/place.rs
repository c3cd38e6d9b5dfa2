//! Which board somebody may look at, and what stands on it.

use crate::service::if_theirs;
use scan::application::BoardName;
use scan::application::pairing::{Board, By, Skill};
use scan::application::rights::Managed;
use scan::application::{CodeState, Credentials, Outcome, Refusal};
use scan::code::TeamCode;
use scan::ids::{PersonId, TeamId};
use scan::pairing::{Pair, suggest_without};
use scan::questionnaire::Id;
use scan_app::ports::rights::Rights;

use super::super::Service;
use super::super::typed::Behind;
use crate::store::pairing::{FindBoard, PairState, StoredBoard};
use crate::store::rounds::Find;

/// A board with what only some may see of it.
pub(super) struct PageBoard {
    /// For everybody on it.
    pub board: Board,
    /// Pairs that one of the two refused, with who did.
    pub refused: Vec<(Pair, By)>,
}

impl Service {
    /// The board of the team of a round.
    pub(super) async fn managed_board(&self, round: &Managed) -> Outcome<StoredBoard> {
        let board = self.board_of_team(round.round().team).await?;
        board.ok_or(Refusal::NotFound)
    }

    /// Whom this browser stands for on a board; `None` when for nobody.
    pub(super) async fn place_here(
        &self,
        credentials: &Credentials,
        board: &BoardName,
    ) -> Outcome<Option<PersonId>> {
        let place = if_theirs(self.on_board(credentials, board).await)?;
        Ok(place.map(|place| *place.person()))
    }

    /// The name of whom this browser stands for on a board.
    pub(super) async fn name_here(
        &self,
        credentials: &Credentials,
        board: &BoardName,
    ) -> Outcome<Option<String>> {
        let Some(me) = self.place_here(credentials, board).await? else {
            return Ok(None);
        };
        Ok(self.store.pairing_name(me).await?)
    }

    /// The board behind a typed code; unknown, locked and expired look the same.
    pub(super) async fn board_to_come_on(
        &self,
        credentials: &Credentials,
        typed: &str,
    ) -> Outcome<StoredBoard> {
        self.by_code(credentials, typed, |code: TeamCode| async move {
            let found = self.store.pairing_board(FindBoard::Code(&code)).await;
            let open = |board: &StoredBoard| self.board_code_state(board) == CodeState::Open;
            Ok(Behind::found(found?, open))
        })
        .await
    }

    pub(super) fn board_code_state(&self, board: &StoredBoard) -> CodeState {
        if board.code_until <= self.now() {
            CodeState::Expired
        } else if board.code_locked {
            CodeState::Locked
        } else {
            CodeState::Open
        }
    }

    /// Skills for the board: of the team's newest list.
    pub(super) async fn skills_of(&self, team: TeamId) -> Outcome<Vec<Skill>> {
        let newest = self.store.round(Find::Team(team)).await?;
        let questionnaire = self
            .questionnaire_to_read(newest.ok_or(Refusal::NotFound)?.snapshot)
            .await?;
        let skills = questionnaire.items().filter(|placed| placed.item.pairing);
        Ok(skills
            .map(|placed| Skill {
                id: placed.item.id.clone(),
                name: placed.item.skill_name().to_owned(),
                topic: placed.topic.title.clone(),
            })
            .collect())
    }

    /// Everything on a board. Wishes and pairs about skills that a newer list no longer has rest.
    pub(super) async fn page_board(&self, stored: &StoredBoard) -> Outcome<PageBoard> {
        let skills = self.skills_of(stored.team).await?;
        let content = self.store.pairing_content(stored.id).await;
        let mut content = content?;
        let known = |skill: &Id| skills.iter().any(|known| known.id == *skill);
        content.wishes.retain(|wish| known(&wish.skill));
        content.pairs.retain(|pair| known(&pair.pair.skill));
        let (mut confirmed, mut refused) = (Vec::new(), Vec::new());
        for said in content.pairs {
            match said.state {
                PairState::Confirmed => confirmed.push((said.pair, said.by)),
                PairState::Refused => refused.push((said.pair, said.by)),
            }
        }
        let pairs = |said: &[(Pair, By)]| -> Vec<Pair> {
            said.iter().map(|(pair, _)| pair.clone()).collect()
        };
        let suggested = suggest_without(&content.wishes, &pairs(&confirmed), &pairs(&refused));
        let board = Board {
            name: stored.name.clone(),
            school: stored.school.clone(),
            team: stored.team_name.clone(),
            skills,
            people: content.people,
            wishes: content.wishes,
            confirmed,
            suggested,
        };
        Ok(PageBoard { board, refused })
    }
}
