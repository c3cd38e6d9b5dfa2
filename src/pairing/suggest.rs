//! The most pairs, as evenly spread as possible.
//!
//! # How
//! A maximum flow, *source → wish → skill → helper → sink* (Edmonds & Karp, "Theoretical
//! improvements in algorithmic efficiency for network flow problems", Journal of the ACM 19(2),
//! 1972), where each helper may at first have one learner, then two, and so on; each time the
//! flow is augmented until it is a maximum again.
//!
//! Why that is the most even: an augmenting path never takes a learner away from a helper (it
//! would have to pass the sink twice). So after step t the loads, cut off at t, add up to the most
//! that any matching can have below t, and this holds for every t at once. The n-th learner of a
//! helper adds 2n − 1 to the sum of squares; having the most first learners, then the most first
//! and second ones, and so on, makes that sum the smallest, and so every other convex cost and the
//! largest load. See Harvey, Ladner, Lovász & Tamir, "Semi-matchings for bipartite graphs and load
//! balancing", Journal of Algorithms 59(1), 2006, 53–78. Pairs that are fixed beforehand fill
//! the first places of their helper.
//!
//! The network has an edge per wish, so hundreds of wishes take milliseconds; an assignment
//! matrix of wishes × places would take far more.

use std::collections::{BTreeMap, BTreeSet};

use pathfinding::directed::edmonds_karp::{EdmondsKarp, SparseCapacity};

use super::{Pair, Side, Wish};
use crate::ids::PersonId;
use crate::questionnaire::Id;

/// New pairs beside the `fixed` ones (which are not in the answer), sorted.
///
/// A fixed pair counts towards the load of its helper, and its learner gets no second helper for
/// the skill; that also holds when one of the two withdrew the wish. Wishes that are given twice
/// count once. The answer does not depend on the order of `wishes` or `fixed`; where several are
/// equally even, lower numbers of people come first.
pub fn suggest(wishes: &[Wish], fixed: &[Pair]) -> Vec<Pair> {
    let fixed: BTreeSet<&Pair> = fixed.iter().collect();
    let mut helpers: BTreeMap<&Id, BTreeSet<PersonId>> = BTreeMap::new();
    let mut learners: BTreeSet<(&Id, PersonId)> = BTreeSet::new();
    for wish in wishes {
        match wish.side {
            Side::Helps => {
                helpers.entry(&wish.skill).or_default().insert(wish.person);
            }
            Side::Learns => {
                learners.insert((&wish.skill, wish.person));
            }
        }
    }
    for pair in &fixed {
        learners.remove(&(&pair.skill, pair.learner));
    }
    learners.retain(|(skill, learner)| {
        helpers
            .get(skill)
            .is_some_and(|people| people.iter().any(|person| person != learner))
    });
    if learners.is_empty() {
        return Vec::new();
    }
    let mut network = Network::new(&helpers, learners);
    network.fill(|helper| fixed.iter().filter(|pair| pair.helper == helper).count());
    network.pairs()
}

/// The flow network: source, sink, wishes to learn, skills, helpers.
struct Network<'a> {
    flow: SparseCapacity<i64>,
    /// Sorted by skill; the vertex of a wish is [`WISHES`] plus its place.
    learners: Vec<(&'a Id, PersonId)>,
    /// By skill: its vertex and the people who help with it.
    skills: BTreeMap<&'a Id, (usize, &'a BTreeSet<PersonId>)>,
    /// By person: the vertex.
    helpers: BTreeMap<PersonId, usize>,
}

const SOURCE: usize = 0;
const SINK: usize = 1;
const WISHES: usize = 2;

impl<'a> Network<'a> {
    fn new(
        helping: &'a BTreeMap<&'a Id, BTreeSet<PersonId>>,
        learners: BTreeSet<(&'a Id, PersonId)>,
    ) -> Self {
        let learners: Vec<_> = learners.into_iter().collect();
        let first_skill = WISHES + learners.len();
        let skills: BTreeMap<_, _> = helping
            .iter()
            .zip(first_skill..)
            .map(|((skill, people), vertex)| (*skill, (vertex, people)))
            .collect();
        let first_helper = first_skill + skills.len();
        let people: BTreeSet<PersonId> = helping.values().flatten().copied().collect();
        let helpers: BTreeMap<_, _> = people.into_iter().zip(first_helper..).collect();
        let mut network = Self {
            flow: SparseCapacity::new(first_helper + helpers.len(), SOURCE, SINK),
            learners,
            skills,
            helpers,
        };
        network.connect();
        network
    }

    /// Everything but the edges from helpers to the sink.
    fn connect(&mut self) {
        self.flow.omit_details();
        let all = capacity(self.learners.len());
        for (vertex, people) in self.skills.values() {
            for person in *people {
                self.flow.set_capacity(*vertex, self.helpers[person], all);
            }
        }
        for (wish, (skill, learner)) in (WISHES..).zip(&self.learners) {
            self.flow.set_capacity(SOURCE, wish, 1);
            let (vertex, people) = self.skills[skill];
            if people.contains(learner) {
                // Past the vertex of the skill, where they could meet themselves.
                for person in people.iter().filter(|person| *person != learner) {
                    self.flow.set_capacity(wish, self.helpers[person], 1);
                }
            } else {
                self.flow.set_capacity(wish, vertex, 1);
            }
        }
    }

    /// Raises the number of learners that a helper may have until every wish is matched; `load`
    /// is how many a helper has already.
    fn fill(&mut self, load: impl Fn(PersonId) -> usize) {
        let helpers: Vec<(usize, usize)> = self
            .helpers
            .iter()
            .map(|(&person, &vertex)| (vertex, load(person)))
            .collect();
        let loads = || helpers.iter().map(|&(_, load)| load);
        let (least, most) = (loads().min().unwrap_or(0), loads().max().unwrap_or(0));
        for places in least + 1..=most + self.learners.len() {
            for &(vertex, load) in &helpers {
                let free = capacity(places.saturating_sub(load));
                self.flow.set_capacity(vertex, SINK, free);
            }
            self.flow.augment();
            if self.flow.total_capacity() == capacity(self.learners.len()) {
                break;
            }
        }
    }

    /// Reads the pairs off the flow. What passes the vertex of a skill is handed out in order:
    /// there any wish goes with any helper.
    fn pairs(&self) -> Vec<Pair> {
        let mut places: BTreeMap<&Id, _> = BTreeMap::new();
        for (skill, (vertex, people)) in &self.skills {
            let handed_out = people.iter().flat_map(move |person| {
                let times = self.flow.flow(*vertex, self.helpers[person]);
                (0..times).map(move |_| *person)
            });
            places.insert(*skill, handed_out);
        }
        let mut pairs = Vec::with_capacity(self.learners.len());
        for (wish, (skill, learner)) in (WISHES..).zip(&self.learners) {
            let (vertex, people) = self.skills[skill];
            let helper = if self.flow.flow(wish, vertex) > 0 {
                places.get_mut(skill).and_then(Iterator::next)
            } else {
                let met = |person: &&PersonId| self.flow.flow(wish, self.helpers[*person]) > 0;
                people.iter().find(met).copied()
            };
            pairs.extend(helper.map(|helper| Pair {
                skill: (*skill).clone(),
                helper,
                learner: *learner,
            }));
        }
        pairs.sort();
        pairs
    }
}

fn capacity(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
