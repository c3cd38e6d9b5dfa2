//! Worked examples, and what holds for every bar.

mod trend;

use proptest::prelude::*;

use super::*;
use crate::questionnaire::Level;

fn level(number: u8) -> Level {
    Level::new(number).unwrap()
}

#[test]
fn tones_for_the_usual_scale_and_others() {
    let classes = |length, target| -> Vec<&str> {
        (0..length)
            .map(|index| Tone::of(index, length, level(target)).class())
            .collect()
    };
    assert_eq!(classes(4, 3), ["tone-w2", "tone-w1", "tone-c1", "tone-c2"]);
    assert_eq!(classes(3, 3), ["tone-w2", "tone-w1", "tone-c1"]);
    assert_eq!(classes(2, 2), ["tone-w1", "tone-c1"]);
    assert_eq!(
        classes(5, 4),
        ["tone-w3", "tone-w2", "tone-w1", "tone-c1", "tone-c2"]
    );
    assert_eq!(classes(7, 4)[..3], ["tone-w3", "tone-w2", "tone-w1"]);
    assert_eq!(
        classes(7, 4)[3..],
        ["tone-c1", "tone-c2", "tone-c2", "tone-c3"]
    );
    assert_eq!(classes(3, 1), ["tone-c1", "tone-c2", "tone-c3"]);
}

#[test]
fn harvey_balls() {
    assert_eq!(harvey(0, 4), Ball::Empty);
    assert_eq!(harvey(3, 4), Ball::Full);
    assert_eq!(harvey(1, 2), Ball::Full);
    let half = Ball::Pie {
        path: "M12 12V2.8A9.2 9.2 0 0 1 12 21.2Z".into(),
    };
    assert_eq!(harvey(1, 3), half);
    let third = Ball::Pie {
        path: "M12 12V2.8A9.2 9.2 0 0 1 19.97 16.6Z".into(),
    };
    assert_eq!(harvey(1, 4), third);
    let two_thirds = Ball::Pie {
        path: "M12 12V2.8A9.2 9.2 0 1 1 4.03 16.6Z".into(),
    };
    assert_eq!(harvey(2, 4), two_thirds);
}

#[test]
fn plain_bars_share_one_measure() {
    let widths: Vec<f64> = bars(&[9, 7, 4, 0, 2], 100.0)
        .into_iter()
        .map(|bar| bar.width)
        .collect();
    assert_eq!(widths, [100.0, 77.78, 44.44, 0.0, 22.22]);
    assert!(bars(&[0, 0], 100.0).iter().all(|bar| bar.width == 0.0));
}

#[test]
fn a_bar_by_hand() {
    // 560 − 46 (unknown) − 12 − 2 = 500 units for a share of 2; the line is at 1 + 250.
    let frame = Frame::new(560.0);
    let bar = DivergingBar::new(&[5, 3, 2, 0], level(3), 2, frame);
    assert_eq!((bar.width, bar.height, bar.baseline), (560.0, 30.0, 251.0));
    let lengths: Vec<(f64, f64)> = bar
        .segments
        .iter()
        .map(|segment| (segment.x, segment.width))
        .collect();
    assert_eq!(lengths, [(51.75, 123.5), (176.75, 73.5), (251.75, 48.5)]);
    assert_eq!(bar.segments[0].label_x.to_string(), "113.5");
    let unknown = bar.unknown.unwrap();
    assert_eq!((unknown.x, unknown.width, unknown.count), (515.0, 44.0, 2));
}

#[test]
fn a_fitting_frame_gives_the_longest_sides_the_whole_width() {
    let sets = [(&[3_u32, 1, 0, 0][..], level(3)), (&[0, 2, 1, 1], level(3))];
    let frame = Frame::fitting(560.0, sets);
    let first = DivergingBar::new(sets[0].0, level(3), 0, frame);
    let second = DivergingBar::new(sets[1].0, level(3), 0, frame);
    let start = first.segments[0];
    assert_eq!((first.baseline, start.x), (second.baseline, 1.75));
    let last = second.segments.last().unwrap();
    assert_eq!((last.x + last.width).to_string(), "500.25");
    assert_eq!(Frame::fitting(560.0, []), Frame::new(560.0));
    assert_eq!(
        Frame::fitting(560.0, [(&[0_u32, 0][..], level(2))]),
        Frame::new(560.0)
    );
}

#[test]
fn a_narrow_bar_is_laid_out_anew() {
    let wide = DivergingBar::new(&[1, 30, 20, 1], level(3), 0, Frame::new(700.0));
    let narrow = DivergingBar::new(&[1, 30, 20, 1], level(3), 0, Frame::new(300.0));
    assert!(narrow.height > wide.height);
    let labels = |bar: &DivergingBar| -> Vec<bool> {
        bar.segments
            .iter()
            .map(|segment| segment.label_visible)
            .collect()
    };
    assert_eq!(labels(&narrow), [false, true, true, false]);
    assert_eq!(Frame::new(5.0), Frame::new(160.0));
}

proptest! {
    #[test]
    fn bars_stay_in_their_frame(
        levels in prop::collection::vec(0_u32..60, 2..=7),
        target in 1_u8..=7,
        unknown in 0_u32..50,
        width in 160.0_f64..1200.0,
        fitted: bool,
    ) {
        let target = level(target.min(u8::try_from(levels.len()).unwrap()));
        let frame = if fitted {
            Frame::fitting(width, [(levels.as_slice(), target)])
        } else {
            Frame::new(width)
        };
        let bar = DivergingBar::new(&levels, target, unknown, frame);
        let right = bar.unknown.map_or(bar.width, |block| block.x);
        let mut edge = 0.0;
        for segment in &bar.segments {
            prop_assert!(segment.x >= edge - 1.0 && segment.x + segment.width <= right + 2.0);
            edge = segment.x + segment.width;
            let below = segment.index < target.index();
            if below {
                prop_assert!(segment.x + segment.width <= bar.baseline + 2.0);
            } else {
                prop_assert!(segment.x >= bar.baseline);
            }
            prop_assert_eq!(matches!(segment.tone, Tone::Warm(_)), below);
            for value in [segment.x, segment.width, segment.label_x] {
                prop_assert!((value * 100.0 - (value * 100.0).round()).abs() < 1e-6);
            }
        }
        prop_assert_eq!(bar.segments.iter().map(|s| s.count).sum::<u32>(), levels.iter().sum::<u32>());
        prop_assert_eq!(bar.unknown.is_some(), unknown > 0);
    }

    /// Tones never get paler with the distance from the target.
    #[test]
    fn tones_follow_the_distance(length in 2_usize..=7, target in 1_u8..=7) {
        let target = level(target.min(u8::try_from(length).unwrap()));
        let rank = |index| match Tone::of(index, length, target) {
            Tone::Warm(strength) => -i32::from(strength),
            Tone::Cool(strength) => i32::from(strength),
        };
        let ranks: Vec<i32> = (0..length).map(rank).collect();
        prop_assert!(ranks.is_sorted());
        prop_assert!(ranks.iter().all(|rank| (1..=3).contains(&rank.abs())));
    }
}
