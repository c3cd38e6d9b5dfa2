//! Steps of whoever leads: each counts the session on by one, so that of two who press at the same
//! moment the second is told.

use scan::application::meeting::{Attendance, Mode, PointState, Step, Stepped};
use scan::application::{Outcome, Refusal};
use scan::disclosure::votes::{self, Verdict, Voter};
use scan::ids::RoundId;
use scan::questionnaire::Id;

use crate::service::{Service, commit};
use crate::store::ballots::StoredVote;
use crate::store::meetings::{self, StoredPoint};
use crate::store::rounds::StoredRound;
use crate::store::{Transaction, ballots};

impl Service {
    pub(super) async fn make_step(
        &self,
        stored: &StoredRound,
        revision: i64,
        step: Step,
    ) -> Outcome<Stepped> {
        let round = stored.id;
        let mut transaction = self.begin().await?;
        if ballots::is_open(&mut transaction, round).await? && leaves(step) {
            return Ok(Stepped::Voting);
        }
        let points = self.store.agenda(round).await?;
        let known = |item: u16| points.iter().any(|point| point.point.item == item);
        if item_of(step).is_some_and(|item| !known(item)) {
            return Err(Refusal::NotFound);
        }
        let current = self.meeting_of(round).await?.ok_or(Refusal::NotFound)?;
        if !meetings::count_step(&mut transaction, round, revision).await? {
            return Ok(Stepped::Late);
        }
        if matches!(step, Step::ShowVote) {
            self.show_vote(&mut transaction, stored, current.mode)
                .await?;
        } else {
            apply(&mut transaction, round, current.item, &points, step).await?;
        }
        commit(transaction).await?;
        self.notifier.publish(round);
        self.attendances.publish(round);
        Ok(Stepped::Done)
    }

    /// Shows the open vote once everybody at the table has voted.
    pub(super) async fn show_when_all_voted(&self, round: RoundId) -> Outcome<()> {
        let Attendance { seats, voted } = self.attendance_of(round).await?;
        if voted == 0 || voted < seats {
            return Ok(());
        }
        let stored = self.round_by_id(round).await?;
        let meeting = self.meeting_of(round).await?.ok_or(Refusal::NotFound)?;
        let mut transaction = self.begin().await?;
        self.show_vote(&mut transaction, &stored, meeting.mode)
            .await?;
        commit(transaction).await?;
        self.notifier.publish(round);
        Ok(())
    }

    /// Ends the open vote: shows it, if that may be after what was shown before.
    async fn show_vote(
        &self,
        transaction: &mut Transaction,
        stored: &StoredRound,
        mode: Mode,
    ) -> Outcome<()> {
        let ballot = ballots::open_one(transaction, stored.id).await;
        let Some(ballot) = ballot? else {
            return Ok(());
        };
        let questionnaire = self.questionnaire(stored.snapshot).await?;
        let now = ballots::votes(transaction, ballot.id).await;
        let now = voters(now?)?;
        let earlier = ballots::shown(transaction, stored.id, ballot.item).await;
        let earlier = earlier?.into_iter().map(voters);
        let earlier: Vec<Vec<Voter>> = earlier.collect::<Outcome<_>>()?;
        let done = match votes::verdict(&questionnaire, stored.anonymity, &earlier, &now) {
            Verdict::Hide(why) => ballots::hide(transaction, ballot, why).await,
            Verdict::Show => {
                if mode == Mode::Direct {
                    ballots::make_answers(transaction, ballot).await?;
                }
                ballots::show(transaction, ballot).await
            }
        };
        Ok(done?)
    }
}

fn voters(votes: Vec<StoredVote>) -> Outcome<Vec<Voter>> {
    let voter = |vote: StoredVote| {
        Ok(Voter {
            seat: vote.seat,
            role: Id::new(vote.role).map_err(Refusal::internal)?,
            answer: vote.answer,
        })
    };
    votes.into_iter().map(voter).collect()
}

/// Whether a step goes away from the present item.
fn leaves(step: Step) -> bool {
    matches!(
        step,
        Step::Go(_) | Step::Next | Step::Start | Step::OpenVote(_)
    )
}

