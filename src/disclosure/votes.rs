//! Votes on a question at the table, which may be held again: what may be shown after what was
//! shown before.
//!
//! # Which comparisons tell of a person
//! Who sits at the table is seen by all; how somebody votes is not. Whoever looks knows of each
//! picture on the screen *whose* answers are in it. Two pictures of one question tell the answer of
//! a person who is in one of them and not in the other, if the rest did not change their minds: at
//! the same table, minutes later, most do not. So everything that follows from the shown votes on
//! one question by adding and subtracting has to be of nobody or of at least [`GROUP_MIN`] people.
//! A vote may be shown when
//!
//! 1. at least [`GROUP_MIN`] people voted;
//! 2. beside each earlier one people only came or only left. Where some left and others came, those
//!    may be the same people on other chairs, and then the two differ by whoever is left over;
//! 3. and those who came or left are enough. Pictures are sums over sets of people: all who voted,
//!    and the role groups that are shown apart. These split people into those who are in exactly
//!    the same sets; whatever can be worked out is a sum over such parts. Each part has at least
//!    [`GROUP_MIN`] people, and of it as many or nobody gave an answer, a level, a priority.
//!
//! That one of the same people changed their mind is seen when they vote again, but not who.
//!
//! What follows:
//! - A vote that may not be shown counts nowhere: it is no part of the overview and is not kept.
//! - The overview of a team that fills in directly together is, for each question, the last vote
//!   that was shown, and holds no answer of an earlier one. So it differs from that vote by nobody,
//!   and so do role groups, files and shared links, which are made of it.
//! - When a session ends, who sat where is forgotten. To a later session, the people of an earlier
//!   vote are others: a question that was shown is not shown again.
//!
//! # Which do not
//! - **Answers given alone, and votes after the talk.** The former were given on another day, and by
//!   whom is forgotten at closing. A vote is a new answer, given to the picture on the screen and in
//!   order to change it. The two are not compared here; the privacy page says so.
//! - **Votes on different questions.** Their answers have nothing in common.
//!
//! Two phones of one person look like two people. In open kaart everything is shown.

use std::collections::{BTreeMap, BTreeSet};

use super::GROUP_MIN;
use super::publish::group_parts;
use crate::answer::{Answer, Choice};
use crate::ids::SeatId;
use crate::questionnaire::{Id, Questionnaire};
use crate::round::Anonymity;
use crate::score::Tally;

/// Somebody's vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voter {
    /// The same for the same chair in every vote of a session, and for no other one.
    pub seat: SeatId,
    /// The role they took it in.
    pub role: Id,
    /// What they voted.
    pub answer: Answer,
}

/// Whether a vote may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may; it takes the place of all answers to its question.
    Show,
    /// It may not, and counts nowhere.
    Hide(Why),
}

/// Why a vote may not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Too few people voted.
    TooFew,
    /// It differs from one that was shown by too few people.
    TooAlike,
}

/// Whether a vote may be shown, after these earlier ones on the same question that were.
pub fn verdict(
    questionnaire: &Questionnaire,
    anonymity: Anonymity,
    earlier: &[Vec<Voter>],
    voters: &[Voter],
) -> Verdict {
    let now = Vote::of(questionnaire, voters);
    if anonymity == Anonymity::OpenCards {
        return if now.people.is_empty() {
            Verdict::Hide(Why::TooFew)
        } else {
            Verdict::Show
        };
    }
    if now.people.len() < GROUP_MIN as usize {
        return Verdict::Hide(Why::TooFew);
    }
    if earlier.is_empty() {
        // The rules for groups are enough for it.
        return Verdict::Show;
    }
    let votes = earlier.iter().map(|voters| Vote::of(questionnaire, voters));
    let mut votes: Vec<Vote> = votes.collect();
    let nested =
        |vote: &Vote| vote.people.is_subset(&now.people) || vote.people.is_superset(&now.people);
    let all_nested = votes.iter().all(nested);
    votes.push(now);
    if all_nested && parts_are_large(&votes) {
        Verdict::Show
    } else {
        Verdict::Hide(Why::TooAlike)
    }
}

type People = BTreeSet<SeatId>;

/// At least as many as any scale has: more change nothing where only people are counted.
const MOST_LEVELS: u8 = 7;

/// What is counted apart of a question: who gave an answer, a level, a priority.
type Counted = [People; 3];

/// The sets of people behind the picture of a vote.
struct Vote {
    people: People,
    /// Of these, the role groups of which something is shown.
    groups: Vec<People>,
    counted: Counted,
}

impl Vote {
    fn of(questionnaire: &Questionnaire, voters: &[Voter]) -> Self {
        let voters: Vec<&Voter> = voters.iter().filter(|one| !one.answer.is_empty()).collect();
        let those = |which: &dyn Fn(&Voter) -> bool| -> People {
            let found = voters.iter().filter(|one| which(one));
            found.map(|one| one.seat).collect()
        };
        let count = |which: &dyn Fn(&Voter) -> bool| {
            let mut tally = Tally::new(MOST_LEVELS);
            let found = voters.iter().filter(|one| which(one));
            found.for_each(|one| tally.add(Some(&one.answer)));
            tally
        };
        let (mut groups, mut tallies) = (Vec::new(), Vec::new());
        for group in &questionnaire.role_groups {
            let within = |one: &Voter| group.roles.contains(&one.role);
            groups.push(those(&within));
            tallies.push(count(&within));
        }
        let shown = group_parts(Anonymity::Anonymous, &count(&|_| true), &tallies);
        let level = |choice: Choice| choice.level().is_some();
        Self {
            people: those(&|_| true),
            groups: groups
                .into_iter()
                .zip(shown)
                .filter_map(|(group, shown)| shown.any().then_some(group))
                .collect(),
            counted: [
                those(&|one| one.answer.choice.is_some()),
                those(&|one| one.answer.choice.is_some_and(level)),
                those(&|one| one.answer.priority.is_some()),
            ],
        }
    }

    fn sets(&self) -> impl Iterator<Item = &People> {
        std::iter::once(&self.people).chain(&self.groups)
    }
}

/// Whether no part that the sets of these votes split people into is small: in people, or in what is
/// counted of it, where votes of different people showed that.
fn parts_are_large(votes: &[Vote]) -> bool {
    let parts = parts(votes);
    let enough = |people: usize| people >= GROUP_MIN as usize;
    let counted_well = |kind: usize| {
        let shown = votes.iter().filter(|vote| enough(vote.counted[kind].len()));
        let shown: Vec<&Vote> = shown.collect();
        let mut pairs = shown.windows(2);
        pairs.all(|pair| pair[0].people == pair[1].people)
            || shown.iter().all(|vote| {
                let within = |part: &People| vote.counted[kind].intersection(part).count();
                let mut sizes = parts.iter().map(within);
                sizes.all(|people| people == 0 || enough(people))
            })
    };
    parts.iter().all(|part| enough(part.len())) && (0..3).all(counted_well)
}

/// People by which sets they are in.
fn parts(votes: &[Vote]) -> Vec<People> {
    let everybody = votes.iter().flat_map(|vote| &vote.people);
    let everybody: BTreeSet<SeatId> = everybody.copied().collect();
    let mut parts: BTreeMap<Vec<bool>, People> = BTreeMap::new();
    for person in everybody {
        let sets = votes.iter().flat_map(Vote::sets);
        let within = sets.map(|set| set.contains(&person)).collect();
        parts.entry(within).or_default().insert(person);
    }
    parts.into_values().collect()
}

#[cfg(test)]
mod tests;
