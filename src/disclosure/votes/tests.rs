//! Votes by hand, and a search over sessions for anything that tells of a few people.

use proptest::prelude::*;

use super::*;
use crate::answer::Priority;
use crate::overview::Overview;
use crate::overview::tests::support::{choice, id, list};
use crate::round::Respondent;

/// People on these seats, all of them teachers who answered.
fn teachers(seats: impl IntoIterator<Item = i64>) -> Vec<Voter> {
    seats
        .into_iter()
        .map(|seat| voter(seat, "docent"))
        .collect()
}

fn voter(seat: i64, role: &str) -> Voter {
    Voter {
        seat: seat.into(),
        role: id(role),
        answer: choice(2),
    }
}

fn after(earlier: &[Vec<Voter>], voters: &[Voter]) -> Verdict {
    verdict(&list(), Anonymity::Anonymous, earlier, voters)
}

#[test]
fn the_first_vote_needs_five_people() {
    assert_eq!(after(&[], &teachers(1..=5)), Verdict::Show);
    assert_eq!(after(&[], &teachers(1..=4)), Verdict::Hide(Why::TooFew));
    // Whoever sent an empty form did not vote.
    let mut five = teachers(1..=5);
    five[0].answer = Answer::default();
    assert_eq!(after(&[], &five), Verdict::Hide(Why::TooFew));
}

#[test]
fn a_later_vote_is_by_the_same_people_or_by_five_more_or_fewer() {
    let shown = [teachers(1..=10)];
    let of = |seats: &mut dyn Iterator<Item = i64>| after(&shown, &teachers(seats));
    assert_eq!(of(&mut (1..=10)), Verdict::Show);
    assert_eq!(of(&mut (1..=9)), Verdict::Hide(Why::TooAlike));
    assert_eq!(of(&mut (1..=11)), Verdict::Hide(Why::TooAlike));
    assert_eq!(of(&mut (1..=6)), Verdict::Hide(Why::TooAlike));
    assert_eq!(of(&mut (1..=5)), Verdict::Show);
    assert_eq!(of(&mut (1..=14)), Verdict::Hide(Why::TooAlike));
    assert_eq!(of(&mut (1..=15)), Verdict::Show);
    assert_eq!(of(&mut (1..=3)), Verdict::Hide(Why::TooFew));
}

#[test]
fn people_on_other_chairs_may_be_the_same_ones() {
    // All five left; six sit there, who may be those five and one more.
    assert_eq!(
        after(&[teachers(1..=5)], &teachers(11..=16)),
        Verdict::Hide(Why::TooAlike)
    );
    // Beside each of the earlier votes, not only beside the last one.
    let shown = [teachers(1..=10), teachers(1..=5)];
    assert_eq!(after(&shown, &teachers(1..=10)), Verdict::Show);
    let others: Vec<i64> = (1..=5).chain(21..=25).collect();
    assert_eq!(
        after(&shown, &teachers(others)),
        Verdict::Hide(Why::TooAlike)
    );
}

#[test]
fn no_role_group_follows_from_two_votes() {
    let with = |teachers: i64, leaders: i64| -> Vec<Voter> {
        let leaders = (101..=100 + leaders).map(|seat| voter(seat, "leider"));
        let teachers = (1..=teachers).map(|seat| voter(seat, "docent"));
        teachers.chain(leaders).collect()
    };
    // Three leaders; the five who come are two of them and three teachers. Leaders are five then
    // and are shown apart: the three of before would follow.
    assert_eq!(
        after(&[with(7, 3)], &with(10, 5)),
        Verdict::Hide(Why::TooAlike)
    );
    // Five leaders come to seven teachers: both groups are large before and after.
    assert_eq!(after(&[with(7, 0)], &with(7, 5)), Verdict::Show);
    // Few leaders are never shown apart.
    assert_eq!(after(&[with(7, 2)], &with(12, 2)), Verdict::Show);
}

#[test]
fn the_same_people_do_not_tell_of_a_role_that_left_something_out() {
    let leader = |priority| Voter {
        answer: Answer {
            priority,
            ..choice(2)
        },
        ..voter(100, "leider")
    };
    let with = |priority| -> Vec<Voter> {
        let mut voters = teachers(1..=6);
        for voter in &mut voters {
            voter.answer.priority = Some(Priority::High);
        }
        voters.push(leader(priority));
        voters
    };
    // The leader gave no priority: those that are shown are the teachers', apart from the rest.
    let first = [with(None)];
    assert_eq!(
        after(&first, &with(Some(Priority::Low))),
        Verdict::Hide(Why::TooAlike)
    );
    let first = [with(Some(Priority::Low))];
    assert_eq!(after(&first, &with(Some(Priority::High))), Verdict::Show);
}

