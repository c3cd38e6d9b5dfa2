//! Lines over several rounds.

use super::{Round, item_mut, team};
use crate::compare::{RoundView, TrendLine, TrendOf, trend};
use crate::overview::View;
use crate::overview::tests::support::{id, list};
use crate::questionnaire::Area;

fn lines(rounds: &[Round]) -> Vec<TrendLine> {
    let views: Vec<RoundView> = rounds.iter().map(Round::view).collect();
    trend(&views)
}

fn topic<'a>(lines: &'a [TrendLine], name: &str) -> &'a TrendLine {
    let wanted = id(name);
    lines
        .iter()
        .find(|line| matches!(&line.of, TrendOf::Topic { id, .. } if *id == wanted))
        .unwrap()
}

fn points(line: &TrendLine) -> Vec<(u32, f64)> {
    let points = line.points.iter();
    points.map(|point| (point.round, point.mean)).collect()
}

#[test]
fn every_area_is_followed_by_its_topics() {
    let lines = lines(&[Round::new(1, list(), &team(5, [1, 2, 3]))]);
    let names: Vec<String> = lines
        .iter()
        .map(|line| match &line.of {
            TrendOf::Area(area) => area.dutch().to_owned(),
            TrendOf::Topic { id, .. } => id.to_string(),
        })
        .collect();
    assert_eq!(
        names,
        [
            "Informatie",
            "opp",
            "Vaardigheden",
            "gedrag",
            "Schoolorganisatie",
            "tijd"
        ]
    );
    assert_eq!(lines[3].of.area(), Area::Vaardigheden);
    // One round is one point; the topic of which nothing is visible has none.
    assert_eq!(points(&lines[2]), [(1, 3.0)]);
    assert_eq!((points(&lines[5]), lines[5].items), (vec![], 0));
    assert_eq!(trend(&[]), []);
}

#[test]
fn a_round_that_shows_nothing_has_no_point() {
    let rounds = [
        Round::new(1, list(), &team(5, [1, 2, 2])),
        Round::new(2, list(), &team(4, [4, 4, 4])),
        Round::new(3, list(), &team(8, [3, 2, 3])),
    ];
    let lines = lines(&rounds);
    assert_eq!(points(topic(&lines, "opp")), [(1, 1.75), (3, 2.25)]);
    assert_eq!(topic(&lines, "opp").items, 2);
    assert_eq!(points(topic(&lines, "gedrag")), [(1, 2.0), (3, 3.0)]);
}

#[test]
fn a_line_is_over_the_same_items_all_along() {
    let mut first = list();
    item_mut(&mut first, 0).text = "Anders".into();
    let rounds = [
        Round::new(1, first, &team(5, [4, 2, 2])),
        Round::new(2, list(), &team(5, [1, 3, 2])),
        Round::new(3, list(), &team(5, [1, 3, 2])),
    ];
    let lines = lines(&rounds);
    // Item 0 reads differently in round 1, so the line is over item 1 only.
    let line = topic(&lines, "opp");
    assert_eq!(points(line), [(1, 2.0), (2, 3.0), (3, 3.0)]);
    assert_eq!(line.items, 1);
}

#[test]
fn an_item_that_is_hidden_once_does_not_count() {
    let rounds = [
        Round::new(1, list(), &team(5, [0, 2, 2])),
        Round::new(2, list(), &team(5, [1, 3, 0])),
    ];
    let lines = lines(&rounds);
    assert_eq!(points(topic(&lines, "opp")), [(1, 2.0), (2, 3.0)]);
    assert_eq!(points(topic(&lines, "gedrag")), [(1, 2.0)]);
}

#[test]
fn a_first_round_in_other_words_does_not_end_the_line() {
    let mut first = list();
    for number in 0..2 {
        item_mut(&mut first, number).text.push('?');
    }
    let rounds = [
        Round::new(1, first, &team(5, [1, 1, 1])),
        Round::new(2, list(), &team(5, [1, 2, 2])),
        Round::new(3, list(), &team(5, [2, 3, 3])),
    ];
    let lines = lines(&rounds);
    assert_eq!(points(topic(&lines, "opp")), [(2, 1.75), (3, 2.75)]);
    // Two rounds that have no item in common give no line.
    let rounds = [
        Round::new(1, list(), &team(5, [1, 0, 1])),
        Round::new(2, list(), &team(5, [0, 1, 1])),
    ];
    let lines = self::lines(&rounds);
    assert_eq!(points(topic(&lines, "opp")), []);
    assert_eq!(topic(&lines, "opp").items, 0);
}

#[test]
fn another_role_group_is_left_out() {
    let whole = Round::new(1, list(), &team(7, [1, 2, 2]));
    let group = Round {
        number: 2,
        questionnaire: list(),
        overview: View {
            group: Some(id("lesgevend")),
            ..View::default()
        }
        .apply(&whole.overview),
    };
    let lines = trend(&[whole.view(), group.view()]);
    assert_eq!(points(topic(&lines, "gedrag")), [(2, 2.0)]);
}
