use serde_json::json;

use super::*;
use crate::testing;

/// A row as a release holds it: mean in tenths with its margin in thousandths, and the share of
/// *hoog* in steps of 5%.
fn row(mean: u8, margin: u32, high: u8) -> Row {
    let figure = |value: u8, margin: u32| json!({"v": [value, margin], "n": 25, "s": 1});
    serde_json::from_value(json!({
        "mean": figure(mean, margin),
        "priority": figure(high, 30),
    }))
    .unwrap()
}

fn standing(mean: u8, margin: u32, high: u8, target: f64) -> Standing {
    Standing {
        row: row(mean, margin, high),
        target: Some(target),
    }
}

#[test]
fn within_the_margin_is_at_the_target() {
    let against = |mean| standing(mean, 200, 4, 3.0).against();
    assert_eq!(against(28), Some(Against::At));
    assert_eq!(against(27), Some(Against::Below));
    assert_eq!(against(32), Some(Against::At));
    assert_eq!(against(33), Some(Against::Above));
    assert_eq!(
        Standing {
            row: Row::default(),
            target: Some(3.0)
        }
        .against(),
        None
    );
}

#[test]
fn distance_and_urgency_are_of_what_is_shown() {
    let one = standing(20, 100, 10, 3.0);
    assert_eq!(one.gap(), Some(1.0));
    assert_eq!(one.high(), Some(0.5));
    // Half of the largest possible distance, × (1 + ½) / 2.
    assert_eq!(one.urgency(), Some(0.375));
    assert_eq!(standing(35, 100, 10, 3.0).gap(), Some(0.0));
}

#[test]
fn the_most_urgent_topic_comes_first_and_others_are_left_out() {
    let mut list = testing::list(&["Nee", "Soms", "Vaak", "Ja"], 3);
    // Four topics with other names: far below, near below, at the target, and hidden.
    let asked = list.areas[0].topics[0].clone();
    let names = ["dichtbij", "ver", "op-doel", "verborgen"];
    list.areas[0].topics = names
        .map(|name| Topic {
            id: Id::new(name).unwrap(),
            ..asked.clone()
        })
        .to_vec();
    let measure = |name: &str| Measure::Topic(list.id.clone(), Id::new(name).unwrap());
    let rows = BTreeMap::from([
        (measure("dichtbij"), row(24, 100, 6)),
        (measure("ver"), row(15, 100, 6)),
        (measure("op-doel"), row(31, 100, 20)),
    ]);
    let all = super::topics(&list, &rows);
    assert_eq!(all[0].standing.target, Some(3.0));
    let ranked: Vec<_> = ranked(&all)
        .iter()
        .map(|one| one.topic.id.to_string())
        .collect();
    assert_eq!(ranked, ["ver", "dichtbij"]);
}
