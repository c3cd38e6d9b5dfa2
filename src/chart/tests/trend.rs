//! Lines over rounds and releases.

use proptest::prelude::*;

use crate::chart::{TrendChart, TrendDot, TrendRoom, TrendValue};
use crate::compare::{TrendLine, TrendOf, TrendPoint};
use crate::questionnaire::Area;

fn line(points: &[(u32, f64)]) -> TrendLine {
    TrendLine {
        of: TrendOf::Area(Area::Informatie),
        items: 3,
        points: points
            .iter()
            .map(|&(round, mean)| TrendPoint { round, mean })
            .collect(),
    }
}

/// The rounds of dots or ticks whose label is shown.
fn labelled(dots: &[TrendDot]) -> Vec<u32> {
    let shown = dots.iter().filter(|dot| dot.label_visible);
    shown.map(|dot| dot.round).collect()
}

#[test]
fn a_line_by_hand() {
    // 252 − 24 − 2 × 14 = 200 units for two steps; 24 units a level from y = 20 at level 4.
    let line = line(&[(1, 2.0), (2, 1.5), (3, 3.25)]);
    let chart = TrendChart::new(&line, &[1, 2, 3], 4, 252.0);
    assert_eq!((chart.width, chart.height), (252.0, 130.0));
    assert_eq!(chart.lines, ["38,68 138,80 238,38"]);
    let heights: Vec<_> = chart
        .levels
        .iter()
        .map(|tick| (tick.level, tick.y))
        .collect();
    assert_eq!(heights, [(1, 92.0), (2, 68.0), (3, 44.0), (4, 20.0)]);
    // Round 2 is a valley: its label is below it.
    let labels: Vec<_> = chart.dots.iter().map(|dot| dot.label_y).collect();
    assert_eq!(labels, [60.0, 98.0, 30.0]);
    assert_eq!(labelled(&chart.dots), [1, 2, 3]);
    let rounds: Vec<_> = chart
        .rounds
        .iter()
        .map(|tick| (tick.round, tick.x, tick.y))
        .collect();
    assert_eq!(
        rounds,
        [(1, 38.0, 126.0), (2, 138.0, 126.0), (3, 238.0, 126.0)]
    );
}

#[test]
fn the_line_is_broken_where_nothing_is_known() {
    let line = line(&[(1, 1.0), (2, 2.0), (4, 3.0), (6, 3.0), (7, 4.0), (9, 1.0)]);
    let chart = TrendChart::new(&line, &[1, 2, 3, 4, 5, 6, 7], 4, 652.0);
    let joined: Vec<_> = chart
        .dots
        .iter()
        .map(|dot| (dot.round, dot.joined))
        .collect();
    assert_eq!(
        joined,
        [(1, false), (2, true), (4, false), (6, false), (7, true)]
    );
    assert_eq!(chart.lines, ["38,92 138,68", "538,44 638,20"]);
    assert_eq!(chart.rounds.len(), 7);
}

#[test]
fn one_round_stands_in_the_middle_and_none_leaves_the_levels() {
    let chart = TrendChart::new(&line(&[(1, 9.0)]), &[1], 2, 224.0);
    let dot = chart.dots[0];
    // Beyond the scale is drawn at its end; the number stays what it is.
    assert_eq!((dot.x, dot.y, dot.mean), (124.0, 20.0, 9.0));
    assert!(dot.label_visible && chart.rounds[0].label_visible && chart.lines.is_empty());
    let empty = TrendChart::new(&line(&[]), &[], 7, 224.0);
    assert_eq!((empty.dots.len(), empty.levels.len()), (0, 7));
    assert_eq!(
        TrendChart::new(&line(&[]), &[1, 2], 4, 5.0)
            .width
            .to_string(),
        "120"
    );
}