fn item_of(step: Step) -> Option<u16> {
    match step {
        Step::Go(item)
        | Step::Show(item)
        | Step::OpenVote(item)
        | Step::Up(item)
        | Step::Down(item)
        | Step::Skip(item)
        | Step::Restore(item) => Some(item),
        Step::Next | Step::Start | Step::ShowVote | Step::StopVote | Step::Length(_) => None,
    }
}

async fn apply(
    transaction: &mut Transaction,
    round: RoundId,
    present: Option<u16>,
    points: &[StoredPoint],
    step: Step,
) -> crate::store::Result<()> {
    match step {
        Step::Go(item) => meetings::set_item(transaction, round, Some(item)).await,
        Step::Start => meetings::set_item(transaction, round, None).await,
        Step::Next => {
            if let Some(item) = present {
                meetings::set_state(transaction, round, item, PointState::Done).await?;
            }
            let next = next_open(points, present);
            meetings::set_item(transaction, round, next).await
        }
        Step::Show(item) => meetings::show(transaction, round, item).await,
        Step::OpenVote(item) => {
            meetings::set_item(transaction, round, Some(item)).await?;
            ballots::open(transaction, round, item).await
        }
        // See `show_vote`.
        Step::ShowVote => Ok(()),
        Step::StopVote => ballots::stop(transaction, round).await,
        Step::Up(item) => reorder(transaction, round, points, item, usize::wrapping_sub).await,
        Step::Down(item) => reorder(transaction, round, points, item, usize::wrapping_add).await,
        Step::Skip(item) => {
            meetings::set_state(transaction, round, item, PointState::Skipped).await
        }
        Step::Restore(item) => {
            meetings::set_state(transaction, round, item, PointState::Open).await
        }
        Step::Length(length) => meetings::set_length(transaction, round, length).await,
    }
}

/// The first open point after the present one, else the first open one at all.
fn next_open(points: &[StoredPoint], present: Option<u16>) -> Option<u16> {
    let items: Vec<u16> = points
        .iter()
        .filter(|point| point.point.state == PointState::Open || Some(point.point.item) == present)
        .map(|point| point.point.item)
        .collect();
    let here = present.and_then(|item| items.iter().position(|other| *other == item));
    let later = here.map_or(0, |here| here + 1);
    let rest = items.get(later..).unwrap_or_default();
    let found = rest.first().or_else(|| items.first()).copied();
    found.filter(|item| Some(*item) != present)
}

async fn reorder(
    transaction: &mut Transaction,
    round: RoundId,
    points: &[StoredPoint],
    item: u16,
    step: fn(usize, usize) -> usize,
) -> crate::store::Result<()> {
    let mut items: Vec<u16> = points.iter().map(|point| point.point.item).collect();
    let here = items.iter().position(|other| *other == item);
    let Some(here) = here else { return Ok(()) };
    let there = step(here, 1);
    if there < items.len() {
        items.swap(here, there);
    }
    meetings::reorder(transaction, round, &items).await
}

#[cfg(test)]
mod tests {
    use scan::application::meeting::Point;

    use super::*;

    fn points(states: &[PointState]) -> Vec<StoredPoint> {
        (0..)
            .zip(states)
            .map(|(item, &state)| StoredPoint {
                point: Point { item, state },
                shown: false,
            })
            .collect()
    }

    #[test]
    fn next_is_the_first_open_point_behind_the_present_one_and_then_from_the_front() {
        use PointState::{Done, Open, Skipped};
        let agenda = points(&[Open, Done, Open, Skipped, Open]);
        assert_eq!(next_open(&agenda, None), Some(0));
        assert_eq!(next_open(&agenda, Some(0)), Some(2));
        assert_eq!(next_open(&agenda, Some(1)), Some(2));
        assert_eq!(next_open(&agenda, Some(3)), Some(4));
        assert_eq!(next_open(&agenda, Some(4)), Some(0));
        assert_eq!(next_open(&points(&[Done, Open]), Some(1)), None);
        assert_eq!(next_open(&points(&[Done, Done]), Some(0)), None);
    }
}
