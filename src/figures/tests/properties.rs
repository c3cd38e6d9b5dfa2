//! What holds for any team.

use proptest::prelude::*;
use serde_json::Value;

use super::{beside, of, overview};
use crate::disclosure::GROUP_MIN;
use crate::figures::Figures;
use crate::overview::Overview;
use crate::overview::tests::support::{list, people, respondents};
use crate::round::Anonymity;

/// Every number of people in the figures that answers follow from, with what it is of.
fn counted(figures: &Figures) -> Vec<(&'static str, u32)> {
    let mut found = Vec::new();
    let sum = |counts: &[u32]| counts.iter().sum::<u32>();
    found.extend(figures.round.answered.map(|n| ("round", n)));
    for row in figures.areas.iter().chain(&figures.topics) {
        found.extend(row.people.map(|n| ("sum", n)));
    }
    for row in &figures.items {
        found.extend(row.asked.map(|n| ("asked", n)));
        found.extend(row.answered.map(|n| ("answered", n)));
        found.extend(
            row.distribution
                .as_deref()
                .map(|levels| ("levels", sum(levels))),
        );
        found.extend(row.priorities.map(|given| ("priorities", sum(&given))));
    }
    for row in &figures.groups {
        found.push(("group", row.answered));
        found.push(("group levels", sum(&row.distribution)));
    }
    found
}

/// All numbers in the rows of items, groups, areas, topics and changes that tell of answers.
fn numbers(value: &Value) -> usize {
    // These are of the list and the round, not of answers.
    const KNOWN: [&str; 4] = ["number", "target", "earlier_round", "version"];
    match value {
        Value::Number(_) => 1,
        Value::Array(values) => values.iter().map(numbers).sum(),
        Value::Object(values) => values
            .iter()
            .filter(|(name, _)| !KNOWN.contains(&name.as_str()))
            .map(|(_, value)| numbers(value))
            .sum(),
        _ => 0,
    }
}

/// Without the facts of the round, of which the number of people who joined is always shown.
fn of_answers(figures: &Figures) -> Value {
    let mut value = serde_json::to_value(figures).unwrap();
    value["round"]["joined"].take();
    for row in ["areas", "topics"] {
        for row in value[row].as_array_mut().unwrap() {
            // Here the target is a mean over shown items.
            let target = row["target"].take();
            row["mean_target"] = target;
        }
    }
    value
}

/// `2.0` is 2 and `2.40` is 2.4: what is left of a number without zeros at its end.
fn plain(number: &str) -> String {
    number
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_is_of_fewer_than_five(before in respondents(), now in respondents()) {
        let (before, now) = (overview(&before), overview(&now));
        let found = beside(&before, &now);
        for (what, people) in counted(&found) {
            prop_assert!(people >= GROUP_MIN, "{} of {}", what, people);
        }
        for row in &found.items {
            prop_assert_eq!(row.mean.is_some(), row.distribution.is_some());
            prop_assert_eq!(row.gap.is_some(), row.distribution.is_some());
            prop_assert_eq!(row.median.is_some(), row.distribution.is_some());
            prop_assert!(row.consensus.is_none() || row.distribution.is_some());
            prop_assert!(row.state.is_none() || row.distribution.is_some());
        }
        // A change says no more than both rounds do.
        let (then, now) = (of(&before), of(&now));
        for row in &found.changes {
            let mean = |figures: &Figures| figures.items.iter().find(|item| item.id == row.item)?.mean;
            let both = mean(&then).zip(mean(&now));
            prop_assert_eq!(row.before.zip(row.now), both);
            prop_assert_eq!(row.difference.is_some(), both.is_some());
        }
    }

    #[test]
    fn of_fewer_than_five_there_is_no_figure(team in prop::collection::vec(1_u8..=4, 0..5)) {
        let team: Vec<_> = team.into_iter().flat_map(|level| people("docent", 1, level)).collect();
        let larger = overview(&people("docent", 9, 2));
        let found = beside(&larger, &overview(&team));
        prop_assert_eq!(numbers(&of_answers(&found)), 0);
        prop_assert_eq!(found.items.len(), list().items().count());
        prop_assert!(found.groups.is_empty());
        // The check itself can fail: the same team in open kaart shows its figures.
        let open = of(&Overview::of(&list(), Anonymity::OpenCards, &team, 7));
        prop_assert!(team.is_empty() || numbers(&of_answers(&open)) > 0);
    }

    /// Of each item the figures of the overview, as `{:.1}` and `{:.2}` write them.
    #[test]
    fn every_figure_is_rounded_as_it_is_shown(before in respondents(), now in respondents()) {
        let overview = overview(&now);
        let found = beside(&super::overview(&before), &overview);
        for (row, view) in found.items.iter().filter(|row| !row.is_resource()).zip(&overview.items) {
            prop_assert_eq!(&row.id, view.id.as_str());
            let levels = view.result.levels.visible();
            let pairs = levels.map(|levels| {
                [(levels.mean, row.mean), (levels.median, row.median), (levels.gap, row.gap)]
            });
            for (exact, rounded) in pairs.into_iter().flatten() {
                prop_assert_eq!(rounded.map(|value| value.to_string()), Some(plain(&format!("{exact:.1}"))));
            }
            let consensus = levels.map(|levels| plain(&format!("{:.2}", levels.consensus)));
            prop_assert_eq!(row.consensus.map(|value| value.to_string()), consensus);
        }
        let sums = found.areas.iter().chain(&found.topics).flat_map(|row| [row.mean, row.gap, row.target]);
        let groups = found.groups.iter().map(|row| Some(row.mean));
        let changes = found.changes.iter().flat_map(|row| [row.before, row.now, row.difference]);
        for value in sums.chain(groups).chain(changes).flatten() {
            prop_assert_eq!(value.to_string(), plain(&format!("{value:.1}")));
        }
    }

    #[test]
    fn json_reads_back_the_same(before in respondents(), now in respondents()) {
        let found = beside(&overview(&before), &overview(&now));
        let text = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<Figures>(&text).unwrap(), found);
    }
}