#[test]
fn margins_stay_within_the_scale_and_labels_clear_them() {
    let value = |mean, margin| Some(TrendValue { mean, margin });
    let room = TrendRoom {
        width: 252.0,
        level: 40.0,
        name: 44.0,
    };
    // 40 units a level from y = 20 at level 4.
    let values = [value(3.9, 0.25), None, value(2.0, 0.5), value(2.5, 0.05)];
    let chart = TrendChart::of_values(&values, 4, room);
    assert_eq!(chart.height.to_string(), "178");
    let heights = [4.0, 2.5, 0.0].map(|mean| chart.height_of(mean).to_string());
    assert_eq!(heights, ["20", "80", "140"]);
    let dots: Vec<_> = chart
        .dots
        .iter()
        .map(|dot| (dot.round, dot.y, dot.margin, dot.label_y))
        .collect();
    // The first would reach beyond the scale; the third is a valley.
    let expected = [
        (1, 24.0, [20.0, 34.0], 12.0),
        (3, 100.0, [80.0, 120.0], 138.0),
        (4, 80.0, [78.0, 82.0], 70.0),
    ];
    assert_eq!(dots, expected);
    // Nothing is known of the second: the line begins after it.
    assert_eq!(chart.lines.len(), 1);
    let joined: Vec<_> = chart.dots.iter().map(|dot| dot.joined).collect();
    assert_eq!(joined, [false, false, true]);
    assert!(chart.rounds.iter().all(|tick| tick.label_visible));
}

#[test]
fn labels_that_have_no_room_are_left_out_from_the_last_back() {
    let rounds: Vec<u32> = (1..=11).collect();
    let points: Vec<_> = rounds.iter().map(|&round| (round, 2.0)).collect();
    // 20 units a step: a mean needs two steps, the name of a round three.
    let chart = TrendChart::new(&line(&points), &rounds, 4, 252.0);
    assert_eq!(labelled(&chart.dots), [1, 3, 5, 7, 9, 11]);
    let named: Vec<_> = chart
        .rounds
        .iter()
        .filter(|tick| tick.label_visible)
        .map(|tick| tick.round)
        .collect();
    assert_eq!(named, [2, 5, 8, 11]);
    // The last dot has its label also when the last round has no dot.
    let chart = TrendChart::new(&line(&points[..10]), &rounds, 4, 252.0);
    assert_eq!(labelled(&chart.dots), [2, 4, 6, 8, 10]);
}

proptest! {
    #[test]
    fn everything_stays_in_the_picture(
        means in prop::collection::vec(prop::option::weighted(0.8, 1.0_f64..=7.0), 0..15),
        levels in 2_u8..=7,
        width in 60.0_f64..900.0,
    ) {
        let rounds: Vec<u32> = (1..).take(means.len()).collect();
        let points: Vec<(u32, f64)> = rounds
            .iter()
            .zip(&means)
            .filter_map(|(&round, mean)| Some((round, (*mean)?.min(f64::from(levels)))))
            .collect();
        let chart = TrendChart::new(&line(&points), &rounds, levels, width);
        prop_assert_eq!(chart.dots.len(), points.len());
        prop_assert_eq!(chart.levels.len(), usize::from(levels));
        for dot in &chart.dots {
            prop_assert!(chart.left < dot.x && dot.x < chart.right);
            prop_assert!(chart.levels[0].y >= dot.y && dot.y >= 20.0);
            prop_assert!(dot.label_y > 10.0 && dot.label_y < chart.rounds[0].y - 12.0);
            for value in [dot.x, dot.y, dot.label_y] {
                prop_assert!((value * 100.0 - (value * 100.0).round()).abs() < 1e-6);
            }
        }
        // Later is further right, higher is higher.
        prop_assert!(chart.dots.is_sorted_by(|a, b| a.x < b.x));
        for (a, b) in chart.dots.iter().zip(chart.dots.iter().skip(1)) {
            prop_assert!(a.mean < b.mean || a.y <= b.y);
            prop_assert!(a.mean > b.mean || a.y >= b.y);
        }
        // Labels that are shown do not touch.
        let shown: Vec<f64> = chart.dots.iter().filter(|dot| dot.label_visible).map(|dot| dot.x).collect();
        prop_assert!(shown.windows(2).all(|pair| pair[1] - pair[0] >= 27.9));
        if let Some(last) = chart.dots.last() {
            prop_assert!(last.label_visible && !chart.dots[0].joined);
        }
        let drawn: usize = chart.lines.iter().map(|line| line.split(' ').count() - 1).sum();
        prop_assert_eq!(drawn, chart.dots.iter().filter(|dot| dot.joined).count());
    }
}
