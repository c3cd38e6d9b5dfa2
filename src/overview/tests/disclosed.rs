//! What an overview may tell, for any team.

use proptest::prelude::*;
use serde_json::Value;

use super::support::{list, respondents};
use crate::answer::Answer;
use crate::disclosure::{GROUP_MIN, ItemResult, REMARKS_MIN, Shown};
use crate::overview::{ItemView, Overview};
use crate::round::{Anonymity, Respondent};

type Within<'a> = Box<dyn Fn(&Respondent) -> bool + 'a>;

fn anonymous(respondents: &[Respondent]) -> Overview {
    Overview::of(&list(), Anonymity::Anonymous, respondents, 7)
}

fn items(overview: &Overview) -> impl Iterator<Item = &ItemView> {
    overview
        .items
        .iter()
        .chain(overview.resources.iter().map(|resource| &resource.item))
}

/// People in each part of a result: answers, levels, priorities.
fn parts(result: &ItemResult) -> [Option<u32>; 3] {
    [
        result.answers.visible().map(|answers| answers.answered),
        result.levels.visible().map(|levels| levels.n),
        result.priorities.visible().map(|priorities| priorities.n),
    ]
}

/// Every number of people that follows from a whole and disjoint parts of it, by brute force:
/// any choice of parts added up, and what is left of the whole without them.
fn derivable(total: u32, blocks: &[u32]) -> Vec<u32> {
    let mut found = vec![total];
    for chosen in 0_u32..1 << blocks.len() {
        let within = |place: usize| chosen >> place & 1 == 1;
        let chosen = blocks
            .iter()
            .enumerate()
            .filter(|&(place, _)| within(place));
        let sum: u32 = chosen.map(|(_, people)| people).sum();
        found.extend([sum, total - sum]);
    }
    found
}

/// Equal up to rounding: `serde_json` reads fractions back within one unit in the last place.
fn alike(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            (a.as_f64().unwrap() - b.as_f64().unwrap()).abs() < 1e-9
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(name, a)| b.get(name).is_some_and(|b| alike(a, b)))
        }
        (a, b) => a == b,
    }
}

