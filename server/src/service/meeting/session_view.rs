//! What everybody in a session sees. Thirty phones that wake at the same moment share one snapshot, in
//! each language.

use std::sync::{Arc, OnceLock};

use scan::agenda::{self, Place};
use scan::answer::Answer;
use scan::application::meeting::{Mode, PointState, Present, SessionView, Vote};
use scan::application::{Outcome, Refusal, Round};
use scan::ids::RoundId;
use scan::overview::{ItemView, Overview};
use scan::questionnaire::Id;
use scan::round::Respondent;
use scan_texts::language;

use crate::service::{Service, secrets};
use crate::store::ballots::{BallotState, StoredBallot};
use crate::store::meetings::StoredPoint;
use crate::store::rounds::StoredRound;

impl Service {
    /// The session of a round as it is now.
    pub(super) async fn stage_of(&self, round: RoundId) -> Outcome<Arc<SessionView>> {
        // Read before the database: what is read afterwards is at least as new.
        let Some(version) = self.notifier.version(round) else {
            self.snapshots.forget(round);
            return self.load_stage(round).await;
        };
        let cell = self.snapshots.cell(round, version);
        let session = cell.sessions[language() as usize]
            .get_or_try_init(|| self.load_stage(round))
            .await?;
        Ok(session.clone())
    }

    /// The places of the agenda, with reasons. While nothing changes they are worked out once, not
    /// with every vote that whoever leads is told about.
    pub(super) async fn places_of(&self, stored: &StoredRound) -> Outcome<Vec<Place>> {
        let load = async || {
            let (page, overview) = self.overview_of(stored).await?;
            Ok(agenda::agenda(&page.questionnaire, &overview))
        };
        let Some(version) = self.notifier.version(stored.id) else {
            return load().await;
        };
        let cell = self.snapshots.cell(stored.id, version);
        Ok(cell.places.get_or_try_init(load).await?.clone())
    }

    async fn load_stage(&self, round: RoundId) -> Outcome<Arc<SessionView>> {
        let meeting = self.meeting_of(round).await?;
        let meeting = meeting.filter(|meeting| meeting.open);
        let meeting = meeting.ok_or(Refusal::NotFound)?;
        let stored = self.round_by_id(round).await?;
        let points = self.store.agenda(round).await?;
        let mut page = self.page_round(&stored).await?;
        let agreed = self.agreements(round).await?;
        if agreed.ambitions.values().any(|now| now.value.is_some()) {
            page.questionnaire = Arc::new(agreed.apply_to(&page.questionnaire));
        }
        let present = match meeting.item {
            None => None,
            Some(item) => {
                let shown = points
                    .iter()
                    .any(|point| point.point.item == item && point.shown);
                let picture = match meeting.mode {
                    Mode::Review if shown => self.picture(&stored, item).await?,
                    Mode::Review | Mode::Direct => None,
                };
                Some(Present {
                    item,
                    place: place(&points, item),
                    picture,
                    vote: self.vote_on(&page, round, item).await?,
                    answer: page
                        .questionnaire
                        .item(item)
                        .and_then(|placed| agreed.answers.get(&placed.item.id))
                        .map(|now| now.value.clone()),
                })
            }
        };
        Ok(Arc::new(SessionView {
            round: page,
            mode: meeting.mode,
            code: meeting.code,
            revision: meeting.revision,
            length: meeting.length,
            agenda: points.iter().map(|point| point.point).collect(),
            present,
            before_voting: OnceLock::new(),
        }))
    }

    /// The answers of the private phase to an item.
    async fn picture(&self, stored: &StoredRound, item: u16) -> Outcome<Option<Box<ItemView>>> {
        let (_, overview) = self.overview_of(stored).await?;
        Ok(view_of(&overview, item))
    }

    async fn vote_on(&self, page: &Round, round: RoundId, item: u16) -> Outcome<Vote> {
        let ballot = self.store.ballot(round, item).await?;
        let Some(ballot) = ballot else {
            return Ok(Vote::None);
        };
        match ballot.state {
            BallotState::Open => Ok(Vote::Open(ballot.id)),
            BallotState::Hidden(why) => Ok(Vote::Hidden(why)),
            BallotState::Shown => {
                let result = self.result(page, ballot).await?;
                Ok(result.map_or(Vote::None, |result| Vote::Shown(ballot.id, result)))
            }
        }
    }

    /// What may be shown of a vote: the voters are a group like any other.
    async fn result(&self, page: &Round, ballot: StoredBallot) -> Outcome<Option<Box<ItemView>>> {
        let votes = self.store.votes(ballot.id).await?;
        let items = page.questionnaire.items().count();
        let mut people = Vec::with_capacity(votes.len());
        for vote in votes {
            let mut answers = vec![Answer::default(); items];
            if let Some(place) = answers.get_mut(usize::from(ballot.item)) {
                *place = vote.answer;
            }
            people.push(Respondent {
                role: Id::new(vote.role).map_err(Refusal::internal)?,
                name: None,
                finished: true,
                answers,
            });
        }
        let seed = secrets::seed_of(&page.name);
        let overview = Overview::of(&page.questionnaire, page.anonymity, &people, seed);
        Ok(view_of(&overview, ballot.item))
    }
}

fn view_of(overview: &Overview, item: u16) -> Option<Box<ItemView>> {
    let resources = overview.resources.iter().map(|resource| &resource.item);
    let mut found = overview.items.iter().chain(resources);
    let view = found.find(|view| view.number == item)?;
    let mut view = Box::new(view.clone());
    // No names, and nothing that somebody wrote, on a screen that everybody looks at.
    view.people.clear();
    view.remarks.clear();
    Some(view)
}

/// The place of an item among the points that are not left out, from 1, and how many those are.
fn place(points: &[StoredPoint], item: u16) -> (usize, usize) {
    let kept: Vec<u16> = points
        .iter()
        .filter(|point| point.point.state != PointState::Skipped || point.point.item == item)
        .map(|point| point.point.item)
        .collect();
    let place = kept.iter().position(|kept| *kept == item);
    (place.map_or(0, |place| place + 1), kept.len())
}
