//! What stays of a round when its single answers are deleted: the counts of the team, and of them
//! only what may be shown to others anyway.
//!
//! The figures are worked out from the counts by the same code as from answers
//! ([`super::aggregate`], [`Levels::of`]), so that an overview is the same before and after.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{ItemView, Overview, aggregate};
use crate::disclosure::{
    Answers, GROUP_MIN, GroupHeadcount, GroupResult, Headcount, Headcounts, ItemResult, Levels,
    Priorities, Published, PublishedItem, Shown,
};
use crate::questionnaire::{Id, Level, Placed, Questionnaire};
use crate::round::Anonymity;

/// How a team answered, counted per item and role group. What may not be shown is not in it: a role
/// group of one person would be that person, for good.
///
/// In open kaart it holds what [`Overview::for_others`] shows, so neither names nor small role
/// groups outlive the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamCounts {
    people: Headcount,
    answered: Option<u32>,
    groups: Vec<(Id, Option<Headcount>)>,
    /// By item number.
    items: Vec<ItemCounts>,
}

/// One item: the whole team, and each role group in the order of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct ItemCounts {
    team: Counts,
    groups: Vec<Counts>,
}

/// One item for one group of people; each part is there or hidden by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Counts {
    /// People who were asked.
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    asked: Option<u32>,
    /// People who answered; of those *weet ik niet*; of those *niet van toepassing*.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    answers: Option<[u32; 3]>,
    /// People per level, lowest first.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    levels: Option<Vec<u32>>,
    /// *Laag, midden, hoog*.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    priorities: Option<[u32; 3]>,
}

/// As stored. Of a head count: joined, finished. Of an item: the team, then its role groups.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    people: [u32; 2],
    answered: Option<u32>,
    groups: Vec<(Id, Option<[u32; 2]>)>,
    items: Vec<Vec<Counts>>,
}

const VERSION: u32 = 1;

/// A stored text is not the counts of a round that asked this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenTeamCounts;

impl fmt::Display for BrokenTeamCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the kept counts of a round cannot be read")
    }
}

impl std::error::Error for BrokenTeamCounts {}

impl TeamCounts {
    /// The counts behind an overview of a whole team.
    pub fn of(overview: &Overview) -> Self {
        let overview = overview.for_others();
        let resources = overview.resources.iter().map(|resource| &resource.item);
        let mut items: Vec<&ItemView> = overview.items.iter().chain(resources).collect();
        items.sort_by_key(|item| item.number);
        let counted = |item: &ItemView| ItemCounts {
            team: Counts::of(&item.result),
            groups: item
                .groups
                .iter()
                .map(|group| Counts::of(&group.result))
                .collect(),
        };
        let of_group = |group: &GroupHeadcount| (group.group.clone(), group.count.into_option());
        Self {
            people: Headcount {
                joined: overview.joined,
                finished: overview.finished,
            },
            answered: overview.answered.into_option(),
            groups: overview.groups.iter().map(of_group).collect(),
            items: items.into_iter().map(counted).collect(),
        }
    }

    /// Who joined and finished, as far as that may be shown.
    pub fn headcounts(&self) -> Headcounts {
        let of_group = |(group, count): &(Id, Option<Headcount>)| GroupHeadcount {
            group: group.clone(),
            count: (*count).into(),
        };
        Headcounts {
            total: self.people,
            groups: self.groups.iter().map(of_group).collect(),
        }
    }