fn safe(people: u32) -> bool {
    people == 0 || people >= GROUP_MIN
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_small_is_shown_or_follows_by_subtraction(team in respondents()) {
        let overview = anonymous(&team);
        for item in items(&overview) {
            let total = parts(&item.result);
            for (part, total) in total.into_iter().enumerate() {
                let groups = item.groups.iter().filter_map(|group| parts(&group.result)[part]);
                let groups: Vec<u32> = groups.collect();
                let Some(total) = total else {
                    prop_assert!(groups.is_empty());
                    continue;
                };
                prop_assert!(groups.iter().all(|&people| people >= GROUP_MIN));
                prop_assert!(derivable(total, &groups).into_iter().all(safe));
            }
            for group in &item.groups {
                let [answers, levels, _] = parts(&group.result);
                prop_assert!(levels.is_none() || answers.is_some());
            }
            let answered = item.result.answers.visible().map_or(0, |answers| answers.answered);
            prop_assert!(item.remarks.is_empty() || answered >= REMARKS_MIN);
            prop_assert!(item.people.is_empty());
        }
    }

    /// Every set of people whose head count is shown splits the team; no part may be small.
    #[test]
    fn head_counts_leave_no_small_group(team in respondents()) {
        let list = list();
        let overview = anonymous(&team);
        let mut sets: Vec<(Within, u32)> = vec![(Box::new(|_| true), overview.joined)];
        for (group, count) in list.role_groups.iter().zip(&overview.groups) {
            if let Shown::Visible(count) = count.count {
                let within = |person: &Respondent| group.roles.contains(&person.role);
                sets.push((Box::new(within), count.joined));
            }
        }
        for item in items(&overview) {
            let placed = list.item(item.number).unwrap();
            if let Shown::Visible(asked) = item.result.asked {
                sets.push((Box::new(move |person| placed.item.asks(&person.role)), asked));
            }
            for (group, result) in list.role_groups.iter().zip(&item.groups) {
                if let Shown::Visible(asked) = result.result.asked {
                    let within = move |person: &Respondent| {
                        group.roles.contains(&person.role) && placed.item.asks(&person.role)
                    };
                    sets.push((Box::new(within), asked));
                }
            }
        }
        let mut parts = std::collections::BTreeMap::<Vec<bool>, u32>::new();
        for person in &team {
            *parts.entry(sets.iter().map(|(within, _)| within(person)).collect()).or_default() += 1;
        }
        for (within, count) in &sets {
            prop_assert_eq!(team.iter().filter(|person| within(person)).count(), *count as usize);
        }
        if team.len() >= GROUP_MIN as usize {
            prop_assert!(parts.values().all(|&people| safe(people)), "{:?}", parts);
        }
    }

    /// Clearing the answers of an item that fewer than five answered changes nothing.
    #[test]
    fn empty_and_hidden_are_the_same(team in respondents()) {
        let before = anonymous(&team);
        prop_assume!(before.answered.is_visible());
        let mut cleared = team;
        for number in 0..5 {
            let few = |given: fn(&Answer) -> bool| {
                let people = cleared.iter().filter(|person| given(&person.answers[number]));
                people.count() < GROUP_MIN as usize
            };
            let few_choices = few(|answer| answer.choice.is_some());
            let few_priorities = few(|answer| answer.priority.is_some());
            for answer in cleared.iter_mut().map(|person| &mut person.answers[number]) {
                answer.choice = answer.choice.filter(|_| !few_choices);
                answer.priority = answer.priority.filter(|_| !few_priorities);
            }
        }
        let after = anonymous(&cleared);
        prop_assume!(after.answered.is_visible());
        prop_assert_eq!(Overview { answered: before.answered, ..after }, before);
    }

    /// Two people of hidden role groups may swap levels, and anybody remarks: nothing changes.
    #[test]
    fn who_said_what_leaves_no_trace(team in respondents(), a: prop::sample::Index, b: prop::sample::Index) {
        prop_assume!(!team.is_empty());
        let list = list();
        let (a, b) = (a.index(team.len()), b.index(team.len()));
        let before = anonymous(&team);
        let mut swapped = team.clone();
        for item in items(&before) {
            let number = usize::from(item.number);
            let hidden = |person: &Respondent| {
                let place = list.role_groups.iter().position(|g| g.roles.contains(&person.role));
                place.is_some_and(|place| !item.groups[place].result.levels.is_visible())
            };
            let asked = |person: &Respondent| {
                list.items().nth(number).is_some_and(|placed| placed.item.asks(&person.role))
            };
            let level = |person: &Respondent| person.answers[number].choice?.level();
            if !asked(&team[a]) || !asked(&team[b]) {
                continue;
            }
            let both = hidden(&team[a]) && hidden(&team[b]);
            if both && level(&team[a]).is_some() && level(&team[b]).is_some() {
                swapped[a].answers[number].choice = team[b].answers[number].choice;
                swapped[b].answers[number].choice = team[a].answers[number].choice;
            }
            if !team[a].answers[number].is_empty() && !team[b].answers[number].is_empty()
                && team[a].answers[number].choice.is_some() && team[b].answers[number].choice.is_some()
            {
                swapped[a].answers[number].remark = team[b].answers[number].remark.clone();
                swapped[b].answers[number].remark = team[a].answers[number].remark.clone();
            }
        }
        prop_assert_eq!(anonymous(&swapped), before);
    }

    #[test]
    fn the_order_of_respondents_does_not_matter(
        (team, shuffled) in respondents().prop_flat_map(|team| (Just(team.clone()), Just(team).prop_shuffle())),
        form in prop::sample::select(vec![Anonymity::Anonymous, Anonymity::OpenCards]),
        seed: u64,
    ) {
        let list = list();
        prop_assert_eq!(
            Overview::of(&list, form, &team, seed),
            Overview::of(&list, form, &shuffled, seed)
        );
    }

    #[test]
    fn json_reads_back_the_same(team in respondents()) {
        let overview = anonymous(&team);
        let text = serde_json::to_string(&overview).unwrap();
        let read: Overview = serde_json::from_str(&text).unwrap();
        let value = |overview| serde_json::to_value(overview).unwrap();
        prop_assert!(alike(&value(&read), &value(&overview)));
    }

    /// Whoever is below five people in all sees nothing at all.
    #[test]
    fn fewer_than_five_answers_show_nothing(team in respondents()) {
        let some: Vec<_> = team.iter().filter(|p| p.answers.iter().any(|a| !a.is_empty())).collect();
        let four: Vec<_> = some.into_iter().take(4).cloned().collect();
        let overview = anonymous(&four);
        for item in items(&overview) {
            prop_assert_eq!(&item.result, &ItemResult::default());
            prop_assert!(item.groups.iter().all(|group| group.result == ItemResult::default()));
        }
        prop_assert!(overview.topics.iter().all(|topic| topic.figure == Shown::Hidden));
        prop_assert!(overview.ranked.is_empty());
    }
}
