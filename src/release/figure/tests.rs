//! What is shown of numbers.

use proptest::prelude::*;

use super::*;

#[test]
fn shares_go_by_fives_with_open_ends() {
    let shown = |micro| Share::of_micro(micro).to_string();
    let shown = [
        -40_000, 49_999, 50_000, 74_999, 75_000, 950_000, 950_001, 1_200_000,
    ]
    .map(shown);
    let expected = ["<5%", "<5%", "5%", "5%", "10%", "95%", ">95%", ">95%"];
    assert_eq!(shown, expected);
}

#[test]
fn means_have_one_decimal_and_stay_on_the_scale() {
    let shown = |milli| Mean::of_milli(milli, 4).to_string();
    let shown = [-3, 900, 2_349, 2_350, 4_300].map(shown);
    assert_eq!(shown, ["1,0", "1,0", "2,3", "2,4", "4,0"]);
}

#[test]
fn counts_go_by_fives() {
    let shown = |schools| Count::of_noisy(schools).to_string();
    assert_eq!(shown(12), "ca. 10 scholen");
    assert_eq!(shown(23), "ca. 25 scholen");
}

#[test]
fn the_margin_is_the_formula() {
    // 1.64·√((0.25 + 0.167 + 0.094)/25 + 0.5/25²) = 0.239, rounded up to 0.25.
    let margin = Margin::of(511_000, 500_000, Count::of_noisy(25), 50);
    assert_eq!(margin.milli(), 250);
    let fine = Margin::of(511_000, 500_000, Count::of_noisy(25), 1);
    assert_eq!(fine.milli(), 240);
}

proptest! {
    #[test]
    fn what_is_stored_reads_back(step in 0_u8..=20, tenths in 10_i64..50, milli in 0_u32..2_000) {
        let value = Estimate::new(Mean::of_milli(100 * tenths, 7), Margin::rounded_up(milli, 50));
        let figure = Figure::new(value, Count::of_noisy(i64::from(milli)), Edition(3));
        let json = serde_json::to_string(&figure).unwrap();
        prop_assert_eq!(serde_json::from_str::<Figure<Estimate<Mean>>>(&json).unwrap(), figure);
        let share = Share::try_from(step).unwrap();
        let json = serde_json::to_string(&share).unwrap();
        prop_assert_eq!(serde_json::from_str::<Share>(&json).unwrap(), share);
    }
}