    /// The same as text, to store.
    pub fn to_json(&self) -> String {
        let pair = |count: Headcount| [count.joined, count.finished];
        let groups = self.groups.iter();
        let parts = |item: &ItemCounts| {
            let team = std::iter::once(&item.team);
            team.chain(&item.groups).cloned().collect()
        };
        let stored = Stored {
            v: VERSION,
            people: pair(self.people),
            answered: self.answered,
            groups: groups
                .map(|(group, count)| (group.clone(), count.map(pair)))
                .collect(),
            items: self.items.iter().map(parts).collect(),
        };
        // Lists, numbers and texts always become JSON.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads [`Self::to_json`] back, for a round that asked this list in this form.
    ///
    /// # Errors
    /// When it is of another list, or holds what may not be shown.
    pub fn from_json(
        text: &str,
        questionnaire: &Questionnaire,
        anonymity: Anonymity,
    ) -> Result<Self, BrokenTeamCounts> {
        let stored: Stored = serde_json::from_str(text).map_err(|_| BrokenTeamCounts)?;
        let known = questionnaire.role_groups.iter().map(|group| &group.id);
        let same_groups = known.eq(stored.groups.iter().map(|(group, _)| group));
        let items = questionnaire.items().count();
        if stored.v != VERSION || !same_groups || stored.items.len() != items {
            return Err(BrokenTeamCounts);
        }
        let count = |[joined, finished]: [u32; 2]| Headcount { joined, finished };
        let groups = stored.groups.into_iter();
        let read = |(placed, parts): (Placed, Vec<Counts>)| {
            let fits = |part: &Counts| part.fits(questionnaire, placed, anonymity);
            if parts.len() != questionnaire.role_groups.len() + 1 || !parts.iter().all(fits) {
                return Err(BrokenTeamCounts);
            }
            let mut parts = parts.into_iter();
            Ok(ItemCounts {
                team: parts.next().ok_or(BrokenTeamCounts)?,
                groups: parts.collect(),
            })
        };
        Ok(Self {
            people: count(stored.people),
            answered: stored.answered,
            groups: groups
                .map(|(group, people)| (group, people.map(count)))
                .collect(),
            items: questionnaire
                .items()
                .zip(stored.items)
                .map(read)
                .collect::<Result<_, _>>()?,
        })
    }

    /// The same as the rules of [`crate::disclosure`] would let pass, with the targets of this list.
    fn published(&self, questionnaire: &Questionnaire) -> Published {
        let items = questionnaire.items().zip(&self.items);
        let item = |(placed, counts): (Placed, &ItemCounts)| {
            let target = placed.item.target;
            let groups = self.groups.iter().zip(&counts.groups);
            let of_group = |((group, _), counts): (&(Id, _), &Counts)| GroupResult {
                group: group.clone(),
                result: counts.result(target),
            };
            PublishedItem {
                result: counts.team.result(target),
                groups: groups.map(of_group).collect(),
                remarks: Vec::new(),
                people: Vec::new(),
            }
        };
        Published {
            headcounts: self.headcounts(),
            answered: self.answered.into(),
            items: items.map(item).collect(),
        }
    }
}

impl Counts {
    fn of(result: &ItemResult) -> Self {
        let answers = |given: &Answers| [given.answered, given.unknown, given.not_applicable];
        Self {
            asked: result.asked.into_option(),
            answers: result.answers.visible().map(answers),
            levels: result.levels.visible().map(|levels| levels.counts.clone()),
            priorities: result.priorities.visible().map(|given| given.counts),
        }
    }

    fn result(&self, target: Level) -> ItemResult {
        let answers = |[answered, unknown, not_applicable]: [u32; 3]| Answers {
            answered,
            unknown,
            not_applicable,
        };
        let levels = |counts: &Vec<u32>| Levels::of(counts, target);
        ItemResult {
            asked: self.asked.into(),
            answers: Shown::from(self.answers.map(answers)),
            levels: self.levels.as_ref().and_then(levels).into(),
            priorities: self.priorities.and_then(Priorities::of).into(),
        }
    }

    /// Whether it is of this item, and large enough to be shown.
    fn fits(&self, questionnaire: &Questionnaire, placed: Placed, anonymity: Anonymity) -> bool {
        let scale = usize::from(questionnaire.scale_of(placed.item).len());
        let levels = self.levels.as_ref();
        let people = [
            self.answers.map(|[answered, ..]| answered),
            levels.map(|levels| levels.iter().sum()),
            self.priorities.map(|given| given.iter().sum()),
        ];
        let least = match anonymity {
            Anonymity::Anonymous => GROUP_MIN,
            Anonymity::OpenCards => 1,
        };
        levels.is_none_or(|levels| levels.len() == scale)
            && people.into_iter().flatten().all(|people| people >= least)
    }
}

impl Overview {
    /// The overview of a round of which only the counts of the team are left: what
    /// [`Overview::for_others`] gave before, without remarks.
    ///
    /// `questionnaire` is the list as this round asks it, with the team's own targets.
    pub fn kept(questionnaire: &Questionnaire, anonymity: Anonymity, counts: &TeamCounts) -> Self {
        aggregate::overview(questionnaire, anonymity, counts.published(questionnaire))
    }
}