#[test]
fn what_is_counted_apart_does_not_differ_by_a_few_either() {
    let shown = [teachers(1..=6)];
    let mut voters = teachers(1..=11);
    // Of the five who came, one gave a level.
    for voter in &mut voters[7..] {
        voter.answer = choice(0);
    }
    assert_eq!(after(&shown, &voters), Verdict::Hide(Why::TooAlike));
    // Nobody did: the levels differ by nobody.
    voters[6].answer = choice(0);
    assert_eq!(after(&shown, &voters), Verdict::Show);
    // Where levels were not shown before, there is no difference.
    let mut before = teachers(1..=6);
    for voter in &mut before[2..] {
        voter.answer = choice(0);
    }
    let mut now = before.clone();
    now.extend(teachers(7..=11));
    assert_eq!(after(&[before], &now), Verdict::Show);
}

#[test]
fn open_kaart_shows_every_vote() {
    let open = |earlier: &[Vec<Voter>], voters: &[Voter]| {
        verdict(&list(), Anonymity::OpenCards, earlier, voters)
    };
    assert_eq!(open(&[teachers(1..=6)], &teachers(1..=1)), Verdict::Show);
    assert_eq!(open(&[], &[]), Verdict::Hide(Why::TooFew));
}

/// What happens in a session. People are numbers below [`TEAM`].
#[derive(Clone, Debug)]
enum Event {
    /// They take a seat, unless they have one.
    Come(Vec<usize>),
    /// They leave the table.
    Leave(Vec<usize>),
    /// They leave and sit down again.
    SitAgain(Vec<usize>),
    /// Everybody votes but these, and the vote is shown if it may be.
    Vote(Vec<usize>),
    /// The session ends and is opened again with the same people.
    Close,
}

const TEAM: usize = 18;

fn events() -> impl Strategy<Value = Vec<Event>> {
    let some = |most| prop::collection::vec(0..TEAM, 0..=most);
    let event = prop_oneof![
        3 => some(12).prop_map(Event::Come),
        2 => some(8).prop_map(Event::Leave),
        1 => some(8).prop_map(Event::SitAgain),
        5 => prop_oneof![3 => Just(Vec::new()), 1 => some(6)].prop_map(Event::Vote),
        1 => Just(Event::Close),
    ];
    prop::collection::vec(event, 1..30)
}

/// Everybody's role, and the answer to which they stick.
fn team() -> impl Strategy<Value = Vec<(Id, Answer)>> {
    let role = prop_oneof![4 => Just("docent"), 2 => Just("leider"), 1 => Just("oop")];
    let chosen = prop_oneof![
        1 => Just(Answer::default()),
        1 => Just(choice(0)),
        8 => (1_u8..=4).prop_map(choice),
    ];
    let priority = prop_oneof![1 => Just(None), 4 => Just(Some(Priority::High))];
    let person = (role, chosen, priority)
        .prop_map(|(role, answer, priority)| (id(role), Answer { priority, ..answer }));
    prop::collection::vec(person, TEAM)
}

/// A session on one question, with who really sits where.
#[derive(Default)]
struct Table {
    /// Seats of those at the table.
    seats: BTreeMap<usize, i64>,
    next: i64,
    /// Shown votes, as the program remembers them.
    shown: Vec<Vec<Voter>>,
    /// The same with the people themselves.
    pictures: Vec<Vec<(usize, Voter)>>,
}

impl Table {
    fn play(
        team: &[(Id, Answer)],
        events: &[Event],
        may: impl Fn(&[Vec<Voter>], &[Voter]) -> bool,
    ) -> Self {
        let mut table = Self::default();
        for event in events {
            match event {
                Event::Come(people) => people.iter().for_each(|person| table.sit(*person)),
                Event::Leave(people) => people.iter().for_each(|person| table.leave(*person)),
                Event::SitAgain(people) => {
                    for person in people {
                        if table.seats.contains_key(person) {
                            table.leave(*person);
                            table.sit(*person);
                        }
                    }
                }
                Event::Vote(without) => {
                    let voting = table
                        .seats
                        .iter()
                        .filter(|(person, _)| !without.contains(person));
                    let votes: Vec<(usize, Voter)> = voting
                        .map(|(&person, &seat)| {
                            let (role, answer) = team[person].clone();
                            let seat = seat.into();
                            (person, Voter { seat, role, answer })
                        })
                        .collect();
                    let voters: Vec<Voter> = votes.iter().map(|(_, voter)| voter.clone()).collect();
                    if may(&table.shown, &voters) {
                        table.shown.push(voters);
                        table.pictures.push(votes);
                    }
                }
                Event::Close => table.close(),
            }
        }
        table
    }

