//! What holds for any two rounds.

use proptest::prelude::*;

use super::{Round, item_mut};
use crate::compare::{Change, Comparison, ItemChange, TrendOf, compare, trend};
use crate::disclosure::{GROUP_MIN, Shown};
use crate::overview::tests::support::{list, respondents};
use crate::overview::{ItemView, Overview};
use crate::questionnaire::Id;

/// Every number in a comparison.
fn numbers(comparison: &Comparison) -> Vec<Change> {
    let items = comparison.items.iter().flat_map(|item| {
        [
            item.change.change(),
            item.gap.into_option(),
            item.unknown.into_option(),
            item.high.into_option(),
        ]
    });
    let topics = comparison
        .topics
        .iter()
        .map(|topic| topic.mean.into_option());
    let areas = comparison.areas.iter().map(|area| area.mean.into_option());
    items.chain(topics).chain(areas).flatten().collect()
}

/// A statement, skill or resource by its id.
fn item<'a>(overview: &'a Overview, id: &Id) -> &'a ItemView {
    let resources = overview.resources.iter().map(|resource| &resource.item);
    let mut items = overview.items.iter().chain(resources);
    items.find(|item| item.id == *id).unwrap()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_round_beside_itself_shows_no_difference(team in respondents()) {
        let round = Round::new(1, list(), &team);
        let found = compare(&round.view(), &round.view());
        for change in numbers(&found) {
            prop_assert!(change.before.to_bits() == change.now.to_bits());
            prop_assert!(change.difference.abs() <= 0.0);
        }
        // And everything that the overview shows is there.
        for one in &found.items {
            let result = &item(&round.overview, &one.id).result;
            prop_assert_eq!(one.change.change().is_some(), result.levels.is_visible());
            prop_assert_eq!(one.unknown.is_visible(), result.answers.is_visible());
            prop_assert_eq!(one.high.is_visible(), result.priorities.is_visible());
        }
    }

    #[test]
    fn hidden_on_either_side_is_hidden(before in respondents(), now in respondents()) {
        let (before, now) = (Round::new(1, list(), &before), Round::new(2, list(), &now));
        let found = compare(&before.view(), &now.view());
        for one in &found.items {
            let results = [&before, &now].map(|round| &item(&round.overview, &one.id).result);
            let large = results.map(|result| {
                let levels = result.levels.visible().map_or(0, |levels| levels.n);
                let answered = result.answers.visible().map_or(0, |answers| answers.answered);
                let priorities = result.priorities.visible().map_or(0, |given| given.n);
                [levels, answered, priorities].map(|people| people >= GROUP_MIN)
            });
            let [levels, answers, priorities] = [0, 1, 2].map(|part| large[0][part] && large[1][part]);
            let is_both = matches!(one.change, ItemChange::Both { .. });
            prop_assert_eq!(is_both, levels);
            prop_assert_eq!(one.gap.is_visible(), levels);
            prop_assert_eq!(one.unknown.is_visible(), answers);
            prop_assert_eq!(one.high.is_visible(), priorities);
        }
        for topic in &found.topics {
            let used = found
                .items
                .iter()
                .filter(|item| item.topic == topic.of && item.id.as_str() != "ruimte")
                .filter(|item| item.change.change().is_some());
            prop_assert_eq!(topic.items as usize, used.count());
            prop_assert_eq!(topic.mean.is_visible(), topic.items > 0);
        }
        for area in &found.areas {
            prop_assert_eq!(area.mean.is_visible(), area.items > 0);
        }
    }

    #[test]
    fn the_other_way_round_is_the_opposite(
        before in respondents(),
        now in respondents(),
        reworded in prop::collection::vec(any::<bool>(), 5),
    ) {
        let mut later = list();
        for (number, _) in reworded.iter().enumerate().filter(|&(_, &change)| change) {
            item_mut(&mut later, number).text.push_str(" nu");
        }
        let (before, now) = (Round::new(1, list(), &before), Round::new(2, later, &now));
        let there = compare(&before.view(), &now.view());
        let back = compare(&now.view(), &before.view());
        let (numbers, opposite) = (numbers(&there), numbers(&back));
        prop_assert_eq!(numbers.len(), opposite.len());
        for (a, b) in numbers.into_iter().zip(opposite) {
            prop_assert!(close(a.difference, -b.difference));
            prop_assert!(close(a.before, b.now) && close(a.now, b.before));
        }
        for (one, &reworded) in there.items.iter().zip(&reworded) {
            prop_assert_eq!(one.change == ItemChange::Reworded, reworded);
        }
    }

    /// Two rounds as a trend are the same two rounds side by side.
    #[test]
    fn a_trend_of_two_agrees_with_the_comparison(before in respondents(), now in respondents()) {
        let (before, now) = (Round::new(1, list(), &before), Round::new(2, list(), &now));
        let found = compare(&before.view(), &now.view());
        let lines = trend(&[before.view(), now.view()]);
        prop_assert_eq!(lines.len(), found.topics.len() + found.areas.len());
        for line in lines {
            let (mean, items) = match &line.of {
                TrendOf::Area(area) => {
                    let area = found.areas.iter().find(|known| known.of == *area).unwrap();
                    (area.mean, area.items)
                }
                TrendOf::Topic { id, .. } => {
                    let topic = found.topic(id).unwrap();
                    (topic.mean, topic.items)
                }
            };
            if let [first, second] = line.points[..] {
                let change = mean.into_option().unwrap();
                prop_assert_eq!(line.items, items);
                prop_assert!(close(first.mean, change.before) && close(second.mean, change.now));
            } else {
                prop_assert_eq!(mean, Shown::Hidden);
            }
        }
    }
}
