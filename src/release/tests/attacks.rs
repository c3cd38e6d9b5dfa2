//! Attacks that releases must withstand, on a few schools; `make bench` takes as many as the bounds
//! are meant for.

use super::super::testing::{
    Attack, Bound, CONTROL, Finding, ONE_RELEASE, SEVERAL_RELEASES, Size, UTILITY,
};

fn run(attacks: &[Attack]) -> Vec<(String, Finding)> {
    let each = |attack: &Attack| -> Vec<(String, Finding)> {
        let scale = |levels: &u8| {
            let name = format!("{}, {levels} levels", attack.name);
            let findings = attack.run(Size::Few, *levels).into_iter();
            findings
                .map(|finding| (name.clone(), finding))
                .collect::<Vec<_>>()
        };
        attack.levels.iter().flat_map(scale).collect()
    };
    attacks.iter().flat_map(each).collect()
}

fn holds(attacks: &[Attack], least: usize) {
    let found = run(attacks);
    assert!(found.len() >= least, "only {} findings", found.len());
    let broken: Vec<_> = found
        .iter()
        .filter(|(_, finding)| !finding.is_met())
        .collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_harness_bites_where_nothing_is_done() {
    holds(&CONTROL, 2);
}

#[test]
fn one_release_withstands_every_attack() {
    holds(&ONE_RELEASE, 23);
}

#[test]
fn several_releases_withstand_every_attack() {
    holds(&SEVERAL_RELEASES, 26);
}

#[test]
fn figures_stay_useful_and_their_noise_is_what_attacks_assume() {
    holds(&UTILITY, 22);
}

#[test]
fn a_bound_is_broken_on_its_own_side_only() {
    let met = |figure, bound| {
        let circumstances = String::new();
        let finding = Finding {
            circumstances,
            figure,
            bound,
        };
        finding.is_met()
    };
    assert!(met(0.7, Bound::AtLeast(0.7)) && !met(0.69, Bound::AtLeast(0.7)));
    assert!(met(0.7, Bound::AtMost(0.7)) && !met(0.71, Bound::AtMost(0.7)));
    for bound in [Bound::AtLeast(0.0), Bound::AtMost(1.0)] {
        assert!(!met(f64::NAN, bound));
    }
}