    fn sit(&mut self, person: usize) {
        self.next += 1;
        self.seats.entry(person).or_insert(self.next);
    }

    fn leave(&mut self, person: usize) {
        self.seats.remove(&person);
    }

    /// Votes get keys that nobody has, as at closing.
    fn close(&mut self) {
        let people: Vec<usize> = std::mem::take(&mut self.seats).into_keys().collect();
        for voter in self.shown.iter_mut().flatten() {
            self.next += 1;
            voter.seat = (-self.next).into();
        }
        for person in people {
            self.sit(person);
        }
    }

    /// The smallest number of people, above none, of whom anything follows from all pictures by
    /// adding and subtracting.
    fn fewest(&self) -> Option<usize> {
        let mut sets: [Vec<BTreeSet<usize>>; 3] = Default::default();
        for votes in &self.pictures {
            for (kind, seen) in seen(votes) {
                sets[kind].push(seen);
            }
        }
        let smallest = sets.iter().filter_map(|sets| {
            let mut parts: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
            for person in 0..TEAM {
                let within: Vec<bool> = sets.iter().map(|set| set.contains(&person)).collect();
                if within.contains(&true) {
                    *parts.entry(within).or_default() += 1;
                }
            }
            parts.into_values().min()
        });
        smallest.min()
    }
}

/// The people behind every number that pages show of a vote: which kind of number, and who.
fn seen(votes: &[(usize, Voter)]) -> Vec<(usize, BTreeSet<usize>)> {
    let list = list();
    let respondents: Vec<Respondent> = votes
        .iter()
        .map(|(_, voter)| {
            crate::overview::tests::support::person(voter.role.as_str(), vec![voter.answer.clone()])
        })
        .collect();
    let overview = Overview::of(&list, Anonymity::Anonymous, &respondents, 7);
    let item = &overview.items[0];
    let given: [fn(&Answer) -> bool; 3] = [
        |answer| answer.choice.is_some(),
        |answer| answer.choice.and_then(Choice::level).is_some(),
        |answer| answer.priority.is_some(),
    ];
    let mut found = Vec::new();
    let mut add = |result: &crate::disclosure::ItemResult, roles: Option<&[Id]>| {
        let visible = [
            result.answers.is_visible(),
            result.levels.is_visible(),
            result.priorities.is_visible(),
        ];
        for (kind, given) in given.iter().enumerate().filter(|(kind, _)| visible[*kind]) {
            let within = |voter: &Voter| {
                given(&voter.answer) && roles.is_none_or(|roles| roles.contains(&voter.role))
            };
            let people = votes.iter().filter(|(_, voter)| within(voter));
            found.push((kind, people.map(|(person, _)| *person).collect()));
        }
    };
    add(&item.result, None);
    for (group, shown) in list.role_groups.iter().zip(&item.groups) {
        add(&shown.result, Some(&group.roles));
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn nothing_that_is_shown_of_a_question_differs_by_a_few_people(team in team(), events in events()) {
        let list = list();
        let table = Table::play(&team, &events, |earlier, voters| {
            verdict(&list, Anonymity::Anonymous, earlier, voters) == Verdict::Show
        });
        prop_assert!(table.fewest().is_none_or(|people| people >= GROUP_MIN as usize), "{:?}", table.pictures);
    }
}

#[test]
fn the_search_finds_what_a_threshold_alone_lets_through() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut told, mut voted_again) = (0, 0);
    for _ in 0..500 {
        let sample = (team(), events()).new_tree(&mut runner).unwrap().current();
        let naive = Table::play(&sample.0, &sample.1, |_, voters| {
            voters.len() >= GROUP_MIN as usize
        });
        told += u32::from(
            naive
                .fewest()
                .is_some_and(|people| people < GROUP_MIN as usize),
        );
        let ours = Table::play(&sample.0, &sample.1, |earlier, voters| {
            after(earlier, voters) == Verdict::Show
        });
        let who = |votes: &[(usize, Voter)]| -> BTreeSet<usize> {
            votes.iter().map(|(person, _)| *person).collect()
        };
        let mut pairs = ours.pictures.windows(2);
        voted_again += u32::from(pairs.any(|pair| who(&pair[0]) != who(&pair[1])));
    }
    assert!(told > 150, "{told}");
    assert!(voted_again > 0, "{voted_again}");
}
